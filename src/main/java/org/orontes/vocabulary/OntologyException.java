package org.orontes.vocabulary;

import org.orontes.model.Mark;

/**
 * A file of the ontology folder that cannot be read as what it should be; the message is for
 * people.
 */
public final class OntologyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;

  /**
   * @param file relative to the home folder, such as {@code ontology/keys.ttl}
   * @param line the line, or less than 1 where nobody knows
   * @param column the column, or less than 1 where nobody knows
   */
  public OntologyException(String file, long line, long column, String message, Throwable cause) {
    super(message, cause);
    this.file = file;
    this.line = (int) Math.max(1, line);
    this.column = (int) Math.max(1, column);
  }

  /** Where the mistake stands. */
  public Mark mark() {
    return new Mark(file, line, column);
  }
}
