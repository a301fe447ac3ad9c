package org.orontes.link.reconcile;

import java.util.List;

/**
 * A class of the ontology that things can be matched with.
 *
 * @param id its name below the ontology's namespace, {@code City}
 * @param english its label
 * @param arabic its label in Arabic
 * @param definition in English
 * @param broader the classes just above it, by id
 * @param count how many things are of it
 */
public record Type(
    String id, String english, String arabic, String definition, List<String> broader, int count) {

  public Type {
    broader = List.copyOf(broader);
  }

  public String name(Tongue tongue) {
    return tongue == Tongue.ARABIC && !arabic.isEmpty() ? arabic : english;
  }
}
