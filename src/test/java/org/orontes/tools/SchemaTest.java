package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file against the schema of its format, which is never fetched. */
class SchemaTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> graphml() throws Exception {
    return valid(Form.GRAPHML, "/graphml.xsd", Map.of("xlink.xsd", "/xlink.xsd"));
  }

  @TestFactory
  Stream<DynamicTest> kml() throws Exception {
    return valid(
        Form.KML,
        "/ogc/kml/2.2.0/ogckml22.xsd",
        Map.of(
            "atom-author-link.xsd",
            "/ogc/kml/2.2.0/atom-author-link.xsd",
            "xAL.xsd",
            "/oasis/election/external/xAL.xsd"));
  }

  private static Stream<DynamicTest> valid(Form form, String main, Map<String, String> included)
      throws Exception {
    javax.xml.validation.Schema schema = schema(main, included);
    return files(form)
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.toString(),
                    () -> {
                      Validator validator = schema.newValidator();
                      validator.validate(new StreamSource(one.file().toFile()));
                    }));
  }

  private static Stream<Written> files(Form form) {
    return Stream.of(Answers.in(form), Answers.awkward(form)).flatMap(List::stream);
  }

  /** A schema of the class path, with what it includes by its last name. */
  private static javax.xml.validation.Schema schema(String main, Map<String, String> included)
      throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    DOMImplementationLS inputs =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          String resource = included.get(systemId.substring(systemId.lastIndexOf('/') + 1));
          assertNotNull(resource, "not at hand: " + systemId);
          LSInput input = inputs.createLSInput();
          input.setSystemId(systemId);
          input.setByteStream(SchemaTest.class.getResourceAsStream(resource));
          return input;
        });
    try (InputStream in = SchemaTest.class.getResourceAsStream(main)) {
      return factory.newSchema(new StreamSource(in));
    }
  }

  @TestFactory
  Stream<DynamicTest> geojson() throws Exception {
    Path modules = modules();
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    Schema schema =
        registry.getSchema(
            JSON.readTree(
                Files.readString(modules.resolve("geojson-schema/FeatureCollection.json"))));
    return files(Form.GEOJSON)
        .map(
            map ->
                DynamicTest.dynamicTest(
                    map.toString(),
                    () -> {
                      JsonNode read = JSON.readTree(Files.readString(map.file()));
                      assertEquals(List.of(), schema.validate(read));
                      assertEquals(map.rows().size(), read.path("features").size());
                    }));
  }

  /** Rings, positions and members that a schema does not see. */
  @Test
  void geojsonhint_has_no_complaint() throws Exception {
    Path node = Tool.require("node", "geojsonhint");
    List<Written> maps = files(Form.GEOJSON).toList();
    Program.own(node, "geojsonhint.cjs", Answers.words(maps, modules()))
        .json("geojsonhint")
        .properties()
        .forEach(said -> assertEquals("[]", said.getValue().toString(), said.getKey()));
  }

  private static Path modules() {
    return Tool.folder("ORONTES_TOOLS", "tools in JavaScript").resolve("node_modules");
  }

  /**
   * What the schema of GEXF 1.3 asks beyond well-formed XML and Gephi does not: days that are
   * whole, ids that are unique, ends and attributes that are declared. The schema itself has no
   * licence.
   */
  @TestFactory
  Stream<DynamicTest> gexf() {
    return files(Form.GEXF)
        .map(network -> DynamicTest.dynamicTest(network.toString(), () -> check(network.file())));
  }

  private static void check(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document read = factory.newDocumentBuilder().parse(file.toFile());
    assertEquals("http://gexf.net/1.3", read.getDocumentElement().getNamespaceURI());
    List<String> nodes = values(read, "node", "id");
    assertEquals(nodes.size(), new HashSet<>(nodes).size(), "nodes");
    List<String> edges = values(read, "edge", "id");
    assertEquals(edges.size(), new HashSet<>(edges).size(), "edges");
    assertTrue(nodes.containsAll(values(read, "edge", "source")));
    assertTrue(nodes.containsAll(values(read, "edge", "target")));
    Set<String> declared = new HashSet<>(values(read, "attribute", "id"));
    assertTrue(declared.containsAll(values(read, "attvalue", "for")));
    for (String timed : List.of("spell", "attvalue")) {
      for (Element one : elements(read, timed)) {
        String start = one.hasAttribute("start") ? day(one.getAttribute("start")) : "0";
        String end = one.hasAttribute("end") ? day(one.getAttribute("end")) : "9";
        assertTrue(start.compareTo(end) <= 0, start + " to " + end);
        assertTrue(timed.equals("attvalue") || !(start + end).equals("09"), "an empty spell");
      }
    }
  }

  /** A day and no moment, no year. */
  private static String day(String text) {
    return LocalDate.parse(text).toString();
  }

  private static List<String> values(Document read, String element, String attribute) {
    return elements(read, element).stream().map(one -> one.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(Document read, String name) {
    NodeList found = read.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
