package org.orontes.serve.things;

import java.util.List;
import java.util.Optional;

/** All that the page of a thing shows; what does not apply is empty. */
public record Dossier(
    Head head,
    List<Fact> facts,
    List<Matter> matters,
    Cards claims,
    Optional<Control> control,
    Rows relations,
    Rows timeline,
    Optional<MapView> map,
    List<Group> parts,
    List<Group> links,
    List<Fact> outside,
    List<Fact> record) {

  /** Claims, perhaps cut. */
  public record Cards(int total, List<ClaimCard> shown, String more) {}

  /** Dated lines, perhaps cut. */
  public record Rows(int total, List<TimedRow> shown, String more) {
    static final Rows NONE = new Rows(0, List.of(), "");
  }
}
