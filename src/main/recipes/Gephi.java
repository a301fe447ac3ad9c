import java.awt.Color;
import java.awt.Font;
import java.io.File;
import java.util.*;
import org.gephi.appearance.AppearanceModelImpl;
import org.gephi.appearance.api.*;
import org.gephi.appearance.plugin.*;
import org.gephi.appearance.plugin.palette.*;
import org.gephi.filters.api.*;
import org.gephi.filters.plugin.dynamic.*;
import org.gephi.filters.spi.*;
import org.gephi.graph.api.*;
import org.gephi.io.exporter.api.*;
import org.gephi.io.exporter.preview.SVGExporter;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.*;
import org.gephi.layout.plugin.labelAdjust.*;
import org.gephi.preview.api.*;
import org.gephi.preview.types.*;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

/** What the recipe for Gephi says to click, done by Gephi itself: network.gexf day picture.svg */
public class Gephi {
  static <T> T get(Class<T> c) { return Lookup.getDefault().lookup(c); }

  public static void main(String[] given) throws Exception {
    ProjectController projects = get(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = get(ImportController.class);
    Container read = imports.importFile(new File(given[0]));
    imports.process(read, new DefaultProcessor(), workspace);
    GraphModel model = get(GraphController.class).getGraphModel(workspace);

    FilterController filters = get(FilterController.class);
    DynamicRangeBuilder.DynamicRangeFilter day = null;
    for (FilterBuilder builder : new DynamicRangeBuilder().getBuilders(workspace)) day = (DynamicRangeBuilder.DynamicRangeFilter) builder.getFilter(workspace);
    double at = AttributeUtils.parseDateTime(given[1]);
    day.setRange(new Range(at, at));
    Query query = filters.createQuery(day);
    GraphView view = filters.filter(query);
    model.setTimeInterval(view, new Interval(at, at));
    model.setVisibleView(view);
    Graph graph = model.getGraphVisible();
    System.out.println(graph.getNodeCount() + " nodes, " + graph.getEdgeCount() + " edges on " + given[1]);

    AppearanceController appearance = get(AppearanceController.class);
    AppearanceModel looks = appearance.getModel();
    ((AppearanceModelImpl) looks).setPartitionLocalScale(true); // "Use visible graph instead of complete graph"
    Column certainty = model.getEdgeTable().getColumn("certainty");
    for (Function one : looks.getEdgeFunctions()) if (one instanceof AttributeFunction f && f.isPartition() && certainty.equals(f.getColumn())) {
      Partition parts = ((PartitionFunction) f).getPartition();
      System.out.println("parts " + parts.getSortedValues(graph));
      Map<String, Color> colours = Map.of("certain", new Color(0x1c6b3c), "presumed", new Color(0xd98200), "possible", new Color(0x9aa0a4));
      for (Object value : parts.getValues(graph)) parts.setColor(value, colours.getOrDefault(String.valueOf(value), Color.BLACK));
      appearance.transform(f);
      break;
    }
    for (Node node : graph.getNodes()) { node.setSize(6); node.setColor(new Color(0x0b5c7a)); Random r = new Random(node.getId().hashCode()); node.setX(r.nextInt(400)); node.setY(r.nextInt(400)); node.setLabel(node.getLabel().split(" \\(")[0]); }
    ForceAtlas2 layout = new ForceAtlas2(new ForceAtlas2Builder());
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setScalingRatio(400.0);
    layout.setStrongGravityMode(true);
    layout.setGravity(0.7);
    layout.setAdjustSizes(true);
    layout.setThreadsCount(1);
    layout.initAlgo();
    for (int i = 0; i < 1500 && layout.canAlgo(); i++) layout.goAlgo();
    layout.endAlgo();

    PreviewModel preview = get(PreviewController.class).getModel();
    PreviewProperties p = preview.getProperties();
    p.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    p.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    p.putValue(PreviewProperty.NODE_LABEL_FONT, new Font("DejaVu Sans", Font.PLAIN, 9));
    p.putValue(PreviewProperty.NODE_LABEL_OUTLINE_SIZE, 2f);
    p.putValue(PreviewProperty.NODE_LABEL_OUTLINE_COLOR, new DependantColor(Color.WHITE));
    p.putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.ORIGINAL));
    p.putValue(PreviewProperty.EDGE_CURVED, true);
    p.putValue(PreviewProperty.EDGE_OPACITY, 100f);
    p.putValue(PreviewProperty.EDGE_THICKNESS, 1.5f);
    p.putValue(PreviewProperty.ARROW_SIZE, 4f);
    p.putValue(PreviewProperty.BACKGROUND_COLOR, Color.WHITE);
    ExportController exports = get(ExportController.class);
    SVGExporter svg = (SVGExporter) exports.getExporter("svg");
    svg.setWorkspace(workspace);
    exports.exportFile(new File(given[2]), svg);
    System.exit(0);
  }
}
