package org.orontes.serve.things;

import java.util.List;

/**
 * A list under a heading, perhaps cut.
 *
 * @param total how many there are in all
 * @param more where the whole list is; empty when it is shown
 */
public record Group(String id, String title, int total, List<Link> shown, String more) {}
