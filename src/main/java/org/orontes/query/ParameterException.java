package org.orontes.query;

/** A value that a saved query cannot be asked with. The message is for people. */
public final class ParameterException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  ParameterException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The name of the parameter, as given by who asks. */
  public String parameter() {
    return parameter;
  }
}
