package org.orontes.read;

import java.time.LocalDate;
import java.util.List;
import org.orontes.model.Coding;
import org.orontes.model.Coverage;
import org.orontes.model.Ref;

/** A file of {@code data/coverage/}. */
final class CoverageReader {

  private CoverageReader() {}

  static void read(Fields file, Context context, List<Coverage> coverage) {
    Coding coding = CodingReader.ofFile(file);
    for (Fields entry : file.items("coverage")) {
      Ref id = entry.ref("id");
      Ref place = entry.ref("place");
      LocalDate from = entry.day("from");
      LocalDate to = entry.day("to");
      Ref extent = entry.ref("extent");
      if (id == null || place == null || from == null || to == null || extent == null) {
        continue;
      }
      if (to.isBefore(from)) {
        context
            .problems()
            .error(
                "end-before-begin",
                entry.keyMark("to"),
                "'" + id.id() + "' ends before it begins",
                "'from' is the first day that was looked at, 'to' the last");
        continue;
      }
      coverage.add(
          new Coverage(
              id.id(),
              ThingFields.label(entry, "label", id.id()),
              place,
              from,
              to,
              entry.refs("what"),
              extent,
              entry.text("note"),
              CodingReader.ofEntry(entry, coding),
              entry.mark()));
    }
  }
}
