package org.orontes.serve.links;

/** An id that two things have, or a thing that has two ids. */
public record Twice(
    String problem,
    String register,
    String id,
    Thing thing,
    String match,
    String otherId,
    Thing other,
    String otherMatch) {}
