package org.orontes.link.names;

/**
 * One name of a thing.
 *
 * @param language as the data have it; empty when they say nothing
 * @param use label, name, wrong or id
 * @param sort what sort of name it is, in words: <i>nom de guerre</i>; of an id the register that
 *     it is from; empty for a label
 */
public record Name(String text, String language, Use use, String sort) {

  /** What the name is to its thing. */
  public enum Use {
    /** What the thing is called here. */
    LABEL,
    /** Another name of it. */
    NAME,
    /** What some call it by mistake. */
    WRONG,
    /** What another register calls it by; it is found by the whole of it and by nothing like it. */
    ID
  }
}
