package org.orontes.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Coding;
import org.orontes.model.Kind;
import org.orontes.model.Ref;
import org.orontes.model.Retired;

/** A file of {@code data/retired/}. */
final class RetiredReader {

  private RetiredReader() {}

  static void read(Fields file, Context context, List<Retired> retired) {
    Coding coding = CodingReader.ofFile(file);
    for (Fields entry : file.items("retired")) {
      Retired read = entry(entry, coding, context.problems());
      if (read != null) {
        retired.add(read);
      }
    }
  }

  private static @Nullable Retired entry(Fields entry, Coding coding, Problems problems) {
    Ref id = entry.ref("id");
    Ref kind = entry.ref("kind");
    LocalDate on = entry.day("on");
    String why = entry.text("why");
    if (id == null || kind == null || on == null || why == null) {
      return null;
    }
    if (entry.has("replaced-by") == entry.flag("withdrawn")) {
      problems.error(
          "unclear-fate",
          entry.mark(),
          entry.has("replaced-by")
              ? "'" + id.id() + "' is said to be replaced and withdrawn"
              : "'" + id.id() + "' is said to be neither replaced nor withdrawn",
          "write `replaced-by: …` where another id stands for it now, else `withdrawn: true`");
      return null;
    }
    Kind of = Kind.valueOf(kind.id().toUpperCase(Locale.ROOT));
    Ref successor = entry.ref("replaced-by");
    if (!ofItsKind(id, of, problems)
        || (successor != null && !ofItsKind(successor, of, problems))) {
      return null;
    }
    return new Retired(
        id, of, successor, on, why, CodingReader.ofEntry(entry, coding), entry.mark());
  }

  /** A claim's id has its report before it, no other id has. */
  private static boolean ofItsKind(Ref id, Kind kind, Problems problems) {
    if (id.id().contains("#") == (kind == Kind.CLAIM)) {
      return true;
    }
    problems.error(
        "bad-id",
        id.mark(),
        "'" + id.id() + "' is no id of a " + kind.path(),
        kind == Kind.CLAIM ? "write report-id#c12" : "only claims have a # in their id");
    return false;
  }
}
