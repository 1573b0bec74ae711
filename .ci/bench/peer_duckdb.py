#!/usr/bin/env python3
"""The peer: SQL over NDJSON with DuckDB, the same 44 items as peer_orjson.py.

Usage: peer_duckdb.py FILE.ndjson [--output FILE] [--threads N]
Decimals are exact: DECIMAL(18,6) multiplied crosswise. What a base comes to in every case of what it leaves open is
not asked: such a base is undetermined here.
"""

import sys

import duckdb

FIGURES = {
    "salesRevenue": "亿元", "leadingIndustryShare": "%", "leadingIndustryRevenue": "亿元", "subIndustries": "个",
    "researchSpending": "亿元", "研发投入": "亿元", "nationalResearchInstitutions": "家",
    "provincialResearchInstitutions": "家", "inventionPatents": "件", "mainBusinessRevenue": "亿元",
    "leadingValueAddedRate": "%", "leadingIndustryOutput": "亿元", "leadingIndustryValueAdded": "亿元",
    "enterprisesAboveScale": "家", "cleanProductionEnterprises": "家", "digitalDesignShare": "%",
    "digitalDesignEnterprises": "家", "electricityUse": "亿千瓦时", "renewableElectricity": "亿千瓦时",
    "floorAreaRatio": "", "developedArea": "公顷", "cumulativeInvestment": "亿元", "majorAccidents": "起",
    "gravestAccidents": "起", "levelOneEvents": "次", "levelTwoEvents": "次", "numericalControlRate": "%",
    "specialFunds": "万元",
}
FACTORS = {"亿元": {"万元": "0.0001"}, "公顷": {"平方公里": "100"}, "亿千瓦时": {"万千瓦时": "0.0001"}, "万元": {"亿元": "10000"}}
BY_YEAR = {
    "leadingValueAddedRate": [2019], "leadingIndustryOutput": [2019], "leadingIndustryValueAdded": [2019],
    "majorAccidents": [2019, 2018], "gravestAccidents": [2019, 2018], "levelOneEvents": [2019, 2018],
    "levelTwoEvents": [2019, 2018],
}
ANSWERS = """industryFocus leadingProducts leadingIndustryStanding standardsStanding collaborativeInnovation productivityStanding
qualityCertification brands energySavingTarget energyIntensityStanding waterIntensityStanding solidWasteStanding cleanProduction
greenManufacturing safetyManagement noMajorAccidents informationInfrastructure integrationPilots smartManufacturing
technologyPlatforms innovationPlatforms publicServiceFacilities talentPolicies laborRelations governmentSupport lawCompliance
planCompliance creationPlan developmentPlan applicationName noMajorEvents noInspectionProblems truthfulMaterials clearBoundary
concentratedIndustry managingBody withinPrefecture backboneEnterprises safetyResponsibility safetyStandards
informationLevel nameClassification provincialBase""".split()


def text_of(key, year):
    column = f'figures."{key}"'
    plain = f"WHEN year = 2020 THEN {column}->>'$'" if year == 2020 else ""
    return f"CASE WHEN {column}::VARCHAR LIKE '{{%' THEN {column}->>'$.\"{year}\"' {plain} END"


def value_of(text, unit):
    number = f"CAST(split_part({text}, ' ', 1) AS DECIMAL(18,6))"
    factors = FACTORS.get(unit)
    if not factors:
        return number
    cases = " ".join(
        f"WHEN {text} LIKE '% {other}' THEN CAST({number} * {factor} AS DECIMAL(18,6))" for other, factor in factors.items())
    return f"CASE {cases} ELSE {number} END"


def ratio(part, whole, limit, scale, rate=None):
    stated = f'{rate} > {limit}' if rate else "NULL"
    return f"CASE WHEN {part} IS NULL OR {whole} IS NULL THEN {stated} ELSE {part} * {scale} > {whole} * {limit} END"


def by_region(low, high):
    return f"CASE WHEN special THEN {low} WHEN NOT special THEN {high} WHEN ({low}) = ({high}) THEN {low} END"


def scoped(series, test):
    return f"CASE WHEN series IS NULL THEN NULL WHEN series = '{series}' THEN ({test}) ELSE NULL END", f"series = '{series}' OR series IS NULL"


