package org.orontes.serve.ontology.term;

import java.util.List;
import java.util.Optional;

/**
 * A property.
 *
 * @param name its local name, which is its anchor
 * @param kind whether it leads to things, to values or is an annotation
 * @param domain the declared ones; none: anything may have it
 * @param range the declared ones
 * @param schemes the schemes of codes that a shape binds it to
 * @param traits what it is declared as besides, such as functional
 * @param shapes the shapes that demand something of it
 * @param uses how many statements of the data have it
 */
public record PropertyTerm(
    String name,
    Label label,
    Prose definition,
    Prose note,
    String kind,
    List<Ref> domain,
    List<Ref> range,
    List<Ref> schemes,
    List<Ref> above,
    List<Ref> below,
    List<Ref> inverses,
    List<String> traits,
    List<Ref> shapes,
    List<Alignment> alignments,
    long uses,
    Optional<Spoken> example) {}
