package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.CandidateFile;
import org.orontes.link.find.Decisions;
import org.orontes.link.find.Finder;
import org.orontes.link.find.Found;
import org.orontes.link.find.Ranking;
import org.orontes.link.find.Sought;
import org.orontes.link.find.Unlinked;
import org.orontes.load.Home;
import org.orontes.model.Kind;
import org.orontes.model.Register;
import org.orontes.model.Thing;
import org.orontes.read.DataFolder;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
import org.orontes.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orontes link}: candidates in Wikidata for things without a link. */
@Command(
    name = "link",
    description = {
      "Looks in Wikidata for things that have no link to it, and writes a file of candidates into",
      "data/links/ for a person to decide on. It never links anything by itself. What was refused, or",
      "waits for a decision in another file, is not proposed again. Answers are kept in the store",
      "folder as they come: a run that was cut off goes on where it was."
    },
    footer = {
      "",
      "Examples:",
      "  orontes link --dry-run",
      "  orontes link --kind place --limit 20",
      "  orontes link rastan-bridge --reconcile"
    })
final class LinkCommand implements Callable<Integer> {

  /** So many ids are named at the end of a run. */
  private static final int SHOWN = 12;

  /** What can be looked for. */
  enum What {
    ACTOR,
    PLACE,
    EVENT,
    SITUATION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private Places places;

  @Mixin private LinkOptions options;

  @Parameters(
      paramLabel = "ID",
      description = "Only these things (default: all of the kinds that have no link).")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}, separated by commas (default: the first three).")
  private Set<What> kinds = Set.of(What.ACTOR, What.PLACE, What.EVENT);

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Only the first N things (default: all).")
  private @Nullable Integer limit;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "The file to write, which must not be there (default: data/links/candidates-DAY.yaml).")
  private @Nullable Path to;

  @Option(
      names = "--dry-run",
      description = "Only says what would be asked for, and with how many requests.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (limit != null && limit < 1) {
      throw new UsageException("--limit is at least 1.");
    }
    if (to != null && Files.exists(to)) {
      throw new UsageException(to + " is there already; choose another name with --to.");
    }
    PrintWriter err = spec.commandLine().getErr();
    Home home = places.home();
    Problems problems = new Problems();
    Vocabulary vocabulary = Vocabulary.read(home.ontology());
    Register register = new DataFolder(home.root(), vocabulary).register(problems);
    if (problems.hasErrors()) {
      problems.sorted().forEach(err::println);
      err.println("Nothing is looked for while the data have errors; 'orontes check' tells more.");
      return ExitCode.PROBLEMS.code();
    }
    Decisions decisions = new Decisions(register.records().links());
    List<Sought> things = things(new Unlinked(vocabulary, register, decisions), register);
    Finder finder = new Finder(options.read(places.store()), new Ranking(vocabulary, decisions));
    if (dryRun) {
      return dryRun(finder, things);
    }
    return things.isEmpty() ? nothingToDo(err) : run(finder, things, home.root(), err);
  }

  private static int nothingToDo(PrintWriter err) {
    err.println("All of them have a link to Wikidata.");
    return ExitCode.OK.code();
  }

  private List<Sought> things(Unlinked unlinked, Register register) {
    List<Sought> all = ids.isEmpty() ? unlinked.of(kinds()) : named(unlinked, register);
    return limit == null ? all : all.stream().limit(limit).toList();
  }

  private Collection<Kind> kinds() {
    return kinds.stream().map(what -> Kind.valueOf(what.name())).collect(Collectors.toSet());
  }

  private List<Sought> named(Unlinked unlinked, Register register) {
    List<Sought> named = new ArrayList<>();
    for (String given : ids) {
      // As they stand in data/, or as pages and answers have them: hts, actor/hts, the IRI.
      String id = given.substring(given.lastIndexOf('/') + 1);
      Thing thing =
          register
              .thing(id)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "There is no '"
                              + id
                              + "'; "
                              + Suggest.orElse(
                                  id, register.ids(), "ids stand in data/ as `id:`.")));
      if (unlinked.linked(thing)) {
        spec.commandLine().getErr().println("'" + id + "' has a link to Wikidata already.");
      } else {
        named.add(unlinked.sought(thing));
      }
    }
    return named;
  }

  private int dryRun(Finder finder, List<Sought> things) {
    PrintWriter out = spec.commandLine().getOut();
    for (Sought thing : things) {
      out.println(
          thing.id()
              + "\t"
              + thing.kindLabel()
              + "\t"
              + thing.names().stream().map(Sought.Called::text).collect(Collectors.joining(" | ")));
    }
    spec.commandLine()
        .getErr()
        .println(
            Talk.plural(things.size(), "thing")
                + " without a link; "
                + Talk.plural(finder.requests(things), "request")
                + " for their names, and about as many for what is found. Nothing was asked.");
    return ExitCode.OK.code();
  }

  private int run(Finder finder, List<Sought> things, Path root, PrintWriter err)
      throws IOException, InterruptedException {
    LocalDate day = LocalDate.now(ZoneOffset.UTC);
    Bar bar = new Bar();
    Found found;
    try {
      found = finder.find(things, bar);
    } finally {
      bar.done();
    }
    if (found.candidates() > 0) {
      Path links = root.resolve("data").resolve("links");
      Path file = to == null ? CandidateFile.next(links, day) : to;
      CandidateFile.write(found, day, file);
      Path absolute = file.toAbsolutePath();
      Path shown = absolute.startsWith(root) ? root.relativize(absolute) : file;
      spec.commandLine().getOut().println(shown.toString().replace('\\', '/'));
    }
    summary(found, err);
    return found.unasked().isEmpty() ? ExitCode.OK.code() : ExitCode.IO.code();
  }

  /** The first of them; the file of candidates has all. */
  private static String few(List<String> ids) {
    String first = ids.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return ids.size() <= SHOWN ? first : first + " and " + (ids.size() - SHOWN) + " more";
  }

  private static void summary(Found found, PrintWriter err) {
    err.println(
        Talk.plural(found.things().size(), "thing")
            + " asked for: "
            + Talk.plural(found.candidates(), "candidate")
            + " for "
            + found.withCandidates()
            + ", nothing for "
            + found.nothing().size()
            + (found.candidates() == 0 ? "; no file is written" : ""));
    err.println(
        Talk.plural(found.requests(), "request")
            + " sent, "
            + found.answered()
            + " questions answered, "
            + found.remembered()
            + " known from before, "
            + found.failed()
            + " failed");
    if (!found.nothing().isEmpty()) {
      err.println("Nothing for: " + few(found.nothing()));
    }
    found.reasons().forEach(err::println);
    if (!found.unasked().isEmpty()) {
      err.println(
          "Could not be asked for: "
              + few(found.unasked())
              + ". The same command asks for them again.");
    }
  }
}
