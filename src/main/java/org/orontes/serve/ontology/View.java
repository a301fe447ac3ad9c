package org.orontes.serve.ontology;

import java.util.List;

/**
 * What a picture looks at: the classes in it, in the order in which a reader meets them, and the
 * properties that may join them. Names that the ontology does not have are left out.
 */
record View(
    String id, String title, String description, List<String> classes, List<String> properties) {

  static List<View> all() {
    return List.of(
        new View(
            "layers",
            "From a report to a fact and to a dispute",
            "How a claim, its contents, the facts and the disputes hang together.",
            List.of(
                "Dispute",
                "Position",
                "Claim",
                "Report",
                "Content",
                "Event",
                "Situation",
                "Unestablished",
                "Key",
                "Place",
                "Actor"),
            List.of(
                "hasPosition",
                "positionClaim",
                "inReport",
                "about",
                "says",
                "claimant",
                "matter",
                "key",
                "takesPlaceAt",
                "hasParticipant",
                "prov:wasDerivedFrom")),
        new View(
            "sources",
            "A report, its passages, and who speaks in it",
            "Where a claim stands, who says it, and which pictures it gives as evidence.",
            List.of("Claim", "Media", "Report", "Passage", "Actor"),
            List.of(
                "inReport",
                "inPassage",
                "hasPassage",
                "passageKind",
                "claimant",
                "via",
                "evidence",
                "stance",
                "mode",
                "wording",
                "repeats",
                "contradicts",
                "agency",
                "postedBy",
                "postedOn",
                "copyAt")),
        new View(
            "event",
            "An event: who, where, how many",
            "The actors take part in an event in roles; numbers are estimates of it.",
            List.of("Estimate", "Event", "Participation", "Actor", "Place"),
            List.of(
                "hasParticipation",
                "inEvent",
                "role",
                "participant",
                "takesPlaceAt",
                "near",
                "originPlace",
                "destinationPlace",
                "target",
                "means",
                "outcome",
                "estimateOf",
                "metric",
                "unit")),
        new View(
            "control",
            "Who held a place, and since when",
            "Spells of control are derived from baselines and from changes of control.",
            List.of("ControlSpell", "ControlSituation", "ChangeOfControl", "Place", "Actor"),
            List.of(
                "prov:wasDerivedFrom",
                "begunBy",
                "endedBy",
                "controlledPlace",
                "controller",
                "controlKind",
                "knownBy",
                "beginStatus",
                "endStatus",
                "takesPlaceAt",
                "hasParticipant",
                "resistance",
                "extent")),
        new View(
            "relations",
            "What joins actors for a time",
            "Each relation between actors is a situation of its own, with its dates.",
            List.of(
                "SupportSituation",
                "RelationSituation",
                "MembershipSituation",
                "PostingSituation",
                "DesignationSituation",
                "Actor"),
            List.of(
                "supporter",
                "recipient",
                "supportAgainst",
                "supportType",
                "acknowledgement",
                "party",
                "relationType",
                "member",
                "memberOf",
                "holder",
                "postedIn",
                "post",
                "designator",
                "designated")));
  }
}
