package org.orontes.serve.recipes;

import java.util.Arrays;
import java.util.Map;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;

/**
 * {@code /recipes}: which tool for what; {@code /recipes/<tool>}: how; {@code
 * /recipes/files/<name>}: a program to save and to run.
 */
public final class RecipesPage implements Page {

  public static final String PATH = "/recipes";
  public static final String BELOW = PATH + "/";

  private static final String FILES = BELOW + "files/";
  private static final int MAX_AGE_SECONDS = 60;

  @Override
  public Answer answer(Call call) {
    String path = call.path();
    if (path.equals(PATH)) {
      return page("recipes/index.jte", Map.of("origin", call.origin()));
    }
    Programs programs = new Programs(call.origin());
    if (path.startsWith(FILES)) {
      return file(path, programs);
    }
    Recipe recipe = Recipe.of(path.substring(BELOW.length())).orElseThrow(() -> unknown(path));
    return page(
        "recipes/" + recipe.slug() + ".jte",
        Map.of("recipe", recipe, "origin", call.origin(), "programs", programs));
  }

  private static Answer page(String template, Map<String, Object> parameters) {
    return new Answer(200, Templates.page(template, parameters), MAX_AGE_SECONDS);
  }

  /** To be saved: this server shows no page that somebody else's script stands in. */
  private static Answer file(String path, Programs programs) {
    String name = path.substring(FILES.length());
    String text = programs.find(name).orElseThrow(() -> unknown(path));
    return new Answer(
        200,
        new Replies.Text("text/plain; charset=utf-8", text),
        MAX_AGE_SECONDS,
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  private static Problem unknown(String path) {
    return Problems.notFound(path)
        .with("near", Arrays.stream(Recipe.values()).map(Recipe::path).toList());
  }
}
