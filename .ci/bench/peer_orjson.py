#!/usr/bin/env python3
"""The peer: orjson and hand-written rules for the 44 items of 2021-general (38 rows, E1 to E4, A1, A2).

Usage: peer_orjson.py FILE [--output FILE] [--count]
FILE is NDJSON, or a JSON array where its name ends with .json, or a folder. For each submission one line:
name, verdict, failed items, open items (missing or to be judged), with tabs between.

Floats decide where they are clear of a limit; within 1e-9 of one, exact fractions of the digits written do.
"""

import os
import sys
from collections import Counter
from fractions import Fraction
from itertools import product

import orjson

LAST = "2020"
UNITS = {
    "亿元": {"亿元": 1.0, "万元": 1e-4},
    "万元": {"万元": 1.0, "亿元": 1e4},
    "公顷": {"公顷": 1.0, "平方公里": 100.0},
    "亿千瓦时": {"亿千瓦时": 1.0, "万千瓦时": 1e-4},
    "%": {"%": 1.0},
    "家": {"家": 1.0},
    "件": {"件": 1.0},
    "个": {"个": 1.0},
    "": {"": 1.0},
}
EXACT = {"万元亿元": Fraction(1, 10000), "亿元万元": Fraction(10000), "平方公里公顷": Fraction(100), "万千瓦时亿千瓦时": Fraction(1, 10000)}


def number(value, unit):
    """A figure in its own unit: a number or a text with a unit."""
    if value.__class__ is str:
        digits, _, own = value.partition(" ")
        return float(digits) * UNITS[unit][own]
    return value


def exact(value, unit):
    if value.__class__ is str:
        digits, _, own = value.partition(" ")
        return Fraction(digits) * EXACT.get(own + unit, 1)
    return Fraction(repr(value))


def judge(s):
    """The verdict, the failed items and the open ones.

    Where the base does not say what decides which items are for it, the verdict is the one that every
    case comes to, if all come to the same.
    """
    verdict, failed, open_ = judge_as_it_stands(s)
    if verdict == "undetermined":
        base = s["base"]
        unknown = [(key, values) for key, values in TRAITS if base.get(key) is None]
        if unknown:
            keys = [key for key, _ in unknown]
            cases = {
                judge_as_it_stands({**s, "base": {**base, **dict(zip(keys, case))}})[0]
                for case in product(*(values for _, values in unknown))
            }
            if len(cases) == 1:
                verdict = cases.pop()
    return verdict, failed, open_


TRAITS = [("series", ("优势", "特色")), ("specialRegion", (True, False)), ("energyIntensiveCluster", (True, False))]


