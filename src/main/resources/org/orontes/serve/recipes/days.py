"""One row for each place, day and holder, for tools that have one time field. Needs nothing but Python."""

import csv
import datetime
import io
import urllib.request

SERVER = "http://localhost:3030"
FIRST, LAST = "2024-11-27", "2024-12-08"

with urllib.request.urlopen(SERVER + "/download/control.csv") as file:
    control = list(csv.DictReader(io.StringIO(file.read().decode("utf-8"), newline="")))

rows = []
day = datetime.date.fromisoformat(FIRST)
while day.isoformat() <= LAST:
    for row in control:
        # An empty day is open. What has no point as good as a town cannot be on the map.
        begun = not row["from"] or row["from"] <= day.isoformat()
        if begun and (not row["to"] or row["to"] >= day.isoformat()) and row["lat"]:
            rows.append({
                "day": f"{day} 00:00",
                "date": day.isoformat(),
                "place": row["placeLabel"],
                "placeAr": row["placeLabelAr"],
                "holder": row["holderLabel"],
                "certainty": row["certainty"],
                "disputed": row["disputed"],
                "origins": row["origins"],
                "lat": row["lat"],
                "lon": row["lon"],
                "coordinates": f"{row['lat']},{row['lon']}",
                "page": row["place"],
            })
    day += datetime.timedelta(days=1)


def write(name, left_out):
    columns = [column for column in rows[0] if column not in left_out]
    with open(name, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, extrasaction="ignore")
        table.writeheader()
        table.writerows(rows)
    print(f"{name}: {len(rows)} rows, {FIRST} to {LAST}")


# kepler.gl takes two numbers in one field for a shape; Palladio wants them so, and a date without a time.
write("control-kepler.csv", {"date", "coordinates"})
write("control-palladio.csv", {"day", "lat", "lon"})
without = {row["place"] for row in control} - {row["place"] for row in control if row["lat"]}
print(f"{len({row['place'] for row in rows})} places on the map, {len(without)} without a point")
