package org.orontes.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;
import org.orontes.model.Period;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.read.Node.Listing;
import org.orontes.read.Node.Mapping;
import org.orontes.read.Node.Scalar;
import org.orontes.vocabulary.Key;

/**
 * The fields of one mapping, by name and form. What the schema has already found wrong is left out
 * without a second word; what it let pass and is still not of the form gets a problem here, so that
 * nothing is dropped unnoticed.
 */
final class Fields {

  private final Mapping mapping;
  private final Context context;

  Fields(Mapping mapping, Context context) {
    this.mapping = mapping;
    this.context = context;
  }

  Mapping mapping() {
    return mapping;
  }

  Mark mark() {
    return mapping.mark();
  }

  boolean has(String name) {
    return mapping.get(name) != null;
  }

  /** Text in quotes. */
  @Nullable String text(String name) {
    Scalar scalar = scalar(name);
    return scalar == null ? null : context.texts().text(name, scalar);
  }

  String textOr(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  /** Text that may stand without quotes. */
  @Nullable String word(String name) {
    Scalar scalar = scalar(name);
    return scalar == null ? null : context.texts().word(scalar);
  }

  String wordOr(String name, String otherwise) {
    String word = word(name);
    return word == null ? otherwise : word;
  }

  /** An id or a code. */
  @Nullable Ref ref(String name) {
    Scalar scalar = scalar(name);
    return scalar == null ? null : new Ref(scalar.text(), scalar.mark());
  }

  /** A code, or the one that holds where nothing stands. */
  Ref codeOr(String name, String otherwise) {
    Ref code = ref(name);
    return code == null ? new Ref(otherwise, mark()) : code;
  }

  /** One id or a list of ids; empty where nothing stands. */
  List<Ref> refs(String name) {
    Node node = mapping.get(name);
    return node == null ? List.of() : refs(node);
  }

  private List<Ref> refs(Node node) {
    List<Ref> refs = new ArrayList<>();
    for (Node item : node instanceof Listing list ? list.items() : List.of(node)) {
      Scalar scalar = asScalar(item);
      if (scalar != null) {
        refs.add(new Ref(scalar.text(), scalar.mark()));
      }
    }
    return refs;
  }

  @Nullable Period period(String name) {
    Scalar scalar = scalar(name);
    return scalar == null ? null : context.periods().period(scalar);
  }

  @Nullable LocalDate day(String name) {
    Scalar scalar = scalar(name);
    return scalar == null ? null : context.periods().day(scalar);
  }

  @Nullable Quantity quantity(Key key) {
    Scalar scalar = scalar(key.id());
    return scalar == null ? null : context.quantities().quantity(key, scalar);
  }

  /** Whether {@code true} or {@code yes} stands there. */
  boolean flag(String name) {
    Scalar scalar = scalar(name);
    return scalar != null
        && (scalar.text().equalsIgnoreCase("true") || scalar.text().equals("yes"));
  }

  /** A number with a point, such as a coordinate; exactly as written. */
  @Nullable BigDecimal decimal(String name) {
    Scalar scalar = scalar(name);
    if (scalar == null) {
      return null;
    }
    if (scalar.text().matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")) {
      return new BigDecimal(scalar.text());
    }
    context
        .problems()
        .error(
            "wrong-type",
            scalar.mark(),
            "'" + name + "' is no decimal number of degrees",
            "write 34.732418; minus for west and south");
    return null;
  }

  /** The mapping under a field, or null where there is none. */
  @Nullable Fields fields(String name) {
    Node node = mapping.get(name);
    if (node instanceof Mapping below) {
      return new Fields(below, context);
    }
    if (node != null) {
      unexpected(node);
    }
    return null;
  }

  /** The mappings in the list under a field; empty where there is none. */
  List<Fields> items(String name) {
    List<Fields> items = new ArrayList<>();
    Node node = mapping.get(name);
    if (node instanceof Listing list) {
      for (Node item : list.items()) {
        if (item instanceof Mapping below) {
          items.add(new Fields(below, context));
        } else {
          unexpected(item);
        }
      }
    } else if (node != null) {
      unexpected(node);
    }
    return items;
  }

  /** Where the name of a field stands; where the mapping stands if there is no such field. */
  Mark keyMark(String name) {
    Node.Pair pair = mapping.pairs().get(name);
    return pair == null ? mark() : pair.mark();
  }

  @Nullable Node node(String name) {
    return mapping.get(name);
  }

  private @Nullable Scalar scalar(String name) {
    Node node = mapping.get(name);
    return node == null ? null : asScalar(node);
  }

  /** A scalar that nothing is wrong with so far. */
  private @Nullable Scalar asScalar(Node node) {
    if (context.problems().hasErrorAt(node.mark())) {
      return null;
    }
    if (node instanceof Scalar scalar) {
      return scalar;
    }
    unexpected(node);
    return null;
  }

  private void unexpected(Node node) {
    if (!context.problems().hasErrorAt(node.mark())) {
      context
          .problems()
          .error(
              "wrong-type",
              node.mark(),
              "this is " + node.what() + ", which is not expected here",
              "compare it with another entry");
    }
  }
}
