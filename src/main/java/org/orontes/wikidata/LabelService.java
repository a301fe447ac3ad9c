package org.orontes.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.PathBlock;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * {@code SERVICE wikibase:label}, which nearly every query written for Wikidata has, as patterns
 * over the graph itself: nothing is called.
 *
 * <p>As the manual of Wikidata's endpoint has it: without triples in it, each selected variable
 * {@code ?xLabel}, {@code ?xAltLabel} and {@code ?xDescription} is the label, the aliases or the
 * description of {@code ?x}; with triples, what they bind. Languages are tried in their order;
 * {@code [AUTO_LANGUAGE]} is the caller's, and {@code mul} any language. Without a label the last
 * part of the address stands for it.
 */
public final class LabelService {

  private static final String ADDRESS = "http://wikiba.se/ontology#label";
  private static final String LANGUAGE = "http://wikiba.se/ontology#language";

  private final String callersLanguage;

  private LabelService(String callersLanguage) {
    this.callersLanguage = callersLanguage;
  }

  /**
   * Puts patterns in the place of the service, in the query and in the queries within it.
   *
   * @param callersLanguage what {@code [AUTO_LANGUAGE]} stands for, such as {@code en}
   */
  public static void unfold(Query query, String callersLanguage) {
    new LabelService(callersLanguage).query(query);
  }

  private void query(Query query) {
    Element pattern = query.getQueryPattern();
    if (pattern == null) {
      return;
    }
    List<ElementGroup> groups = new ArrayList<>();
    List<Query> inner = new ArrayList<>();
    if (pattern instanceof ElementGroup top) {
      groups.add(top);
    }
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementGroup group) {
            if (!groups.contains(group)) {
              groups.add(group);
            }
          }

          @Override
          public void visit(ElementSubQuery sub) {
            inner.add(sub.getQuery());
          }
        });
    groups.forEach(group -> group(group, query));
    inner.forEach(this::query);
  }

  private void group(ElementGroup group, Query query) {
    List<Element> services = group.getElements().stream().filter(LabelService::isLabel).toList();
    for (Element service : services) {
      group.getElements().remove(service);
      ElementService labels = (ElementService) service;
      Languages languages = Languages.of(parameter(labels), callersLanguage);
      List<Wish> wishes = wishes(labels);
      if (wishes.isEmpty()) {
        wishes = Wish.selected(query, known(group));
      }
      wishes.forEach(wish -> wish.elements(languages).forEach(group::addElement));
    }
  }

  private static boolean isLabel(Element element) {
    return element instanceof ElementService service
        && service.getServiceNode().isURI()
        && service.getServiceNode().getURI().equals(ADDRESS);
  }

  private static String parameter(ElementService service) {
    Node language = NodeFactory.createURI(LANGUAGE);
    return triples(service).stream()
        .filter(t -> language.equals(t.getPredicate()) && t.getObject().isLiteral())
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("en");
  }

  /** What the service was asked for by triples. */
  private static List<Wish> wishes(ElementService service) {
    return triples(service).stream()
        .filter(t -> t.getSubject().isVariable() && t.getObject().isVariable())
        .flatMap(
            t ->
                Wish.Kind.of(t.getPredicate()).stream()
                    .map(
                        kind ->
                            new Wish(kind, Var.alloc(t.getSubject()), Var.alloc(t.getObject()))))
        .toList();
  }

  private static List<Triple> triples(ElementService service) {
    List<Triple> found = new ArrayList<>();
    ElementWalker.walk(
        service.getElement(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            PathBlock paths = block.getPattern();
            paths.getList().stream()
                .filter(TriplePath::isTriple)
                .map(TriplePath::asTriple)
                .forEach(found::add);
          }

          @Override
          public void visit(ElementTriplesBlock block) {
            found.addAll(block.getPattern().getList());
          }
        });
    return found;
  }

  /** The names of the variables that the group binds. */
  private static Set<String> known(ElementGroup group) {
    Set<String> names = new LinkedHashSet<>();
    org.apache.jena.sparql.syntax.PatternVars.vars(group).forEach(v -> names.add(v.getVarName()));
    return names;
  }

  /** The languages in which a name is looked for, in their order. */
  record Languages(List<String> tags) {

    static Languages of(String parameter, String callers) {
      List<String> tags = new ArrayList<>();
      for (String part : parameter.split(",", -1)) {
        String tag = part.strip();
        Optional.of(tag.equals("[AUTO_LANGUAGE]") ? callers : tag)
            .filter(t -> !t.isEmpty() && !tags.contains(t))
            .ifPresent(tags::add);
      }
      return new Languages(List.copyOf(tags));
    }
  }
}
