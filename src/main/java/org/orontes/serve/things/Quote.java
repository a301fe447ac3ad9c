package org.orontes.serve.things;

/**
 * The words of a source.
 *
 * @param translation into English; its text is empty when the words are English
 */
public record Quote(Link words, Link translation) {}
