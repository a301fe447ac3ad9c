package org.orontes.model;

/**
 * One key with its value, in a fact or in what a claim says.
 *
 * @param key the key's id, such as {@code by} or {@code when}; it is in the table of keys
 * @param value what the key says
 * @param mark where the key stands
 */
public record Entry(String key, Value value, Mark mark) {}
