package org.orontes.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Coverage;
import org.orontes.model.Link;
import org.orontes.model.Mark;
import org.orontes.model.Records;
import org.orontes.model.Register;
import org.orontes.model.Release;
import org.orontes.model.Report;
import org.orontes.model.Retired;
import org.orontes.model.Thing;
import org.orontes.read.Node.Mapping;
import org.orontes.vocabulary.Vocabulary;

/**
 * The folder {@code data/} of a home folder. The registers are read as a whole, reports one at a
 * time, and none is held.
 *
 * <pre>{@code
 * DataFolder folder = new DataFolder(home, vocabulary);
 * Register register = folder.register(problems);
 * folder.reports(report -> …, problems);
 * }</pre>
 *
 * <p>A file with problems gives what of it can be read, so that one mistake does not look like
 * many; a file that is not YAML gives nothing and stops no other. It never writes.
 */
public final class DataFolder {

  private final Path home;
  private final Vocabulary vocabulary;
  private final Schemas schemas;
  private final DataFiles files;

  public DataFolder(Path home, Vocabulary vocabulary) {
    this.home = home;
    this.vocabulary = vocabulary;
    this.schemas = new Schemas(vocabulary);
    this.files = new DataFiles(home);
  }

  /** All files that are read, in the order in which they are read. */
  public List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      if (kind == FileKind.VERSION) {
        files.version().ifPresent(all::add);
      } else {
        all.addAll(files.of(kind));
      }
    }
    return all;
  }

  /** The actors, places, events and situations, and the records about the corpus itself. */
  public Register register(Problems problems) throws IOException {
    if (!Files.isDirectory(home.resolve("data"))) {
      problems.error(
          "no-data",
          new Mark("data", 1, 1),
          "there is no folder data/ here",
          "go to the project's folder, or name it with --home");
    }
    List<Thing> things = new ArrayList<>();
    List<Coverage> coverage = new ArrayList<>();
    List<Retired> retired = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Context context = new Context(vocabulary, problems);
    boolean complete = true;
    for (FileKind kind : FileKind.values()) {
      if (kind.register().isPresent()) {
        complete &=
            each(kind, problems, file -> new RegisterFile(kind, context).read(file, things));
      }
    }
    each(FileKind.COVERAGE, problems, file -> CoverageReader.read(file, context, coverage));
    each(FileKind.RETIRED, problems, file -> RetiredReader.read(file, context, retired));
    each(FileKind.LINKS, problems, file -> LinkReader.read(file, links));
    return new Register(things, new Records(coverage, retired, links, release(problems)), complete);
  }

  /** Says whether every file of the kind could be read. */
  private boolean each(FileKind kind, Problems problems, Consumer<Fields> reader)
      throws IOException {
    boolean complete = true;
    files.strays(kind, problems);
    for (Path path : files.of(kind)) {
      Fields file = fields(kind, path, problems);
      if (file == null) {
        complete = false;
      } else {
        reader.accept(file);
      }
    }
    return complete;
  }

  private @Nullable Release release(Problems problems) {
    Fields file =
        files.version().map(path -> fields(FileKind.VERSION, path, problems)).orElse(null);
    return file == null ? null : ReleaseReader.read(file);
  }

  /** Each report in the order of the files' names; it is handed over before the next is read. */
  public void reports(Consumer<Report> consumer, Problems problems) throws IOException {
    files.strays(FileKind.REPORT, problems);
    for (Path path : files.of(FileKind.REPORT)) {
      report(path, problems).ifPresent(consumer);
    }
  }

  /** The report of one file; empty where the file cannot be read. */
  public Optional<Report> report(Path path, Problems problems) {
    Fields file = fields(FileKind.REPORT, path, problems);
    return file == null
        ? Optional.empty()
        : Optional.ofNullable(new ReportReader(new Context(vocabulary, problems)).read(file));
  }

  /** The ids of a report's claims, read again; empty where there is no such report. */
  public Set<String> claimIds(String report) {
    Set<String> ids = new TreeSet<>();
    Path path = home.resolve("data").resolve("reports").resolve(report + ".yaml");
    if (report.matches("[a-z0-9-]+") && Files.isRegularFile(path)) {
      report(path, new Problems())
          .ifPresent(found -> found.claims().forEach(claim -> ids.add(claim.id().id())));
    }
    return ids;
  }

  private @Nullable Fields fields(FileKind kind, Path path, Problems problems) {
    byte[] bytes = files.bytes(path, problems);
    String name = files.name(path);
    SourceText source = bytes == null ? null : SourceText.decode(name, bytes, problems);
    Node root = source == null ? null : YamlTree.parse(source, problems);
    if (source == null || root == null) {
      return null;
    }
    SchemaLine.check(kind, source, problems);
    new SchemaCheck(vocabulary, schemas, problems).check(kind, root);
    return root instanceof Mapping mapping
        ? new Fields(mapping, new Context(vocabulary, problems))
        : null;
  }
}
