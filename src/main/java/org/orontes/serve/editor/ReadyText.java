package org.orontes.serve.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.FmtUtils;
import org.orontes.query.Parameter;
import org.orontes.query.SavedQuery;
import org.orontes.vocabulary.Terms;

/**
 * The text of a saved question as it is put into the editor: its own lines and comments, with the
 * default values written where the parameters stood, so that it runs as it is and shows what can be
 * changed.
 *
 * @param text plain SPARQL
 * @param given what was written in, in the order of the header
 */
record ReadyText(String text, List<Value> given) {

  /** A parameter and how its value is written in the text; empty when it was left open. */
  record Value(Parameter parameter, String written) {}

  /** What a variable must not be looked for in: strings, IRIs, comments. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
              + "|<[^<>\\s]*>|#[^\\n]*"
              + "|(?i:BOUND)\\s*\\(\\s*[?$](?<bound>\\w+)\\s*\\)|[?$](?<name>\\w+)",
          Pattern.DOTALL);

  private static final Pattern PREFIX =
      Pattern.compile("(?im)^\\s*PREFIX\\s+([\\w.-]*):\\s*<([^>]*)>");

  /** The text of a question; the data tell which kind of thing a bare id is. */
  static ReadyText of(SavedQuery saved, Dataset data) {
    PrefixMapping prefixes = PrefixMapping.Factory.create().setNsPrefixes(Terms.prefixes());
    Map<String, String> written = new HashMap<>();
    saved
        .terms(Map.of(), data)
        .forEach(
            (variable, term) ->
                written.put(variable.getName(), FmtUtils.stringForNode(term, prefixes)));
    List<Value> given = new ArrayList<>();
    for (Parameter parameter : saved.parameters()) {
      given.add(new Value(parameter, written.getOrDefault(parameter.variable(), "")));
    }
    String body = write(withoutHeader(saved.text()), written);
    return new ReadyText(comment(saved) + declarations(body, prefixes) + body, given);
  }

  private static String comment(SavedQuery saved) {
    return "# " + saved.summary() + "\n";
  }

  private static String withoutHeader(String text) {
    return text.replaceAll("(?m)^#\\+.*\\R?", "").strip() + "\n";
  }

  private static String write(String text, Map<String, String> written) {
    return TOKEN
        .matcher(text)
        .replaceAll(
            found -> {
              Matcher token = (Matcher) found;
              String bound = token.group("bound");
              String name = token.group("name");
              String here = token.group();
              if (bound != null && written.containsKey(bound)) {
                here = "true";
              } else if (name != null) {
                here = written.getOrDefault(name, here);
              }
              return Matcher.quoteReplacement(here);
            });
  }

  /** The prefixes that the values brought with them. */
  private static String declarations(String text, PrefixMapping prefixes) {
    List<String> declared = new ArrayList<>();
    Matcher there = PREFIX.matcher(text);
    while (there.find()) {
      declared.add(there.group(1));
    }
    StringBuilder missing = new StringBuilder();
    prefixes
        .getNsPrefixMap()
        .forEach(
            (prefix, iri) -> {
              if (!declared.contains(prefix) && text.matches("(?s).*[\\s(^]" + prefix + ":\\w.*")) {
                missing.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n");
              }
            });
    return missing.toString();
  }
}
