package org.orontes.serve.download;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.orontes.describe.Dumps;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;

/**
 * {@code /download}: what the files are, how to check and to load them; {@code /download/<name>}:
 * the files. Programs that read RDF are sent to the description of the data set.
 */
public final class DownloadPage implements Page {

  public static final String PATH = "/download";
  public static final String FILES = PATH + "/";

  static final String DESCRIPTION =
      "Who held what, who backed whom, and who says so: curated reports on the war in Syria,"
          + " converted to RDF under an OWL ontology.";

  private static final List<String> FORMS =
      List.of("text/html", "text/turtle", "application/ld+json", "application/rdf+xml");
  private static final int MAX_AGE_SECONDS = 60;

  @Override
  public Answer answer(Call call) {
    if (call.path().startsWith(FILES)) {
      return file(call);
    }
    if (!call.accept().best(FORMS).orElse("text/html").equals("text/html")) {
      return Answer.redirect(303, "/.well-known/void");
    }
    return new Answer(
        200, Templates.page("download.jte", Map.of("card", Card.of(call))), MAX_AGE_SECONDS);
  }

  private static Answer file(Call call) {
    String name = call.path().substring(FILES.length());
    Downloads downloads = Downloads.of(call.edition());
    Dumps.Item item =
        downloads.items().stream()
            .filter(file -> file.name().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(call, downloads));
    Path file = downloads.file(name).orElseThrow();
    // Of a packed file the type says so: a client that unpacks it on the way could not check it.
    String type = item.packed() ? "application/gzip" : item.mediaType();
    return new Answer(
        200,
        new Replies.OfFile(type.startsWith("text/") ? type + "; charset=utf-8" : type, file),
        MAX_AGE_SECONDS,
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  private static Problem unknown(Call call, Downloads downloads) {
    return Problems.notFound(call.path())
        .with("near", downloads.items().stream().map(item -> FILES + item.name()).toList());
  }
}
