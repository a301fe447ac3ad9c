package org.orontes.link.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.orontes.link.names.Facts;
import org.orontes.link.names.NameIndex;
import org.orontes.query.SavedQueries;

/**
 * Matches names with the things of one generation of the data.
 *
 * <pre>{@code
 * Reconciler reconciler = Reconciler.of(data, questions, NameIndex.of(data));
 * reconciler.match(Query.of("Hayat Tahrir al-Sham")); // actor/hts, 100, a match
 * }</pre>
 *
 * <p>It is made once and can be asked by many at a time. It reads the data in transactions of its
 * own; whoever made it sees to it that the data stay open.
 */
public final class Reconciler {

  private final DatasetGraph data;
  private final Corpus corpus;
  private final Values values;
  private final Matcher matcher;
  private final Extender extender;
  private final Suggester suggester;

  private Reconciler(DatasetGraph data, SavedQueries questions, NameIndex index, Corpus corpus) {
    this.data = data;
    this.corpus = corpus;
    this.values = new Values(data, corpus);
    Names names = new Names(corpus.items(), corpus.types());
    this.matcher = new Matcher(corpus, names, new Comparison(corpus, names, values));
    this.extender = new Extender(corpus, values, new Holders(questions, DatasetFactory.wrap(data)));
    this.suggester = new Suggester(corpus, index);
  }

  /**
   * Makes it.
   *
   * @param questions those of the same data; who holds a place is asked by one of them
   * @param index the names of the same data
   */
  public static Reconciler of(DatasetGraph data, SavedQueries questions, NameIndex index) {
    Corpus corpus =
        Txn.calculateRead(
            data, () -> Corpus.read(new Facts(data.getUnionGraph()), index.entries()));
    return new Reconciler(data, questions, index, corpus);
  }

  /**
   * The candidates for a query, the likeliest first.
   *
   * @throws Fault if it names a class or a property that there is not, or a value is of no use
   */
  public List<Candidate> match(Query query) {
    return Txn.calculateRead(data, () -> matcher.match(query));
  }

  /**
   * The values of properties of things.
   *
   * @param ids as clients have them; what is nothing here has no values
   * @throws Fault if a setting is wrong
   */
  public Extension extend(List<String> ids, List<Extension.Column> columns) {
    return Txn.calculateRead(data, () -> extender.extend(ids, columns));
  }

  /**
   * A property by its id.
   *
   * @throws Fault if there is none
   */
  public Property property(String id) {
    return Property.get(id);
  }

  /** The things whose names begin so. */
  public List<Item> suggestItems(String prefix) {
    return suggester.items(prefix);
  }

  /** The classes whose labels begin so. */
  public List<Type> suggestTypes(String prefix) {
    return suggester.types(prefix);
  }

  /** The properties whose labels begin so. */
  public List<Property> suggestProperties(String prefix) {
    return suggester.properties(prefix);
  }

  /**
   * The properties that things of a class can have; all when it is empty.
   *
   * @throws Fault if there is no such class
   */
  public List<Property> proposeProperties(String type) {
    return suggester.of(type);
  }

  /** All that can be matched. */
  public List<Item> items() {
    return List.copyOf(corpus.items());
  }

  /** A thing by its id or IRI. */
  public Optional<Item> item(String id) {
    return corpus.find(id);
  }

  /** The values of a property of a thing, in all languages. */
  public List<Value> values(Item item, Property property) {
    return values.of(item, property);
  }

  /** What a thing is called, be it one that can be matched or not. */
  public String name(String iri, Tongue tongue) {
    return corpus
        .find(iri)
        .map(item -> item.name(tongue))
        .orElseGet(
            () ->
                Txn.calculateRead(
                    data, () -> new Facts(data.getUnionGraph()).label(NodeFactory.createURI(iri))));
  }

  public Types types() {
    return corpus.types();
  }
}
