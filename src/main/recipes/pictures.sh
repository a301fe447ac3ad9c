#!/usr/bin/env bash
# Makes the pictures of the recipes: src/main/recipes/pictures.sh http://localhost:3030 [part …]
# Parts: python r d3 qgis gephi cytoscape timelinejs spreadsheet; all of them without a word.
#
#   python       python3 with networkx and matplotlib        r            Rscript with sf
#   d3           chromium                                    qgis         python3 with qgis.core (python3-qgis)
#   gephi        java, and GEPHI=gephi-toolkit-0.10.1-all.jar
#   cytoscape, timelinejs   chromium, chromedriver, node, and NPM=a folder with node_modules of cytoscape and @knight-lab/timelinejs
#   spreadsheet  soffice (libreoffice-calc), pdftoppm (poppler-utils)
# Pictures are reduced to 64 colours with Pillow (python3-pil), which comes with matplotlib.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
server="${1:?the address of a server}"
shift
assets="$here/../resources/org/orontes/serve/assets"
python=/usr/bin/python3
work="$(mktemp -d)"
trap 'rm -r "$work"' EXIT
cd "$work"

program() { curl -fsS "$server/recipes/files/$1" -o "$1"; }
file() { curl -fsS "$server$1" -o "$2"; }

keep() { # a picture under its name in the assets, in few colours
  $python - "$1" "$assets/$2" << 'PY'
import sys
from PIL import Image
Image.open(sys.argv[1]).convert("RGB").quantize(64, dither=Image.Dither.NONE).save(sys.argv[2], optimize=True)
PY
  stat -c '%n %s' "$assets/$2" | sed 's|.*/||'
}

shot() { # page, width, height, picture
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files \
    --force-device-scale-factor=1 --window-size="$2,$3" --virtual-time-budget=15000 --screenshot="$work/$4" "file://$work/$1" > /dev/null 2>&1
}

part_python() { program network.py; $python network.py > /dev/null; keep network.png recipe-python.png; }

part_r() { program map.R; LC_ALL=C.UTF-8 Rscript --vanilla map.R > /dev/null; keep control.png recipe-r.png; }

part_d3() { program map.html; shot map.html 860 900 d3.png; keep d3.png recipe-d3.png; }

part_qgis() {
  file /download/control.geojson control.geojson
  file /assets/basemap.geojson basemap.geojson
  QT_QPA_PLATFORM=offscreen $python "$here/map-by-qgis.py" control.geojson basemap.geojson 2024-12-06 qgis.png 2> /dev/null
  keep qgis.png recipe-qgis.png
}

part_gephi() {
  file /download/network.gexf network.gexf
  java -Djava.awt.headless=true -cp "${GEPHI:?gephi-toolkit-0.10.1-all.jar}" "$here/Gephi.java" network.gexf 2024-12-06 "$assets/recipe-gephi.svg" 2> /dev/null
}

part_cytoscape() {
  file '/queries/network-on-a-day.cyjs?day=2024-12-06' network.cyjs
  cp "${NPM:?}/node_modules/cytoscape/dist/cytoscape.min.js" .
  { echo 'const FILE ='; cat network.cyjs; echo ';'; } > network.js
  cp "$here/cytoscape.html" .
  shot cytoscape.html 760 560 cytoscape.png
  keep cytoscape.png recipe-cytoscape.png
}

part_timelinejs() {
  program timeline.html
  cp -r "${NPM:?}/node_modules/@knight-lab/timelinejs/dist" dist
  # A slide that says something, at once: where the capture of Hama stands.
  local slide
  slide="$(curl -fsS "$server/download/events.timeline.json" | $python -c 'import json, sys; print([e["text"]["headline"] for e in json.load(sys.stdin)["events"]].index("Capture of Hama") + 1)')"
  sed -i "s|https://cdn.knightlab.com/libs/timeline3/latest|dist|; s|hash_bookmark: false|hash_bookmark: false, font: null, start_at_slide: $slide, duration: 0, initial_zoom: 6|" timeline.html
  node "$here/shot.mjs" "file://$work/timeline.html" timeline.png 900 620
  keep timeline.png recipe-timelinejs.png
}

part_spreadsheet() {
  file /download/control.csv control.csv
  # Some columns of some rows, so that they can be read in a small picture.
  $python - << 'PY'
import csv
keep = ["placeLabel", "placeLabelAr", "holderLabel", "certainty", "from", "to", "disputed", "origins"]
with open("control.csv", encoding="utf-8", newline="") as whole, open("some.csv", "w", encoding="utf-8", newline="") as some:
    rows = csv.DictWriter(some, keep, extrasaction="ignore", lineterminator="\n")
    rows.writeheader()
    rows.writerows(row for row in csv.DictReader(whole) if row["placeLabel"] in ("Aleppo", "Hama", "Homs", "Damascus", "Palmyra"))
PY
  office() { soffice "-env:UserInstallation=file://$work/profile" --headless "$@" > /dev/null 2>&1; }
  # The settings of the recipe: comma, quotes, UTF-8; text, and YMD for from and to.
  office --infilter='CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/5/6/5/7/2/8/2,0,false,false,false' --convert-to fods some.csv
  # Wider columns, as a double click on their edges makes them, and a page of their width.
  sed -i -E 's/style:column-width="[^"]*"/style:column-width="4.4cm"/; s/<style:page-layout-properties /<style:page-layout-properties fo:page-width="37cm" fo:page-height="16.5cm" /' some.fods
  office --convert-to pdf some.fods
  pdftoppm -r 62 -png -singlefile some.pdf sheet
  keep sheet.png recipe-spreadsheet.png
}

for part in ${@:-python r d3 qgis gephi cytoscape timelinejs spreadsheet}; do
  echo "== $part"
  "part_$part" || echo "not made: $part"
done
