package org.orontes.model;

/**
 * A thing or a code that is named by its id.
 *
 * @param id the id as written: a slug, a code, or {@code report#claim} for another report's claim
 * @param mark where the id stands
 */
public record Ref(String id, Mark mark) {}