def judge_as_it_stands(s):
    get = s["figures"].get
    answer_get = s["attestations"].get
    base = s["base"].get
    is_last = s["year"] == 2020

    def raw(key, year=LAST):
        value = get(key)
        if value.__class__ is dict:
            return value.get(year)
        return value if is_last and year == LAST else None

    def figure(key, unit):
        value = raw(key)
        return None if value is None else number(value, unit)

    def answer(key):
        value = answer_get(key)
        if value.__class__ is dict:
            return value.get("met")
        return value

    def above(key, unit, limit):
        """Whether a plain figure is more than a limit; None where it is not given."""
        value = raw(key)
        if value is None:
            return None
        value_ = number(value, unit)
        if abs(value_ - limit) > 1e-9 * limit:
            return value_ > limit
        return exact(value, unit) > Fraction(str(limit))

    def ratio_above(rate, part, part_unit, whole, whole_unit, limit, scale):
        """Whether part ÷ whole × scale is more than the limit, else the rate itself."""
        left, right = raw(part), raw(whole)
        if left is None or right is None:
            value = raw(rate) if rate else None
            if value is None:
                return None
            value = exact(value, "%")
            return value > Fraction(str(limit))
        left_, right_ = number(left, part_unit) * scale, number(right, whole_unit) * limit
        if abs(left_ - right_) > 1e-9 * right_:
            return left_ > right_
        return exact(left, part_unit) * Fraction(str(scale)) > exact(right, whole_unit) * Fraction(str(limit))

    failed, open_ = [], []
    decided = verdict_open = False
    any_applicable = False

    def put(item, truth, advisory=False):
        nonlocal decided, verdict_open
        if truth is None:
            open_.append(item)
            if not advisory:
                verdict_open = True
        elif not truth:
            failed.append(item)
            if not advisory:
                decided = True

    def every(*parts):
        if False in parts:
            return False
        return None if None in parts else True

    series = base("series")
    special = base("specialRegion")

    def both(low, high):
        """What follows where it is not said whether the lower limit holds."""
        return low if low == high else None

    advantage = series == "优势"
    speciality = series == "特色"
    unknown = series is None

    if unknown:
        verdict_open = True

    if advantage:
        put("1", above("salesRevenue", "亿元", 150 if special else 300) if special is not None else both(above("salesRevenue", "亿元", 150), above("salesRevenue", "亿元", 300)))
    elif unknown:
        open_.append("1")
    if advantage:
        put("2", ratio_above("leadingIndustryShare", "leadingIndustryRevenue", "亿元", "salesRevenue", "亿元", 50, 100))
    elif unknown:
        open_.append("2")

    def focus():
        fields = figure("subIndustries", "个")
        return every(answer("industryFocus"), True if fields is None else 1 <= fields <= 2)

    if speciality:
        put("3", focus())
    elif unknown:
        open_.append("3")
    if speciality:
        put("4", answer("leadingProducts"))
    elif unknown:
        open_.append("4")
    if speciality:
        put("5", ratio_above("leadingIndustryShare", "leadingIndustryRevenue", "亿元", "salesRevenue", "亿元", 70, 100))
    elif unknown:
        open_.append("5")
    put("6", every(answer("leadingIndustryStanding"), answer("backboneEnterprises")))
    research = "研发投入" if "研发投入" in s["figures"] else "researchSpending"
    if advantage:
        put("7", ratio_above("researchIntensity", research, "亿元", "salesRevenue", "亿元", 2, 100))
    elif unknown:
        open_.append("7")

    def institutions():
        national = above("nationalResearchInstitutions", "家", 1)
        provincial = above("provincialResearchInstitutions", "家", 3)
        if national or provincial:
            return True
        return None if national is None or provincial is None else False

    if advantage:
        put("8", institutions())
    elif unknown:
        open_.append("8")
    put("9", answer("standardsStanding"))
    put("10", ratio_above("patentDensity", "inventionPatents", "件", "mainBusinessRevenue", "亿元", 0.7, 1), True)
    put("11", answer("collaborativeInnovation"), True)
    put("12", answer("productivityStanding"))

    def rate(year):
        part, whole = raw("leadingIndustryValueAdded", year), raw("leadingIndustryOutput", year)
        if part is None or whole is None:
            value = raw("leadingValueAddedRate", year)
            return None if value is None else (number(value, "%"), value, None)
        return number(part, "亿元") / number(whole, "亿元") * 100, part, whole

    def rise():
        now, before = rate("2020"), rate("2019")
        if now is None or before is None:
            return None
        difference = now[0] - before[0]
        if abs(difference - 0.5) > 1e-9:
            return difference > 0.5

        def fraction(of):
            return exact(of[1], "%") if of[2] is None else exact(of[1], "亿元") / exact(of[2], "亿元") * 100

        return fraction(now) - fraction(before) > Fraction(1, 2)

    put("13", rise(), True)
    if advantage:
        put("14", answer("qualityCertification"))
    elif unknown:
        open_.append("14")
    put("15", answer("brands"), True)
    put("16", answer("energySavingTarget"))
    put("17", every(answer("energyIntensityStanding"), answer("waterIntensityStanding"), answer("solidWasteStanding")))

    def clean():
        part, whole = figure("cleanProductionEnterprises", "家"), figure("enterprisesAboveScale", "家")
        if part is None or whole is None:
            return answer("cleanProduction")
        return part >= whole

    if advantage:
        put("18", clean())
    elif unknown:
        open_.append("18")
    intensive = base("energyIntensiveCluster")
    if not speciality and intensive is not True:
        renewable = ratio_above("renewableShare", "renewableElectricity", "亿千瓦时", "electricityUse", "亿千瓦时", 1, 100)
        if unknown or intensive is None and renewable is not True:
            put("19", None)
        else:
            put("19", renewable)
    put("20", answer("greenManufacturing"), True)
    if advantage:
        put("21", above("floorAreaRatio", "", 0.6))
    elif unknown:
        open_.append("21")
    if advantage:
        put("22", ratio_above("investmentIntensity", "cumulativeInvestment", "亿元", "developedArea", "公顷", 3000 if special else 4000, 10000) if special is not None else both(ratio_above("investmentIntensity", "cumulativeInvestment", "亿元", "developedArea", "公顷", 3000, 10000), ratio_above("investmentIntensity", "cumulativeInvestment", "亿元", "developedArea", "公顷", 4000, 10000)))
    elif unknown:
        open_.append("22")
    if advantage:
        put("23", ratio_above("landOutput", "salesRevenue", "亿元", "developedArea", "公顷", 3000 if special else 4000, 10000) if special is not None else both(ratio_above("landOutput", "salesRevenue", "亿元", "developedArea", "公顷", 3000, 10000), ratio_above("landOutput", "salesRevenue", "亿元", "developedArea", "公顷", 4000, 10000)))
    elif unknown:
        open_.append("23")
    put("24", every(answer("safetyManagement"), answer("safetyResponsibility"), answer("safetyStandards")))

    def none_of(first, second, attestation):
        unknown = False
        for key in (first, second):
            for year in ("2020", "2019", "2018"):
                value = raw(key, year)
                if value is None:
                    unknown = True
                elif value > 0:
                    return False
        if not unknown:
            return True
        return answer(attestation) if is_last else None

    accidents = none_of("majorAccidents", "gravestAccidents", "noMajorAccidents")
    put("25", accidents)
    put("26", answer("informationInfrastructure"))
    if advantage:
        put("27", ratio_above("digitalDesignShare", "digitalDesignEnterprises", "家", "enterprisesAboveScale", "家", 72, 100))
    elif unknown:
        open_.append("27")
    if advantage:
        put("28", above("numericalControlRate", "%", 50))
    elif unknown:
        open_.append("28")
    put("29", answer("integrationPilots"), True)
    put("30", every(answer("smartManufacturing"), answer("informationLevel")), True)
    put("31", every(answer("technologyPlatforms"), answer("innovationPlatforms")))
    put("32", answer("publicServiceFacilities"))
    put("33", every(answer("talentPolicies"), answer("laborRelations")))
    funds = figure("specialFunds", "万元")
    put("34", every(answer("governmentSupport"), None if funds is None else funds > 1000 or exact(raw("specialFunds"), "万元") >= 1000))
    put("35", answer("lawCompliance"))
    put("36", answer("planCompliance"))
    put("37", every(answer("creationPlan"), answer("developmentPlan")))
    put("38", every(answer("applicationName"), answer("nameClassification")))
    put("E1", accidents)
    put("E2", none_of("levelOneEvents", "levelTwoEvents", "noMajorEvents"))
    put("E3", answer("noInspectionProblems"))
    put("E4", answer("truthfulMaterials"))
    within = answer("withinPrefecture")
    put("A1", every(answer("clearBoundary"), answer("concentratedIndustry"), answer("managingBody"), within or None))
    if advantage:
        put("A2", answer("provincialBase") or None)
    elif unknown:
        open_.append("A2")
    return "ineligible" if decided else "undetermined" if verdict_open else "eligible", failed, open_


def submissions(path):
    if os.path.isdir(path):
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                with open(os.path.join(folder, name), "rb") as file:
                    yield orjson.loads(file.read())
    elif path.endswith(".json"):
        with open(path, "rb") as file:
            yield from orjson.loads(file.read())
    else:
        with open(path, "rb") as file:
            for line in file:
                yield orjson.loads(line)


def main():
    path = sys.argv[1]
    output = open(sys.argv[sys.argv.index("--output") + 1], "w") if "--output" in sys.argv else sys.stdout
    verdicts = Counter()
    lines = []
    for s in submissions(path):
        verdict, failed, open_ = judge(s)
        verdicts[verdict] += 1
        lines.append(f"{s['base']['name']}\t{verdict}\t{','.join(failed)}\t{','.join(open_)}\n")
        if len(lines) == 1000:
            output.write("".join(lines))
            lines.clear()
    output.write("".join(lines))
    print(dict(verdicts), file=sys.stderr)


if __name__ == "__main__":
    main()
