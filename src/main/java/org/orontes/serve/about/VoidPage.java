package org.orontes.serve.about;

import org.orontes.serve.ask.Format;
import org.orontes.serve.download.Downloads;
import org.orontes.serve.web.Page;

/**
 * {@code /.well-known/void}: the data set with its parts, its files and its endpoint, as VoID and
 * DCAT. People are sent to the page of downloads.
 */
public final class VoidPage implements Page {

  public static final String PATH = "/.well-known/void";

  @Override
  public Answer answer(Call call) {
    if (call.accept().prefersHtml()) {
      return Answer.redirect(303, "/download");
    }
    String form =
        Format.choose(Format.Kind.GRAPH, call.parameter("format").orElse(null), call.accept())
            .media();
    Downloads downloads = Downloads.of(call.edition());
    return new Answer(200, Here.body(Here.at(call.origin(), downloads.catalogue()), form), 60);
  }
}