def rate(year):
    suffix = "" if year == 2020 else f"_{year}"
    return (f"CASE WHEN leadingIndustryValueAdded{suffix} IS NULL OR leadingIndustryOutput{suffix} IS NULL THEN leadingValueAddedRate{suffix}::DOUBLE "
            f"ELSE leadingIndustryValueAdded{suffix}::DOUBLE / leadingIndustryOutput{suffix}::DOUBLE * 100 END")


def none_of(first, second, attestation):
    names = [key + suffix for key in (first, second) for suffix in ("", "_2019", "_2018")]
    zero = " AND ".join(f"{name} <= 0" for name in names)
    return f"CASE WHEN ({zero}) IS NULL THEN CASE WHEN year = 2020 THEN {attestation} END ELSE ({zero}) END"


sales, area = "salesRevenue", "developedArea"
research = "coalesce(researchSpending, 研发投入)"
ITEMS = {  # number: (scope, advisory, condition)
    "1": ("优势", 0, by_region(f"{sales} > 150", f"{sales} > 300")),
    "2": ("优势", 0, ratio("leadingIndustryRevenue", sales, 50, 100, "leadingIndustryShare")),
    "3": ("特色", 0, "industryFocus AND coalesce(subIndustries BETWEEN 1 AND 2, true)"),
    "4": ("特色", 0, "leadingProducts"),
    "5": ("特色", 0, ratio("leadingIndustryRevenue", sales, 70, 100, "leadingIndustryShare")),
    "6": (None, 0, "leadingIndustryStanding AND backboneEnterprises"),
    "7": ("优势", 0, ratio(research, sales, 2, 100)),
    "8": ("优势", 0, "nationalResearchInstitutions > 1 OR provincialResearchInstitutions > 3"),
    "9": (None, 0, "standardsStanding"),
    "10": (None, 1, ratio("inventionPatents", "mainBusinessRevenue", 0.7, 1)),
    "11": (None, 1, "collaborativeInnovation"),
    "12": (None, 0, "productivityStanding"),
    "13": (None, 1, f"round({rate(2020)} - ({rate(2019)}), 9) > 0.5"),
    "14": ("优势", 0, "qualityCertification"),
    "15": (None, 1, "brands"),
    "16": (None, 0, "energySavingTarget"),
    "17": (None, 0, "energyIntensityStanding AND waterIntensityStanding AND solidWasteStanding"),
    "18": ("优势", 0, "CASE WHEN cleanProductionEnterprises IS NULL OR enterprisesAboveScale IS NULL THEN cleanProduction "
           "ELSE cleanProductionEnterprises >= enterprisesAboveScale END"),
    "20": (None, 1, "greenManufacturing"),
    "21": ("优势", 0, "floorAreaRatio > 0.6"),
    "22": ("优势", 0, by_region(ratio("cumulativeInvestment", area, 3000, 10000), ratio("cumulativeInvestment", area, 4000, 10000))),
    "23": ("优势", 0, by_region(ratio(sales, area, 3000, 10000), ratio(sales, area, 4000, 10000))),
    "24": (None, 0, "safetyManagement AND safetyResponsibility AND safetyStandards"),
    "25": (None, 0, none_of("majorAccidents", "gravestAccidents", "noMajorAccidents")),
    "26": (None, 0, "informationInfrastructure"),
    "27": ("优势", 0, ratio("digitalDesignEnterprises", "enterprisesAboveScale", 72, 100, "digitalDesignShare")),
    "28": ("优势", 0, "numericalControlRate > 50"),
    "29": (None, 1, "integrationPilots"),
    "30": (None, 1, "smartManufacturing AND informationLevel"),
    "31": (None, 0, "technologyPlatforms AND innovationPlatforms"),
    "32": (None, 0, "publicServiceFacilities"),
    "33": (None, 0, "talentPolicies AND laborRelations"),
    "34": (None, 0, "governmentSupport AND specialFunds >= 1000"),
    "35": (None, 0, "lawCompliance"),
    "36": (None, 0, "planCompliance"),
    "37": (None, 0, "creationPlan AND developmentPlan"),
    "38": (None, 0, "applicationName AND nameClassification"),
    "E1": (None, 0, none_of("majorAccidents", "gravestAccidents", "noMajorAccidents")),
    "E2": (None, 0, none_of("levelOneEvents", "levelTwoEvents", "noMajorEvents")),
    "E3": (None, 0, "noInspectionProblems"),
    "E4": (None, 0, "truthfulMaterials"),
    "A1": (None, 0, "clearBoundary AND concentratedIndustry AND managingBody AND nullif(withinPrefecture, false)"),
    "A2": ("优势", 0, "nullif(provincialBase, false)"),
}
renewable = ratio("renewableElectricity", "electricityUse", 1, 100)


