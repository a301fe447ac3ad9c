package org.orontes.serve.links;

import java.util.Map;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Templates;

/** {@code /links}: what is linked to Wikidata and other registers, and what is not. */
public final class LinksPage implements Page {

  public static final String PATH = "/links";

  private static final int MAX_AGE_SECONDS = 60;

  @Override
  public Answer answer(Call call) {
    LinksView view = call.edition().once(LinksView.class, LinksView::of);
    return new Answer(200, Templates.page("links.jte", Map.of("view", view)), MAX_AGE_SECONDS);
  }
}
