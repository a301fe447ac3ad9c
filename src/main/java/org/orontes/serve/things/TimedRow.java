package org.orontes.serve.things;

import java.util.List;

/** A line with a date: an event, a situation. */
public record TimedRow(Link what, String type, When when, List<Badge> badges) {}
