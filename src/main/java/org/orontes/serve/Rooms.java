package org.orontes.serve;

import java.util.Map;
import java.util.Optional;
import org.orontes.serve.about.EndpointPage;
import org.orontes.serve.about.GraphPage;
import org.orontes.serve.about.VoidPage;
import org.orontes.serve.ask.Ask;
import org.orontes.serve.ask.Desk;
import org.orontes.serve.ask.Limits;
import org.orontes.serve.download.DownloadPage;
import org.orontes.serve.editor.HelpPage;
import org.orontes.serve.editor.QueryPage;
import org.orontes.serve.explore.ExplorePage;
import org.orontes.serve.home.HomePage;
import org.orontes.serve.home.PicturePage;
import org.orontes.serve.home.SearchPage;
import org.orontes.serve.links.LinksPage;
import org.orontes.serve.ontology.OntologyPage;
import org.orontes.serve.questions.OpenApiPage;
import org.orontes.serve.questions.QuestionsPage;
import org.orontes.serve.questions.QuestionsRoom;
import org.orontes.serve.recipes.RecipesPage;
import org.orontes.serve.reconcile.ReconcileRoom;
import org.orontes.serve.things.ThingsPage;
import org.orontes.serve.web.Page;
import org.orontes.serve.wikidata.ItemPage;
import org.orontes.serve.wikidata.WikidataDialect;
import org.orontes.serve.wikidata.WikidataPage;

/**
 * Which path leads where. A path that ends in a slash stands for all below it; the longest one that
 * fits is taken.
 */
final class Rooms {

  private final Map<String, Page> pages;
  private final Map<String, Ask> asks;

  private Rooms(Map<String, Page> pages, Map<String, Ask> asks) {
    this.pages = Map.copyOf(pages);
    this.asks = Map.copyOf(asks);
  }

  /** All pages of the server. */
  static Rooms of(Desk desk, Limits limits) {
    Page ontology = new OntologyPage();
    return new Rooms(
        Map.ofEntries(
            Map.entry("/", new HomePage()),
            Map.entry(QuestionsPage.PATH, new QuestionsPage(limits.services())),
            Map.entry(OpenApiPage.PATH, new OpenApiPage(limits.services())),
            Map.entry(PicturePage.PATH, new PicturePage()),
            Map.entry("/search", new SearchPage()),
            Map.entry("/search.json", new SearchPage()),
            Map.entry(ExplorePage.PATH, new ExplorePage()),
            Map.entry(HelpPage.PATH, new HelpPage()),
            Map.entry(
                FrontDoor.SPARQL,
                new EndpointPage(
                    new QueryPage(limits.services()), !limits.services().allowed().isEmpty())),
            Map.entry(GraphPage.PATH, new GraphPage()),
            Map.entry("/dataset", call -> Page.Answer.redirect(303, "/download")),
            Map.entry(VoidPage.PATH, new VoidPage()),
            Map.entry(DownloadPage.PATH, new DownloadPage()),
            Map.entry(DownloadPage.FILES, new DownloadPage()),
            Map.entry(LinksPage.PATH, new LinksPage()),
            Map.entry(WikidataPage.PATH, new WikidataPage()),
            Map.entry(WikidataDialect.PATH, new WikidataPage()),
            Map.entry(ItemPage.PATH, new ItemPage()),
            Map.entry(RecipesPage.PATH, new RecipesPage()),
            Map.entry(RecipesPage.BELOW, new RecipesPage()),
            Map.entry(ReconcileRoom.PATH, new ReconcileRoom()),
            Map.entry(ReconcileRoom.BELOW, new ReconcileRoom()),
            Map.entry("/health", new HealthPage(desk::running)),
            Map.entry("/id/", new ThingsPage()),
            Map.entry("/code/", new ThingsPage()),
            Map.entry(MetricsPage.PATH, new MetricsPage(desk::figures)),
            Map.entry(AssetsPage.PATH, new AssetsPage()),
            Map.entry("/ontology", ontology),
            Map.entry("/ontology.html", ontology),
            Map.entry("/ontology.ttl", ontology),
            Map.entry("/ontology.jsonld", ontology),
            Map.entry("/ontology.nt", ontology),
            Map.entry("/ontology/", ontology)),
        Map.of(QuestionsRoom.PATH, new QuestionsRoom(limits)));
  }

  Optional<Page> page(String path) {
    return find(pages, path);
  }

  Optional<Ask> ask(String path) {
    return find(asks, path);
  }

  private static <T> Optional<T> find(Map<String, T> rooms, String path) {
    T exact = rooms.get(path);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      T above = rooms.get(path.substring(0, slash + 1));
      if (above != null) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }
}
