package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orontes.query.SavedQueries;
import org.orontes.serve.OrontesServer;
import org.orontes.serve.ServeOptions;
import org.orontes.serve.web.Edition;
import org.orontes.store.Generation;
import org.orontes.store.OpenGeneration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code orontes serve}: builds if the files changed, then answers until it is stopped. */
@Command(
    name = "serve",
    description = "Builds if the files changed, then serves SPARQL until it is stopped.",
    footer = {"", "Example:", "  orontes serve --port 8080 --watch"})
final class ServeCommand implements Callable<Integer> {

  private static final ServeOptions DEFAULTS = ServeOptions.defaults();

  @Mixin private Places places;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = DEFAULTS.port();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = {
        "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).",
        "To serve others put a proxy with TLS before it."
      })
  private String host = DEFAULTS.host();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a query may run (default: ${DEFAULT-VALUE}).")
  private long timeout = DEFAULTS.limits().timeout().toSeconds();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "The most rows of an answer; more are an error (default: ${DEFAULT-VALUE}).")
  private long maxRows = DEFAULTS.limits().maxRows();

  @Mixin private ServiceOptions services;

  @Option(
      names = "--watch",
      description = "Looks for changed files and serves them as soon as they are built.")
  private boolean watch;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    ServeOptions options = options();
    Graphs graphs = new Graphs(places, err);
    Optional<Generation> generation = graphs.ready();
    if (generation.isEmpty()) {
      return ExitCode.PROBLEMS.code();
    }
    Edition edition = edition(generation.get(), graphs);
    try (OrontesServer server = start(edition, options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      err.println("Serving " + generation.get().name() + " at " + server.uri());
      err.println("SPARQL:  " + server.uri() + "sparql");
      options
          .limits()
          .services()
          .addresses()
          .forEach(address -> err.println("Queries may call " + address));
      err.println("Stop it with Ctrl-C.");
      err.flush();
      server.warm(edition);
      if (watch) {
        new Watch(graphs, server, err).run();
      } else {
        server.join();
      }
    }
    return ExitCode.OK.code();
  }

  /** What a generation looks like from outside, with the saved questions as they are now. */
  static Edition edition(Generation generation, Graphs graphs) throws IOException {
    SavedQueries questions = graphs.questions();
    OpenGeneration open = generation.open();
    return new Edition(
        generation.name(),
        open.graph(),
        questions,
        graphs.ontology(),
        Map.of("statements", generation.quads()),
        open::close);
  }

  private ServeOptions options() {
    if (timeout < 1 || maxRows < 1 || port < 0 || port > 65_535) {
      throw new UsageException(
          "--timeout and --max-rows are at least 1, and --port lies between 0 and 65535.");
    }
    return DEFAULTS
        .withHost(host)
        .withPort(port)
        .withTimeout(Duration.ofSeconds(timeout), DEFAULTS.limits().grace())
        .withMaxResults(maxRows, DEFAULTS.limits().maxTriples())
        .withServices(services.services());
  }

  private static OrontesServer start(Edition edition, ServeOptions options) throws IOException {
    try {
      return OrontesServer.start(edition, options);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new IOException(
              "Port "
                  + options.port()
                  + " of "
                  + options.host()
                  + " cannot be used ("
                  + cause.getMessage()
                  + "); --port 0 takes a free one.",
              e);
        }
      }
      throw e;
    }
  }
}
