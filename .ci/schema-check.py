#!/usr/bin/env python3
"""Holds the schemas that `basecheck schema` prints against the examples.

Usage: schema-check.py BINARY

Every schema must be a valid JSON Schema of draft 2020-12; every example that the reader takes must be
valid by it, under its own scheme's schema too where it states nothing else; and one file of each kind
of error that a schema can tell must be refused. Needs the `jsonschema` package.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys

from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "Examples"

# Files that are in error before a schema could say so, and those whose errors it can't say: values at
# odds with each other, and keys that stand twice.
NOT_JSON = {"input-errors/broken-json"}

failures = []
counts = {"schemas": 0, "accepted": 0, "accepted by their own scheme": 0, "refused": 0}


def expect(condition, reason):
    if not condition:
        failures.append(reason)
    return condition


def schema_of(binary, *arguments):
    run = subprocess.run([binary, "schema", *arguments], capture_output=True, check=True)
    schema = json.loads(run.stdout)
    Draft202012Validator.check_schema(schema)
    counts["schemas"] += 1
    return Draft202012Validator(schema)


def errors_of(validator, document):
    """The places and keywords of all errors, those inside `anyOf` included."""
    found = []

    def visit(error):
        found.append(("/".join(str(part) for part in error.absolute_path), error.validator))
        for inner in error.context or []:
            visit(inner)

    for error in validator.iter_errors(document):
        visit(error)
    return found


def submissions(document):
    return document if isinstance(document, list) else [document]


def states_only(validator, document):
    """Whether all keys of the file are among those of the schema."""
    definitions = validator.schema["$defs"]
    own = {
        name: set(definitions["key-" + name]["properties"])
        for name in ("base", "figures", "attestations", "scores", "texts")
    }
    return all(
        set(submission.get(name, {})) <= keys
        for submission in submissions(document)
        for name, keys in own.items()
    )


# A file without an error, from which each mutant differs in one place.
SOUND = {
    "$schema": "schema.json",
    "// note": "a comment",
    "scheme": ["2021-general", "大数据"],
    "base": {
        "name": "示例（虚构）", "city": ["南京", "无锡"], "province": "江苏", "系列": "优势系列",
        "field": ["装备制造", "大数据"], "specialRegion": False, "//": 1,
    },
    "year": 2020,
    "figures": {
        "salesRevenue": {"2019": 380, "2020": "4,125,000 万元", "growth": {"2020": 8.55, "//": 0}},
        "leadingIndustryShare": "62.5%",
        "developedArea": "12.6　平方公里",
        "enterprises": 3e2,
        "floorAreaRatio": "0.9",
        "industrialValueAddedGrowth": -3.5,
        "研发投入": None,
        "//": "a comment",
    },
    "attestations": {
        "greenManufacturing": {"met": True, "note": "…", "evidence": ["a.pdf"], "//": 0},
        "planCompliance": False,
        "符合法律法规和产业政策": None,
    },
    "scores": {},
    "texts": {},
}
GONE = object()

# What is wrong, where it is put, and the place and keyword of the error that it must give.
MUTANTS = [
    ("unknown top key", ["figure"], {}, "", "additionalProperties"),
    ("unknown base key", ["base", "provinces"], "江苏省", "base", "additionalProperties"),
    ("unknown figure key", ["figures", "salesRevenu"], 1, "figures", "additionalProperties"),
    ("unknown attestation key", ["attestations", "green"], True, "attestations", "additionalProperties"),
    ("unknown score key", ["scores", "发展"], 1, "scores", "additionalProperties"),
    ("unknown text key", ["texts", "概述"], "…", "texts", "additionalProperties"),
    ("unknown answer key", ["attestations", "greenManufacturing", "remark"], "…",
     "attestations/greenManufacturing", "additionalProperties"),
    ("misplaced attestation", ["figures", "lawCompliance"], True, "figures", "additionalProperties"),
    ("misplaced figure", ["attestations", "salesRevenue"], 1, "attestations", "additionalProperties"),
    ("scheme of a wrong type", ["scheme"], 2021, "scheme", "anyOf"),
    ("scheme in a list of a wrong type", ["scheme"], [None], "scheme", "anyOf"),
    ("unknown scheme", ["scheme"], "2021-generl", "scheme", "enum"),
    ("unknown scheme in a list", ["scheme"], ["2021-general", "2021-generl"], "scheme/1", "enum"),
    ("base of a wrong type", ["base"], "江苏省", "base", "type"),
    ("base null", ["base"], None, "base", "type"),
    ("name of a wrong type", ["base", "name"], 1, "base/name", "type"),
    ("city of a wrong type", ["base", "city"], True, "base/city", "type"),
    ("city in a list of a wrong type", ["base", "city"], [1], "base/city/0", "type"),
    ("flag of a wrong type", ["base", "specialRegion"], "是", "base/specialRegion", "type"),
    ("choice of a wrong type", ["base", "series"], ["优势"], "base/series", "anyOf"),
    ("choices of a wrong type", ["base", "field"], {"大数据": True}, "base/field", "anyOf"),
    ("unknown value of a choice", ["base", "series"], "龙头", "base/series", "enum"),
    ("unknown value of choices", ["base", "field"], ["装备"], "base/field/0", "enum"),
    ("year as a text", ["year"], "2020", "year", "type"),
    ("year before 1949", ["year"], 1948, "year", "minimum"),
    ("year after 2100", ["year"], 2101, "year", "maximum"),
    ("year that is not whole", ["year"], 2020.5, "year", "type"),
    ("figures of a wrong type", ["figures"], [], "figures", "type"),
    ("figures null", ["figures"], None, "figures", "type"),
    ("figure true", ["figures", "salesRevenue"], True, "figures/salesRevenue", "type"),
    ("figure as an array", ["figures", "salesRevenue"], [1], "figures/salesRevenue", "type"),
    ("count true", ["figures", "enterprises"], True, "figures/enterprises", "type"),
    ("figure of a year of a wrong type", ["figures", "salesRevenue", "2020"], {},
     "figures/salesRevenue/2020", "type"),
    ("unit of another kind", ["figures", "developedArea"], "12 亿元", "figures/developedArea", "pattern"),
    ("unknown unit", ["figures", "developedArea"], "25 方里", "figures/developedArea", "pattern"),
    ("number of no year with a wrong group", ["figures", "developedArea"], "2,5", "figures/developedArea", "pattern"),
    ("number of a year with a wrong group", ["figures", "salesRevenue", "2020"], "2,5",
     "figures/salesRevenue/2020", "pattern"),
    ("unit of a bare number", ["figures", "floorAreaRatio"], "0.9 倍", "figures/floorAreaRatio", "pattern"),
    ("text without a number", ["figures", "salesRevenue"], "约四百亿元", "figures/salesRevenue", "pattern"),
    ("groups of two digits", ["figures", "salesRevenue"], "41,25 亿元", "figures/salesRevenue", "pattern"),
    ("exponent in a text", ["figures", "salesRevenue"], "4e2 亿元", "figures/salesRevenue", "pattern"),
    ("negative count", ["figures", "enterprises"], -12, "figures/enterprises", "minimum"),
    ("negative count in a text", ["figures", "enterprises"], "-12 家", "figures/enterprises", "pattern"),
    ("negative money", ["figures", "salesRevenue"], -0.5, "figures/salesRevenue", "minimum"),
    ("percentage over 100", ["figures", "leadingIndustryShare"], 100.5,
     "figures/leadingIndustryShare", "maximum"),
    ("percentage over 100 in a text", ["figures", "leadingIndustryShare"], "152.3%",
     "figures/leadingIndustryShare", "pattern"),
    ("growth under -100", ["figures", "industrialValueAddedGrowth"], -100.5,
     "figures/industrialValueAddedGrowth", "minimum"),
    ("count that is not whole", ["figures", "enterprises"], 2.5, "figures/enterprises", "type"),
    ("count that is not whole in a text", ["figures", "enterprises"], "2.5 家",
     "figures/enterprises", "pattern"),
    ("year key in words", ["figures", "salesRevenue", "去年"], 1, "figures/salesRevenue",
     "additionalProperties"),
    ("year key before 1949", ["figures", "salesRevenue", "1948"], 1, "figures/salesRevenue",
     "additionalProperties"),
    ("year key of five digits", ["figures", "salesRevenue", "20200"], 1, "figures/salesRevenue",
     "additionalProperties"),
    ("growth of a wrong type", ["figures", "salesRevenue", "growth"], 8.5,
     "figures/salesRevenue/growth", "type"),
    ("growth null", ["figures", "salesRevenue", "同比"], None, "figures/salesRevenue/同比", "type"),
    ("growth of a year in words", ["figures", "salesRevenue", "growth", "2020"], "很快",
     "figures/salesRevenue/growth/2020", "pattern"),
    ("growth of a wrong year", ["figures", "salesRevenue", "growth", "去年"], 8.5,
     "figures/salesRevenue/growth", "additionalProperties"),
    ("attestations of a wrong type", ["attestations"], True, "attestations", "type"),
    ("attestation as a number", ["attestations", "planCompliance"], 1,
     "attestations/planCompliance", "type"),
    ("attestation as a text", ["attestations", "planCompliance"], "是",
     "attestations/planCompliance", "type"),
    ("attestation without met", ["attestations", "greenManufacturing", "met"], GONE,
     "attestations/greenManufacturing", "required"),
    ("met of a wrong type", ["attestations", "greenManufacturing", "met"], "是",
     "attestations/greenManufacturing/met", "type"),
    ("note of a wrong type", ["attestations", "greenManufacturing", "note"], ["…"],
     "attestations/greenManufacturing/note", "type"),
    ("evidence that is no array", ["attestations", "greenManufacturing", "evidence"], "a.pdf",
     "attestations/greenManufacturing/evidence", "type"),
    ("evidence of no texts", ["attestations", "greenManufacturing", "evidence"], ["a.pdf", 1],
     "attestations/greenManufacturing/evidence/1", "type"),
    ("scores of a wrong type", ["scores"], 17.5, "scores", "type"),
    ("score by year", ["scores", "发展政策"], {"2020": 17.5}, "scores/发展政策", "type"),
    ("score over its maximum", ["scores", "发展政策"], 101, "scores/发展政策", "maximum"),
    ("score with a wrong unit", ["scores", "发展政策"], "17.5 %", "scores/发展政策", "pattern"),
    ("texts of a wrong type", ["texts"], "…", "texts", "type"),
    ("text as a number", ["texts", "绿色发展情况"], 1, "texts/绿色发展情况", "type"),
]

# Where the errors of `input-errors/every-kind` lie that a schema can tell.
EVERY_KIND = {
    ("scheme", "enum"),
    ("base/series", "enum"),
    ("year", "type"),
    ("figures", "additionalProperties"),
    ("figures/industrialOutput", "type"),
    ("figures/developedArea", "pattern"),
    ("figures/plannedArea", "pattern"),
    ("figures/inventionPatents", "minimum"),
    ("figures/partners", "type"),
    ("figures/numericalControlRate", "maximum"),
    ("figures/industrialInvestmentGrowth", "additionalProperties"),
    ("attestations/brands", "type"),
    ("attestations/greenManufacturing", "additionalProperties"),
}


def mutated(path, value):
    document = copy.deepcopy(SOUND)
    place = document
    for key in path[:-1]:
        place = place[key]
    if value is GONE:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return document


def check_examples(whole, own):
    files = sorted(EXAMPLES.glob("**/base.json")) + sorted((EXAMPLES / "quota").glob("**/*.json"))
    expect(len(files) > 20, f"only {len(files)} examples")
    for file in files:
        name = str(file.parent.relative_to(EXAMPLES))
        if name in NOT_JSON:
            continue
        document = json.loads(file.read_text())
        if name == "input-errors/every-kind":
            found = set(errors_of(whole, document))
            for error in sorted(EVERY_KIND - found):
                failures.append(f"{name}: no {error[1]} at {error[0]}")
            for place, keyword in sorted(found - EVERY_KIND):
                # What may be of several forms is wrong in each of them.
                expect(
                    place in ("scheme", "base/series") and keyword in ("anyOf", "type"),
                    f"{name}: unexpected {keyword} at {place}")
            counts["refused"] += len(EVERY_KIND & found)
            continue
        counts["accepted"] += 1
        for error in errors_of(whole, document):
            failures.append(f"{file.relative_to(ROOT)}: {error[1]} at {error[0]}")
        for scheme in {submission.get("scheme") for submission in submissions(document)}:
            if scheme not in own or not states_only(own[scheme], document):
                continue
            counts["accepted by their own scheme"] += 1
            for error in errors_of(own[scheme], document):
                failures.append(f"{file.relative_to(ROOT)} under {scheme}: {error[1]} at {error[0]}")


def pruned(validator, document):
    """The file without what its scheme's schema does not know."""
    definitions = validator.schema["$defs"]
    result = copy.deepcopy(document)
    for name in ("base", "figures", "attestations", "scores", "texts"):
        known = definitions["key-" + name]["properties"]
        for submission in submissions(result):
            if name in submission:
                submission[name] = {k: v for k, v in submission[name].items() if k in known}
    return result


