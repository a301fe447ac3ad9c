package org.orontes.serve.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.jspecify.annotations.Nullable;
import org.orontes.federate.Federation;
import org.orontes.federate.QueryWalk;
import org.orontes.federate.ServiceException;
import org.orontes.serve.web.Problem;

/**
 * Looks through a query, before it runs, for what a stranger may not start: a SERVICE that is not
 * allowed, and functions or properties that are loaded by class name. It goes through the syntax,
 * subqueries, EXISTS, aggregates and ORDER BY included, so a literal that merely holds such words
 * is no alarm.
 */
final class QueryGuard {

  /** Functions that tell something new each time, by their symbols and local names. */
  private static final Set<String> FLEETING =
      Set.of("now", "rand", "random", "uuid", "struuid", "current-datetime", "sysdate");

  private final ClosedFunctions functions;
  private final Federation federation;

  QueryGuard(ClosedFunctions functions, Federation federation) {
    this.functions = functions;
    this.federation = federation;
  }

  /**
   * What a query needs that others do not.
   *
   * @param patterns whether it matches patterns
   * @param lasting whether it has the same answer when it is asked again
   */
  record Findings(boolean patterns, Lasting lasting) {}

  /**
   * @throws Problem 400 if the query has something that is closed
   */
  Findings check(Query query) {
    Walk walk = new Walk();
    walk.query(query);
    boolean alone = called(query).isEmpty();
    Lasting lasting = walk.fleeting ? Lasting.NOT : alone ? Lasting.ALWAYS : Lasting.A_WHILE;
    return new Findings(walk.patterns, lasting);
  }

  /** What it calls. */
  private List<String> called(Query query) {
    try {
      return federation.check(query);
    } catch (ServiceException e) {
      throw ServiceProblems.of(e);
    }
  }

  private final class Walk extends QueryWalk {
    private boolean patterns;
    private boolean fleeting;

    @Override
    protected void function(ExprFunction function) {
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
