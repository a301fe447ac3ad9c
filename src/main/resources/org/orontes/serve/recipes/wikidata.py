"""Join with Wikidata, from either side: people and names for our places, and which parts of the war are here. Needs pandas."""

import io
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import pandas as pd

SERVER = "http://localhost:3030"
WIKIDATA = "https://query.wikidata.org/sparql"
LANGUAGE = "tr"
DAY = "2024-12-06"
# Whom Wikidata writes to if this program is a burden: your address, or a page about you.
CONTACT = ""
AT_ONCE = 100  # items in one request

if not CONTACT:
    sys.exit("Write your e-mail address into CONTACT first: Wikidata wants to know who asks.")


def ask(query):
    """The rows of Wikidata's answer, as text. Waits when it is told to, and gives up after three times."""
    address = WIKIDATA + "?" + urllib.parse.urlencode({"query": query})
    agent = f"orontes-recipe/1.0 ({CONTACT}) python-urllib/{sys.version_info.major}.{sys.version_info.minor}"
    request = urllib.request.Request(address, headers={"Accept": "text/csv", "User-Agent": agent})
    for attempt in (1, 2, 3):
        try:
            with urllib.request.urlopen(request, timeout=90) as answer:
                return pd.read_csv(io.BytesIO(answer.read()), dtype=str)
        except urllib.error.HTTPError as error:
            if error.code not in (429, 503) or attempt == 3:
                raise
            wait = error.headers.get("Retry-After", "")
            time.sleep(int(wait) if wait.isdigit() else 60)


# What is linked: one row for each link, exact or close. What a person refused has "Not" and must not be joined.
links = pd.read_csv(SERVER + "/download/links.csv", dtype=str)
links = links[(links["object_source"] == "wikidata") & links["predicate_modifier"].isna()]
links["match"] = links["predicate_id"].str.extract(r"#(exact|close)Match$", expand=False)
links = links.rename(columns={"subject_id": "thing", "subject_label": "label", "object_id": "item"})
links = links[["thing", "label", "item", "match"]]

# From here: our places first, then what Wikidata says of their items.
places = links[links["thing"].str.contains("/id/place/")]
items = sorted(places["item"].unique())
answers = []
for start in range(0, len(items), AT_ONCE):
    if start:
        time.sleep(1)
    values = " ".join("wd:" + item.rsplit("/", 1)[1] for item in items[start:start + AT_ONCE])
    answers.append(ask("""
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wikibase: <http://wikiba.se/ontology#>
SELECT ?item ?name ?population ?asOf WHERE {
  VALUES ?item { %s }
  OPTIONAL { ?item rdfs:label ?name FILTER ( LANG( ?name ) = "%s" ) }
  OPTIONAL {
    ?item p:P1082 ?statement .
    ?statement a wikibase:BestRank ; ps:P1082 ?population .
    OPTIONAL { ?statement pq:P585 ?asOf }
  }
}""" % (values, LANGUAGE)))
found = pd.concat(answers, ignore_index=True)
found["population"] = pd.to_numeric(found["population"]).round().astype("Int64")
found["asOf"] = found["asOf"].str[:10]
# Several figures may be the best there; take the latest. One that has no day comes last, since nobody knows what it is of.
found = found.sort_values(["item", "asOf", "population"], ascending=[True, False, False]).drop_duplicates("item")
joined = places.merge(found, on="item", how="left", validate="many_to_one")

control = pd.read_csv(SERVER + "/download/control.csv", dtype=str)
begun = control["from"].fillna("0001-01-01") <= DAY
not_over = control["to"].fillna("9999-12-31") >= DAY
held = control.loc[begun & not_over, ["place", "holderLabel", "certainty"]]
joined = joined.merge(held, left_on="thing", right_on="place", how="left").drop(columns="place")
joined.to_csv("places-wikidata.csv", index=False)

with_figure = joined.dropna(subset=["population"])
print(f"{len(places)} places are linked: {(places['match'] == 'exact').sum()} exactly, {(places['match'] == 'close').sum()} closely")
print(f"{with_figure['thing'].nunique()} of them have a figure of population")
for row in with_figure.fillna({column: "not known" for column in ("name", "asOf", "holderLabel", "certainty")}).itertuples():
    print(f"{row.label} ({LANGUAGE}: {row.name}): {row.population}, as of {row.asOf}; held by {row.holderLabel}, {row.certainty}")

# From there: what Wikidata has as a part of the war, then which of it is here.
parts = ask("""
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
SELECT DISTINCT ?item ?name WHERE {
  ?item wdt:P361+ wd:Q178810 .
  OPTIONAL { ?item rdfs:label ?name FILTER ( LANG( ?name ) = "en" ) }
}""")
here = parts.merge(links, on="item", how="left").sort_values(["name", "thing"])
print(f"{parts['item'].nunique()} parts of the war in Wikidata, {here.dropna(subset=['thing'])['item'].nunique()} of them linked here")
for row in here.dropna(subset=["thing"]).itertuples():
    print(f"{row.name}: {row.match} match of {row.label}")
