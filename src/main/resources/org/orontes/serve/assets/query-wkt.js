// Reads well-known text: points, lines, polygons and their collections, as [latitude, longitude].

/** The shapes of a literal, as {kind, at}; none when it cannot be read or speaks of another system. */
export function shapes(text) {
  const found = text.trim().match(/^(?:<([^>]*)>\s*)?([A-Z]+)\s*(?:Z\s*)?(\(.*\))\s*$/is);
  if (!found || (found[1] && !/CRS84|4326/.test(found[1]))) return [];
  // EPSG:4326 puts the latitude first, CRS84, which is meant when nothing is said, the longitude.
  const turned = /4326/.test(found[1] ?? "");
  const [, , type, body] = found;
  if (/GEOMETRYCOLLECTION/i.test(type)) {
    return [...body.slice(1, -1).matchAll(/[A-Z]+\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gi)].flatMap((part) =>
      shapes(part[0]),
    );
  }
  const at = nested(body, turned);
  switch (type.toUpperCase()) {
    case "POINT":
      return [{ kind: "point", at: at[0] }];
    case "MULTIPOINT":
      return at.map((one) => ({ kind: "point", at: Array.isArray(one[0]) ? one[0] : one }));
    case "LINESTRING":
    case "MULTILINESTRING":
      return [{ kind: "line", at }];
    case "POLYGON":
    case "MULTIPOLYGON":
      return [{ kind: "area", at }];
    default:
      return [];
  }
}

function nested(body, turned) {
  const json = body
    .replace(/(-?[\d.]+(?:e[+-]?\d+)?)\s+(-?[\d.]+(?:e[+-]?\d+)?)(?:\s+-?[\d.]+)?/gi, (_, x, y) =>
      turned ? `[${x},${y}]` : `[${y},${x}]`,
    )
    .replaceAll("(", "[")
    .replaceAll(")", "]");
  try {
    return JSON.parse(json);
  } catch {
    return [];
  }
}
