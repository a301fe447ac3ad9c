package org.orontes.serve.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orontes.vocabulary.Terms;

/** The prefixes that a query may have forgotten to declare. Suggested, never assumed. */
final class WellKnownPrefixes {

  /** Those of the project's dumps, and what else people use with them. */
  private static final Map<String, String> ALL = all();

  private WellKnownPrefixes() {}

  /** The declaration that is likely missing. */
  static Optional<String> declaration(String prefix) {
    return Optional.ofNullable(ALL.get(prefix)).map(iri -> "PREFIX " + prefix + ": <" + iri + ">");
  }

  private static Map<String, String> all() {
    Map<String, String> all = new HashMap<>(Terms.prefixes());
    all.put("geof", "http://www.opengis.net/def/function/geosparql/");
    all.put("wdt", "http://www.wikidata.org/prop/direct/");
    all.put("foaf", "http://xmlns.com/foaf/0.1/");
    all.put("afn", "http://jena.apache.org/ARQ/function#");
    return Map.copyOf(all);
  }
}
