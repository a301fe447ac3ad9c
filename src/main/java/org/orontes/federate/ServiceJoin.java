package org.orontes.federate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/**
 * Rows joined with what stands within a SERVICE, many rows to a call. Each row meets the solutions
 * that are compatible with it, as often as there are such; a row without one is gone.
 *
 * <p>Rows that bind the same variables are asked about together. A variable bound to a blank node
 * is not sent, because a blank node is another one everywhere else; where every solution binds that
 * variable, the row has no match and is not asked about at all.
 */
final class ServiceJoin extends QueryIter1 {

  private final OpService service;
  private final ServiceAddress to;
  private final RemoteQuery remote;
  private final ServiceCalls calls;
  private Iterator<Binding> ready = Collections.emptyIterator();

  ServiceJoin(
      OpService service,
      ServiceAddress to,
      QueryIterator input,
      ExecutionContext context,
      ServiceCalls calls) {
    super(input, context);
    this.service = service;
    this.to = to;
    this.remote = RemoteQuery.of(service);
    this.calls = calls;
  }

  @Override
  protected boolean hasNextBinding() {
    while (!ready.hasNext()) {
      if (!getInput().hasNext()) {
        return false;
      }
      ready = joined(taken()).iterator();
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    return ready.next();
  }

  /** All rows at once if it is SILENT: the whole SERVICE fails or none of it. */
  private List<Binding> taken() {
    int most = service.getSilent() ? Integer.MAX_VALUE : calls.services().chunk();
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < most && getInput().hasNext()) {
      rows.add(getInput().next());
      calls.mustGoOn();
      if (rows.size() > calls.services().maxRows()) {
        throw calls.fatal(CallErrors.tooManyAsked(to.address(), calls.services().maxRows()));
      }
    }
    return rows;
  }

  private List<Binding> joined(List<Binding> rows) {
    try {
      int chunk = calls.services().chunk();
      List<Binding> joined = new ArrayList<>();
      for (int from = 0; from < rows.size(); from += chunk) {
        join(rows.subList(from, Math.min(rows.size(), from + chunk)), joined);
      }
      return joined;
    } catch (ServiceException e) {
      if (service.getSilent() && e.kind().canBeSilent()) {
        calls.silence();
        return rows;
      }
      throw calls.fatal(e);
    }
  }

  private void join(List<Binding> rows, List<Binding> joined) {
    Map<Set<Var>, List<Integer>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (canMatch(rows.get(i))) {
        kinds.computeIfAbsent(sent(rows.get(i)), kind -> new ArrayList<>()).add(i);
      }
    }
    List<List<Binding>> found = new ArrayList<>();
    rows.forEach(row -> found.add(new ArrayList<>()));
    kinds.forEach(
        (kind, members) -> {
          if (kind.isEmpty() || remote.alone()) {
            alone(rows, members, found);
          } else {
            together(kind, rows, members, found);
          }
        });
    found.forEach(joined::addAll);
  }

  private boolean canMatch(Binding row) {
    return remote.sure().stream().map(row::get).noneMatch(node -> node != null && node.isBlank());
  }

  /** The variables of a row that can be sent. */
  private Set<Var> sent(Binding row) {
    Set<Var> sent = new LinkedHashSet<>();
    for (Var var : remote.columns().values()) {
      Node node = row.get(var);
      if (node != null && (node.isURI() || node.isLiteral())) {
        sent.add(var);
      }
    }
    return sent;
  }

  /**
   * One call about rows that bind the same variables; each different row of values is sent once.
   */
  private void together(
      Set<Var> kind, List<Binding> rows, List<Integer> members, List<List<Binding>> found) {
    List<Var> there = remote.there(kind);
    Map<List<Node>, List<Integer>> wanted = new LinkedHashMap<>();
    for (int member : members) {
      List<Node> values = new ArrayList<>();
      there.forEach(var -> values.add(rows.get(member).get(remote.columns().get(var))));
      wanted.computeIfAbsent(values, key -> new ArrayList<>()).add(member);
    }
    List<List<Integer>> numbered = List.copyOf(wanted.values());
    for (Binding solution : calls.rows(to, remote.text(there, List.copyOf(wanted.keySet())))) {
      for (int member : numbered.get(number(solution, numbered.size()))) {
        add(rows.get(member), solution, kind, found.get(member));
      }
    }
  }

  private int number(Binding solution, int most) {
    Node number = solution.get(remote.row());
    if (number == null || !number.isLiteral()) {
      throw CallErrors.unreadable(to.address(), new IllegalStateException("a row has no number"));
    }
    try {
      int at = Integer.parseInt(number.getLiteralLexicalForm());
      if (at >= 0 && at < most) {
        return at;
      }
      throw CallErrors.unreadable(to.address(), new IllegalStateException("no such row: " + at));
    } catch (NumberFormatException e) {
      throw CallErrors.unreadable(to.address(), e);
    }
  }

  /** One call without rows; the join is made here, by the values of what both sides always bind. */
  private void alone(List<Binding> rows, List<Integer> members, List<List<Binding>> found) {
    List<Binding> solutions = calls.rows(to, remote.text());
    Map<Set<Var>, Map<List<Node>, List<Binding>>> indexes = new HashMap<>();
    for (int member : members) {
      Binding row = rows.get(member);
      Set<Var> keys = new LinkedHashSet<>(sent(row));
      keys.retainAll(remote.sure());
      List<Var> there = remote.there(keys);
      Map<List<Node>, List<Binding>> index =
          indexes.computeIfAbsent(keys, key -> index(there, solutions));
      List<Node> values = new ArrayList<>();
      there.forEach(var -> values.add(row.get(remote.columns().get(var))));
      for (Binding solution : index.getOrDefault(values, List.of())) {
        calls.mustGoOn();
        add(row, solution, Set.of(), found.get(member));
      }
    }
  }

  private static Map<List<Node>, List<Binding>> index(List<Var> there, List<Binding> solutions) {
    Map<List<Node>, List<Binding>> index = new HashMap<>();
    for (Binding solution : solutions) {
      List<Node> values = new ArrayList<>();
      there.forEach(var -> values.add(solution.get(var)));
      index.computeIfAbsent(values, key -> new ArrayList<>()).add(solution);
    }
    return index;
  }

  /**
   * The row with what the solution adds; nothing if they differ in a variable that was not sent.
   */
  private void add(Binding row, Binding solution, Set<Var> sent, List<Binding> found) {
    BindingBuilder both = BindingFactory.builder(row);
    for (Map.Entry<Var, Var> column : remote.columns().entrySet()) {
      Node value = solution.get(column.getKey());
      if (value == null || sent.contains(column.getValue())) {
        continue;
      }
      Node own = row.get(column.getValue());
      if (own == null) {
        both.add(column.getValue(), value);
      } else if (!own.equals(value)) {
        return;
      }
    }
    found.add(both.build());
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {
    ready = Collections.emptyIterator();
  }
}
