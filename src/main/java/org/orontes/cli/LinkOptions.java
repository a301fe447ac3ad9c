package org.orontes.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Finder;
import org.orontes.link.find.Manners;
import picocli.CommandLine.Option;

/** Whom {@code orontes link} asks, how, and how much of it is kept. */
final class LinkOptions {

  private static final String SPARQL = "https://query.wikidata.org/sparql";

  /**
   * The reconciliation service for Wikidata that OpenRefine uses. Its name wikidata.reconci.link,
   * which OpenRefine's manual gives, redirects there.
   */
  private static final String RECONCILE = "https://wikidata-reconciliation.wmcloud.org/en/api";

  private static final String OFF = "off";

  @Option(
      names = "--sparql",
      paramLabel = "ADDRESS",
      description = "The SPARQL endpoint to ask, or off (default: ${DEFAULT-VALUE}).")
  private String sparql = SPARQL;

  @Option(
      names = "--reconcile",
      arity = "0..1",
      fallbackValue = RECONCILE,
      paramLabel = "ADDRESS",
      description = {
        "A reconciliation service for Wikidata to ask too: it finds names with slips, and is run by",
        "volunteers (default: off; without an address " + RECONCILE + ")."
      })
  private String reconcile = OFF;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description =
          "How those who run the service can reach you, for many requests: a page or a user name.")
  private @Nullable String contact;

  @Option(
      names = "--pace",
      paramLabel = "SECONDS",
      description = "The time from an answer to the next request (default: ${DEFAULT-VALUE}).")
  private double pace = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
  private long timeout = Manners.POLITE.answer().toSeconds();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "The most candidates a thing (default: ${DEFAULT-VALUE}).")
  private int most = 3;

  @Option(
      names = "--least",
      paramLabel = "SCORE",
      description = "The least score of a candidate, of 100 (default: ${DEFAULT-VALUE}).")
  private int least = 35;

  @Option(
      names = "--keep-days",
      paramLabel = "N",
      description = "How long an answer is not asked for again (default: ${DEFAULT-VALUE}).")
  private int keepDays = 7;

  @Option(names = "--fresh", description = "Forgets the answers that were kept.")
  private boolean fresh;

  Finder.Options read(Path store) {
    if (!(pace >= 0 && pace <= 3600) || timeout < 1 || most < 1 || keepDays < 0) {
      throw new UsageException(
          "--pace lies between 0 and 3600, --timeout and --most are at least 1, --keep-days 0.");
    }
    if (least < 0 || least > 100) {
      throw new UsageException("--least lies between 0 and 100.");
    }
    URI endpoint = address("--sparql", sparql);
    URI service = address("--reconcile", reconcile);
    if (endpoint == null && service == null) {
      throw new UsageException("--sparql and --reconcile are both off: there is nobody to ask.");
    }
    return new Finder.Options(
        endpoint,
        service,
        agent(),
        Manners.POLITE
            .withPace(Duration.ofMillis(Math.round(pace * 1000)))
            .withAnswer(Duration.ofSeconds(timeout)),
        store.resolve("link"),
        fresh ? null : Duration.ofDays(keepDays),
        most,
        least);
  }

  /** As Wikimedia's User-Agent policy prefers it: client, version, contact, library. */
  private String agent() {
    String reach = "https://w3id.org/orontes";
    if (contact != null) {
      if (!contact.matches("[\\x20-\\x7e&&[^()]]{1,120}")) {
        throw new UsageException("--contact is a short text without brackets, in plain letters.");
      }
      reach += "; run by " + contact.strip();
    }
    return "Orontes-link/"
        + Version.program()
        + " ("
        + reach
        + ") java.net.http/"
        + Runtime.version().feature();
  }

  private static @Nullable URI address(String option, String text) {
    if (text.toLowerCase(Locale.ROOT).equals(OFF)) {
      return null;
    }
    try {
      URI address = new URI(text);
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below, with what is no URI at all.
    }
    throw new UsageException(
        option + " takes an address such as " + SPARQL + ", or off; '" + text + "' is neither.");
  }
}
