package org.orontes.federate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Queries asked of a dataset with a federation, and their rows as text. */
final class Asking {

  private Asking() {}

  /** The rows, sorted; each blank node reads the same. */
  static List<String> rows(DatasetGraph data, String query, Federation federation) {
    return rows(data, query, federation, new AtomicBoolean());
  }

  static List<String> rows(
      DatasetGraph data, String query, Federation federation, AtomicBoolean cancelled) {
    Query read = QueryFactory.create(query);
    federation.check(read);
    return run(data, read, federation, cancelled);
  }

  /** Without the check before it runs. */
  static List<String> unchecked(DatasetGraph data, String query, Federation federation) {
    return run(data, QueryFactory.create(query), federation, new AtomicBoolean());
  }

  private static List<String> run(
      DatasetGraph data, Query query, Federation federation, AtomicBoolean cancelled) {
    Context context = ARQ.getContext().copy();
    ServiceCalls calls = federation.install(context, cancelled);
    QC.setFactory(context, FederatedExecutor::new);
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec exec = QueryExec.dataset(data).query(query).context(context).build()) {
            List<String> rows = texts(exec.select());
            calls.mustBeWhole();
            return rows;
          }
        });
  }

  /** As Jena answers it, without any of ours. */
  static List<String> plainly(DatasetGraph data, String query) {
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            return texts(exec.select());
          }
        });
  }

  private static List<String> texts(RowSet rows) {
    List<String> texts = new ArrayList<>();
    List<Var> variables = rows.getResultVars();
    while (rows.hasNext()) {
      Binding row = rows.next();
      StringBuilder text = new StringBuilder();
      for (Var variable : variables) {
        var node = row.get(variable);
        text.append(variable.getVarName())
            .append('=')
            .append(node == null ? "-" : node.isBlank() ? "_:" : node.toString())
            .append(' ');
      }
      texts.add(text.toString());
    }
    Collections.sort(texts);
    return texts;
  }
}
