package org.orontes.serve.home;

import java.util.List;

/**
 * A saved question that the home page shows, asked with what it asks by default.
 *
 * @param slug its name
 * @param columns which of its columns are shown; a name, or a name and a heading
 */
record Example(String slug, List<Column> columns) {

  /** A column of the answer and what stands above it. */
  record Column(String name, String heading) {}

  /** The questions of the home page, in this order: what one asks first of such data. */
  static final List<Example> ALL =
      List.of(
          example(
              "sequence-of-holders",
              "holder",
              "begin=from",
              "begunBy=begun by",
              "origins=witnesses"),
          example("backers-of-actor", "supporter=backer", "kinds=with", "certainty"),
          example("disputes", "matter", "key=on", "position", "speakers=who says so"),
          example("order-of-captures", "day", "place", "from=taken from"),
          example("citations-of-event", "publisher", "title=report", "claims"),
          example("network-on-a-day", "source=who", "tie", "target=with whom", "certainty"));

  private static Example example(String slug, String... columns) {
    return new Example(slug, List.of(columns).stream().map(Example::column).toList());
  }

  private static Column column(String written) {
    int equals = written.indexOf('=');
    return equals < 0
        ? new Column(written, written)
        : new Column(written.substring(0, equals), written.substring(equals + 1));
  }
}