def reader_takes(binary, document):
    text = json.dumps(document, ensure_ascii=False)
    run = subprocess.run(
        [binary, "evaluate", "-", "--scheme", "2021-general"], input=text.encode(), capture_output=True)
    return run.returncode != 65


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    binary = sys.argv[1]
    whole = schema_of(binary)
    schema_of(binary, "--lang", "en")
    listed = subprocess.run([binary, "schemes"], capture_output=True, check=True, text=True).stdout
    schemes = re.findall(r"^(\S+)  ", listed, re.MULTILINE)
    expect(len(schemes) >= 11, f"only {len(schemes)} schemes are listed")
    own = {scheme: schema_of(binary, scheme) for scheme in schemes}
    check_examples(whole, own)

    # Each example under its own scheme, without the facts that this does not read: what stays is valid,
    # and what was taken is refused.
    for file in sorted(EXAMPLES.glob("20*/*/base.json")):
        document = json.loads(file.read_text())
        validator = own.get(document.get("scheme"))
        if validator is None:
            continue
        rest = pruned(validator, document)
        counts["accepted by their own scheme"] += 1
        for error in errors_of(validator, rest):
            failures.append(f"{file.relative_to(ROOT)} pruned: {error[1]} at {error[0]}")
        if rest != document:
            keywords = {keyword for _, keyword in errors_of(validator, document)}
            expect(keywords == {"additionalProperties"}, f"{file.relative_to(ROOT)}: {keywords}")
            counts["refused"] += 1

    for document in (SOUND, [SOUND, SOUND], {}):
        counts["accepted"] += 1
        for error in errors_of(whole, document):
            failures.append(f"the sound file: {error[1]} at {error[0]}")
    for document in ([], "…", None, 1, [[]], [SOUND, []], [1]):
        counts["refused"] += 1
        expect(not whole.is_valid(document), f"accepted: {json.dumps(document)[:40]}")
    for reason, path, value, place, keyword in MUTANTS:
        found = errors_of(whole, mutated(path, value))
        counts["refused"] += 1
        if not expect((place, keyword) in found, f"{reason}: no {keyword} at {place or 'the top'}"):
            failures.append(f"  but {found}")
    # The reader takes the sound file and refuses each of the others as well.
    expect(reader_takes(binary, SOUND), "the reader refuses the sound file")
    for reason, path, value, _, _ in MUTANTS:
        expect(not reader_takes(binary, mutated(path, value)), f"the reader takes: {reason}")

    for failure in failures:
        print(failure)
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
