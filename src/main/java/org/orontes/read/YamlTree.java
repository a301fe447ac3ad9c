package org.orontes.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;
import org.orontes.read.Node.Listing;
import org.orontes.read.Node.Mapping;
import org.orontes.read.Node.Pair;
import org.orontes.read.Node.Scalar;
import org.orontes.read.Node.Style;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Strict YAML: one document, no anchors, aliases, merge keys or tags, no key twice. It is built
 * from the parser's events and not from its composed nodes, so that an alias is an error at its
 * line and is never expanded.
 */
final class YamlTree {

  /** Deeper than any file of the project, and shallow enough for the stack. */
  static final int DEPTH = 20;

  private static final String STANDARD = "tag:yaml.org,2002:";

  private final SourceText source;
  private final Problems problems;
  private final Lines lines;
  private final Set<String> anchors = new HashSet<>();
  private boolean readable = true;

  private YamlTree(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.lines = new Lines(source);
  }

  /** The tree of a file, or null when there is none that could be read on. */
  static @Nullable Node parse(SourceText source, Problems problems) {
    YamlTree tree = new YamlTree(source, problems);
    LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
    try {
      Node root = tree.document(new Parse(settings).parseString(source.text()).iterator());
      return tree.readable ? root : null;
    } catch (TooDeep deep) {
      problems.error(
          "too-deep",
          deep.mark,
          "more than " + DEPTH + " lists and mappings stand in each other here",
          "look for brackets or braces that are not closed");
    } catch (YamlEngineException broken) {
      new YamlHints(tree.lines, problems).report(broken);
    }
    return null;
  }

  private @Nullable Node document(Iterator<Event> events) {
    Node root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && root != null) {
        problems.error(
            "several-documents",
            lines.mark(event),
            "a second document begins here",
            "write one file for each; '---' has no place within a file");
        break;
      }
      if (event instanceof NodeEvent node) {
        root = node(node, events, 0);
      }
    }
    if (root == null || isNothing(root)) {
      problems.error(
          "empty-file",
          new Mark(source.file(), 1, 1),
          "the file is empty",
          "write it or delete it");
      return null;
    }
    return root;
  }

  private Node node(NodeEvent event, Iterator<Event> events, int depth) {
    Mark mark = lines.mark(event);
    if (depth > DEPTH) {
      throw new TooDeep(mark);
    }
    noAnchor(event, mark);
    if (event instanceof ScalarEvent scalar) {
      noTag(scalar.getTag(), mark);
      return new Scalar(scalar.getValue(), style(scalar), lines.commentAfter(scalar), mark);
    }
    if (event instanceof CollectionStartEvent collection) {
      noTag(collection.getTag(), mark);
      return collection.getEventId() == Event.ID.MappingStart
          ? mapping(collection.isFlow(), mark, events, depth)
          : list(mark, events, depth);
    }
    readable = false;
    return new Scalar("", Style.PLAIN, false, mark);
  }

  private Listing list(Mark mark, Iterator<Event> events, int depth) {
    List<Node> items = new ArrayList<>();
    while (events.next() instanceof NodeEvent item) {
      items.add(node(item, events, depth + 1));
    }
    return new Listing(items, mark);
  }

  private Mapping mapping(boolean flow, Mark mark, Iterator<Event> events, int depth) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    while (events.next() instanceof NodeEvent event) {
      Node key = node(event, events, depth + 1);
      Node value = node((NodeEvent) events.next(), events, depth + 1);
      if (key instanceof Scalar scalar) {
        add(pairs, new Pair(scalar.text(), scalar.mark(), value));
      } else {
        problems.error(
            "bad-yaml",
            key.mark(),
            "a key must be a word, not " + key.what(),
            "write `key: value`");
      }
    }
    return new Mapping(pairs, flow, mark);
  }

  private void add(Map<String, Pair> pairs, Pair pair) {
    Pair first = pairs.get(pair.key());
    if (pair.key().equals("<<")) {
      problems.error(
          "anchor",
          pair.mark(),
          "merge keys are not used here",
          "write out what is the same, so that each entry can be read alone");
    } else if (first == null) {
      pairs.put(pair.key(), pair);
    } else {
      problems.error(
          "duplicate-key",
          pair.mark(),
          "'" + pair.key() + "' stands twice, first in line " + first.mark().line(),
          "keep one of them");
    }
  }

  private void noAnchor(NodeEvent event, Mark mark) {
    boolean alias = event instanceof AliasEvent;
    if (event.getAnchor().isPresent()
        && anchors.add((alias ? "*" : "&") + event.getAnchor().get().getValue())) {
      problems.error(
          "anchor",
          mark,
          "'"
              + (alias ? "*" : "&")
              + event.getAnchor().get().getValue()
              + "' is "
              + (alias ? "an alias" : "an anchor")
              + ", which is not used here",
          "write out what is the same; text that begins with & or * stands in quotes");
    }
  }

  private void noTag(Optional<String> tag, Mark mark) {
    tag.ifPresent(
        name ->
            problems.error(
                "tag",
                mark,
                "tags such as '" + name.replace(STANDARD, "!!") + "' are not used here",
                "leave it out; text that begins with ! stands in quotes"));
  }

  private static Style style(ScalarEvent scalar) {
    if (scalar.isPlain()) {
      return Style.PLAIN;
    }
    return scalar.isLiteral() || scalar.isFolded() ? Style.BLOCK : Style.QUOTED;
  }

  private static boolean isNothing(Node node) {
    return node instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty();
  }

  /** Stops the descent before the stack does. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Mark mark;

    TooDeep(Mark mark) {
      super(mark.toString(), null, false, false);
      this.mark = mark;
    }
  }
}
