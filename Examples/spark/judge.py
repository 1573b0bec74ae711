#!/usr/bin/env python3
"""Judges a DataFrame of submissions with basecheck, partition by partition.

    judge(frame, "/usr/local/bin/basecheck", scheme="2021-general")

takes a DataFrame with a column `text`, one submission of JSON each, and any other columns, and gives a row for
each verdict: the other columns as they were, and those of RESULT. A submission in error has one row, of type
`error`. As a program it reads files of one submission a line and writes Parquet:

    spark-submit judge.py submissions.ndjson verdicts.parquet --basecheck PATH --scheme 2021-general

The program must be there on every worker: it is one file that needs nothing but the C library. Ship it with
`spark-submit --files basecheck` and name it as `./basecheck`, or put it into the workers' image.
"""
import argparse
import json
import subprocess
import sys

import pandas
from pyspark.sql import DataFrame, SparkSession, types

ITEMS = ["failed", "missing", "review", "onThreshold", "advice"]

# What a line of verdict holds; `line` is the line itself, its own number taken out.
RESULT = types.StructType(
    [types.StructField(name, types.StringType()) for name in
     ["type", "name", "province", "city", "series", "scheme", "verdict"]]
    + [types.StructField(name, types.ArrayType(types.StringType())) for name in ITEMS]
    + [types.StructField("problem", types.StringType()),
       types.StructField("message", types.StringType()),
       types.StructField("errors", types.IntegerType()),
       types.StructField("line", types.StringType())])

# How basecheck ends where it has judged all it was given: all eligible, some ineligible, some undetermined,
# some in error. Everything else (usage, no such scheme, killed) fails the task, and Spark tries it again.
JUDGED = {0, 1, 2, 65}

# The problems of a text that is not JSON of one submission; they may reach beyond its line.
STRUCTURAL = {"syntax", "invalid-utf8", "trailing-content", "wrong-type"}


def run(program, texts):
    """The lines of verdict for texts of one line each, by the number of the text."""
    ended = subprocess.run(program, input=b"\n".join(texts) + b"\n", capture_output=True)
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    complaint = ended.stderr.decode(errors="replace")[-2000:]
    if ended.returncode not in JUDGED:
        raise RuntimeError(f"{program} ended with {ended.returncode}: {complaint}")
    if (ended.returncode == 65) != any(line["type"] == "error" for line in lines):
        raise RuntimeError(f"{program} ended with {ended.returncode}, and its lines say otherwise: {complaint}")
    found = {}
    for line, raw in zip(lines, ended.stdout.splitlines()):
        line["raw"] = raw.decode()
        found.setdefault(line["line"] - 1, []).append(line)
    return found


def verdicts(program, texts):
    """The lines of verdict of each text, in their order; every text has at least one."""
    # Null is no text in Python, and in pandas not even None.
    rows = [text.encode("utf-8", "surrogatepass") if isinstance(text, str) else b"" for text in texts]
    whole = [row.strip() for row in rows]
    is_object = [row.startswith(b"{") and row.endswith(b"}") and b"\n" not in row and b"\r" not in row
                 for row in whole]
    found = run(program, [row if ok else b"" for row, ok in zip(whole, is_object)])
    for number, row in enumerate(rows):
        lines = found.get(number, [])
        if lines and not any(line.get("problem") in STRUCTURAL for line in lines):
            continue
        # A text that breaks off can draw its neighbour into its error, so what is no whole object, has no line
        # or is not JSON is judged by itself. There are few, and a run takes milliseconds.
        alone = run(program, [row])
        lines = [line for number in sorted(alone) for line in alone[number]]
        found[number] = lines or [line for line in run(program, [b"null"])[0]]
    return [found[number] for number in range(len(rows))]


def judge_batches(command, columns):
    """What Spark calls on the batches of a partition."""
    def judge(batches):
        for batch in batches:
            out = {column: [] for column in columns + RESULT.names}
            for position, lines in enumerate(verdicts(command, batch["text"])):
                for line in lines:
                    for column in columns:
                        out[column].append(batch[column].iloc[position])
                    for name in RESULT.names[:-1]:
                        out[name].append(line.get(name))
                    out["line"].append(line["raw"].replace(f',"line":{line["line"]},', ",", 1))
            frame = pandas.DataFrame({name: pandas.Series(values, dtype=object) for name, values in out.items()})
            yield frame
    return judge


def judge(frame: DataFrame, basecheck: str, scheme: str | None = None, arguments=()) -> DataFrame:
    """A row for each verdict on the submissions of a DataFrame.

    `scheme` is one or several with commas between, or None for those that each submission names itself;
    `arguments` are further options of `basecheck evaluate`, such as `["--reading", "inclusive"]`.
    """
    command = [basecheck, "evaluate", "-", "--format", "verdicts", "--quiet", *arguments]
    if scheme:
        command += ["--scheme", scheme]
    kept = [field for field in frame.schema if field.name != "text"]
    clash = {field.name for field in kept} & set(RESULT.names)
    if clash:
        raise ValueError(f"columns of the same name as those of a verdict: {sorted(clash)}")
    return frame.mapInPandas(
        judge_batches(command, [field.name for field in kept]), types.StructType(kept + RESULT.fields))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("input", help="text files of one submission a line")
    parser.add_argument("output", help="the folder of Parquet to write")
    parser.add_argument("--basecheck", default="basecheck", help="the program on the workers")
    parser.add_argument("--scheme", help="the schemes to judge by; by default each submission's own")
    asked = parser.parse_args()
    spark = SparkSession.builder.appName("basecheck").getOrCreate()
    # A batch is what one run of the program is given: 2,000 submissions of 3 KB are 6 MB.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "2000")
    frame = spark.read.text(asked.input).withColumnRenamed("value", "text")
    judge(frame, asked.basecheck, asked.scheme).write.mode("errorifexists").parquet(asked.output)
    errors = spark.read.parquet(asked.output).where("type = 'error'").count()
    print(f"{errors} submissions in error" if errors else "no submission in error")
    sys.exit(65 if errors else 0)


if __name__ == "__main__":
    main()
