package org.orontes.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Coding;
import org.orontes.model.Thing;

/** A file of actors, places, events or situations: one list, and what holds for all its entries. */
final class RegisterFile {

  private final FileKind kind;
  private final Context context;
  private final FactReader facts;

  RegisterFile(FileKind kind, Context context) {
    this.kind = kind;
    this.context = context;
    this.facts = new FactReader(context);
  }

  void read(Fields file, List<Thing> things) {
    Coding coding = CodingReader.ofFile(file);
    for (Fields entry : file.items(kind.folder())) {
      ThingFields fields = ThingFields.read(kind, entry, coding, context);
      Thing thing = fields == null ? null : thing(fields);
      if (thing != null) {
        things.add(thing);
      }
    }
  }

  private @Nullable Thing thing(ThingFields fields) {
    return switch (kind) {
      case ACTOR -> ActorReader.read(fields);
      case PLACE -> PlaceReader.read(fields);
      case EVENT -> facts.event(fields);
      case SITUATION -> facts.situation(fields);
      default -> null;
    };
  }
}
