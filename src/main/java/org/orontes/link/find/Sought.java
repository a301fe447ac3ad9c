package org.orontes.link.find;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Kind;
import org.orontes.model.Labels;
import org.orontes.model.Span;

/**
 * A thing for which an item is looked for, with what tells items apart.
 *
 * @param types its class and those above it, the nearest first, without the root of its kind
 * @param kindLabel what its class is called, in English
 * @param names the labels first, then the other names
 * @param within the places that it lies in, the smallest first; of an event, where it took place
 * @param spot a point of it, where there is one
 * @param geonames its ids in GeoNames
 * @param lookIn of an event, the items of places in which others of its days are looked for
 */
public record Sought(
    String id,
    Kind kind,
    List<String> types,
    String kindLabel,
    Labels label,
    List<Called> names,
    List<Around> within,
    @Nullable Spot spot,
    @Nullable Span span,
    List<String> geonames,
    List<String> lookIn) {

  public Sought {
    types = List.copyOf(types);
    names = List.copyOf(names);
    within = List.copyOf(within);
    geonames = List.copyOf(geonames);
    lookIn = List.copyOf(lookIn);
  }

  /** What a name is to its thing. */
  public enum Use {
    LABEL,
    NAME,
    SHORT,
    WRONG
  }

  /**
   * A name of it.
   *
   * @param lang a language tag, as the data have it
   */
  public record Called(String text, String lang, Use use) {

    boolean arabic() {
      return lang.equals("ar");
    }
  }

  /**
   * A place around it.
   *
   * @param country whether it is a country
   * @param items what Wikidata calls it, as far as that was decided
   */
  public record Around(Labels label, boolean country, List<String> items) {
    public Around {
      items = List.copyOf(items);
    }
  }

  /**
   * A point in WGS 84.
   *
   * @param within how far from it, in kilometres, the thing itself may well be
   */
  public record Spot(double lat, double lon, double within) {}

  /** Its class. */
  String type() {
    return types.get(0);
  }

  /** The country that it lies in. */
  Optional<Around> country() {
    return within.stream().filter(Around::country).findFirst();
  }
}
