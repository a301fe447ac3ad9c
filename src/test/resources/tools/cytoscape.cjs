// What Cytoscape.js holds after it opened files, for CytoscapeTest: by the name of the file. It drops an element
// with an id that it has already without a word. Arguments: the folder of the modules, the files.
const fs = require("fs");
const path = require("path");

const [modules, ...files] = process.argv.slice(2);
const cytoscape = require(path.join(modules, "cytoscape"));
const said = {};
for (const file of files) {
  const graph = cytoscape({ headless: true, styleEnabled: false });
  graph.json(JSON.parse(fs.readFileSync(file, "utf8")));
  said[path.basename(file)] = {
    name: graph.data("name"),
    nodes: graph.nodes().map((node) => node.data()),
    edges: graph.edges().map((edge) => edge.data()),
  };
}
console.log(JSON.stringify(said));
