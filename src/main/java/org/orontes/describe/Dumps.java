package org.orontes.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.orontes.store.Checksums;
import org.orontes.store.Dump;
import org.orontes.vocabulary.Terms;

/** The files that the data can be had as, and the file that describes them. */
public final class Dumps {

  /** What describes the data and the files. */
  public static final String ABOUT = "void.ttl";

  /** The sums of all files. */
  public static final String SUMS = Checksums.FILE;

  /** The files that hold the data, each whole by itself. */
  static final List<String> DATA =
      List.of(
          "orontes.nq",
          "orontes.nq.gz",
          "orontes.trig",
          "orontes.trig.gz",
          "orontes.ttl",
          "orontes.ttl.gz");

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
      return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
        case "nq" -> "application/n-quads";
        case "trig" -> "application/trig";
        case "ttl" -> "text/turtle";
        default -> "text/plain";
      };
    }
  }

  /** Writes all of them into a folder: the same data give the same bytes. */
  public static void write(DatasetGraph data, Path folder) throws IOException {
    new Dump(Terms.prefixes())
        .write(
            data,
            folder,
            "orontes",
            ABOUT,
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
