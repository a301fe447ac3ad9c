package org.orontes.serve.things;

import java.util.List;
import java.util.Optional;

/**
 * A claim as it stands on a page: who says what, where, when and in which words.
 *
 * @param speakers who says it, with those for whom a speaker speaks behind it
 * @param date when the report came out, in words
 * @param order for sorting: the date and the place in the report
 * @param contradicts the claims that cannot hold beside it
 */
public record ClaimCard(
    Link claim,
    Link gist,
    List<Link> speakers,
    List<Link> speaksFor,
    List<Link> via,
    Link report,
    Link publisher,
    Link passage,
    String date,
    String order,
    List<Link> about,
    Optional<Quote> quote,
    List<Said> says,
    List<Badge> badges,
    List<Link> contradicts,
    List<Link> repeats,
    List<Link> evidence,
    List<Link> remarks) {}
