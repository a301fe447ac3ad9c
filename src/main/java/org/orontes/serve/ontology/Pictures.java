package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.orontes.serve.ontology.diagram.BoxDiagram;
import org.orontes.serve.ontology.diagram.BoxLayout;
import org.orontes.serve.ontology.diagram.BoxSpec;
import org.orontes.serve.ontology.diagram.ClassTree;
import org.orontes.serve.ontology.diagram.TreeLayout;
import org.orontes.serve.ontology.term.Ref;
import org.orontes.vocabulary.Terms;

/**
 * The pictures of the page. Which classes and properties stand in one is chosen in {@link View};
 * what joins them is read from the ontology, and from the data where the ontology leaves it open.
 */
final class Pictures {

  private static final Node SUB_CLASS_OF = RDFS.subClassOf.asNode();
  private static final int SMALLEST_TREE = 3;
  private static final Ref NOTHING = new Ref("", "", "");

  private final Sources from;
  private final OntologyGraph ontology;

  Pictures(Sources from) {
    this.from = from;
    this.ontology = from.ontology();
  }

  /** The trees of all classes that nothing stands above and several stand below. */
  List<ClassTree> trees() {
    List<ClassTree> trees = new ArrayList<>();
    for (String name : from.classes()) {
      Node top = OntologyGraph.oro(name);
      if (ontology.allAbove(top, SUB_CLASS_OF).isEmpty()) {
        TreeLayout.Node tree = tree(top);
        if (tree.size() > SMALLEST_TREE) {
          trees.add(TreeLayout.of(tree));
        }
      }
    }
    return List.copyOf(trees);
  }

  private TreeLayout.Node tree(Node type) {
    return new TreeLayout.Node(
        ontology.ref(type),
        from.use().instances(type),
        ontology.subjects(SUB_CLASS_OF, type).stream()
            .filter(OntologyGraph::isOwn)
            .map(this::tree)
            .toList());
  }

  /** The pictures of how classes hang together. */
  List<BoxDiagram> views() {
    return View.all().stream().map(this::draw).toList();
  }

  private BoxDiagram draw(View view) {
    List<Node> classes = known(view.classes());
    List<BoxSpec> boxes = new ArrayList<>();
    for (Node type : classes) {
      List<BoxSpec.Property> properties = new ArrayList<>();
      for (Node property : known(view.properties())) {
        property(type, property, classes).ifPresent(properties::add);
      }
      boxes.add(new BoxSpec(ontology.ref(type), properties));
    }
    return BoxLayout.of("view-" + view.id(), view.title(), view.description(), boxes);
  }

  private List<Node> known(List<String> names) {
    return names.stream()
        .map(Pictures::node)
        .filter(node -> ontology.graph().contains(node, Node.ANY, Node.ANY))
        .toList();
  }

  private static Node node(String name) {
    return name.startsWith("prov:")
        ? org.apache.jena.graph.NodeFactory.createURI(Terms.PROV + name.substring(5))
        : OntologyGraph.oro(name);
  }

  /** The row of a property in the box of a class; empty when the class does not have it. */
  private Optional<BoxSpec.Property> property(Node type, Node property, List<Node> classes) {
    List<Node> domains = ontology.objects(property, RDFS.domain.asNode());
    if (!domains.contains(type) && !usedOn(type, property, domains)) {
      return Optional.empty();
    }
    List<Node> ranges = ontology.objects(property, RDFS.range.asNode());
    List<BoxSpec.Target> targets = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      Node target = classes.get(i);
      boolean declared = ranges.contains(target) || ranges.stream().anyMatch(r -> under(r, target));
      if (declared
          || (from.use().links(type, property, target) && !covered(target, classes, ranges))) {
        targets.add(new BoxSpec.Target(i, !declared));
      }
    }
    boolean onlyItself = targets.stream().allMatch(t -> classes.get(t.box()).equals(type));
    Ref otherwise = onlyItself ? otherwise(property, type, !targets.isEmpty()) : NOTHING;
    return Optional.of(
        new BoxSpec.Property(ontology.ref(property), onlyItself ? List.of() : targets, otherwise));
  }

  /** Where the ontology gives a wider domain or none, the data say whether the class has it. */
  private boolean usedOn(Node type, Node property, List<Node> domains) {
    return (domains.isEmpty() || domains.stream().anyMatch(domain -> under(type, domain)))
        && from.use().isUsedOn(type, property);
  }

  /** A line to a class that is drawn already need not be drawn to those above and below it. */
  private boolean covered(Node target, List<Node> classes, List<Node> ranges) {
    return ranges.stream().anyMatch(classes::contains)
        || classes.stream().anyMatch(other -> under(target, other));
  }

  private Ref otherwise(Node property, Node type, boolean itself) {
    if (itself) {
      return ontology.ref(type);
    }
    return from.schemesOf(property).stream()
        .findFirst()
        .map(scheme -> new Ref("#scheme-" + scheme, "code:" + scheme, "code"))
        .orElse(NOTHING);
  }

  private boolean under(Node type, Node above) {
    return ontology.allAbove(type, SUB_CLASS_OF).contains(above);
  }
}
