package org.orontes.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * A program that builds generations until it is killed. It says on stdout what it is about to do;
 * at the step that it is told, it stops and waits for its end.
 */
final class BuildLoop {

  private final PrintStream out = System.out;
  private final String stopAt;

  private BuildLoop(String stopAt) {
    this.stopAt = stopAt;
  }

  /**
   * Runs for ever.
   *
   * @param args the store folder; a seed; the step to stop at, or "-"
   */
  public static void main(String[] args) {
    new BuildLoop(args[2]).run(Path.of(args[0]), new Random(Long.parseLong(args[1])));
  }

  private void run(Path store, Random random) {
    Generations generations = new Generations(store, "test", new TellingDisk());
    for (; ; ) {
      String marker = Long.toHexString(random.nextLong() | 1L << 63);
      int count = 1 + random.nextInt(3_000);
      try (NewGeneration fresh = generations.begin(marker)) {
        step("load");
        Quads.marked(fresh.sink(), count / 2, marker);
        step("half");
        Quads.marked(fresh.sink(), count, marker);
        Dataset dataset = fresh.dataset();
        Txn.executeWrite(
            dataset,
            () -> {
              step("derive");
              dataset
                  .asDatasetGraph()
                  .add(Samples.quad("derived", "x", NodeFactory.createLiteralString(marker)));
              step("commit");
            });
        fresh.publish();
      }
      step("built");
    }
  }

  private void step(String name) {
    out.println(name);
    out.flush();
    if (name.equals(stopAt)) {
      out.println("STOPPED");
      out.flush();
      for (; ; ) {
        LockSupport.park();
      }
    }
  }

  /** Says before and after each operation which it is. */
  private final class TellingDisk extends Disk {

    @Override
    void move(Path from, Path to) throws IOException {
      step("before move " + name(to));
      super.move(from, to);
      step("after move " + name(to));
    }

    @Override
    void write(Path file, String text) throws IOException {
      step("before write " + file.getFileName());
      super.write(file, text);
      step("after write " + file.getFileName());
    }

    @Override
    void syncTree(Path root) throws IOException {
      step("before sync");
      super.syncTree(root);
      step("after sync");
    }

    @Override
    void delete(Path root) throws IOException {
      step("delete " + name(root));
      super.delete(root);
    }

    /** What a file is called, "new" for the generation itself. */
    private static String name(Path path) {
      String name = path.getFileName().toString();
      int tilde = name.indexOf('~');
      return tilde >= 0 ? name.substring(tilde) : Pointer.isName(name) ? "new" : name;
    }
  }
}
