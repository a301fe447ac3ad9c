package org.orontes.link.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.orontes.read.Suggest;
import org.orontes.vocabulary.Terms;

/**
 * A property that a query can be sharpened with and a table extended by. Where the ontology has it,
 * its id is the ontology's.
 */
public enum Property {
  LABEL_EN("labelEn", "label in English", "التسمية بالإنكليزية", Form.TEXT, "", ""),
  LABEL_AR("labelAr", "label in Arabic", "التسمية بالعربية", Form.TEXT, "", ""),
  CLASS("class", "class", "الصنف", Form.TEXT, "", ""),
  IRI("iri", "address (IRI)", "العنوان (IRI)", Form.TEXT, "", ""),
  WIKIDATA("wikidataId", "Wikidata id", "معرّف ويكي بيانات", Form.ID, "", ""),
  GEONAMES("geonamesId", "GeoNames id", "معرّف GeoNames", Form.ID, "Place", ""),
  PCODE("pcode", "P-code", "رمز P-code", Form.ID, "Place", ""),
  ISO("isoCode", "ISO 3166 code", "رمز ISO 3166", Form.ID, "Place", ""),
  UCDP("ucdpActorId", "UCDP actor id", "معرّف طرف UCDP", Form.ID, "Actor", ""),
  UN("unListId", "UN list id", "معرّف قائمة الأمم المتحدة", Form.ID, "Actor", ""),
  POINT("point", "point (lat,lon)", "الموقع (lat,lon)", Form.POINT, "Place", ""),
  LATITUDE("latitude", "latitude", "خط العرض", Form.NUMBER, "Place", ""),
  LONGITUDE("longitude", "longitude", "خط الطول", Form.NUMBER, "Place", ""),
  PRECISION("pointPrecision", "precision of the point", "دقة الموقع", Form.TEXT, "Place", ""),
  WITHIN("within", "within", "يقع ضمن", Form.THING, "Place", "Place"),
  GOVERNORATE("governorate", "governorate", "المحافظة", Form.THING, "Place Event", "Governorate"),
  COUNTRY("country", "country", "البلد", Form.THING, "Place Event", "Country"),
  HELD_BY("heldBy", "held by, on a day", "المسيطر في يوم", Form.THING, "Place", "Actor"),
  HELD_BY_CERTAINTY(
      "heldByCertainty",
      "held by, on a day: how certain",
      "المسيطر في يوم: درجة اليقين",
      Form.TEXT,
      "Place",
      ""),
  EVER_HELD(
      "everControlledBy", "ever controlled by", "سيطر عليه يوماً", Form.THING, "Place", "Actor"),
  MEMBER("everMemberOf", "ever member of", "كان عضواً في", Form.THING, "Actor", "Actor"),
  BACKED("everBackedBy", "ever backed by", "دعمه يوماً", Form.THING, "Actor", "Actor"),
  ALLIED("everAlliedWith", "ever allied with", "حالفه يوماً", Form.THING, "Actor", "Actor"),
  HOSTILE("everHostileTo", "ever hostile to", "عاداه يوماً", Form.THING, "Actor", "Actor"),
  WHEN("when", "date", "التاريخ", Form.DATE, "Event Situation", ""),
  BEGIN_EARLIEST(
      "beginEarliest", "begin, earliest", "أقرب بداية ممكنة", Form.DAY, "Event Situation", ""),
  BEGIN_LATEST("beginLatest", "begin, latest", "أبعد بداية ممكنة", Form.DAY, "Event Situation", ""),
  END_EARLIEST("endEarliest", "end, earliest", "أقرب نهاية ممكنة", Form.DAY, "Event Situation", ""),
  END_LATEST("endLatest", "end, latest", "أبعد نهاية ممكنة", Form.DAY, "Event Situation", ""),
  PLACE("takesPlaceAt", "takes place at", "يقع في", Form.THING, "Event", "Place"),
  PARTICIPANT("participant", "participant", "المشارك", Form.THING, "Event", "Actor"),
  PART_OF("partOf", "part of", "جزء من", Form.THING, "Actor Event", ""),
  STANDING("standing", "standing", "حالة الثبوت", Form.TEXT, "Event Situation Unestablished", ""),
  NAMES("names", "all names", "جميع الأسماء", Form.TEXT, "", "");

  /** What its values are, and so how they are compared. */
  public enum Form {
    /** Text, compared as names are. */
    TEXT,
    /** An identifier, compared letter by letter. */
    ID,
    /** A number. */
    NUMBER,
    /** Latitude and longitude, compared by distance. */
    POINT,
    /** A day. */
    DAY,
    /** A time with bounds that may be open, in words; a day given fits when it lies in them. */
    DATE,
    /** Another thing. */
    THING
  }

  private final String id;
  private final String english;
  private final String arabic;
  private final Form form;
  private final String domains;
  private final String range;

  Property(String id, String english, String arabic, Form form, String domains, String range) {
    this.id = id;
    this.english = english;
    this.arabic = arabic;
    this.form = form;
    this.domains = domains;
    this.range = range;
  }

  public String id() {
    return id;
  }

  public String label(Tongue tongue) {
    return tongue == Tongue.ARABIC ? arabic : english;
  }

  public Form form() {
    return form;
  }

  /** The class of its values, by id; empty when they are not of one. */
  public String range() {
    return range;
  }

  /** Whether things of a class at the top, such as {@code Place}, can have it. */
  public boolean fits(String top) {
    return domains.isEmpty() || List.of(domains.split(" ", -1)).contains(top);
  }

  /** In a few words, what is to be known of it. */
  public String description() {
    return switch (this) {
      case HELD_BY, HELD_BY_CERTAINTY ->
          "Who held it on the day of the setting; without a row nothing is known, and on a day of"
              + " change old and new holder are both possible";
      case MEMBER, BACKED, ALLIED, HOSTILE, EVER_HELD ->
          "At some time, which need not be now; the situations behind it have the dates";
      case WHEN -> "Its bounds in words; in a query a day, a month or a year that it may fall in";
      case WITHIN -> "What it lies in; in a query, however far up";
      case GOVERNORATE, COUNTRY -> "In which it lies, or takes place";
      case POINT ->
          "In a query, the nearer the better; a point as coarse as a district says little";
      case WIKIDATA -> "The item of Wikidata, Q…";
      default -> "";
    };
  }

  /** Whether its values are those of one day, which a setting says. */
  boolean ofDay() {
    return this == HELD_BY || this == HELD_BY_CERTAINTY;
  }

  /** By its id, {@code oro:} and the id, or its IRI. */
  public static Optional<Property> find(String given) {
    String id =
        given.startsWith(Terms.ORO)
            ? given.substring(Terms.ORO.length())
            : given.startsWith("oro:") ? given.substring(4) : given;
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  /**
   * The same.
   *
   * @throws Fault if there is no such property
   */
  static Property get(String given) {
    return find(given)
        .orElseThrow(
            () ->
                new Fault(
                    "unknown-property",
                    "There is no property '"
                        + given
                        + "', "
                        + Suggest.orElse(
                            given,
                            Arrays.stream(values()).map(Property::id).toList(),
                            "the suggest service for properties has all of them")));
  }
}
