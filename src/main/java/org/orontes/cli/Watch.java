package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.orontes.serve.OrontesServer;
import org.orontes.serve.web.Edition;
import org.orontes.store.Generation;
import org.orontes.store.StoreException;

/**
 * Looks every second whether the files changed, builds, and swaps the new generation in. A mistake
 * in a file is told and changes nothing; what is served stays served.
 */
final class Watch {

  private static final long INTERVAL_MS = 1000;

  private final Graphs graphs;
  private final OrontesServer server;
  private final PrintWriter err;

  Watch(Graphs graphs, OrontesServer server, PrintWriter err) {
    this.graphs = graphs;
    this.server = server;
    this.err = err;
  }

  /** Runs until the thread is interrupted or the process ends. */
  void run() throws InterruptedException {
    Seen seen = new Seen();
    while (true) {
      Thread.sleep(INTERVAL_MS);
      try {
        if (seen.changed(graphs.digest()) && !graphs.upToDate()) {
          Optional<Generation> built = graphs.build().generation();
          if (built.isPresent()) {
            Edition edition = ServeCommand.edition(built.get(), graphs);
            server.swap(edition);
            err.println("Serving " + built.get().name());
            err.flush();
            server.warm(edition);
          }
          err.flush();
        }
      } catch (IOException | UncheckedIOException | StoreException e) {
        // A file that is being written or is gone for a moment, or somebody else builds: look
        // again.
        seen.forget();
        err.println(e.getMessage());
        err.flush();
      }
    }
  }

  /** Remembers what the files were, so that a mistake is told once and not every second. */
  private static final class Seen {

    private String last = "";

    void forget() {
      last = "";
    }

    boolean changed(String digest) {
      boolean changed = !digest.equals(last);
      last = digest;
      return changed;
    }
  }
}
