package org.orontes.serve.reconcile;

/**
 * A line of the preview.
 *
 * @param text empty for what nothing is known of
 */
public record PreviewLine(String heading, String text) {}
