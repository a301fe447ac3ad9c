// Whether a data package is valid, and what its tables hold when each value is read as the type of its column,
// for FrictionlessTest. Arguments: the folder of the modules, the file.
const path = require("path");

const [modules, file] = process.argv.slice(2);
const { Package } = require(path.join(modules, "datapackage"));

async function main() {
  const read = await Package.load(file, { basePath: path.dirname(file), strict: false });
  const said = { valid: read.valid, errors: read.errors.map(String), tables: {} };
  for (const table of read.resources) {
    try {
      const rows = await table.read({ keyed: true, cast: true });
      said.tables[table.name] = { rows: rows.length, first: rows[0] };
    } catch (error) {
      const errors = error.multiple ? error.errors.slice(0, 5) : [error];
      said.tables[table.name] = { errors: errors.map((one) => `row ${one.rowNumber}: ${one.message}`) };
    }
  }
  console.log(JSON.stringify(said));
}

main();
