package org.orontes.results.network;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.orontes.query.Role;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.SortedRows;
import org.orontes.results.rows.Survey;
import org.orontes.results.time.Bounds;
import org.orontes.results.time.Life;
import org.orontes.results.time.Span;

/**
 * An answer whose rows are edges. Nodes and edges come one after the other, the nodes by their ids:
 * what is sorted is held in memory only in part.
 */
final class Network {

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String EDGE = "edge";
  private static final String OTHER = "other";
  private static final String CERTAINTY = "certainty";

  private final Answer answer;
  private final Reading reading;
  private final String source;
  private final String target;
  private final List<Attribute> nodeAttributes;
  private final List<Attribute> edgeAttributes;

  Network(Answer answer) {
    this.answer = answer;
    this.reading = answer.reading();
    this.source = reading.source().orElseThrow();
    this.target = reading.target().orElseThrow();
    Survey survey = Survey.of(answer);
    this.nodeAttributes = Attribute.ofNodes(reading, survey);
    this.edgeAttributes = Attribute.ofEdges(reading, survey, nodeAttributes);
    answer.each().forEach(row -> Bounds.of(reading, row));
  }

  /** Why an answer is no network; empty when it is one. */
  static Optional<String> unfit(Reading reading) {
    return reading.source().isPresent() && reading.target().isPresent()
        ? Optional.empty()
        : Optional.of(
            "no columns are the ends of an edge: select ?source and ?target, or name them in a"
                + " header, '#+ columns: {source: supporter, target: backed}'");
  }

  List<Attribute> nodeAttributes() {
    return nodeAttributes;
  }

  List<Attribute> edgeAttributes() {
    return edgeAttributes;
  }

  boolean hasTimes() {
    return reading.hasTimes();
  }

  /** What is done with each part; it may break off with an exception of its own. */
  @FunctionalInterface
  interface Taker<T, E extends Exception> {
    void take(T part) throws E;
  }

  /**
   * A node.
   *
   * @param row its attributes, under the names of {@link Attribute}
   * @param life when at least one of its edges is there
   */
  record NodePart(String id, String name, Binding row, List<Span> life) {}

  /** The nodes, each once; an end that is not bound is no node. */
  <E extends Exception> void nodes(Taker<NodePart, E> taker) throws E {
    try (SortedRows ends = new SortedRows(List.of(ID, EDGE, OTHER))) {
      for (Binding row : answer.each()) {
        end(row, source, target, 0).ifPresent(ends::add);
        end(row, target, source, 1).ifPresent(ends::add);
      }
      NodeMaker node = null;
      for (Iterator<Binding> each = ends.iterator(); each.hasNext(); ) {
        Binding end = each.next();
        if (node != null && !node.has(end)) {
          taker.take(node.done());
          node = null;
        }
        if (node == null) {
          node = new NodeMaker(end);
        }
        node.add(end);
      }
      if (node != null) {
        taker.take(node.done());
      }
    }
  }

  /** One end of an edge, with what is told of it and the times of the edge. */
  private Optional<Binding> end(Binding row, String column, String other, int which) {
    return node(row, column)
        .map(
            id -> {
              BindingBuilder end = Binding.builder().add(Var.alloc(ID), id);
              set(end, NAME, Cells.node(row, column + Reading.LABEL));
              set(end, EDGE, reading.one(Role.EDGE).flatMap(edge -> Cells.node(row, edge)));
              set(end, OTHER, node(row, other));
              for (Attribute attribute : nodeAttributes) {
                set(end, of(attribute), Cells.node(row, attribute.columns().get(which)));
              }
              set(end, CERTAINTY, Cells.node(row, CERTAINTY));
              for (List<String> times : List.of(reading.begin(), reading.end())) {
                times.forEach(time -> set(end, time, Cells.node(row, time)));
              }
              return end.build();
            });
  }

  /** An end of an edge; one without a name is none. */
  private static Optional<Node> node(Binding row, String column) {
    return Cells.node(row, column).filter(node -> !Cells.text(node).isEmpty());
  }

  private static void set(BindingBuilder row, String name, Optional<Node> value) {
    value.ifPresent(node -> row.set(Var.alloc(name), node));
  }

  private static String of(Attribute attribute) {
    return "a_" + attribute.name();
  }

  /** What is only possible is told as such, and makes no life where something is known. */
  private final class LifeMaker {
    private final Life known = new Life();
    private final Life all = new Life();

    void add(Binding row) {
      (isKnown(row) ? known : all).add(span(row));
    }

    List<Span> done() {
      return known.isEmpty() ? all.spans() : known.spans();
    }
  }

  private static boolean isKnown(Binding row) {
    return !Cells.text(row, CERTAINTY).orElse("").equals("possible");
  }

  /** A node that its ends make, one after the other; it is there when one of its edges is. */
  private final class NodeMaker {
    private final Life life = new Life();
    private final Map<Var, Node> told = new LinkedHashMap<>();
    private Binding last;
    private LifeMaker edge = new LifeMaker();