def query(path):
    figures = ", ".join(f'"{key}" JSON' for key in FIGURES)
    answers = ", ".join(f'"{key}" JSON' for key in ANSWERS)
    texts = [f'{text_of(key, year)} AS "{key}{"" if year == 2020 else f"_{year}"}"' for key in FIGURES for year in [2020] + BY_YEAR.get(key, [])]
    values = [value_of(f'"{key}{"" if year == 2020 else f"_{year}"}"', FIGURES[key]) + f' AS "{key}{"" if year == 2020 else f"_{year}"}"'
              for key in FIGURES for year in [2020] + BY_YEAR.get(key, [])]
    truths = [f"""CASE WHEN attestations."{key}"::VARCHAR LIKE '{{%' THEN attestations."{key}"->>'$.met' ELSE nullif(attestations."{key}"::VARCHAR, 'null') END = 'true' AS "{key}\"""" for key in ANSWERS]
    items = []
    order = [str(n) for n in range(1, 39)] + ["E1", "E2", "E3", "E4", "A1", "A2"]
    for number in order:
        if number == "19":
            items.append(f"""CASE WHEN series = '特色' OR intensive THEN 4 WHEN series IS NULL OR intensive IS NULL AND ({renewable}) IS NOT TRUE THEN 3
              WHEN ({renewable}) IS NULL THEN 3 WHEN {renewable} THEN 1 ELSE 2 END AS "19\"""")
            continue
        scope, _, condition = ITEMS[number]
        outside = f"WHEN series IS NULL THEN 3 WHEN series <> '{scope}' THEN 4" if scope else ""
        items.append(f"""CASE {outside} WHEN ({condition}) IS NULL THEN 3 WHEN {condition} THEN 1 ELSE 2 END AS "{number}\"""")
    deciding = [n for n in order if n == "19" or not ITEMS[n][1]]

    def listed(status):
        return "concat_ws(',', " + ", ".join(f"""CASE WHEN "{n}" = {status} THEN '{n}' END""" for n in order) + ")"

    return f"""
    WITH source AS (
      SELECT base, year, figures, attestations FROM read_json('{path}', format='newline_delimited', columns={{
        base: 'STRUCT(name VARCHAR, series VARCHAR, specialRegion BOOLEAN, energyIntensiveCluster BOOLEAN)', year: 'INTEGER',
        figures: 'STRUCT({figures})', attestations: 'STRUCT({answers})'}})),
    texts AS (SELECT base.name AS name, base.series AS series, base.specialRegion AS special, base.energyIntensiveCluster AS intensive, year,
      {", ".join(texts)}, {", ".join(truths)} FROM source),
    facts AS (SELECT name, series, special, intensive, year, {", ".join(values)}, {", ".join(f'"{key}"' for key in ANSWERS)} FROM texts),
    items AS (SELECT name, {", ".join(items)} FROM facts)
    SELECT name, CASE WHEN {" OR ".join(f'"{n}" = 2' for n in deciding)} THEN 'ineligible'
      WHEN {" OR ".join(f'"{n}" = 3' for n in deciding)} THEN 'undetermined' ELSE 'eligible' END AS verdict,
      {listed(2)} AS failed, {listed(3)} AS undecided
    FROM items"""


def main():
    path = sys.argv[1]
    output = sys.argv[sys.argv.index("--output") + 1] if "--output" in sys.argv else "/dev/null"
    connection = duckdb.connect()
    if "--threads" in sys.argv:
        connection.execute(f"SET threads = {sys.argv[sys.argv.index('--threads') + 1]}")
    connection.execute("SET preserve_insertion_order = true")
    connection.execute(f"COPY ({query(path)}) TO '{output}' (FORMAT csv, DELIMITER '\t', HEADER false, QUOTE '')")


if __name__ == "__main__":
    main()
