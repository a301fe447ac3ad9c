package org.orontes.serve.home;

import java.util.List;

/**
 * An example question with the beginning of its answer.
 *
 * @param question in one line
 * @param given with what it was asked: <i>Place: Hama · Day: 6 December 2024</i>
 * @param rows the first rows, in the order of the headings
 * @param total how many rows there are
 */
public record Shown(
    String slug,
    String question,
    String given,
    List<String> headings,
    List<List<String>> rows,
    int total) {

  public Shown {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** All of them, for one edition. */
  public record Examples(List<Shown> shown) {
    public Examples {
      shown = List.copyOf(shown);
    }
  }
}