    NodeMaker(Binding first) {
      this.last = first;
    }

    boolean has(Binding end) {
      return SortedRows.isSame(last, end, List.of(ID));
    }

    void add(Binding end) {
      if (!end.contains(EDGE) || !SortedRows.isSame(last, end, List.of(EDGE, OTHER))) {
        edge.done().forEach(life::add);
        edge = new LifeMaker();
      }
      edge.add(end);
      end.forEach(told::putIfAbsent);
      last = end;
    }

    NodePart done() {
      edge.done().forEach(life::add);
      String id = Cells.text(last, ID).orElseThrow();
      BindingBuilder row = Binding.builder();
      told.forEach(row::add);
      Binding all = row.build();
      return new NodePart(id, Cells.text(all, NAME).orElse(id), all, life.spans());
    }
  }

  /** The value of an attribute of a node. */
  static Optional<String> value(NodePart node, Attribute attribute) {
    return Cells.text(node.row(), of(attribute));
  }

  /**
   * An edge.
   *
   * @param id of its own, or the number of its row
   * @param rows what is told of it, one row for each stretch of time
   */
  record EdgePart(String id, String source, String target, List<Binding> rows) {
    Binding first() {
      return rows.get(0);
    }
  }

  /** The edges with both ends, in the order of the rows, or of their ids when they have any. */
  <E extends Exception> void edges(Taker<EdgePart, E> taker) throws E {
    Optional<String> edge = reading.one(Role.EDGE);
    if (edge.isEmpty()) {
      each(taker);
      return;
    }
    List<String> keys = new ArrayList<>(List.of(edge.get(), source, target));
    keys.addAll(reading.begin());
    Ids ids = new Ids();
    try (SortedRows rows = new SortedRows(keys)) {
      for (Binding row : answer.each()) {
        if (node(row, source).isPresent() && node(row, target).isPresent()) {
          rows.add(row);
        }
      }
      List<Binding> same = new ArrayList<>();
      for (Iterator<Binding> each = rows.iterator(); each.hasNext(); ) {
        Binding row = each.next();
        if (!same.isEmpty()
            && (!row.contains(edge.get())
                || !SortedRows.isSame(same.get(0), row, keys.subList(0, 3)))) {
          give(ids.of(same.get(0), edge), same, taker);
          same.clear();
        }
        same.add(row);
      }
      if (!same.isEmpty()) {
        give(ids.of(same.get(0), edge), same, taker);
      }
    }
  }

  /** Ids of edges in their order, each given once whatever the rows say. */
  private static final class Ids {
    private String last = "";
    private long number;

    String of(Binding row, Optional<String> edge) {
      String id = Cells.text(row, edge).orElse("");
      number = id.equals(last) ? number + 1 : 1;
      last = id;
      return id.isEmpty() ? "e" + number : number == 1 ? id : id + " " + number;
    }
  }

  /** Each row as an edge. */
  <E extends Exception> void each(Taker<EdgePart, E> taker) throws E {
    long number = 0;
    for (Binding row : answer.each()) {
      number++;
      give("e" + number, List.of(row), taker);
    }
  }

  private <E extends Exception> void give(String id, List<Binding> rows, Taker<EdgePart, E> taker)
      throws E {
    Optional<Node> from = node(rows.get(0), source);
    Optional<Node> to = node(rows.get(0), target);
    if (from.isPresent() && to.isPresent()) {
      taker.take(new EdgePart(id, Cells.text(from.get()), Cells.text(to.get()), List.copyOf(rows)));
    }
  }

  /** The days on which an edge is there. */
  List<Span> life(EdgePart edge) {
    LifeMaker life = new LifeMaker();
    edge.rows().forEach(life::add);
    return life.done();
  }

  Span span(Binding row) {
    return Span.of(Bounds.of(reading, row));
  }

  /**
   * Whether the edges have a direction. A file cannot have both: Gephi drops the edges without one,
   * and networkx refuses the file. So one edge with a direction gives all one, and the column that
   * says which have none stands among their attributes.
   */
  boolean isDirected() {
    for (Binding row : answer.each()) {
      if (!Cells.text(row, reading.one(Role.DIRECTED)).orElse("true").equals("false")) {
        return true;
      }
    }
    return answer.rows().size() == 0;
  }

  /** What sort of edge it is, for those that tell parallel edges apart by it. */
  Optional<String> kind(Binding row) {
    return Cells.text(row, reading.one(Role.KIND));
  }

  /** The attributes that change while an edge lasts. */
  boolean varies(Attribute attribute) {
    return reading.all(Role.VARIES).contains(attribute.column());
  }

  /** Whether a column says when, which the life of an edge says already. */
  boolean isTime(Attribute attribute) {
    return reading.begin().contains(attribute.column())
        || reading.end().contains(attribute.column());
  }
}
