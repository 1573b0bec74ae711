"""Checks the machine formats with public validators: SARIF, JUnit, JSON, NDJSON and CSV.

Usage: format-check.py BASECHECK SCHEMAS EXAMPLE…
SCHEMAS is the folder with sarif-2.1.0.json (https://json.schemastore.org/sarif-2.1.0.json) and
junit-jenkins-10.xsd (of Jenkins' xUnit plugin); where one is not there, the checks against it are skipped,
and said to be. Needs jsonschema and lxml.
"""

import csv
import io
import json
import os
import subprocess
import sys

import jsonschema
from lxml import etree

basecheck, schemas, *examples = sys.argv[1:]
failures = []
checked = 0


def report(path, form, *options):
    run = subprocess.run(
        [basecheck, "evaluate", path, "--format", form, *options], capture_output=True
    )
    if run.returncode not in (0, 1, 2, 65):
        failures.append(f"{path} as {form} ended with {run.returncode}")
    return run.stdout


def check(name, condition, reason=""):
    global checked
    checked += 1
    if not condition:
        failures.append(f"{name}: {reason}")


def schema(name, load):
    path = os.path.join(schemas, name)
    if not os.path.exists(path):
        print(f"skipped: {path} is not there")
        return None
    return load(path)


def load_sarif(path):
    with open(path) as file:
        contents = json.load(file)
    return jsonschema.validators.validator_for(contents)(contents)


sarif = schema("sarif-2.1.0.json", load_sarif)
junit = schema("junit-jenkins-10.xsd", lambda path: etree.XMLSchema(etree.parse(path)))

def report_schema(subject):
    run = subprocess.run([basecheck, "schema", "--of", subject], capture_output=True, check=True)
    contents = json.loads(run.stdout)
    validator = jsonschema.validators.validator_for(contents)
    validator.check_schema(contents)
    return validator(contents)


json_report = report_schema("report")
ndjson_line = report_schema("ndjson")

for path in examples:
    for options in ([], ["--all-items"], ["--lang", "en"]):
        log = json.loads(report(path, "sarif", *options))
        if sarif:
            errors = [error.message for error in sarif.iter_errors(log)]
            check(f"{path} as sarif {options}", not errors, errors[:3])
    for language in ("zh", "en"):
        tree = etree.fromstring(report(path, "junit", "--lang", language))
        if junit:
            check(f"{path} as junit", junit.validate(tree), junit.error_log)
    for line in report(path, "ndjson").decode().splitlines():
        errors = [error.message for error in ndjson_line.iter_errors(json.loads(line))]
        check(f"{path} as ndjson", not errors, errors[:3])
    text = report(path, "csv").decode()
    if text:
        check(f"{path} as csv", text.startswith("\ufeff"), "no byte-order mark")
        # What a spreadsheet on a Chinese system saves, read back.
        saved = text[1:].encode("gb18030").decode("gb18030")
        rows = list(csv.reader(io.StringIO(saved, newline="")))
        original = list(csv.reader(io.StringIO(text[1:], newline="")))
        check(f"{path} as csv", rows == original, "the rows changed in GB18030")
        check(f"{path} as csv", len({len(row) for row in rows}) == 1, "rows of unequal length")
        formulas = [
            cell
            for row in rows
            for cell in row
            if cell[:1] in ("=", "+", "@", "\t") or (cell[:1] == "-" and not cell[1:2].isdigit())
        ]
        check(f"{path} as csv", not formulas, formulas)
    for options in ([], ["--scheme", "all", "--check-evidence"]):
        log = json.loads(report(path, "json", *options))
        errors = [error.message for error in json_report.iter_errors(log)]
        check(f"{path} as json {options}", not errors, errors[:3])
    entries = json.loads(report(path, "codequality"))
    fingerprints = [entry["fingerprint"] for entry in entries]
    check(f"{path} as codequality", len(set(fingerprints)) == len(fingerprints), "a fingerprint twice")

print(f"{checked} checks of formats, {len(failures)} failed")
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
