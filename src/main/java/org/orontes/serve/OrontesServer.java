package org.orontes.serve;

import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.orontes.serve.ask.Desk;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Editions;

/**
 * The server: one port, one Jetty (Fuseki's), read-only.
 *
 * <pre>{@code
 * try (OrontesServer server = OrontesServer.start(Edition.of("g1", data, Map.of()), ServeOptions.defaults())) {
 *   server.join();
 * }
 * }</pre>
 *
 * <p>Port 0 takes a free port. The server never changes the data, and closes them only by calling
 * {@link Edition#retired}.
 */
public final class OrontesServer implements AutoCloseable {

  /** Fuseki's 5 MiB are allocated anew for every request, which costs ten times the query. */
  static final int OUTPUT_BUFFER = 32 * 1024;

  /** Room for a long GET; what is longer is sent by POST. */
  static final int REQUEST_HEADERS = 64 * 1024;

  /** How long a stop waits for the questions that were taken. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What is shorter gains nothing from being compressed. */
  private static final int COMPRESSED_FROM = 1024;

  private final FusekiServer fuseki;
  private final Editions editions;
  private final Desk desk;
  private final Rooms rooms;
  private final String host;

  private OrontesServer(
      FusekiServer fuseki, Editions editions, Desk desk, Rooms rooms, String host) {
    this.fuseki = fuseki;
    this.editions = editions;
    this.desk = desk;
    this.rooms = rooms;
    this.host = host;
  }

  /**
   * Starts a server.
   *
   * @param first what it serves, until {@link #swap} is called
   * @throws RuntimeException if the port is taken or the address is not this machine's
   */
  public static OrontesServer start(Edition first, ServeOptions options) {
    Editions editions = new Editions(first);
    Desk desk = new Desk(options.limits(), editions);
    Rooms rooms = Rooms.of(desk, options.limits());
    FrontDoor door = new FrontDoor(rooms, desk, editions, options.limits().maxBodyBytes());
    FusekiServer fuseki = build(options, door, desk);
    configure(fuseki, options);
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      desk.close();
      throw e;
    }
    return new OrontesServer(fuseki, editions, desk, rooms, options.host());
  }

  private static FusekiServer build(ServeOptions options, FrontDoor door, Desk desk) {
    // Only this one operation exists; updates, uploads and administration have no code to run.
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, new SparqlEndpoint(options.limits(), desk));
    // Fuseki wants a dataset for each endpoint; the endpoint takes its data from the editions.
    DataService.Builder query =
        DataService.newBuilder(DatasetGraphZero.create()).addEndpoint(Operation.Query);
    return FusekiServer.create(operations, Fuseki.getContext())
        .fusekiModules(FusekiModules.empty())
        .port(options.port())
        .numServerThreads(4, 4 * options.limits().maxConcurrent() + 16)
        .addFilter("/*", door)
        .add(FrontDoor.SPARQL, query)
        .build();
  }

  private static void configure(FusekiServer fuseki, ServeOptions options) {
    ServletContextHandler context = (ServletContextHandler) fuseki.getJettyServer().getHandler();
    context.insertHandler(compression());
    context.setMaxFormContentSize(options.limits().maxBodyBytes());
    context.setErrorHandler(new JettyErrors());
    fuseki.getJettyServer().setErrorHandler(new JettyErrors());
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConfiguration.ConnectionFactory http) {
          http.getHttpConfiguration().setOutputBufferSize(OUTPUT_BUFFER);
          http.getHttpConfiguration().setRequestHeaderSize(REQUEST_HEADERS);
          http.getHttpConfiguration().setSendServerVersion(false);
        }
      }
    }
  }

  /** Compresses what a client takes compressed; what a client sends compressed is not unpacked. */
  private static CompressionHandler compression() {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(COMPRESSED_FROM);
    CompressionHandler handler = new CompressionHandler();
    handler.putCompression(gzip);
    handler.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
    return handler;
  }

  /** The port that is listened on. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address of the start page, ending in a slash. */
  public URI uri() {
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
  }

  /**
   * Reads what many pages need from an edition, so that whoever comes first does not wait for it.
   * It takes seconds, and nothing is less right without it. The edition must stay open meanwhile.
   */
  public void warm(Edition edition) {
    PageDesk.warm(rooms, edition);
  }

  /**
   * Serves a newer edition from now on; queries that run already end on the one they began with.
   */
  public void swap(Edition next) {
    editions.swap(next);
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  /**
   * Takes no more questions, answers those that it has, stops those that take longer than {@link
   * #PATIENCE}, then the server, then lets go of the data.
   */
  @Override
  public void close() {
    desk.drain(PATIENCE);
    desk.close();
    fuseki.stop();
    editions.close();
  }

  FusekiServer fuseki() {
    return fuseki;
  }
}
