package org.orontes.link.reconcile;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.vocabulary.Terms;

/**
 * Ids that somebody gives in the place of a name: the thing's own ({@code actor/hts} or its IRI), a
 * Wikidata item, a GeoNames id or a P-code, bare or as an address.
 */
final class Identifiers {

  private static final Pattern WIKIDATA =
      Pattern.compile(
          "(?:https?://(?:www\\.|m\\.)?wikidata\\.org/(?:entity|wiki)/|wd:)?(Q[1-9]\\d{0,11})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GEONAMES =
      Pattern.compile("(?:https?://(?:sws\\.|www\\.)?geonames\\.org/)?(\\d{5,9})(?:/.*)?");
  private static final Pattern PCODE = Pattern.compile("([A-Za-z]{2}\\d{2,10})");
  private static final Pattern UN_LIST =
      Pattern.compile("(QD[ei]\\.\\d+)", Pattern.CASE_INSENSITIVE);

  private static final Map<Property, Pattern> SCHEMES =
      Map.of(
          Property.WIKIDATA, WIKIDATA,
          Property.GEONAMES, GEONAMES,
          Property.PCODE, PCODE,
          Property.UN, UN_LIST);

  private Identifiers() {}

  /** The things whose id a text is; empty when it is none, or of nothing here. */
  static Set<Item> things(String text, Corpus corpus) {
    if (corpus.find(text).isPresent() && (text.startsWith(Terms.ID) || text.indexOf('/') > 0)) {
      return Set.of(corpus.find(text).get());
    }
    for (Map.Entry<Property, Pattern> scheme : SCHEMES.entrySet()) {
      Matcher matcher = scheme.getValue().matcher(text);
      if (matcher.matches()) {
        Set<Item> things = corpus.withId(scheme.getKey(), matcher.group(1));
        if (!things.isEmpty()) {
          return things;
        }
      }
    }
    return Set.of();
  }

  /** An id of a scheme without the address that it may have come in. */
  static String bare(Property scheme, String text) {
    Pattern pattern = SCHEMES.get(scheme);
    if (pattern == null) {
      return text.strip();
    }
    Matcher matcher = pattern.matcher(text.strip());
    return matcher.matches() ? matcher.group(1) : text.strip();
  }
}
