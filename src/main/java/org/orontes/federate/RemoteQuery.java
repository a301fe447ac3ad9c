package org.orontes.federate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;
import org.jspecify.annotations.Nullable;

/**
 * What stands within a SERVICE, as a query for the other endpoint: the pattern as it was written,
 * in a group of its own, beside VALUES with the rows that it is asked about. The group comes first
 * to its end by itself, as the recommendation has it, and is then joined; so a LIMIT or a FILTER in
 * it means what it means without the rows.
 *
 * @param body the pattern
 * @param columns its variables: by the name that the other endpoint sees, the one that counts here
 * @param sure those of them, as they are called here, that every solution binds
 * @param alone whether it is asked once without rows, because it cuts its own solutions off
 * @param row the variable that numbers the rows sent
 */
record RemoteQuery(Element body, Map<Var, Var> columns, Set<Var> sure, boolean alone, Var row) {

  private static final String ROW = "orontesRow";

  static RemoteQuery of(OpService service) {
    Op here = service.getSubOp();
    Op written = Rename.reverseVarRename(here, true);
    Map<Var, Var> columns = new LinkedHashMap<>();
    for (Var var : OpVars.visibleVars(here)) {
      String name = var.getVarName().substring(var.getVarName().lastIndexOf('/') + 1);
      if (Var.isNamedVarName(name)) {
        columns.put(Var.alloc(name), var);
      }
    }
    Element body = body(service.getServiceElement(), written, columns.keySet());
    Cut cut = new Cut();
    cut.element(body);
    String row = ROW;
    Set<String> taken =
        OpVars.mentionedVars(written).stream().map(Var::getVarName).collect(Collectors.toSet());
    while (taken.contains(row)) {
      row += "_";
    }
    return new RemoteQuery(body, columns, OpVars.fixedVars(here), cut.found, Var.alloc(row));
  }

  /**
   * The pattern as it was written if it still says the same; where Jena has put values into it,
   * what it has become.
   */
  private static Element body(@Nullable ElementService service, Op written, Set<Var> columns) {
    if (service != null && columns.containsAll(named(service.getElement()))) {
      return grouped(service.getElement());
    }
    Query query = OpAsQuery.asQuery(written);
    boolean plain =
        query.isQueryResultStar()
            && !query.isDistinct()
            && !query.isReduced()
            && !query.hasLimit()
            && !query.hasOffset()
            && !query.hasOrderBy()
            && !query.hasGroupBy()
            && !query.hasHaving()
            && !query.hasAggregators()
            && !query.hasValues();
    // Engines look into a group for what VALUES beside it bind; not all look into a subquery.
    return plain ? grouped(query.getQueryPattern()) : new ElementSubQuery(query);
  }

  private static Element grouped(@Nullable Element pattern) {
    if (pattern instanceof ElementGroup) {
      return pattern;
    }
    ElementGroup group = new ElementGroup();
    if (pattern != null) {
      group.addElement(pattern);
    }
    return group;
  }

  private static Set<Var> named(Element element) {
    return PatternVars.vars(element).stream()
        .filter(var -> var.isNamedVar())
        .collect(Collectors.toSet());
  }

  /** The query without rows. */
  String text() {
    return query(List.of(), List.of());
  }

  /**
   * The query about rows.
   *
   * @param given the variables, as the other endpoint sees them, that every row binds
   * @param rows their values, in the same order
   */
  String text(List<Var> given, List<List<Node>> rows) {
    return query(given, rows);
  }

  private String query(List<Var> given, List<List<Node>> rows) {
    Query query = new Query();
    query.setQuerySelectType();
    ElementGroup group = new ElementGroup();
    if (!given.isEmpty()) {
      group.addElement(values(given, rows));
      query.addResultVar(row);
    }
    group.addElement(body);
    columns.keySet().stream().filter(var -> !given.contains(var)).forEach(query::addResultVar);
    if (query.getProjectVars().isEmpty()) {
      query.addResultVar(row, NodeValue.makeInteger(0));
    }
    query.setQueryPattern(group);
    return query.serialize();
  }

  private ElementData values(List<Var> given, List<List<Node>> rows) {
    ElementData data = new ElementData();
    given.forEach(data::add);
    data.add(row);
    for (int i = 0; i < rows.size(); i++) {
      BindingBuilder binding = BindingFactory.builder();
      for (int j = 0; j < given.size(); j++) {
        binding.add(given.get(j), rows.get(i).get(j));
      }
      binding.add(row, NodeFactory.createLiteralDT(String.valueOf(i), XSDDatatype.XSDinteger));
      data.add(binding.build());
    }
    return data;
  }

  /** The names that the other endpoint sees, of variables as they are called here. */
  List<Var> there(Set<Var> here) {
    List<Var> there = new ArrayList<>();
    columns.forEach(
        (name, var) -> {
          if (here.contains(var)) {
            there.add(name);
          }
        });
    return there;
  }

  /** Finds LIMIT and OFFSET. */
  private static final class Cut extends QueryWalk {
    private boolean found;

    @Override
    protected void subquery(Query query) {
      found |= query.hasLimit() || query.hasOffset();
    }
  }
}
