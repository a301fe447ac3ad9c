package org.orontes.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Entry;
import org.orontes.model.Ref;
import org.orontes.model.Value;
import org.orontes.read.Node.Pair;
import org.orontes.read.Node.Scalar;
import org.orontes.vocabulary.Key;

/** The values of keys, each by the form that the vocabulary gives the key. */
final class Values {

  private static final String UNKNOWN = "unknown";

  private final Context context;

  Values(Context context) {
    this.context = context;
  }

  /** What a claim says, in the order of the file. */
  List<Entry> ofClaim(Fields says) {
    return entries(says, context.vocabulary().keys());
  }

  /** The values of a fact; {@code begin: unknown} is no value and stands in the span. */
  List<Entry> ofFact(Fields fact, Collection<String> keys) {
    List<String> known = new ArrayList<>(keys);
    known.removeIf(key -> isUnknownBoundary(fact, key));
    return entries(fact, known);
  }

  static boolean isUnknownBoundary(Fields fact, String key) {
    return (key.equals("begin") || key.equals("end"))
        && fact.node(key) instanceof Scalar scalar
        && scalar.text().equals(UNKNOWN);
  }

  private List<Entry> entries(Fields fields, Collection<String> keys) {
    List<Entry> entries = new ArrayList<>();
    for (Pair pair : fields.mapping().pairs().values()) {
      Optional<Key> key = context.vocabulary().key(pair.key());
      if (key.isPresent() && keys.contains(pair.key())) {
        Value value = value(fields, key.get());
        if (value != null) {
          entries.add(new Entry(pair.key(), value, pair.mark()));
        }
      }
    }
    return entries;
  }

  private @Nullable Value value(Fields fields, Key key) {
    return switch (key.form()) {
      case PERIOD -> fields.period(key.id());
      case QUANTITY -> fields.quantity(key);
      case TEXT -> {
        String text = fields.text(key.id());
        yield text == null ? null : new Value.Text(text);
      }
      case THING -> {
        List<Ref> refs = fields.refs(key.id());
        yield refs.isEmpty() ? null : new Value.Things(refs);
      }
    };
  }
}
