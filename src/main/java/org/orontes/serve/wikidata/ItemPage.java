package org.orontes.serve.wikidata;

import java.util.List;
import org.orontes.link.names.Hit;
import org.orontes.link.names.NameIndex;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;

/**
 * {@code /wikidata/Q131301}: the way from an item of Wikidata to the thing here that is linked to
 * it; where several are, to the list of them.
 */
public final class ItemPage implements Page {

  public static final String PATH = "/wikidata/";

  private static final String ITEM = "Q[1-9][0-9]{0,11}";

  @Override
  public Answer answer(Call call) {
    String item = call.path().substring(PATH.length());
    if (item.isEmpty()) {
      return Answer.redirect(308, WikidataPage.PATH);
    }
    if (!item.matches(ITEM)) {
      throw new Problem(
              404,
              "not-found",
              "There is nothing here",
              "No item of Wikidata is called " + item + ".")
          .with("hint", "The address of an item here is /wikidata/Q131301.");
    }
    List<Hit> hits =
        call.edition().once(NameIndex.class, of -> NameIndex.of(of.data())).withId(item);
    if (hits.isEmpty()) {
      throw new Problem(
              404,
              "not-found",
              "There is nothing here",
              "Nothing in these data is linked to " + item + " of Wikidata.")
          .with("hint", "/links tells what is linked and what is not yet; /search finds by name.");
    }
    return Answer.redirect(
        303, hits.size() == 1 ? hits.get(0).entry().page() : "/search?q=" + item);
  }
}
