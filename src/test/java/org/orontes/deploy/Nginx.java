package org.orontes.deploy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.orontes.testing.Tool;

/**
 * The real nginx with the project's own configuration, in a temporary folder and on free ports,
 * with a certificate that is made for it. Only what a person is told to change is changed, and the
 * paths.
 */
final class Nginx implements AutoCloseable {

  private static final Path CONFIGURATION = Path.of(".github/deploy/nginx.conf");
  private static final String NAME = "orontes.example.org";

  private final Path folder;
  private final Process process;
  private final int https;
  private final int http;

  private Nginx(Path folder, Process process, int https, int http) {
    this.folder = folder;
    this.process = process;
    this.https = https;
    this.http = http;
  }

  /** Starts one before the server at an address. */
  static Nginx before(URI server, Path folder) throws IOException, InterruptedException {
    Path nginx = Tool.require("nginx", "the server behind nginx");
    Path openssl = Tool.require("openssl", "the certificate of nginx");
    run(
        folder,
        List.of(
            openssl.toString(),
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
                + " -subj /CN=localhost -addext subjectAltName=DNS:localhost"
                + " -keyout key.pem -out cert.pem"));
    int https = freePort();
    int http = freePort();
    Path conf = folder.resolve("nginx.conf");
    Files.writeString(conf, whole(configuration(server, folder, https, http)));
    Process process =
        new ProcessBuilder(
                nginx.toString(), "-p", folder.toString(), "-c", conf.toString(), "-e", "start.log")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.out").toFile())
            .start();
    Nginx running = new Nginx(folder, process, https, http);
    running.awaitPort();
    return running;
  }

  private static String configuration(URI server, Path folder, int https, int http)
      throws IOException {
    String text = Files.readString(CONFIGURATION).replaceAll("(?m)^ *listen \\[::\\].*\n", "");
    // In order, because one may hold another.
    for (Map.Entry<String, String> change :
        List.of(
            Map.entry("server 127.0.0.1:3030;", "server " + server.getAuthority() + ";"),
            Map.entry("listen 80;", "listen 127.0.0.1:" + http + ";"),
            Map.entry("listen 443 ", "listen 127.0.0.1:" + https + " "),
            Map.entry("https://" + NAME, "https://localhost:" + https),
            Map.entry(NAME, "localhost"),
            Map.entry("/etc/letsencrypt/live/orontes/fullchain.pem", folder + "/cert.pem"),
            Map.entry("/etc/letsencrypt/live/orontes/privkey.pem", folder + "/key.pem"),
            Map.entry("/var/cache/nginx/orontes", folder + "/cache"),
            Map.entry("/var/log/nginx/", folder + "/"))) {
      assertTrue(text.contains(change.getKey()), "nginx.conf has no " + change.getKey());
      text = text.replace(change.getKey(), change.getValue());
    }
    return text;
  }

  /** What a distribution's own nginx.conf says around it. */
  private static String whole(String configuration) {
    boolean root = System.getProperty("user.name").equals("root");
    return (root ? "user root;\n" : "")
        + "daemon off;\nworker_processes 1;\npid nginx.pid;\n"
        + "events { worker_connections 256; }\nhttp {\naccess_log off;\n"
        + "client_body_temp_path body;\nproxy_temp_path proxy;\nfastcgi_temp_path fastcgi;\n"
        + "uwsgi_temp_path uwsgi;\nscgi_temp_path scgi;\n"
        + configuration
        + "}\n";
  }

  private static void run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("command.out");
    Process process =
        new ProcessBuilder(String.join(" ", command).split(" ", -1))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "openssl did not end");
    assertTrue(process.exitValue() == 0, Files.readString(out));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitPort() throws IOException, InterruptedException {
    for (int i = 0; i < 100 && process.isAlive(); i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), https)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    close();
    throw new IllegalStateException(
        "nginx did not start: " + Files.readString(folder.resolve("nginx.out")));
  }

  URI at(String path) {
    return URI.create("https://localhost:" + https + path);
  }

  URI withoutTls(String path) {
    return URI.create("http://localhost:" + http + path);
  }

  /** What it has written about requests so far. */
  String log() throws IOException {
    return Files.readString(folder.resolve("orontes.log"));
  }

  String errorLog() throws IOException {
    return Files.readString(folder.resolve("orontes-error.log"));
  }

  /** A client that trusts its certificate. */
  HttpClient client() throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(folder.resolve("cert.pem"))) {
      trusted.setCertificateEntry(
          "nginx", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(tls).build();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
