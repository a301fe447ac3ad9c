package org.orontes.serve.things;

import java.util.List;

/** A line of a list of facts: what it is about, and its values. */
public record Fact(Link name, List<Link> values) {}
