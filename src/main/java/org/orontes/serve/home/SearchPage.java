package org.orontes.serve.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orontes.link.names.Entry;
import org.orontes.link.names.Hit;
import org.orontes.link.names.Match;
import org.orontes.link.names.NameIndex;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;

/**
 * {@code /search?q=…}: the things that bear a name, as a page; {@code /search.json}, or {@code
 * Accept}, for programs. {@code kind} narrows, {@code limit} shortens; without {@code q} the things
 * of the kind are listed.
 */
public final class SearchPage implements Page {

  private static final List<String> FORMS = List.of("text/html", "application/json");
  private static final int LIMIT = 50;
  private static final int MOST = 1000;
  private static final int LONGEST = 200;

  @Override
  public Answer answer(Call call) {
    boolean json =
        call.path().endsWith(".json")
            || call.accept().best(FORMS).orElse("text/html").equals("application/json");
    SearchView view = view(call);
    return json
        ? new Answer(200, Replies.Text.json("application/json", document(view)), 60)
        : new Answer(200, Templates.page("search.jte", Map.of("view", view)), 60);
  }

  private static NameIndex index(Edition edition) {
    return edition.once(NameIndex.class, of -> NameIndex.of(of.data()));
  }

  private static SearchView view(Call call) {
    String question = call.parameter("q").orElse("");
    if (question.length() > LONGEST) {
      throw bad("q", question.length() + " characters", "at most " + LONGEST + " characters");
    }
    String kind = call.parameter("kind").orElse("");
    if (!kind.isEmpty() && !NameIndex.KINDS.contains(kind)) {
      throw bad("kind", kind, String.join(", ", NameIndex.KINDS));
    }
    int limit = limit(call);
    NameIndex index = index(call.edition());
    List<Hit> all = question.isEmpty() ? listed(index) : index.search(question);
    Map<String, Long> kinds =
        all.stream().collect(Collectors.groupingBy(h -> h.entry().kind(), Collectors.counting()));
    List<Hit> chosen =
        all.stream().filter(h -> kind.isEmpty() || h.entry().kind().equals(kind)).toList();
    boolean listing = question.isEmpty() && kind.isEmpty();
    return new SearchView(
        question,
        kind,
        kinds,
        all.size(),
        chosen.size(),
        listing ? List.of() : chosen.stream().limit(limit).toList(),
        all.isEmpty() ? index.suggestions(question) : List.of());
  }

  private static List<Hit> listed(NameIndex index) {
    return index.entries().stream()
        .map(entry -> new Hit(entry, entry.names().get(0), Match.EXACT))
        .toList();
  }

  private static int limit(Call call) {
    String given = call.parameter("limit").orElse(String.valueOf(LIMIT));
    if (!given.matches("[0-9]{1,6}") || Integer.parseInt(given) < 1) {
      throw bad("limit", given, "a number from 1 to " + MOST);
    }
    return Math.min(MOST, Integer.parseInt(given));
  }

  private static Problem bad(String parameter, String given, String allowed) {
    return new Problem(
            400,
            "bad-parameter",
            "A parameter has a value that it cannot have",
            parameter + " is " + given + "; allowed: " + allowed + ".")
        .with("parameter", parameter)
        .with("given", given)
        .with("allowed", allowed);
  }

  private static Map<String, Object> document(SearchView view) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("query", view.question());
    document.put("total", view.total());
    document.put("kinds", view.kinds());
    document.put("results", view.hits().stream().map(SearchPage::document).toList());
    document.put("suggestions", view.suggestions().stream().map(SearchPage::document).toList());
    return document;
  }

  private static Map<String, Object> document(Hit hit) {
    Entry entry = hit.entry();
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("en", entry.label());
    if (!entry.arabic().isEmpty()) {
      labels.put("ar", entry.arabic());
    }
    Map<String, Object> name = new LinkedHashMap<>();
    name.put("text", hit.name().text());
    name.put("language", hit.name().language());
    name.put("use", SearchView.use(hit.name()));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", entry.iri());
    document.put("page", entry.page());
    document.put("kind", entry.kind());
    document.put("label", labels);
    document.put("types", entry.types());
    document.put("standing", entry.standing().isEmpty() ? "happened" : entry.standing());
    document.put("when", entry.when());
    document.put("where", entry.where());
    document.put("match", hit.match().toString());
    document.put("name", name);
    return document;
  }
}
