package org.orontes.serve.recipes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A tool, or a kind of tool, and what one gets of the data in it. */
public enum Recipe {
  QGIS("qgis", "QGIS", Aim.MAP, "A map on your own computer, with a slider of days"),
  KEPLER("kepler", "kepler.gl", Aim.MAP, "A map in the browser that plays day by day"),
  GOOGLE_EARTH(
      "google-earth", "Google Earth", Aim.MAP, "Events on the globe, with its time slider"),
  GEPHI("gephi", "Gephi", Aim.NETWORK, "The network of support and alliances in time"),
  CYTOSCAPE("cytoscape", "Cytoscape", Aim.NETWORK, "The network of one day, styled by certainty"),
  PALLADIO("palladio", "Palladio", Aim.NETWORK, "A network, a map and a timeline to explore"),
  TIMELINEJS("timelinejs", "TimelineJS", Aim.TIMELINE, "A timeline to read, for a web page"),
  TIMEMAP("timemap", "TimeMap", Aim.TIMELINE, "Map and timeline together, with the reports"),
  CALENDAR("calendar", "Calendars", Aim.TIMELINE, "Events in the calendar that you use"),
  SPREADSHEET(
      "spreadsheet", "Excel, LibreOffice, Google Sheets", Aim.TABLE, "Tables, Arabic included"),
  OPENREFINE(
      "openrefine", "OpenRefine", Aim.TABLE, "Your names, matched with ours in every script"),
  WIKIDATA(
      "wikidata", "Join with Wikidata", Aim.TABLE, "Its figures and names beside ours, by item"),
  PYTHON("python", "Python", Aim.PROGRAM, "pandas, networkx, SPARQLWrapper and rdflib"),
  R("r", "R", Aim.PROGRAM, "Data frames and maps with sf"),
  D3("d3", "D3 and Observable", Aim.PROGRAM, "A map with a slider, in one file of HTML");

  /** What somebody wants to have in the end. */
  public enum Aim {
    MAP("A map"),
    NETWORK("A network"),
    TIMELINE("A timeline"),
    TABLE("A table"),
    PROGRAM("Statistics and pictures of your own");

    private final String words;

    Aim(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** The tools for it. */
    public List<Recipe> recipes() {
      return Arrays.stream(Recipe.values()).filter(recipe -> recipe.aim == this).toList();
    }
  }

  private final String slug;
  private final String title;
  private final Aim aim;
  private final String gain;

  Recipe(String slug, String title, Aim aim, String gain) {
    this.slug = slug;
    this.title = title;
    this.aim = aim;
    this.gain = gain;
  }

  /** Its name in the address of its page and of its template. */
  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public Aim aim() {
    return aim;
  }

  /** What one has in the end, in a line. */
  public String gain() {
    return gain;
  }

  public String path() {
    return RecipesPage.PATH + "/" + slug;
  }

  /** The name that a file of an address has: without folders and parameters. */
  public static String file(String address) {
    return address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
  }

  static Optional<Recipe> of(String slug) {
    return Arrays.stream(values()).filter(recipe -> recipe.slug.equals(slug)).findFirst();
  }
}
