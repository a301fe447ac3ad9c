package org.orontes.serve.download;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;
import org.orontes.describe.Dumps;
import org.orontes.feeds.Feed;
import org.orontes.feeds.Feeds;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;
import org.orontes.vocabulary.Terms;

/**
 * What the page of downloads shows.
 *
 * @param origin the address of this server
 * @param generation what every answer of this server names
 * @param statements how many different ones there are in the data, or empty
 * @param lines how many there are in all graphs, or empty
 * @param version of the data, or empty
 * @param issued the day of the version in words, or empty
 * @param licence the address of the licence, or empty
 * @param files all of them, the sums last
 * @param topics the files for other tools, by what they are of
 * @param linked the data set for search engines, JSON-LD
 */
public record Card(
    String origin,
    String generation,
    String statements,
    String lines,
    String version,
    String issued,
    String licence,
    List<FileRow> files,
    List<Topic> topics,
    String linked) {

  /**
   * What some files are of.
   *
   * @param question the address of the question whose answer they are
   * @param summary the question
   */
  public record Topic(String name, String question, String summary, List<FileRow> files) {}

  static Card of(Page.Call call) {
    Downloads downloads = Downloads.of(call.edition());
    Model model = downloads.catalogue();
    Resource dataset = model.getResource(Terms.DATASET);
    List<FileRow> files = downloads.items().stream().map(FileRow::of).toList();
    return new Card(
        call.origin(),
        call.edition().id(),
        text(model, dataset, VOID.triples).map(n -> number(Long.parseLong(n))).orElse(""),
        Optional.ofNullable(call.edition().counts().get("statements")).map(Card::number).orElse(""),
        text(model, dataset, OWL.versionInfo).orElse(""),
        text(model, dataset, DCTerms.issued).map(Card::inWords).orElse(""),
        text(model, dataset, DCTerms.license).orElse(""),
        files,
        topics(call, files),
        linked(call, model, dataset, downloads.items()));
  }

  private static List<Topic> topics(Page.Call call, List<FileRow> files) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Feed feed : Feeds.of(call.edition().questions())) {
      Topic topic =
          topics.computeIfAbsent(
              feed.topic(),
              name ->
                  new Topic(
                      name.replace('-', ' '),
                      "/queries/" + feed.query().slug(),
                      feed.query().summary(),
                      new ArrayList<>()));
      files.stream().filter(f -> f.name().equals(feed.name())).forEach(topic.files()::add);
    }
    return List.copyOf(topics.values());
  }

  /** The file of a name. */
  public FileRow file(String name) {
    return files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String inWords(String day) {
    return LocalDate.parse(day).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
  }

  private static Optional<String> text(Model model, Resource subject, Property property) {
    return model.listObjectsOfProperty(subject, property).toList().stream()
        .filter(node -> !node.isLiteral() || !"ar".equals(node.asLiteral().getLanguage()))
        .map(Card::text)
        .sorted()
        .findFirst();
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
  }

  /** Nothing in it can end the element that it stands in. */
  private static String linked(
      Page.Call call, Model model, Resource dataset, List<Dumps.Item> items) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org/");
    document.put("@type", "Dataset");
    document.put("@id", Terms.DATASET);
    text(model, dataset, DCTerms.title).ifPresent(title -> document.put("name", title));
    document.put("description", DownloadPage.DESCRIPTION);
    document.put("url", call.origin() + DownloadPage.PATH);
    text(model, dataset, OWL.versionInfo).ifPresent(v -> document.put("version", v));
    text(model, dataset, DCTerms.issued).ifPresent(day -> document.put("datePublished", day));
    text(model, dataset, DCTerms.license).ifPresent(l -> document.put("license", l));
    document.put("creator", Map.of("@type", "Organization", "name", "Orontes contributors"));
    document.put("isAccessibleForFree", true);
    document.put("inLanguage", List.of("en", "ar"));
    document.put(
        "distribution",
        items.stream()
            .filter(item -> !item.name().equals(Dumps.SUMS))
            .map(item -> distribution(call, item))
            .toList());
    String json = Replies.Text.json("application/ld+json", document).text();
    return json.replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private static Map<String, Object> distribution(Page.Call call, Dumps.Item item) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("@type", "DataDownload");
    file.put("contentUrl", call.origin() + DownloadPage.FILES + item.name());
    file.put("encodingFormat", item.packed() ? "application/gzip" : item.mediaType());
    file.put("contentSize", item.bytes() + " B");
    file.put("sha256", item.sha256());
    return file;
  }
}
