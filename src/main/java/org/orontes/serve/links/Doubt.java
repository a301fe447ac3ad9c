package org.orontes.serve.links;

/** A link that rests on one source, or that nobody looked at again. */
public record Doubt(
    String problem, Thing thing, String register, String id, String match, String from) {}
