package org.orontes.query;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts terms in the place of variables. What asks whether such a variable is bound becomes true:
 * with a term in its place it would be no SPARQL, and nobody could send the query to an endpoint.
 */
final class Given {

  private Given() {}

  static Query values(Query query, Map<Var, Node> terms) {
    ElementTransformCopyBase elements = new ElementTransformCopyBase();
    return QueryTransformOps.transform(
        QueryTransformOps.replaceVars(query, terms),
        elements,
        new ExprTransformApplyElementTransform(elements) {
          @Override
          public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_Bound && !argument.isVariable()
                ? NodeValue.TRUE
                : super.transform(function, argument);
          }
        });
  }
}
