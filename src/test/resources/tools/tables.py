"""What pandas reads of the tables of a data package, for PandasTest: as JSON, by the name of the file.

Every cell as text; beside it, read as people do, the columns of days and of numbers must be such.
"""
import json
import os
import sys

import pandas

package = sys.argv[1]
said = {}
with open(package, encoding="utf-8") as file:
    tables = json.load(file)["resources"]
for table in tables:
    path = os.path.join(os.path.dirname(package), table["path"])
    types = {field["name"]: field["type"] for field in table["schema"]["fields"]}
    days = [name for name, type in types.items() if type == "date"]
    read = pandas.read_csv(path, parse_dates=days)
    kinds = {}
    for name, type in types.items():
        column = read[name]
        if type == "date":
            kinds[name] = pandas.api.types.is_datetime64_any_dtype(column)
        elif type in ("integer", "number"):
            kinds[name] = pandas.api.types.is_numeric_dtype(column)
        elif type == "boolean":
            kinds[name] = set(column.dropna().unique()) <= {True, False}
    text = pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    said[table["path"]] = {
        "rows": len(read),
        "kinds": {name: bool(fits) for name, fits in kinds.items()},
        "cells": text.to_dict(orient="records"),
    }
json.dump(said, sys.stdout, ensure_ascii=False)
