package org.orontes.serve.things;

import java.util.List;

/** What only the page of a dispute shows: what it is about, and the positions side by side. */
public record DisputeView(Link matter, Link key, Link question, List<Stand> stands) {}
