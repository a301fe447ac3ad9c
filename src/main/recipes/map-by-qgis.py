"""What the recipe for QGIS says to click, done by QGIS itself: control.geojson basemap.geojson day picture."""

import sys

from qgis.core import (
    Qgis, QgsApplication, QgsCategorizedSymbolRenderer, QgsCoordinateReferenceSystem, QgsDateTimeRange, QgsFillSymbol,
    QgsFeatureRequest, QgsMapRendererSequentialJob, QgsMapSettings, QgsMarkerSymbol, QgsPalLayerSettings,
    QgsRectangle, QgsRendererCategory, QgsTextFormat, QgsVectorLayer, QgsVectorLayerSimpleLabeling,
    QgsVectorLayerTemporalContext, QgsVectorLayerTemporalProperties)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime, Qt
from qgis.PyQt.QtGui import QColor, QFont

control, base, day, picture = sys.argv[1:]
app = QgsApplication([], False)
app.initQgis()

layer = QgsVectorLayer(control, "control", "ogr")
land = QgsVectorLayer(base + "|geometrytype=MultiPolygon", "land", "ogr")
land.setSubsetString("kind = 'country'")
if not land.isValid() or land.featureCount() < 1:
    land = QgsVectorLayer(base + "|geometrytype=Polygon", "land", "ogr")
land.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#f3f1ec", "outline_color": "#bdb8ad", "outline_width": "0.2"}))

# Symbology: Categorized by holder and certainty.
COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#8c6bb1", "#6b6b6b"]
drawn = [one for one in layer.getFeatures() if one.hasGeometry()]
holders = sorted({one["holderLabel"] for one in drawn})
categories = []
for number, holder in enumerate(holders):
    for certainty in ("certain", "presumed", "possible"):
        fill = QColor(COLOURS[number % len(COLOURS)])
        fill.setAlpha({"certain": 255, "presumed": 110, "possible": 0}[certainty])
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "3.4", "outline_color": COLOURS[number % len(COLOURS)], "outline_width": "0.6"})
        symbol.symbolLayer(0).setFillColor(fill)
        categories.append(QgsRendererCategory(f"{holder}, {certainty}", symbol, f"{holder}, {certainty}"))
layer.setRenderer(QgsCategorizedSymbolRenderer("\"holderLabel\" || ', ' || \"certainty\"", categories))

# Labels: Single Labels, placeLabelAr.
labels = QgsPalLayerSettings()
labels.fieldName = 'coalesce("placeLabelAr", "placeLabel")'
labels.isExpression = True
labels.placement = QgsPalLayerSettings.OrderedPositionsAroundPoint
labels.dist = 1.2
text = QgsTextFormat()
text.setFont(QFont("Noto Sans Arabic"))
text.setSize(8)
text.setColor(QColor("#1d2326"))
labels.setFormat(text)
layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
layer.setLabelsEnabled(True)

# Temporal: the expressions and the limits of the recipe; one step of one day.
temporal = layer.temporalProperties()
temporal.setIsActive(True)
temporal.setMode(QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromExpressions)
temporal.setStartExpression('coalesce(to_datetime("from"), make_datetime(1900,1,1,0,0,0))')
temporal.setEndExpression('coalesce(to_datetime("to"), make_datetime(2100,1,1,0,0,0))')
temporal.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
start = QDateTime(QDate.fromString(day, Qt.ISODate), QTime(0, 0))
step = QgsDateTimeRange(start, start.addDays(1), True, False)

context = QgsVectorLayerTemporalContext()
context.setLayer(layer)
shown = list(layer.getFeatures(QgsFeatureRequest().setFilterExpression(temporal.createFilterString(context, step))))
print(f"QGIS {Qgis.QGIS_VERSION}: {len(shown)} rows on {day}, {sum(1 for one in shown if one.hasGeometry())} with a point")

settings = QgsMapSettings()
settings.setLayers([layer, land])
settings.setOutputSize(QSize(760, 640))
settings.setOutputDpi(110)
settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
settings.setBackgroundColor(QColor("#eef4f7"))
settings.setExtent(QgsRectangle(3880000, 3780000, 4560000, 4410000))
settings.setIsTemporal(True)
settings.setTemporalRange(step)
job = QgsMapRendererSequentialJob(settings)
job.start()
job.waitForFinished()
job.renderedImage().save(picture)
