package org.orontes.serve.things;

import java.util.List;

/**
 * The head of a page.
 *
 * @param path of the thing, without a suffix
 * @param lead a sentence that says what it is
 * @param notes what the curators note
 */
public record Head(
    String path,
    String iri,
    Link title,
    String kind,
    List<Link> types,
    List<Badge> badges,
    String lead,
    List<Link> notes,
    List<Link> forms) {}
