package org.orontes.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Lang;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.nodevalue.NodeValueString;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/**
 * One name that the label service is asked for.
 *
 * @param of the variable that is named
 * @param name the variable that takes the name
 */
record Wish(Kind kind, Var of, Var name) {

  /** What there is to be had, by the end of the variable's name and by property. */
  enum Kind {
    ALIASES("AltLabel", "http://www.w3.org/2004/02/skos/core#altLabel"),
    LABEL("Label", "http://www.w3.org/2000/01/rdf-schema#label"),
    DESCRIPTION("Description", "http://schema.org/description");

    private final String ending;
    private final String property;

    Kind(String ending, String property) {
      this.ending = ending;
      this.property = property;
    }

    static Optional<Kind> of(Node property) {
      return List.of(values()).stream().filter(k -> property.hasURI(k.property)).findFirst();
    }
  }

  /** The wishes that follow from the names of the selected variables. */
  static List<Wish> selected(Query query, Set<String> known) {
    List<Wish> wishes = new ArrayList<>();
    if (!query.isSelectType() || query.isQueryResultStar()) {
      return wishes;
    }
    Set<String> wanted = new java.util.LinkedHashSet<>(query.getResultVars());
    query.getGroupBy().getVars().forEach(v -> wanted.add(v.getVarName()));
    for (String variable : wanted) {
      for (Kind kind : Kind.values()) {
        String base =
            variable.endsWith(kind.ending)
                ? variable.substring(0, variable.length() - kind.ending.length())
                : "";
        if (!base.isEmpty() && known.contains(base) && !known.contains(variable)) {
          wishes.add(new Wish(kind, Var.alloc(base), Var.alloc(variable)));
          break;
        }
      }
    }
    return wishes;
  }

  /** The patterns that bind the name. */
  List<Element> elements(LabelService.Languages languages) {
    List<Element> elements = new ArrayList<>();
    ExprList found = new ExprList();
    for (String language : languages.tags()) {
      Var inLanguage = Var.alloc(name.getVarName() + "_" + language.replaceAll("[^A-Za-z0-9]", ""));
      elements.add(new ElementOptional(pattern(inLanguage, language)));
      found.add(new ExprVar(inLanguage));
    }
    if (kind == Kind.LABEL) {
      Expr address = new E_Str(new ExprVar(of));
      found.add(
          new E_StrReplace(address, new NodeValueString("^.*[/#]"), new NodeValueString(""), null));
    }
    elements.add(new ElementBind(name, new E_Coalesce(found)));
    return elements;
  }

  private Element pattern(Var inLanguage, String language) {
    if (kind == Kind.ALIASES) {
      return aliases(inLanguage, language);
    }
    ElementGroup group = new ElementGroup();
    ElementTriplesBlock block = new ElementTriplesBlock();
    block.addTriple(Triple.create(of, NodeFactory.createURI(kind.property), inLanguage));
    group.addElement(block);
    if (!language.equals("mul")) {
      group.addElement(
          new ElementFilter(
              new E_Equals(new E_Lang(new ExprVar(inLanguage)), new NodeValueString(language))));
    }
    return group;
  }

  /** All of them in one text, as the service gives them. */
  private Element aliases(Var inLanguage, String language) {
    String filter = language.equals("mul") ? "" : "FILTER(LANG(?alias_) = \"" + language + "\")";
    Query joined =
        QueryFactory.create(
            "SELECT ?"
                + of.getVarName()
                + " (GROUP_CONCAT(?alias_; SEPARATOR=\", \") AS ?"
                + inLanguage.getVarName()
                + ") { ?"
                + of.getVarName()
                + " <"
                + kind.property
                + "> ?alias_ "
                + filter
                + " } GROUP BY ?"
                + of.getVarName());
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementSubQuery(joined));
    return group;
  }
}
