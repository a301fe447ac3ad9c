# What R reads of maps (sf), of tables (base R) and of lists of records (jsonlite), for RTest: as JSON, by the
# name of the file. A warning is an error.
options(warn = 2)
suppressPackageStartupMessages({
  library(sf)
  library(jsonlite)
})

map <- function(path) {
  read <- st_read(path, quiet = TRUE, stringsAsFactors = FALSE)
  drawn <- read[!st_is_empty(read), ]
  columns <- st_drop_geometry(read)
  list(
    rows = nrow(read),
    crs = st_crs(read)$epsg,
    drawn = nrow(drawn),
    valid = all(st_is_valid(drawn)),
    days = I(names(columns)[sapply(columns, inherits, "Date")]),
    arabic = I(if ("placeLabelAr" %in% names(columns)) columns$placeLabelAr else character())
  )
}

table <- function(path) {
  read <- read.csv(path, encoding = "UTF-8", na.strings = "", check.names = FALSE)
  arabic <- grep("Ar$", names(read), value = TRUE)
  list(
    rows = nrow(read),
    names = I(names(read)),
    numbers = I(names(read)[sapply(read, is.numeric)]),
    arabic = I(if (length(arabic) > 0) read[[arabic[1]]] else character())
  )
}

records <- function(path) {
  read <- fromJSON(path, simplifyVector = FALSE)
  list(rows = length(read), first = read[[1]])
}

said <- list()
for (path in commandArgs(TRUE)) {
  reader <- if (grepl("\\.geojson$", path)) map else if (grepl("\\.csv$", path)) table else records
  said[[basename(path)]] <- reader(path)
}
cat(toJSON(said, auto_unbox = TRUE, na = "null", null = "null", digits = NA))
