package org.orontes.results.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.orontes.query.Role;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.RowSpool;
import org.orontes.results.rows.Survey;
import org.orontes.results.time.Bounds;
import org.orontes.results.time.Span;

/**
 * An answer whose rows are edges. Nodes and edges come one after the other, the nodes by their ids:
 * what is sorted is held in memory only in part.
 */
final class Network {

  private static final Var ID = Var.alloc("id");
  private static final Var NAME = Var.alloc("name");
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
    try (Sorted ends = bag(Comparator.comparing(end -> Cells.text(end.get(ID))))) {
      for (Binding row : answer.each()) {
        end(row, source, 0).ifPresent(ends::add);
        end(row, target, 1).ifPresent(ends::add);
      }
      List<Binding> same = new ArrayList<>();
      for (Iterator<Binding> each = ends.iterator(); each.hasNext(); ) {
        Binding end = each.next();
        if (!same.isEmpty() && !same.get(0).get(ID).equals(end.get(ID))) {
          taker.take(node(same));
          same.clear();
        }
        if (same.isEmpty() || !end.equals(same.get(same.size() - 1))) {
          same.add(end);
        }
      }
      if (!same.isEmpty()) {
        taker.take(node(same));
      }
    }
  }

  /** One end of an edge, with what is told of it and the times of the edge. */
  private Optional<Binding> end(Binding row, String column, int which) {
    return Cells.node(row, column)
        .map(
            id -> {
              BindingBuilder end = Binding.builder().add(ID, id);
              Cells.node(row, column + Reading.LABEL).ifPresent(name -> end.add(NAME, name));
              for (Attribute attribute : nodeAttributes) {
                Cells.node(row, attribute.columns().get(which))
                    .ifPresent(value -> end.set(Var.alloc("a_" + attribute.name()), value));
              }
              Cells.node(row, CERTAINTY).ifPresent(value -> end.set(Var.alloc(CERTAINTY), value));
              for (List<String> times : List.of(reading.begin(), reading.end())) {
                times.forEach(
                    time ->
                        Cells.node(row, time).ifPresent(value -> end.set(Var.alloc(time), value)));
              }
              return end.build();
            });
  }

  /** What is only possible is told as such, and makes no life where something is known. */
  private List<Span> life(List<Binding> rows) {
    List<Binding> known = rows.stream().filter(Network::isKnown).toList();
    return Span.merged((known.isEmpty() ? rows : known).stream().map(this::span).toList());
  }

  private static boolean isKnown(Binding row) {
    return !Cells.text(row, CERTAINTY).orElse("").equals("possible");
  }

  private NodePart node(List<Binding> ends) {
    Binding first = ends.get(0);
    String id = Cells.text(first.get(ID));
    String name = first.contains(NAME) ? Cells.text(first.get(NAME)) : id;
    return new NodePart(id, name, first, life(ends));
  }

  /** The value of an attribute of a node. */
  static Optional<String> value(NodePart node, Attribute attribute) {
    return Cells.text(node.row(), "a_" + attribute.name());
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
    try (Sorted rows = bag(order(keys))) {
      answer.each().forEach(rows::add);
      List<Binding> same = new ArrayList<>();
      for (Iterator<Binding> each = rows.iterator(); each.hasNext(); ) {
        Binding row = each.next();
        if (!same.isEmpty() && !isSame(same.get(0), row, keys.subList(0, 3))) {
          give(Cells.text(same.get(0), edge).orElse(""), same, taker);
          same.clear();
        }
        same.add(row);
      }
      if (!same.isEmpty()) {
        give(Cells.text(same.get(0), edge).orElse(""), same, taker);
      }
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
    Optional<String> from = Cells.text(rows.get(0), source);
    Optional<String> to = Cells.text(rows.get(0), target);
    if (from.isPresent() && to.isPresent()) {
      taker.take(new EdgePart(id, from.get(), to.get(), List.copyOf(rows)));
    }
  }

  /** The days on which an edge is there. */
  List<Span> life(EdgePart edge) {
    return life(edge.rows());
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

  /** Jena's bag, which is closed but does not say so. */
  private record Sorted(SortedDataBag<Binding> bag) implements AutoCloseable {
    void add(Binding row) {
      bag.add(row);
    }

    Iterator<Binding> iterator() {
      return bag.iterator();
    }

    @Override
    public void close() {
      bag.close();
    }
  }

  private static boolean isSame(Binding one, Binding other, List<String> columns) {
    return columns.stream()
        .allMatch(column -> Cells.node(one, column).equals(Cells.node(other, column)));
  }

  private static Comparator<Binding> order(List<String> columns) {
    return columns.stream()
        .map(column -> Comparator.comparing((Binding row) -> Cells.text(row, column).orElse("")))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Sorted bag(Comparator<Binding> order) {
    return new Sorted(
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(RowSpool.IN_MEMORY),
            SerializationFactoryFinder.bindingSerializationFactory(),
            order));
  }
}
