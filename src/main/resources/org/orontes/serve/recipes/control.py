"""Who held which place on a day, and which places changed hands. Needs pandas."""

import pandas as pd

SERVER = "http://localhost:3030"
DAY = "2024-12-06"

control = pd.read_csv(SERVER + "/download/control.csv")

# Days are text such as 2024-12-06, which sorts as time does. An empty one is open: no limit is known.
begun = control["from"].fillna("0001-01-01") <= DAY
not_over = control["to"].fillna("9999-12-31") >= DAY
on_day = control[begun & not_over]

print("On", DAY)
for certainty, rows in on_day.groupby("certainty"):
    print(f"  {certainty}: {len(rows)} rows, {rows['place'].nunique()} places")

homs = on_day[on_day["place"].str.endswith("/place/homs")]
for row in homs.itertuples():
    print(f"Homs: {row.holderLabel}, {row.certainty}, {row.origins} witnesses, disputed: {row.disputed}")

# Only possible is not enough to say that a place changed hands.
known = control[control["certainty"] != "possible"]
holders = known.groupby(["place", "placeLabel"])["holder"].nunique()
changed = holders[holders > 1].reset_index()["placeLabel"]
print(f"Changed hands: {len(changed)} of {control['place'].nunique()} places")
print("  " + ", ".join(sorted(changed)))
