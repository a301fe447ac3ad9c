package org.orontes.serve.things;

import java.util.List;

/** One answer to a question on which sources speak, and the claims that give it. */
public record Stand(Link value, List<Badge> badges, List<ClaimCard> claims) {}
