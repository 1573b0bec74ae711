#!/usr/bin/env python3
"""Holds the program against the cases that .ci/cases writes: cases-check.py BASECHECK CASES.

Reads the submission of every case of an item through the program itself, so that the reader is tried
as well as the rules. Submissions that the program refuses, such as an answer at odds with the figures
beside it, are counted by rule and left out.
"""
import collections
import csv
import json
import subprocess
import sys
import tempfile

binary, table = sys.argv[1:3]
AT_ONCE = 120


def evaluate(scheme, reading, rows):
    """The lines that the program writes on the submissions, one a line of the input."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        file.write("[" + ",\n".join(row["submission"] for row in rows) + "]")
        file.flush()
        output = subprocess.run(
            [binary, "evaluate", file.name, "--scheme", scheme, "--reading", reading,
             "--format", "ndjson"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
    return [json.loads(line) for line in output.splitlines()]


with open(table, encoding="utf-8", newline="") as file:
    rows = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["kind"] == "item"]
schemes = collections.defaultdict(list)
for row in rows:
    schemes[row["id"].split("/")[0]].append(row)

judged, wrong, refused = 0, 0, collections.Counter()
for scheme, cases in schemes.items():
    for start in range(0, len(cases), AT_ONCE):
        part = cases[start:start + AT_ONCE]
        while True:
            lines = evaluate(scheme, "printed", part)
            errors = {line["line"]: line["rule"] for line in lines
                      if line["type"] == "diagnostic" and line["severity"] == "error"}
            if not errors:
                break
            refused.update(errors.values())
            part = [row for number, row in enumerate(part, 1) if number not in errors]
        for reading in ("printed", "inclusive"):
            if reading == "inclusive":
                lines = evaluate(scheme, reading, part)
            found = {line["line"]: line for line in lines if line["type"] == "submission"}
            for number, row in enumerate(part, 1):
                items = found[number]["schemes"][0]["items"]
                status = next(item["status"] for item in items if item["id"] == row["id"])
                judged += 1
                if status != row[reading]:
                    wrong += 1
                    print(f"{row['id']}: {row['case']}: {status}, expected {row[reading]} ({reading})")
print(f"{judged} statuses, {wrong} wrong; refused:", dict(refused))
sys.exit(1 if wrong else 0)
