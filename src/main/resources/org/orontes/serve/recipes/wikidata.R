# Join with Wikidata, from either side: people and names for our places, and which of a governorate's places are here. Needs nothing but R.

server <- "http://localhost:3030"
wikidata <- "https://query.wikidata.org/sparql"
language <- "tr"
# Whom Wikidata writes to if this program is a burden: your address, or a page about you.
contact <- ""
at_once <- 100 # items in one request

if (contact == "") stop("Write your e-mail address into contact first: Wikidata wants to know who asks.", call. = FALSE)
options(HTTPUserAgent = sprintf("orontes-recipe/1.0 (%s) R/%s", contact, getRversion()), timeout = 90, scipen = 99, warning.length = 8170)

# The rows of an endpoint's answer, as text. Whatever is not an answer ends the program, so that it never asks in a hurry.
ask <- function(endpoint, query) {
  address <- paste0(endpoint, "?query=", URLencode(query, reserved = TRUE))
  connection <- url(address, headers = c(Accept = "text/csv"), method = "libcurl", encoding = "UTF-8")
  on.exit(close(connection))
  no_answer <- function(told) {
    why <- sub("^.*: HTTP", "HTTP", conditionMessage(told))
    stop(endpoint, " gave no answer: ", why, ". If that is 429 or 503, wait some minutes, then run this again.", call. = FALSE)
  }
  lines <- tryCatch(readLines(connection, warn = FALSE), warning = no_answer)
  read.csv(text = lines, colClasses = "character", na.strings = "")
}

# The same, for some items at a time, which stand where the query has %s.
ask_for <- function(items, endpoint, query) {
  parts <- split(items, (seq_along(items) - 1) %/% at_once)
  do.call(rbind, lapply(parts, function(part) {
    if (!identical(part, parts[[1]])) Sys.sleep(1)
    ask(endpoint, sprintf(query, paste0("wd:", basename(part), collapse = " ")))
  }))
}

# From here: our places first, then what Wikidata says of their items.
places <- read.csv(paste0(server, "/download/places.csv"), encoding = "UTF-8", colClasses = "character", na.strings = "")
linked <- rbind(
  data.frame(places[!is.na(places$exactMatch), c("place", "placeLabel")], match = "exact", item = na.omit(places$exactMatch)),
  data.frame(places[!is.na(places$closeMatch), c("place", "placeLabel")], match = "close", item = na.omit(places$closeMatch)))
linked <- unique(linked[startsWith(linked$item, "http://www.wikidata.org/entity/"), ])
found <- ask_for(sort(unique(linked$item)), wikidata, sub("LANGUAGE", language, '
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wikibase: <http://wikiba.se/ontology#>
SELECT ?item ?name ?population ?asOf WHERE {
  VALUES ?item { %s }
  OPTIONAL { ?item rdfs:label ?name FILTER ( LANG( ?name ) = "LANGUAGE" ) }
  OPTIONAL {
    ?item p:P1082 ?statement .
    ?statement a wikibase:BestRank ; ps:P1082 ?population .
    OPTIONAL { ?statement pq:P585 ?asOf }
  }
}'))
found$population <- as.numeric(found$population)
# Several figures may be the best there; take the latest. One that has no day comes last, since nobody knows what it is of.
found$asOf <- as.Date(substr(found$asOf, 1, 10))
found <- found[order(found$item, -as.numeric(found$asOf), -found$population), ]
found <- found[!duplicated(found$item), ]
joined <- merge(linked, found, by = "item", all.x = TRUE)
joined <- joined[order(joined$place), ]
write.csv(joined, "places-wikidata.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")

with_figure <- joined[!is.na(joined$population), ]
cat(nrow(linked), "places are linked:", sum(linked$match == "exact"), "exactly,", sum(linked$match == "close"), "closely\n")
cat(nrow(with_figure), "of them have a figure of population\n")
day <- ifelse(is.na(with_figure$asOf), "not known", format(with_figure$asOf))
name <- ifelse(is.na(with_figure$name), "not known", with_figure$name)
cat(sprintf("%s (%s: %s): %.0f, as of %s\n", with_figure$placeLabel, language, name, with_figure$population, day), sep = "")

# From there: what Wikidata has in Homs Governorate with a point, then which of it is here, asked of this server.
there <- ask(wikidata, '
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
SELECT DISTINCT ?item ?name WHERE {
  ?item wdt:P131+ wd:Q214094 ; wdt:P625 ?point .
  OPTIONAL { ?item rdfs:label ?name FILTER ( LANG( ?name ) = "en" ) }
}')
here <- ask_for(sort(unique(there$item)), paste0(server, "/sparql"), '
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wd: <http://www.wikidata.org/entity/>
SELECT ?item ?match ?thing ?label WHERE {
  VALUES ?item { %s }
  VALUES ( ?property ?match ) { ( skos:exactMatch "exact" ) ( skos:closeMatch "close" ) }
  ?thing ?property ?item ; rdfs:label ?label FILTER ( LANG( ?label ) = "en" )
}')
both <- merge(there, here, by = "item")
both <- both[order(both$name, both$thing), ]
cat(length(unique(there$item)), "places of the governorate in Wikidata,", length(unique(both$item)), "of them linked here\n")
cat(sprintf("%s: %s match of %s\n", both$name, both$match, both$label), sep = "")
