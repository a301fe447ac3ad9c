#!/bin/sh
# The spells of control as a GeoPackage, which QGIS, ArcGIS and R open. Needs ogr2ogr (GDAL).
set -eu
SERVER=http://localhost:3030

ogr2ogr -f GPKG control.gpkg "$SERVER/download/control.geojson" -nln control
# Who held what on 6 December 2024? An empty day is open. In GDAL's SQL a column called from or to stands in quotes.
ogr2ogr -f CSV control-on-day.csv control.gpkg -dialect SQLite -sql "
  SELECT placeLabel, holderLabel, certainty, disputed FROM control
  WHERE COALESCE(\"from\", '0001-01-01') <= '2024-12-06' AND COALESCE(\"to\", '9999-12-31') >= '2024-12-06'
  ORDER BY placeLabel, holderLabel, certainty"
ogr2ogr -f CSV /vsistdout/ control.gpkg -dialect SQLite -sql "
  SELECT COUNT(*) AS \"rows\", COUNT(geom) AS \"with a point\" FROM control"
