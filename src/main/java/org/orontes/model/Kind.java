package org.orontes.model;

/** The kinds of things that have an identity of their own, as they stand in {@code /id/<kind>/}. */
public enum Kind {
  ACTOR,
  PLACE,
  EVENT,
  SITUATION,
  REPORT,
  CLAIM,
  PASSAGE,
  MEDIA,
  DISPUTE,
  COVERAGE;

  /** Whether claims can be about it; the ids of all these are unique together. */
  public boolean isThing() {
    return this == ACTOR || this == PLACE || this == EVENT || this == SITUATION;
  }

  /** The part of the address that names this kind: {@code actor}, {@code place} … */
  public String path() {
    return switch (this) {
      case ACTOR -> "actor";
      case PLACE -> "place";
      case EVENT -> "event";
      case SITUATION -> "situation";
      case REPORT -> "report";
      case CLAIM -> "claim";
      case PASSAGE -> "passage";
      case MEDIA -> "media";
      case DISPUTE -> "dispute";
      case COVERAGE -> "coverage";
    };
  }
}
