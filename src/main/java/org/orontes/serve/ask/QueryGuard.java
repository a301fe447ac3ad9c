package org.orontes.serve.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;
import org.orontes.serve.web.Problem;

/**
 * Looks through a query, before it runs, for what a stranger may not start: SERVICE, and functions
 * or properties that are loaded by class name. It goes through the syntax, subqueries, EXISTS,
 * aggregates and ORDER BY included, so a literal that merely holds such words is no alarm.
 */
final class QueryGuard {

  /** Functions that tell something new each time, by their symbols and local names. */
  private static final Set<String> FLEETING =
      Set.of("now", "rand", "random", "uuid", "struuid", "current-datetime", "sysdate");

  private final ClosedFunctions functions;
  private final boolean allowService;

  QueryGuard(ClosedFunctions functions, boolean allowService) {
    this.functions = functions;
    this.allowService = allowService;
  }

  /**
   * What a query needs that others do not.
   *
   * @param patterns whether it matches patterns
   * @param lasting whether it has the same answer when it is asked again of the same data
   */
  record Findings(boolean patterns, boolean lasting) {}

  /**
   * @throws Problem 400 if the query has something that is closed
   */
  Findings check(Query query) {
    Walk walk = new Walk();
    walk.query(query);
    return new Findings(walk.patterns, !walk.fleeting && !allowService);
  }

  private final class Walk extends ElementVisitorBase {
    private boolean patterns;
    private boolean fleeting;

    void query(Query query) {
      element(query.getQueryPattern());
      query.getProject().getExprs().values().forEach(this::expr);
      query.getGroupBy().getExprs().values().forEach(this::expr);
      query.getAggregators().forEach(this::expr);
      query.getHavingExprs().forEach(this::expr);
      List<SortCondition> order = query.getOrderBy();
      if (order != null) {
        order.forEach(condition -> expr(condition.getExpression()));
      }
    }

    private void element(@Nullable Element element) {
      if (element != null) {
        ElementWalker.walk(element, this);
      }
    }

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

    private void function(ExprFunction function) {
      String iri = function.getFunctionIRI();
      if (function instanceof E_Call) {
        throw closed("CALL");
      }
      if (iri != null && !functions.isFunction(iri)) {
        throw closed("<" + iri + ">");
      }
      fleeting |=
          FLEETING.contains(function.getFunctionSymbol().getSymbol().toLowerCase(Locale.ROOT))
              || (iri != null && FLEETING.contains(iri.substring(iri.indexOf('#') + 1)));
      patterns |= function instanceof E_Regex || function instanceof E_StrReplace;
    }

    @Override
    public void visit(ElementService service) {
      if (!allowService) {
        throw new Problem(
                400,
                "service-closed",
                "This endpoint does not call other endpoints",
                "SERVICE " + service.getServiceNode() + " is not carried out here.")
            .with(
                "hint",
                "Join on your side: ask each endpoint for itself, or call this one with SERVICE"
                    + " from an engine of your own.");
      }
    }

    @Override
    public void visit(ElementSubQuery inner) {
      query(inner.getQuery());
    }

    @Override
    public void visit(ElementFilter filter) {
      expr(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
      expr(bind.getExpr());
    }

    @Override
    public void visit(ElementAssign assign) {
      expr(assign.getExpr());
    }

    @Override
    public void visit(ElementTriplesBlock block) {
      block.getPattern().forEach(triple -> predicate(triple.getPredicate()));
    }

    @Override
    public void visit(ElementPathBlock block) {
      block
          .patternElts()
          .forEachRemaining(
              triple -> {
                predicate(triple.getPredicate());
                if (triple.getPath() != null) {
                  PathLinks.of(triple.getPath()).forEach(this::predicate);
                }
              });
    }

    private void predicate(org.apache.jena.graph.@Nullable Node node) {
      if (node != null && node.isURI() && functions.isClosedProperty(node.getURI())) {
        throw closed("<" + node.getURI() + ">");
      }
    }
  }

  private static Problem closed(String name) {
    return new Problem(
            400,
            "function-closed",
            "There is no such function here",
            name + " is not among the functions of this endpoint, and none is loaded by name.")
        .with("function", name)
        .with(
            "hint",
            "The functions of SPARQL, casts to XSD datatypes, fn:, math: and a part of afn: can be"
                + " used.");
  }
}
