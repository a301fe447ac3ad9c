package org.orontes.serve.ask;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

/** The properties that a property path follows; those that it excludes are not among them. */
final class PathLinks extends PathVisitorByType {

  private final List<Node> links = new ArrayList<>();

  private PathLinks() {}

  static List<Node> of(Path path) {
    PathLinks visitor = new PathLinks();
    path.visit(visitor);
    return visitor.links;
  }

  @Override
  public void visit0(P_Path0 path) {
    links.add(path.getNode());
  }

  @Override
  public void visit1(P_Path1 path) {
    path.getSubPath().visit(this);
  }

  @Override
  public void visit2(P_Path2 path) {
    path.getLeft().visit(this);
    path.getRight().visit(this);
  }

  @Override
  public void visitNegPS(P_NegPropSet path) {}
}
