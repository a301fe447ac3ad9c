package org.orontes.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Coding;

/** Who wrote and who checked an entry: said for the whole file, or by the entry itself. */
final class CodingReader {

  private CodingReader() {}

  /** What the file says for all its entries. */
  static Coding ofFile(Fields file) {
    return new Coding(act(file, "coded"), act(file, "checked"));
  }

  /** What holds for an entry: its own word before the file's. */
  static Coding ofEntry(Fields entry, Coding file) {
    return new Coding(
        entry.has("coded") ? act(entry, "coded") : file.coded(),
        entry.has("checked") ? act(entry, "checked") : file.checked());
  }

  private static Coding.@Nullable Act act(Fields fields, String name) {
    Fields act = fields.fields(name);
    if (act == null) {
      return null;
    }
    String by = act.word("by");
    LocalDate on = act.day("on");
    return by == null || on == null ? null : new Coding.Act(by, on);
  }
}
