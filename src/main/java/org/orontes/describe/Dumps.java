package org.orontes.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.orontes.feeds.DataPackage;
import org.orontes.feeds.Feeds;
import org.orontes.query.SavedQueries;
import org.orontes.results.Form;
import org.orontes.store.Checksums;
import org.orontes.store.Dump;
import org.orontes.vocabulary.Terms;

/** The files that the data can be had as, and the file that describes them. */
public final class Dumps {

  /** What describes the data and the files. */
  public static final String ABOUT = "void.ttl";

  /** The sums of all files. */
  public static final String SUMS = Checksums.FILE;

  /** The files that hold the whole graph, each by itself. */
  static final List<String> DATA =
      List.of(
          "orontes.nq",
          "orontes.nq.gz",
          "orontes.trig",
          "orontes.trig.gz",
          "orontes.ttl",
          "orontes.ttl.gz");

  /** What tells of the other files. */
  static final List<String> ABOUTS = List.of(ABOUT, SUMS, DataPackage.FILE);

  private Dumps() {}

  /**
   * One of the files.
   *
   * @param sha256 its sum, in hexadecimal
   */
  public record Item(String name, long bytes, String sha256) {

    private static Item of(String name, Path file) throws IOException {
      return new Item(name, Files.size(file), Checksums.of(file));
    }

    /** Whether it is packed. */
    public boolean packed() {
      return name.endsWith(".gz");
    }

    /** What it is when it is unpacked. */
    public String mediaType() {
      String plain = packed() ? name.substring(0, name.length() - 3) : name;
      String ending = plain.substring(plain.indexOf('.') + 1);
      return switch (ending) {
        case "nq" -> "application/n-quads";
        case "trig" -> "application/trig";
        case "ttl" -> "text/turtle";
        default ->
            Form.ofEnding(ending)
                .map(Form::mediaType)
                .orElse(ending.equals("json") ? "application/json" : "text/plain");
      };
    }
  }

  /**
   * Writes all of them into a folder, with the answers to the questions that are files: the same
   * data give the same bytes.
   */
  public static void write(DatasetGraph data, SavedQueries questions, Path folder)
      throws IOException {
    new Dump(Terms.prefixes())
        .write(
            data,
            folder,
            "orontes",
            ABOUT,
            work -> feeds(data, questions, work),
            files -> {
              List<Item> items = new ArrayList<>();
              for (Map.Entry<String, Path> file : files.entrySet()) {
                items.add(Item.of(file.getKey(), file.getValue()));
              }
              DatasetGraph about = DatasetGraphFactory.createTxnMem();
              Txn.exec(
                  about,
                  TxnType.WRITE,
                  () ->
                      Catalogue.of(data, items)
                          .getGraph()
                          .find()
                          .forEachRemaining(triple -> about.getDefaultGraph().add(triple)));
              return about;
            });
  }

  private static List<String> feeds(DatasetGraph data, SavedQueries questions, Path folder)
      throws IOException {
    Feeds.Written written = Feeds.write(questions, DatasetFactory.wrap(data), folder);
    List<String> names = new ArrayList<>(written.names());
    if (!names.isEmpty()) {
      DataPackage.write(written.tables(), about(Catalogue.of(data, List.of())), folder);
      names.add(DataPackage.FILE);
    }
    return names;
  }

  private static DataPackage.About about(Model catalogue) {
    Resource dataset = catalogue.getResource(Terms.DATASET);
    return new DataPackage.About(
        text(dataset, DCTerms.title),
        text(dataset, OWL.versionInfo),
        text(dataset, DCTerms.issued),
        text(dataset, DCTerms.license));
  }

  private static String text(Resource dataset, Property property) {
    return dataset.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(node -> !node.isLiteral() || !node.asLiteral().getLanguage().equals("ar"))
        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** What was written into a folder. */
  public static List<Item> in(Path folder) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(SUMS))) {
      String name = line.substring(66);
      items.add(new Item(name, Files.size(folder.resolve(name)), line.substring(0, 64)));
    }
    items.add(Item.of(SUMS, folder.resolve(SUMS)));
    return List.copyOf(items);
  }
}
