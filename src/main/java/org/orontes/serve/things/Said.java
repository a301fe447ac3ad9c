package org.orontes.serve.things;

/** One thing that a claim says: under which key, what, and how it stands against the record. */
public record Said(Link content, String key, Link value, Badge verdict) {}
