package org.orontes.load;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.orontes.derive.Rules;
import org.orontes.describe.SelfDescription;
import org.orontes.model.Mark;
import org.orontes.model.Thing;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.rdf.Conversion;
import org.orontes.read.Problems;
import org.orontes.store.Generation;
import org.orontes.store.Generations;
import org.orontes.store.NewGeneration;
import org.orontes.validate.Validation;

/**
 * One build: read, check, rdf, store, derive, validate, describe; then the swap, or nothing at all.
 */
final class Build {

  private final Home home;
  private final Generations generations;
  private final String digest;
  private final Progress progress;
  private final Problems problems = new Problems();

  Build(Home home, Generations generations, String digest, Progress progress) {
    this.home = home;
    this.generations = generations;
    this.digest = digest;
    this.progress = progress;
  }

  Outcome run() throws IOException {
    Reading reading = new Reading(home, problems, progress);
    Rules rules = Rules.read(home.ontology(), problems);
    try (NewGeneration next = generations.begin(digest)) {
      convert(reading, next);
      if (problems.hasErrors()) {
        return reading.outcome(Optional.empty());
      }
      derive(rules, next.dataset());
      validate(reading, next.dataset());
      if (problems.hasErrors()) {
        return reading.outcome(Optional.empty());
      }
      describe(reading, next.dataset());
      progress.stage("Publishing", -1);
      Generation published = next.publish();
      return reading.outcome(Optional.of(published));
    }
  }

  private void convert(Reading reading, NewGeneration next) throws IOException {
    Conversion conversion = new Conversion(reading.vocabulary(), reading.register(), next.sink());
    next.sink().startRDF();
    if (!problems.hasErrors()) {
      conversion.ontology(home.ontology());
      for (Thing thing : reading.register().things()) {
        conversion.thing(thing);
      }
      conversion.records();
    }
    reading.reports(conversion::report);
    next.sink().endRDF();
  }

  private void derive(Rules rules, Dataset dataset) {
    progress.stage("Deriving", rules.all().size());
    rules.apply(dataset, (rule, triples, took) -> progress.step());
  }

  private void validate(Reading reading, Dataset dataset) throws IOException {
    progress.stage("Validating", -1);
    Places places = new Places(reading.register());
    for (Validation.Finding finding : Validation.read(home.shapes()).findings(dataset)) {
      String hint = "shape " + finding.shape() + ", " + finding.focus() + " " + finding.path();
      if (finding.violation()) {
        problems.error("shape", places.of(finding.focus()), finding.message(), hint);
      } else {
        problems.warning("shape", places.of(finding.focus()), finding.message(), hint);
      }
    }
  }

  /** Last, so that the description is of what was found sound, and no rule or shape sees it. */
  private void describe(Reading reading, Dataset dataset) {
    progress.stage("Describing", -1);
    SavedQueries questions = reading.questions();
    SelfDescription.write(dataset, questions)
        .forEach(
            (slug, why) ->
                problems.warning(
                    "bad-query",
                    questions
                        .query(slug)
                        .map(SavedQuery::path)
                        .map(path -> new Mark(path, 1, 1))
                        .orElseThrow(),
                    "it cannot be asked of these data with its defaults: " + why,
                    "it is left out of the examples"));
  }
}
