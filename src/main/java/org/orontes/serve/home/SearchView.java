package org.orontes.serve.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.link.names.Hit;
import org.orontes.link.names.Marked;
import org.orontes.link.names.Match;
import org.orontes.link.names.Name;
import org.orontes.link.names.NameIndex;

/**
 * What the page of results shows.
 *
 * @param kinds how many of each kind were found, whatever kind was chosen
 * @param everything how many were found of all kinds
 * @param total how many of the kind that was chosen
 * @param hits the first of them
 */
public record SearchView(
    String question,
    String kind,
    Map<String, Long> kinds,
    int everything,
    int total,
    List<Hit> hits,
    List<Hit> suggestions) {

  public SearchView {
    kinds = new TreeMap<>(kinds);
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
  }

  /** All kinds, in the order in which they are shown. */
  public List<String> allKinds() {
    return NameIndex.KINDS;
  }

  public long count(String ofKind) {
    return kinds.getOrDefault(ofKind, 0L);
  }

  /** The same question about one kind, or about all. */
  public String link(String ofKind) {
    String q = question.isEmpty() ? "" : "q=" + encode(question);
    String k = ofKind.isEmpty() ? "" : "kind=" + ofKind;
    String both = q.isEmpty() || k.isEmpty() ? q + k : q + "&" + k;
    return both.isEmpty() ? "/search" : "/search?" + both;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The kind in the plural, as a heading has it. */
  public static String plural(String kind) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "s";
  }

  public List<Hit> exactOrClose() {
    return hits.stream().filter(hit -> hit.match() != Match.NEAR).toList();
  }

  public List<Hit> near() {
    return hits.stream().filter(hit -> hit.match() == Match.NEAR).toList();
  }

  public boolean hasArabic() {
    return question.codePoints().anyMatch(SearchView::isArabic);
  }

  private static boolean isArabic(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }

  /** What the name is to the thing, in words. */
  public static String use(Name name) {
    return switch (name.use()) {
      case LABEL -> "label";
      case WRONG -> "used by mistake";
      case ID -> "id: " + name.sort();
      case NAME -> name.sort().isEmpty() ? "another name" : name.sort();
    };
  }

  /** Whether the name that fits is none of those that are shown as labels anyway. */
  public static boolean otherName(Hit hit) {
    String text = hit.name().text();
    return !text.equals(hit.entry().label()) && !text.equals(hit.entry().arabic());
  }

  /** What stands before a name that is no label. */
  public static String lead(Name name) {
    return switch (name.use()) {
      case WRONG -> "Called by mistake";
      case ID -> name.sort() + ":";
      default -> "Also called";
    };
  }

  public List<Marked> marked(String name) {
    return Marked.pieces(name, question);
  }
}
