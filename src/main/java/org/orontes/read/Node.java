package org.orontes.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;

/** A file as it was written: mappings, lists and scalars, each with its place. */
sealed interface Node {

  Mark mark();

  /** What it is, in words for people. */
  String what();

  /** How a scalar was written. Only a quoted or a block scalar is surely meant as text. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /**
   * A scalar as text; what it means is for the reader of the field to say.
   *
   * @param commented whether a comment follows on its line
   */
  record Scalar(String text, Style style, boolean commented, Mark mark) implements Node {

    boolean plain() {
      return style == Style.PLAIN;
    }

    @Override
    public String what() {
      return plain() ? Plain.of(text).what() : "text";
    }
  }

  /** A list, in brackets or with hyphens. */
  record Listing(List<Node> items, Mark mark) implements Node {
    @Override
    public String what() {
      return "a list";
    }
  }

  /** A key with its value. */
  record Pair(String key, Mark mark, Node value) {}

  /**
   * A mapping in the order of the file.
   *
   * @param flow whether it is written in braces
   */
  record Mapping(Map<String, Pair> pairs, boolean flow, Mark mark) implements Node {

    @Nullable Node get(String key) {
      Pair pair = pairs.get(key);
      return pair == null ? null : pair.value();
    }

    @Override
    public String what() {
      return "a mapping";
    }
  }
}
