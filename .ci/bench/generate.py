#!/usr/bin/env python3
"""Makes fictional submissions for the 2021 general conditions, the same ones on every run.

Usage: generate.py COUNT FOLDER [--seed N] [--only ndjson,array,files]
Writes FOLDER/batch.ndjson (one a line), FOLDER/batch.json (an array) and FOLDER/files/NNNN/NNNNNN.json
(one file each). About 2.9 KB a submission. Submission number k does not depend on COUNT.

The spread: 80% of the series 优势, each figure passes with 97%, is missing with 1%, stands exactly on its limit with
1%, else fails; an answer is yes with 98.5%, no with 0.5%, not given with 1%; a sixth of the submissions ("weak") is far
worse. Figures come as numbers, as strings with units, by year, as parts of a ratio or as the ratio itself.
Nothing is in error: an answer never contradicts the figures, no part exceeds its whole.
"""

import argparse
import json
import os
import random

PROVINCES = ["湖北省", "江苏省", "浙江省", "贵州省", "四川省", "广东省", "山东省", "河南省", "安徽省", "陕西省"]
FIELDS = ["装备制造", "原材料", "消费品", "电子信息", "软件和信息服务", "高技术转化应用"]
NAMES = ["云泽", "临澜", "青岚", "锦河", "霁川", "望溪", "朔原", "松屏", "瑶湾", "砚山"]
KINDS = ["重型装备", "精密滚动体", "新型材料", "智能终端", "食品加工", "工业软件"]

# (key, whether it usually comes with a note and evidence)
ANSWERS = [
    ("leadingIndustryStanding", "成套输送装备产量居全国同类集聚区第{n}，骨干企业 {m} 家，产品覆盖全国二十余省"),
    ("backboneEnterprises", None),
    ("standardsStanding", "近五年主（参）编国家标准 {n} 项、行业标准 {m} 项，参与国际标准 2 项"),
    ("collaborativeInnovation", None),
    ("productivityStanding", "全员劳动生产率 {m}.6 万元/人，比上年增长 8.{n}%，高于同行业平均水平"),
    ("qualityCertification", "规上企业中 {m} 家通过质量管理体系认证"),
    ("brands", None),
    ("energySavingTarget", "省级下达的 2020 年节能目标已完成，考核等级为完成"),
    ("energyIntensityStanding", None),
    ("waterIntensityStanding", None),
    ("solidWasteStanding", None),
    ("greenManufacturing", "国家级绿色工厂 {n} 家、省级 {m} 家，绿色园区 1 个"),
    ("safetyManagement", None),
    ("safetyResponsibility", None),
    ("safetyStandards", None),
    ("informationInfrastructure", None),
    ("integrationPilots", None),
    ("smartManufacturing", None),
    ("informationLevel", None),
    ("technologyPlatforms", None),
    ("innovationPlatforms", None),
    ("publicServiceFacilities", None),
    ("talentPolicies", None),
    ("laborRelations", None),
    ("governmentSupport", "2020 年安排专项资金，支持技术改造与公共平台 {m} 项"),
    ("lawCompliance", None),
    ("planCompliance", None),
    ("creationPlan", "创建工作方案已由管委会审议通过"),
    ("developmentPlan", "产业发展规划期至 2025 年"),
    ("applicationName", None),
    ("nameClassification", None),
    ("noInspectionProblems", None),
    ("truthfulMaterials", None),
    ("clearBoundary", "四至范围与规划面积一致"),
    ("concentratedIndustry", None),
    ("managingBody", None),
    ("withinPrefecture", None),
    ("provincialBase", None),
]


def decimal(hundredths, digits=2):
    """A number of hundredths (or another power of ten) as it is typed: no float on the way."""
    whole, rest = divmod(hundredths, 10**digits)
    text = f"{rest:0{digits}d}".rstrip("0")
    return f"{whole}.{text}" if text else str(whole)


class Raw(str):
    """A number as it is to be written."""


