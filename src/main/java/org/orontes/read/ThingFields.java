package org.orontes.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Coding;
import org.orontes.model.Labels;
import org.orontes.model.Name;
import org.orontes.model.Ref;

/**
 * What all things have in common.
 *
 * @param id the id; an entry without one cannot be read
 */
record ThingFields(
    Fields fields,
    String id,
    Ref type,
    Labels label,
    List<Name> names,
    @Nullable String note,
    Coding coding) {

  /** The common part of an entry, or null where it has no id that could be used. */
  static @Nullable ThingFields read(FileKind kind, Fields entry, Coding file, Context context) {
    Ref id = entry.ref("id");
    if (id == null) {
      return null;
    }
    Coding coding = CodingReader.ofEntry(entry, file);
    if (coding.coded() == null && !entry.has("coded")) {
      context
          .problems()
          .error(
              "missing-key",
              entry.mark(),
              "nobody is named who wrote '" + id.id() + "'",
              "write `coded: {by: …, on: …}` at the top of the file, or here");
    }
    return new ThingFields(
        entry,
        id.id(),
        entry.codeOr("type", kind.root()),
        label(entry, "label", id.id()),
        names(entry),
        entry.text("note"),
        coding);
  }

  /** What something is called in the two languages; its id where the file does not say. */
  static Labels label(Fields entry, String name, String id) {
    Fields label = entry.fields(name);
    return label == null
        ? new Labels(id, null)
        : new Labels(label.textOr("en", id), label.text("ar"));
  }

  private static List<Name> names(Fields entry) {
    List<Name> names = new ArrayList<>();
    for (Fields name : entry.items("names")) {
      String text = name.text("text");
      String lang = name.word("lang");
      Ref kind = name.ref("kind");
      if (text != null && lang != null && kind != null) {
        names.add(new Name(text, lang, kind, name.refs("used-by"), name.mark()));
      }
    }
    return names;
  }
}
