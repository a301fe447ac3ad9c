package org.orontes.serve.things;

import java.util.List;

/**
 * What only the page of a claim shows: the claim, those against it and with it, what rests on it.
 */
public record ClaimView(
    ClaimCard claim,
    List<ClaimCard> against,
    List<ClaimCard> same,
    List<Link> disputes,
    List<Link> rests) {}
