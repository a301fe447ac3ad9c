package org.orontes.link.reconcile;

/** Why one query cannot be answered, for the person who sent it. The others of a batch can be. */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String kind;

  /**
   * A fault.
   *
   * @param kind what sort of fault it is, such as {@code unknown-type}
   * @param detail what was given, what was expected, and the nearest right thing
   */
  public Fault(String kind, String detail) {
    super(detail, null, false, false);
    this.kind = kind;
  }

  public String kind() {
    return kind;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
