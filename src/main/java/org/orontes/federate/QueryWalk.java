package org.orontes.federate;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/**
 * A walk through every part of a query's syntax: patterns, subqueries, EXISTS, expressions wherever
 * they stand, aggregates, GROUP BY, HAVING and ORDER BY. Who extends it looks at what concerns it.
 */
public abstract class QueryWalk extends ElementVisitorBase {

  /** Walks through a whole query. */
  public final void query(Query query) {
    element(query.getQueryPattern());
    query.getProject().getExprs().values().forEach(this::expr);
    query.getGroupBy().getExprs().values().forEach(this::expr);
    query.getAggregators().forEach(this::expr);
    query.getHavingExprs().forEach(this::expr);
    List<SortCondition> order = query.getOrderBy();
    if (order != null) {
      order.forEach(condition -> expr(condition.getExpression()));
    }
    subquery(query);
  }

  /** Walks through a pattern. */
  public final void element(@Nullable Element element) {
    if (element != null) {
      ElementWalker.walk(element, this);
    }
  }

  /** Called for each function and operator, before its arguments. */
  protected void function(ExprFunction function) {}

  /** Called for the query itself and for each subquery, after its parts. */
  protected void subquery(Query query) {}

  private void expr(@Nullable Expr expr) {
    if (expr instanceof ExprAggregator aggregate) {
      ExprList of = aggregate.getAggregator().getExprList();
      if (of != null) {
        of.forEach(this::expr);
      }
    } else if (expr instanceof ExprFunction function) {
      function(function);
      if (expr instanceof ExprFunctionOp exists) {
        element(exists.getElement());
      }
      function.getArgs().forEach(this::expr);
    }
  }

  @Override
  public final void visit(ElementSubQuery inner) {
    query(inner.getQuery());
  }

  @Override
  public final void visit(ElementFilter filter) {
    expr(filter.getExpr());
  }

  @Override
  public final void visit(ElementBind bind) {
    expr(bind.getExpr());
  }

  @Override
  public final void visit(ElementAssign assign) {
    expr(assign.getExpr());
  }
}
