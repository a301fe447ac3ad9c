package org.orontes.link.names;

/**
 * One name of a thing.
 *
 * @param language as the data have it; empty when they say nothing
 * @param use label, name or wrong
 * @param sort what sort of name it is, in words: <i>nom de guerre</i>; empty for a label
 */
public record Name(String text, String language, Use use, String sort) {

  /** What the name is to its thing. */
  public enum Use {
    /** What the thing is called here. */
    LABEL,
    /** Another name of it. */
    NAME,
    /** What some call it by mistake. */
    WRONG
  }
}
