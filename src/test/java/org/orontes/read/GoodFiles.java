package org.orontes.read;

import java.nio.file.Path;

/** One good file of each kind, with everything that can stand in it. */
final class GoodFiles {

  private GoodFiles() {}

  /** Where the file of a kind stands in a home folder. */
  static Path path(Path home, FileKind kind) {
    Path data = home.resolve("data");
    return kind == FileKind.VERSION
        ? data.resolve("version.yaml")
        : data.resolve(kind.folder()).resolve("f.yaml");
  }

  static String text(FileKind kind) {
    String body =
        switch (kind) {
          case ACTOR -> ACTORS;
          case PLACE -> PLACES;
          case EVENT -> EVENTS;
          case SITUATION -> SITUATIONS;
          case REPORT -> REPORT;
          case COVERAGE -> COVERAGE;
          case RETIRED -> RETIRED;
          case LINKS -> LINKS;
          case VERSION -> VERSION;
        };
    return SchemaLine.of(kind) + "\n# A good file.\n" + body;
  }

  private static final String ACTORS =
      """
      coded: {by: curator-1, on: 2026-11-23}
      checked: {by: curator-2, on: 2026-11-24}
      actors:
        - id: sdf
          type: ArmedGroup
          label: {en: "Syrian Democratic Forces", ar: "قوات سوريا الديمقراطية"}
          part-of: [coalition]
          names:
            - {text: "SDF", lang: en, kind: short}
            - {text: "Syrian Defence Forces", lang: en, kind: wrong, used-by: [paper]}
          note: "A note."
          coded: {by: curator-3, on: 2026-11-25}
        - {id: b, type: State, label: {en: "B"}}
      """;

  private static final String LINKS =
      """
      coded: {by: curator-1, on: 2026-11-23}
      links:
        - {thing: hama, in: wikidata, id: "Q173545", match: exact, how: both-sides, from: "The item."}
        - thing: hama
          in: geonames
          id: "1"
          match: none
          note: "A village of that name."
          checked: {by: curator-2, on: 2026-11-24}
        - {thing: sdf, in: wikidata, id: Q9, match: undecided, because: "The name is the same."}
      """;

  private static final String PLACES =
      """
      coded: {by: curator-1, on: 2026-11-23}
      places:
        - id: rastan-bridge
          type: Bridge
          label: {en: "Al-Rastan Bridge", ar: "جسر الرستن"}
          within: rastan-district
          point: {lat: 34.930, lon: 36.73, precision: near-place, from: "Approximate."}
          connects: [hama, homs]
          carries: m5-highway
          crosses: orontes
      """;

  private static final String EVENTS =
      """
      coded: {by: curator-1, on: 2026-11-23}
      events:
        - id: strike
          type: AirStrike
          standing: happened
          label: {en: "Air strike"}
          part-of: offensive
          place: rastan-bridge
          means: [aerial-bomb]
          killed: 10000..30000
          when: 2024-12-05/2024-12-06
          time: "night"
          date-text: "overnight"
          open: [by, outcome]
        - {id: war, type: War, standing: happened, label: {en: "War"}, begin: 2011-03, still: 2024-12-06}
        - {id: cut, type: RouteClosure, standing: hypothetical, label: {en: "Cut"}}
      """;

  private static final String SITUATIONS =
      """
      coded: {by: curator-1, on: 2026-11-23}
      situations:
        - id: holds
          type: ControlSituation
          standing: happened
          label: {en: "A holds B"}
          place: hama
          holder: a
          control: full
          known: inferred
          share: 25 %
          seen-from: 2024-12-03
        - {id: backs, type: SupportSituation, standing: happened, label: {en: "A backs B"},
           supporter: a, recipient: b, kind: [air-support, political], begin: 2015-09-30, end: 2024-12-05/2024-12-08}
        - {id: over, type: SupportSituation, standing: happened, label: {en: "Over"},
           supporter: a, recipient: b, begin: unknown, end: unknown, seen-from: 2012}
      """;

  private static final String COVERAGE =
      """
      coded: {by: curator-1, on: 2026-11-23}
      coverage:
        - id: hama-in-december
          label: {en: "Hama in December", ar: "حماة في كانون الأول"}
          place: hama
          from: 2024-12-01
          to: 2024-12-31
          what: [control, events]
          extent: selective
          note: "A few reports."
          checked: {by: curator-2, on: 2026-11-24}
      """;

  private static final String RETIRED =
      """
      coded: {by: curator-1, on: 2026-11-23}
      retired:
        - {id: hts-old, kind: actor, replaced-by: hts, on: 2026-11-24, why: "Entered twice."}
        - {id: "news#c9", kind: claim, withdrawn: true, on: 2026-11-24, why: "Misread."}
      """;

  private static final String VERSION =
      """
      version: "0.2.0"
      issued: 2026-11-23
      title: {en: "A war", ar: "حرب"}
      licence: "https://example.org/licence"
      changes: "All of it."
      """;

  private static final String REPORT =
      """
      id: advance
      title: "Rebels advance: \\"fast\\""
      publisher: paper
      published: 2024-12-06
      language: en
      url: "https://example.org/a?b=c#d"
      seen-as: "A copy."
      origin: "Not verified."
      retrieved: 2026-11-23
      archived: "https://example.org/archive"
      standpoint: "A view."
      digest: true
      partial: true
      note: >
        A folded
        note.
      coded: {by: curator-1, on: 2026-11-23}
      passages: [P1..P3, A1]
      silent:
        - {at: P3, kind: embed, why: "Not available."}
      media:
        - {id: v2, at: P2, kind: video, credit: "x/X", agency: afp, posted-by: y, on: x-platform,
           relayed-by: z, seen: no, appears-to-show: strike, note: "Dark."}
        - {id: p1, at: P2, kind: picture, seen: yes}
      claims:
        - {id: c1, at: P1, about: strike, gist: "It fell.",
           says: {by: [a, b], outcome: destroyed, when: 2024-12, distance: 3 mi, purpose: "to stop them"},
           said-by: {unnamed: "officials", of: gov}, via: cnn, said-on: 2024-12-05, quote: "it fell",
           wording: claimed, mode: judges, stance: denies, evidence: v2, repeats: other#c2,
           contradicts: [c2, third#c9], reading: "So read.", note: "So noted.", checked: {by: curator-2, on: 2026-11-24}}
        - {id: c2, at: A1, about: sdf, gist: "It is.", said-by: sohr, quote: {text: "نعم", lang: ar, translation: "yes"}}
        - {id: c3, at: P2, about: sdf, gist: "It was."}
      """;
}
