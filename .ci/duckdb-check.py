#!/usr/bin/env python3
"""Runs the SQL of Examples/duckdb over lines of verdict and holds its counts against those made without it.

    duckdb-check.py VERDICTS.sql VERDICTS.ndjson
"""
import collections
import json
import os
import sys

import duckdb


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        sql = file.read()
    with open(sys.argv[2], encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    os.chdir(os.path.dirname(os.path.abspath(sys.argv[2])))
    judged = [line for line in lines if line["type"] == "verdict"]
    deciding = [[item for item in line["failed"] if item not in line["advice"]] for line in judged]
    provinces = collections.Counter(line["province"] for line in judged)
    eligible = collections.Counter(line["province"] for line in judged if line["verdict"] == "eligible")
    expected = [
        collections.Counter((line["scheme"], line["verdict"]) for line in judged),
        {(name,): (count, eligible[name]) for name, count in provinces.items()},
        collections.Counter((line["scheme"], item) for line, items in zip(judged, deciding) for item in items),
        collections.Counter(
            (items[0],) for line, items in zip(judged, deciding)
            if line["verdict"] == "ineligible" and len(items) == 1),
        {(): sum(1 for line in judged if line["onThreshold"])},
        collections.Counter((line["problem"],) for line in lines if line["type"] == "error"),
    ]
    connection = duckdb.connect()
    results = []
    for statement in duckdb.extract_statements(sql):
        result = connection.execute(statement)
        rows = result.fetchall()
        if statement.type == duckdb.StatementType.SELECT:
            results.append(rows)
    wrong = []
    if len(results) != len(expected):
        wrong.append(f"{len(results)} results, expected {len(expected)}")
    for number, (rows, counts) in enumerate(zip(results, expected)):
        for row in rows:
            key, value = (row[:1], row[1:3]) if number == 1 else (row[:-1], row[-1])
            if counts.get(key) != value:
                wrong.append(f"query {number + 1}: {row}, expected {counts.get(key)}")
        if len(rows) != min(len(counts), 15 if number in (2, 3) else len(counts)):
            wrong.append(f"query {number + 1}: {len(rows)} rows of {len(counts)}")
    for line in wrong[:10]:
        print(line)
    print(f"{len(results)} queries of {sys.argv[1]} over {len(lines)} lines,",
          f"{len(wrong)} differences" if wrong else "as counted without SQL")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
