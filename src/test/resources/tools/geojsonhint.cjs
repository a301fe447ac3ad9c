// What geojsonhint complains of in GeoJSON files, for SchemaTest: by the name of the file.
// Arguments: the folder of the modules, the files.
const fs = require("fs");
const path = require("path");

const [modules, ...files] = process.argv.slice(2);
const { hint } = require(path.join(modules, "@mapbox/geojsonhint"));
const said = {};
for (const file of files) {
  said[path.basename(file)] = hint(fs.readFileSync(file, "utf8"));
}
console.log(JSON.stringify(said));