def dump(value):
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(k, ensure_ascii=False)}:{dump(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(dump(v) for v in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def submission(seed, number):
    random_ = random.Random(seed * 1_000_003 + number)
    weak = random_.random() < 1 / 6
    good, gone, edge = (0.75, 0.08, 0.02) if weak else (0.97, 0.01, 0.01)
    chance = random_.random
    whole = random_.randint

    def fate():
        roll = chance()
        return "good" if roll < good else "gone" if roll < good + gone else "edge" if roll < good + gone + edge else "bad"

    speciality = chance() < 0.2
    special = chance() < 0.15
    intensive = chance() < 0.1
    year = 2021 if chance() < 0.02 else 2020
    base = {
        "name": f"{random_.choice(NAMES)}{random_.choice(KINDS)}第{number}示例产业园（虚构）",
        "province": random_.choice(PROVINCES),
        "city": random_.choice(NAMES) + "市",
    }
    if chance() > 0.01:
        base["series"] = "特色" if speciality else "优势"
    base["field"] = random_.choice(FIELDS)
    if chance() > 0.03:
        base["specialRegion"] = special
    base["channel"] = "工信主管部门"
    if chance() > 0.05:
        base["energyIntensiveCluster"] = intensive

    figures = {}

    def put(key, text, unit=None, other=None):
        """A figure of 2020: plain, in a string with its unit or another, or by year."""
        roll = chance()
        if text is None:
            if roll < 0.5:
                figures[key] = None
        elif other and roll < 0.35:
            figures[key] = other
        elif unit and roll < 0.45:
            figures[key] = f"{text} {unit}"
        elif year == 2021 and roll < 0.95 or roll > 0.9:
            figures[key] = {"2019": Raw(text), "2020": Raw(text)}
        else:
            figures[key] = Raw(text)

    # 1: sales, in hundredths of 亿元
    limit = 15000 if special else 30000
    of_sales = fate()
    sales = {"good": limit + whole(1, 40000), "edge": limit, "bad": whole(3000, limit - 1), "gone": None}[of_sales]
    put("salesRevenue", sales and decimal(sales), "亿元", sales and f"{sales * 100} 万元")
    known_sales = sales or 50000
    # 2, 5: the leading industry's share
    share = 70 if speciality else 50
    kind = fate()
    if kind == "edge":
        leading = known_sales * share // 100 if known_sales * share % 100 == 0 else None
    else:
        leading = {"good": known_sales * whole(share + 2, 95) // 100, "bad": known_sales * whole(10, share - 2) // 100, "gone": None}[kind]
    if leading is not None and chance() < 0.15:
        put("leadingIndustryShare", decimal(leading * 10000 // known_sales), "%")
    else:
        put("leadingIndustryRevenue", leading and decimal(leading), "亿元")
    # 3
    if chance() < (0.6 if speciality else 0.05):
        figures["subIndustries"] = Raw(random_.choice([1, 2, 2, 3 if chance() < 0.1 else 1]))
    # 7: research spending, in ten-thousandths of 亿元 so that 2% is met exactly
    kind = fate()
    research = {"good": known_sales * whole(210, 500) // 100, "edge": known_sales * 2, "bad": known_sales * whole(50, 195) // 100, "gone": None}[kind]
    put("researchSpending" if chance() < 0.8 else "研发投入", research and decimal(research, 4), "亿元")
    # 8
    put("nationalResearchInstitutions", str(whole(0, 4)) if fate() != "gone" else None, "家")
    put("provincialResearchInstitutions", str(whole(1, 9)) if fate() != "gone" else None, "家")
    # 10
    revenue = known_sales * whole(70, 99) // 100
    kind = fate()
    patents = {"good": revenue * whole(75, 150) // 10000, "edge": revenue * 7 // 1000, "bad": revenue * whole(10, 60) // 10000, "gone": None}[kind]
    put("inventionPatents", None if patents is None else str(patents), "件")
    put("mainBusinessRevenue", decimal(revenue) if fate() != "gone" else None, "亿元", f"{revenue * 100} 万元")
    # 13: parts of both years
    output, before = whole(10000, 30000) * 2, whole(10000, 30000) * 2
    rate = whole(200, 300)
    kind = fate()
    rise = {"good": whole(6, 30), "edge": 5, "bad": whole(-20, 4), "gone": 5}[kind]
    if chance() < 0.1:
        figures["leadingValueAddedRate"] = {"2019": Raw(decimal(rate, 1)), "2020": Raw(decimal(rate + rise, 1))}
    else:
        figures["leadingIndustryOutput"] = {"2019": Raw(decimal(before)), "2020": Raw(decimal(output))}
        figures["leadingIndustryValueAdded"] = {"2019": Raw(decimal(before * rate, 5)), "2020": Raw(decimal(output * (rate + rise), 5))}
        if kind == "gone":
            del figures[random_.choice(["leadingIndustryOutput", "leadingIndustryValueAdded"])]
    # 18, 27
    above = whole(60, 300)
    put("enterprisesAboveScale", str(above) if fate() != "gone" else None, "家")
    clean = None
    if chance() < 0.5:
        clean = above if fate() != "bad" else above - whole(1, 9)
        put("cleanProductionEnterprises", str(clean))
    kind = fate()
    design = {"good": above * whole(75, 99) // 100, "edge": above * 72 // 100, "bad": above * whole(20, 70) // 100, "gone": None}[kind]
    if design is not None and chance() < 0.2:
        put("digitalDesignShare", decimal(design * 1000 // above, 1), "%")
    else:
        put("digitalDesignEnterprises", design and str(design), "家")
    # 19
    electricity = whole(500, 3000)
    kind = fate()
    renewable = {"good": electricity * whole(110, 900), "edge": electricity * 100, "bad": electricity * whole(20, 95), "gone": None}[kind]
    put("electricityUse", decimal(electricity) if fate() != "gone" else None, "亿千瓦时")
    put("renewableElectricity", renewable and decimal(renewable, 6), "亿千瓦时", renewable and f"{decimal(renewable, 2)} 万千瓦时")
    # 21
    kind = fate()
    ratio = {"good": whole(61, 160), "edge": 60, "bad": whole(20, 59), "gone": None}[kind]
    put("floorAreaRatio", ratio and decimal(ratio))
    # 22, 23: per hectare
    limit = 3000 if special else 4000
    kind = fate()
    # area in hectares so that sales of 2020 in 万元 over it is about the limit
    area = {"good": known_sales * 100 // (limit + whole(100, 4000)), "edge": known_sales * 100 // limit, "bad": known_sales * 100 // whole(1500, limit - 50), "gone": None}[kind]
    area = area and max(area, 1)
    put("developedArea", area and str(area), "公顷", area and f"{decimal(area)} 平方公里")
    kind = fate()
    reference = area or 800
    investment = {"good": reference * (limit + whole(10, 3000)), "edge": reference * limit, "bad": reference * whole(1000, limit - 10), "gone": None}[kind]
    put("cumulativeInvestment", investment and decimal(investment, 4), "亿元")
    # 25, E1, E2
    counts = {}
    for key in ("majorAccidents", "gravestAccidents", "levelOneEvents", "levelTwoEvents"):
        years = {}
        for of in (2018, 2019, 2020):
            kind = fate()
            if kind != "gone":
                years[str(of)] = Raw("1" if kind == "bad" and chance() < 0.05 else "0")
        if chance() < 0.9:
            counts[key] = years
            if years:
                figures[key] = years

    def decided(*keys):
        """What the counts come to: a single one decides against, all of three years decide for it."""
        given = [counts.get(key, {}) for key in keys]
        if any(v != "0" for years in given for v in years.values()):
            return False
        return True if all(len(years) == 3 for years in given) else None

    # 28, 34
    kind = fate()
    control = {"good": whole(501, 950), "edge": 500, "bad": whole(100, 499), "gone": None}[kind]
    put("numericalControlRate", control and decimal(control, 1), "%")
    kind = fate()
    funds = {"good": whole(1001, 9000), "edge": 1000, "bad": whole(100, 999), "gone": None}[kind]
    put("specialFunds", funds and str(funds), "万元", funds and f"{decimal(funds, 4)} 亿元")

    answers = {}

    def answer(key, note=None, value=None):
        if value is None:
            roll = chance()
            bad = 0.04 if weak else 0.005
            none = 0.06 if weak else 0.01
            if roll < none:
                if chance() < 0.3:
                    answers[key] = None
                return
            value = roll > none + bad
        if note and chance() < 0.6:
            n, m = whole(2, 9), whole(11, 98)
            answers[key] = {
                "met": value,
                "note": note.format(n=n, m=m),
                "evidence": [f"附件/{m}-{key}-说明材料.pdf"] + (["附件/统计部门盖章的汇总表.xlsx"] if chance() < 0.3 else []),
            }
        else:
            answers[key] = value

    if speciality or chance() < 0.05:
        answer("industryFocus", "专注于一个细分产业领域，产值占比 {m}%")
        answer("leadingProducts", "主要产品国内市场占有率第{n}，出口 {m} 个国家")
    for key, note in ANSWERS:
        answer(key, note)
    # Answers beside figures agree with them or are left out.
    is_clean = None
    if clean is not None and figures.get("cleanProductionEnterprises") is not None:
        pass
    elif chance() < 0.9:
        answer("cleanProduction", "规上企业全部通过清洁生产审核评估")
    for key, sources in (("noMajorAccidents", ("majorAccidents", "gravestAccidents")), ("noMajorEvents", ("levelOneEvents", "levelTwoEvents"))):
        known = decided(*sources)
        if known is None and chance() < 0.9:
            answer(key, value=chance() > 0.02)
        elif known is not None and chance() < 0.5:
            answer(key, value=known)

    result = {"scheme": "2021-general", "base": base, "year": Raw(year), "figures": figures, "attestations": answers}
    if chance() < 0.05:
        result = {"$schema": "submission.schema.json", **result}
    return dump(result)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="ndjson,array,files")
    options = parser.parse_args()
    forms = options.only.split(",")
    os.makedirs(options.folder, exist_ok=True)
    lines = open(os.path.join(options.folder, "batch.ndjson"), "w") if "ndjson" in forms else None
    array = open(os.path.join(options.folder, "batch.json"), "w") if "array" in forms else None
    for number in range(options.count):
        text = submission(options.seed, number)
        if lines:
            lines.write(text + "\n")
        if array:
            array.write(("[" if number == 0 else ",\n") + text)
        if "files" in forms:
            folder = os.path.join(options.folder, "files", f"{number // 1000:04d}")
            if number % 1000 == 0:
                os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, f"{number:06d}.json"), "w") as file:
                file.write(text + "\n")
    if array:
        array.write("]\n")


if __name__ == "__main__":
    main()
