package org.orontes.serve.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.orontes.link.names.Days;
import org.orontes.link.names.Facts;
import org.orontes.query.Parameter;
import org.orontes.query.ParameterException;
import org.orontes.query.QueryRun;
import org.orontes.query.SavedQuery;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the example questions and keeps the first rows, as people read them. */
final class ExampleRows {

  private static final Logger LOG = LoggerFactory.getLogger(ExampleRows.class);
  private static final int ROWS = 3;

  private final Edition edition;
  private final Dataset dataset;
  private final Facts facts;

  private ExampleRows(Edition edition) {
    this.edition = edition;
    this.dataset = DatasetFactory.wrap(edition.data());
    this.facts = new Facts(edition.data().getUnionGraph());
  }

  /** The examples of an edition; a question that it has not, or that has no answer, is left out. */
  static Shown.Examples of(Edition edition) {
    return Txn.calculateRead(edition.data(), () -> new ExampleRows(edition).all());
  }

  private Shown.Examples all() {
    List<Shown> shown = new ArrayList<>();
    for (Example example : Example.ALL) {
      edition
          .questions()
          .query(example.slug())
          .flatMap(query -> shown(example, query))
          .ifPresent(shown::add);
    }
    return new Shown.Examples(shown);
  }

  private Optional<Shown> shown(Example example, SavedQuery query) {
    try {
      return QueryRun.run(query, Map.of(), dataset, rows -> shown(example, query, rows));
    } catch (ParameterException e) {
      LOG.warn("{} is no example: {}", query.slug(), e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Shown> shown(Example example, SavedQuery query, ResultSet rows) {
    List<List<String>> first = new ArrayList<>();
    int total = 0;
    while (rows.hasNext()) {
      Binding row = rows.nextBinding();
      if (++total <= ROWS) {
        first.add(example.columns().stream().map(column -> cell(row, column.name())).toList());
      }
    }
    List<String> headings = example.columns().stream().map(Example.Column::heading).toList();
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shown(query.slug(), query.summary(), given(query), headings, first, total));
  }

  private String cell(Binding row, String column) {
    Node label = row.get(Var.alloc(column + "Label"));
    Node value = label == null ? row.get(Var.alloc(column)) : label;
    if (value == null) {
      return "";
    }
    if (!value.isLiteral()) {
      return facts.label(value);
    }
    String text = value.getLiteralLexicalForm();
    // Codes come as one text with blanks between them, and hyphens within.
    return column.equals("kinds") ? text.replace(" ", ", ").replace('-', ' ') : Days.shortDay(text);
  }

  private String given(SavedQuery query) {
    List<String> given = new ArrayList<>();
    for (Parameter parameter : query.parameters()) {
      String value = parameter.byDefault();
      if (value != null) {
        given.add(parameter.label() + ": " + word(parameter, value));
      }
    }
    return String.join(" · ", given);
  }

  private String word(Parameter parameter, String value) {
    return switch (parameter.type().form()) {
      case ACTOR, PLACE, EVENT, SITUATION, REPORT ->
          facts.label(
              NodeFactory.createURI(
                  Terms.ID
                      + parameter.type().form().name().toLowerCase(Locale.ROOT)
                      + "/"
                      + value));
      default -> Days.day(value);
    };
  }
}
