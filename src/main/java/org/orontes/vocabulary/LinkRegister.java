package org.orontes.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another people's data set in which things have ids: a code of the scheme {@code register}.
 *
 * @param id the code, such as {@code wikidata}
 * @param property the local name of the property under which its ids stand at things
 * @param pattern what the whole of an id matches
 * @param example an id as it writes them
 * @param address the address of an entry in RDF, with {@code {id}}; null where it gives none
 */
public record LinkRegister(
    String id, String property, String pattern, String example, @Nullable String address) {

  /** The register's own address of an entry, where it gives one. */
  public Optional<String> addressOf(String entry) {
    return Optional.ofNullable(address).map(template -> template.replace("{id}", entry));
  }
}
