package org.orontes.serve.things;

/**
 * Something that a page names: a thing to go to, or a plain text.
 *
 * @param href where it leads; empty for plain text
 * @param text what stands on the page
 * @param language of the text when it is not English, else empty
 * @param arabic the Arabic label; empty when there is none
 * @param outside whether it leads to another site
 */
public record Link(String href, String text, String language, String arabic, boolean outside) {

  static Link plain(String text) {
    return new Link("", text, "", "", false);
  }

  static Link to(String href, String text) {
    return new Link(href, text, "", "", false);
  }

  static Link outside(String href, String text) {
    return new Link(href, text, "", "", true);
  }

  Link named(String other) {
    return new Link(href, other, "", arabic, outside);
  }

  /** For the attributes {@code lang} and {@code dir}. */
  public boolean isArabic() {
    return language.equals("ar");
  }
}
