# A map of who held which place on a day. Needs the package sf.

suppressPackageStartupMessages(library(sf))

server <- "http://localhost:3030"
day <- as.Date("2024-12-06")

control <- st_read(paste0(server, "/download/control.geojson"), quiet = TRUE)
base <- st_read(paste0(server, "/assets/basemap.geojson"), quiet = TRUE)

# What has no point as good as a town is in the file, without a geometry: it cannot be drawn.
drawn <- control[!st_is_empty(control), ]
cat(length(unique(drawn$place)), "of", length(unique(control$place)), "places have a point\n")

on_day <- drawn[(is.na(drawn$from) | drawn$from <= day) & (is.na(drawn$to) | drawn$to >= day), ]
# The certain ones last, so that they lie on top.
on_day <- on_day[order(match(on_day$certainty, c("possible", "presumed", "certain"))), ]
cat(nrow(on_day), "points on", format(day), "\n")
print(table(on_day$holderLabel, on_day$certainty))

holders <- sort(unique(on_day$holderLabel))
colours <- setNames(hcl.colors(length(holders), "Dark 3"), holders)
shapes <- c(certain = 19, presumed = 10, possible = 1)

png("control.png", width = 820, height = 700, res = 100)
par(mar = c(0.5, 0.5, 2, 0.5))
plot(st_geometry(base[base$kind == "country", ]), col = "#f3f1ec", border = "#bdb8ad",
     xlim = c(35.3, 39.5), ylim = c(32.3, 37.2), bg = "white")
plot(st_geometry(base[base$kind %in% c("river", "lake"), ]), col = "#b9d3de", border = "#b9d3de", add = TRUE)
# On a day of change a place has several holders: a ring around a ring.
several <- ave(seq_len(nrow(on_day)), on_day$place, FUN = seq_along)
plot(st_geometry(on_day), col = colours[on_day$holderLabel], pch = shapes[on_day$certainty],
     cex = 0.7 + 0.8 * several, lwd = 2, add = TRUE)
where <- st_coordinates(on_day)
once <- !duplicated(on_day$place)
text(where[once, ], labels = on_day$placeLabel[once], pos = 4, cex = 0.6)
legend("bottomright", legend = c(holders, names(shapes)), bty = "n", cex = 0.75,
       col = c(colours, rep("black", 3)), pch = c(rep(19, length(holders)), shapes))
title(paste("Who held what on", format(day)), cex.main = 1)
invisible(dev.off())
cat("control.png written\n")
