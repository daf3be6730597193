"""Reads a dataset by the lines of its README.md. Prints a line a column: table, column, type, missing cells, figure.

The figure of a column of numbers is its sum, of other columns how many code points they hold.
"""

import json
import math
import os
import re
import sys

import pandas as pd

os.chdir(sys.argv[1])
readme = open("README.md", encoding="utf-8").read()
blocks = re.findall(r"```python\n(.*?)```", readme, re.S)
lines = next(block for block in blocks if "pandas" in block)
position_lines = next(block for block in blocks if "row.start" in block)
resources = json.load(open("datapackage.json", "rb"))["resources"]


def tell(table, frame):
    for name in frame.columns:
        column = frame[name]
        cells = column.dropna()
        numeric = column.dtype.kind in "if"
        figure = math.fsum(cells) if numeric else sum(len(str(cell)) for cell in cells)
        print(table, name, column.dtype.kind, column.isna().sum(), repr(float(figure)), sep="\t")


def read(table, fields):
    """The lines are written for numbers; any other table has its own name and columns in them."""
    numeric = [field for field in fields if field["type"] in ("integer", "number")]
    types = {
        field["name"]: "int" if field["type"] == "integer" and "constraints" in field else "float" for field in numeric
    }
    code = lines if table == "numbers" else re.sub(r"\{.*\}", json.dumps(types), lines.replace("numbers", table))
    scope = {}
    exec(code, scope)
    return scope[table]


def read_excel_dialect(table, dialect, decimal):
    """As README.md says of these files: one apostrophe off the front of a text is no part of it."""
    path = f"excel/{table}.csv"
    frame = pd.read_csv(path, sep=dialect["delimiter"], dtype=str, keep_default_na=False, na_values=[""])
    for name in frame.columns:
        frame[name] = frame[name].str.replace(r"^'", "", regex=True)
    return frame, decimal


tables = [resource for resource in resources if "schema" in resource]
for resource in tables:
    name = resource["name"]
    frame = read(name, resource["schema"]["fields"])
    tell(name, frame)
    if {"text", "start", "end"} <= set(frame.columns):
        for row in frame.dropna(subset="text").itertuples():
            exec(position_lines, {"row": row})
        print(name, "slices", "", 0, repr(float(len(frame))), sep="\t")
    excel = next((other for other in resources if other["path"] == f"excel/{name}.csv"), None)
    if excel:
        plain = pd.read_csv(resource["path"], dtype=str, keep_default_na=False, na_values=[""])
        guarded, decimal = read_excel_dialect(name, excel["dialect"], excel["decimalChar"])
        for field in resource["schema"]["fields"]:
            if field["type"] == "number":
                guarded[field["name"]] = guarded[field["name"]].str.replace(decimal, ".", regex=False)
        pd.testing.assert_frame_equal(guarded, plain)
        print(name, "excel", "", 0, repr(float(len(guarded))), sep="\t")
if not tables:
    scope = {}
    exec(lines, scope)
    tell("numbers", scope["numbers"])
