package org.orontes.read;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What YAML 1.2 makes of an unquoted scalar: {@code no} is a word, {@code 2024} a number. */
enum Plain {
  NOTHING("nothing"),
  TRUTH("true or false"),
  WHOLE("a number"),
  DECIMAL("a number"),
  WORD("text");

  private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

  private final String what;

  Plain(String what) {
    this.what = what;
  }

  String what() {
    return what;
  }

  static Plain of(String text) {
    Tag tag = CORE.resolve(text, true);
    if (tag.equals(Tag.NULL)) {
      return NOTHING;
    }
    if (tag.equals(Tag.BOOL)) {
      return TRUTH;
    }
    if (tag.equals(Tag.INT)) {
      return WHOLE;
    }
    return tag.equals(Tag.FLOAT) ? DECIMAL : WORD;
  }
}
