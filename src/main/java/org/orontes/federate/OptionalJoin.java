package org.orontes.federate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;

/**
 * OPTIONAL with a SERVICE in it, many rows at a time. Jena's own goes row by row, which would be a
 * call for each. Rows are numbered, go through the optional part together, and are found again by
 * their numbers; a row without a match stays as it is.
 */
final class OptionalJoin extends QueryIter1 {

  private final UnaryOperator<QueryIterator> optional;
  private final int most;
  private final Var number;
  private Iterator<Binding> ready = Collections.emptyIterator();

  /**
   * The join.
   *
   * @param optional the optional part, which gives each row that it is given with all of its
   *     matches
   * @param most how many rows are taken together
   */
  OptionalJoin(
      QueryIterator input,
      UnaryOperator<QueryIterator> optional,
      int most,
      Var number,
      ExecutionContext context) {
    super(input, context);
    this.optional = optional;
    this.most = most;
    this.number = number;
  }

  @Override
  protected boolean hasNextBinding() {
    while (!ready.hasNext()) {
      if (!getInput().hasNext()) {
        return false;
      }
      ready = joined().iterator();
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    return ready.next();
  }

  private List<Binding> joined() {
    List<Binding> rows = new ArrayList<>();
    List<Binding> numbered = new ArrayList<>();
    List<List<Binding>> found = new ArrayList<>();
    while (rows.size() < most && getInput().hasNext()) {
      Binding row = getInput().next();
      Node at = NodeFactory.createLiteralString(String.valueOf(rows.size()));
      numbered.add(BindingFactory.binding(row, number, at));
      rows.add(row);
      found.add(new ArrayList<>());
    }
    QueryIterator matches =
        optional.apply(QueryIterPlainWrapper.create(numbered.iterator(), getExecContext()));
    try {
      while (matches.hasNext()) {
        Binding match = matches.next();
        int at = Integer.parseInt(match.get(number).getLiteralLexicalForm());
        found.get(at).add(withoutNumber(match));
      }
    } finally {
      matches.close();
    }
    List<Binding> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      joined.addAll(found.get(i).isEmpty() ? List.of(rows.get(i)) : found.get(i));
    }
    return joined;
  }

  private Binding withoutNumber(Binding match) {
    BindingBuilder builder = BindingFactory.builder();
    match.forEach(
        (var, node) -> {
          if (!var.equals(number)) {
            builder.add(var, node);
          }
        });
    return builder.build();
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {
    ready = Collections.emptyIterator();
  }
}
