package org.orontes.read;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one table of the codes of problems, each with a sentence that says what it means. The
 * documentation is made from it; a test holds that no other code is used.
 */
public final class ProblemCodes {

  private static final SortedMap<String, String> ALL = table();

  private ProblemCodes() {}

  /** The codes in the order of the alphabet, each with its meaning. */
  public static SortedMap<String, String> all() {
    return ALL;
  }

  private static SortedMap<String, String> table() {
    SortedMap<String, String> codes = new TreeMap<>();
    files(codes);
    shape(codes);
    values(codes);
    acrossFiles(codes);
    return Collections.unmodifiableSortedMap(codes);
  }

  /** Whether a file can be read at all. */
  private static void files(SortedMap<String, String> codes) {
    codes.put("no-version", "There is no data/version.yaml, which says what the dumps are.");
    codes.put("no-data", "There is no folder data/ where it was looked for.");
    codes.put("outside-data", "A link leads to a file outside data/; nothing outside is read.");
    codes.put("sub-folder", "A folder stands where only files are read.");
    codes.put("wrong-ending", "A file does not end with .yaml and is not read.");
    codes.put("bad-file-name", "The name of a file is no id; it becomes part of an address.");
    codes.put("unreadable", "A file cannot be opened.");
    codes.put("huge-file", "A file is larger than any that a person writes.");
    codes.put("bad-encoding", "A file is not UTF-8; the place is that of the first wrong byte.");
    codes.put("byte-order-mark", "A file begins with a byte order mark, which is not needed.");
    codes.put("bad-character", "A character is no text: a control character, or half a character.");
    codes.put("empty-file", "A file has nothing in it.");
    codes.put("no-schema-line", "The first line does not name the schema that editors need.");
    codes.put("bad-yaml", "A file is not YAML: a bracket, a quote or a colon is missing.");
    codes.put("tab", "A tab stands where only spaces may stand.");
    codes.put(
        "too-deep", "Lists and mappings stand in each other more deeply than any file needs.");
    codes.put("several-documents", "A file has more than one YAML document.");
    codes.put("duplicate-key", "A key stands twice in one mapping.");
    codes.put("anchor", "Anchors, aliases and merge keys of YAML are not used.");
    codes.put("tag", "Tags of YAML are not used.");
    codes.put("stale-schema", "A schema in data/schema/ is not the one made from ontology/.");
    codes.put("stale-codebook", "data/CODEBOOK.md is not the one made from ontology/ and data/.");
  }

  /** Whether a file has the form of its kind. */
  private static void shape(SortedMap<String, String> codes) {
    codes.put("unknown-key", "A key does not exist here.");
    codes.put("misplaced-key", "A key exists, and belongs elsewhere.");
    codes.put("missing-key", "A key that is needed does not stand there.");
    codes.put(
        "wrong-type", "A value is text, a number, a list or a mapping and should be another.");
    codes.put("empty", "A text, a list or a mapping has nothing in it.");
    codes.put("unknown-code", "A value is not one of the codes that the field takes.");
    codes.put("unknown-type", "A class does not exist, or is one of another kind of thing.");
    codes.put("unquoted-text", "Text stands without quotes.");
    codes.put("bad-id", "An id is not made of lower-case letters, digits and hyphens.");
    codes.put("bad-language", "A language tag is none.");
    codes.put("bad-url", "An address cannot be followed.");
    codes.put("bad-version", "A version is not three numbers with points between them.");
    codes.put("bad-block", "The name of a block of a text, or a run of blocks, is none.");
  }

  /** Whether a value says what its form can say. */
  private static void values(SortedMap<String, String> codes) {
    codes.put("bad-date", "A date is none, or there is no such day.");
    codes.put("end-before-begin", "A period, an event or a situation ends before it begins.");
    codes.put("conflicting-dates", "Two fields give the same bound of a fact in two ways.");
    codes.put("bad-quantity", "A number or a range is none.");
    codes.put("missing-unit", "A number needs a unit behind it.");
    codes.put("unknown-unit", "A unit does not exist, or measures something else.");
    codes.put("long-quote", "A quote is longer than may be quoted.");
    codes.put("coordinates-outside", "A point lies outside the globe, or outside its country.");
    codes.put("bad-outside-id", "An id of another register does not have the form of its ids.");
    codes.put("swapped-coordinates", "A point lies in its country when its axes are swapped.");
  }

  /** Whether what stands in one place fits what stands in another. */
  private static void acrossFiles(SortedMap<String, String> codes) {
    codes.put("duplicate-id", "An id is given twice.");
    codes.put("file-name", "A report stands in a file of another name.");
    codes.put("unknown-thing", "There is no actor, place, event or situation of this id.");
    codes.put("unknown-actor", "There is no actor of this id.");
    codes.put("unknown-place", "There is no place of this id.");
    codes.put("unknown-event", "There is no event of this id.");
    codes.put("unknown-situation", "There is no situation of this id.");
    codes.put("unknown-claim", "There is no claim of this id.");
    codes.put("unknown-media", "The report has no picture or video of this id.");
    codes.put("unknown-block", "The report has no such block.");
    codes.put("forgotten-block", "A block of a report has neither a claim nor a reason why not.");
    codes.put("silent-block-speaks", "A block is listed as silent and has claims.");
    codes.put("retired-id", "An id was replaced or withdrawn and is no longer to be used.");
    codes.put("retired-in-use", "A retired id is still the id of something.");
    codes.put("unclear-fate", "A retired id is neither replaced nor withdrawn, or both.");
    codes.put("unknown-report", "There is no report of this id.");
    codes.put("unknown-coverage", "There is no record of coverage of this id.");
    codes.put("covered-twice", "Two records of coverage say the same of a place, or two things.");
    codes.put("wrong-kind", "An id names a thing of another kind than is meant.");
    codes.put("circular", "A thing is part of, within or a member of itself.");
    codes.put("key-without-meaning", "A key means nothing for a fact of this class.");
    codes.put("missing-value", "A fact that happened lacks a value that its class needs.");
    codes.put("open-and-decided", "A key is listed as open and has a value.");
    codes.put("outside-its-whole", "A part does not lie within the dates of its whole.");
    codes.put("bad-ontology", "A file of the ontology folder cannot be read.");
    codes.put("value-of-unestablished", "What is not held to have happened has a label only.");
    codes.put("link-without-grounds", "A link is decided, and does not say by whom or on what.");
    codes.put("exact-by-one-source", "A link is exact, and only one file gives it.");
    codes.put("duplicate-link", "A thing and an id of another register are decided on twice.");
    codes.put("exact-twice", "One item is exactly two things, or one thing is two items.");
    codes.put("unsupported-fact", "No claim speaks of a fact.");
    codes.put("unsupported-value", "No claim agrees with a value of a fact.");
    codes.put("differs-without-note", "A claim differs from a fact, and no note says why.");
  }
}
