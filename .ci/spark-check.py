#!/usr/bin/env python3
"""Holds what Examples/spark judges on a local Spark against the lines of verdict of one process.

    spark-check.py BASECHECK SUBMISSIONS.ndjson VERDICTS.ndjson
"""
import json
import os
import re
import sys

import judge
from pyspark.sql import SparkSession

GOOD = '{"scheme":"2021-general","base":{"name":"%s（虚构）"},"figures":{"partners":1}}'
# Texts that are no submission, each between good ones, which must be judged as if they stood alone.
BROKEN = ['{"base":', "", "   ", None, "null", "[]", "[" + GOOD % "甲" + "," + GOOD % "乙" + "]", "{", "}", '{"base":{"name":"x"}',
          GOOD % "丙" + GOOD % "丁", '{"figures":{"partners":', "\u0000", '{"a":"b}', GOOD % "a\nb", "\ud800"]


def bare(line):
    """A line without the lines that its message names, which count within a batch."""
    if '"type":"error"' not in line:
        return line
    head, message = line.split(',"message":')
    return head + re.sub(r"[0-9]+", "#", message)


def session(directory):
    return (SparkSession.builder.master("local[2]").appName("basecheck").config("spark.ui.enabled", "false")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1000").config("spark.log.level", "ERROR")
            .config("spark.sql.warehouse.dir", directory).config("spark.driver.host", "127.0.0.1").getOrCreate())


def main():
    program, submissions, verdicts = sys.argv[1:]
    with open(verdicts, "rb") as file:
        expected = [line.decode() for line in file.read().splitlines()]
    lines = [(json.loads(line)["line"], line) for line in expected]
    spark = session(os.path.dirname(os.path.abspath(submissions)))

    texts = spark.read.text(submissions).rdd.map(lambda row: row.value).zipWithIndex()
    frame = texts.map(lambda pair: (pair[1] + 1, pair[0])).toDF("number long, text string").repartition(7)
    found = judge.judge(frame, program).select("number", "line").collect()
    same = sorted((row.number, bare(row.line)) for row in found) == sorted(
        (number, bare(line.replace(f',"line":{number},', ",", 1))) for number, line in lines)
    print(f"{len(found)} lines of {frame.rdd.getNumPartitions()} partitions", "equal" if same else "DIFFER FROM",
          "those of one process")

    # The number of a text among the broken ones and the good ones around them.
    rows = [(2 * number + odd, GOOD % f"好{number}" if odd else text)
            for number, text in enumerate(BROKEN) for odd in (0, 1)]
    rows = [(number, text.encode("utf-8", "replace").decode() if text else text) for number, text in rows]
    mixed = judge.judge(spark.createDataFrame(rows, "number long, text string").repartition(2), program).collect()
    kinds = {number: [row for row in mixed if row.number == number] for number, _ in rows}
    good = all(len(kinds[number]) == 1 and kinds[number][0].type == "verdict"
               and kinds[number][0].name == f"好{number // 2}（虚构）" for number, _ in rows if number % 2)
    # An array holds two submissions; two objects on a line are one and an error.
    bad = all(kinds[number] and (any(row.type == "error" for row in kinds[number]) or len(kinds[number]) == 2)
              for number, _ in rows if not number % 2)
    print(f"{len(BROKEN)} broken texts have their rows" if bad else "A BROKEN TEXT HAS NO ERROR",
          "and their neighbours theirs" if good else "AND A NEIGHBOUR HAS NOT")

    def fails(run):
        try:
            run()
        except Exception as error:
            return str(error)
        return ""

    unknown = fails(lambda: judge.judge(frame.limit(5), program, "no-such-scheme").collect())
    missing = fails(lambda: judge.judge(frame.limit(5), "/nowhere/basecheck").collect())
    clash = fails(lambda: judge.judge(frame.withColumn("verdict", frame.number), program))
    stops = "ended with 64" in unknown and "nowhere" in missing and "same name" in clash
    print("a wrong scheme, a missing program and a column of a taken name stop the job" if stops else
          f"THE JOB DOES NOT STOP: {unknown[-300:]} {missing[-300:]} {clash}")
    spark.stop()
    sys.exit(0 if same and good and bad and stops else 1)


if __name__ == "__main__":
    main()
