package org.orontes.changes;

/** One triple of a layer, whichever of its graphs hold it; they stand in a row in a dump. */
final class Triple {

  private String subject = "";
  private String predicate = "";
  private String object = "";
  private boolean inOld;
  private boolean inNew;

  boolean is(Quoted quad) {
    return object.equals(quad.object())
        && predicate.equals(quad.predicate())
        && subject.equals(quad.subject());
  }

  void begin(Quoted quad) {
    subject = quad.subject();
    predicate = quad.predicate();
    object = quad.object();
    inOld = false;
    inNew = false;
  }

  void note(boolean before, boolean after) {
    inOld |= before;
    inNew |= after;
  }

  /** Nothing is open any more. */
  void end() {
    subject = "";
    inOld = false;
    inNew = false;
  }

  boolean differs() {
    return inOld != inNew;
  }

  String predicate() {
    return predicate;
  }
}
