#!/usr/bin/env python3
"""Writes fictional submissions for 2021-general, one a line, the same ones on every run: generate.py COUNT > FILE.

They follow from the eligible example, with figures that vary, some of them missing, some answers no, and one in
a hundred in error by a key that is not known. Number k does not depend on COUNT.
"""
import json
import os
import random
import sys

PROVINCES = ["湖北省", "江苏省", "贵州省", "四川省", "山东省", "河南省", "安徽省", "陕西省"]
NAMES = ["云泽", "临澜", "青岚", "锦河", "霁川", "望溪", "朔原", "松屏", "瑶湾", "砚山"]
EXAMPLE = os.path.join(os.path.dirname(__file__), "../2021-general/eligible/base.json")
# What varies, in the fact's own unit, in tenths: around the limit or the example's figure.
FIGURES = {
    "salesRevenue": (2950, 4600), "leadingIndustryRevenue": (2250, 2900), "研发投入": (90, 160),
    "inventionPatents": (2600, 4200), "numericalControlRate": (490, 800), "cumulativeInvestment": (3600, 4800),
    "digitalDesignEnterprises": (860, 1250),
}


def submissions(count):
    with open(EXAMPLE, encoding="utf-8") as file:
        example = file.read()
    for number in range(count):
        dice = random.Random(number)
        base = json.loads(example)
        base["base"]["name"] = f"{dice.choice(NAMES)}第 {number} 号示例产业园（虚构）"
        base["base"]["province"] = dice.choice(PROVINCES)
        figures, answers = base["figures"], base["attestations"]
        for key, (least, most) in FIGURES.items():
            tenths = dice.randint(least, most)
            # Counted things are whole; a float of one digit behind the point is written with that digit.
            figures[key] = tenths // 10 if key.endswith(("Patents", "Enterprises")) else tenths / 10
        for key in dice.sample(sorted(FIGURES), dice.choice([0] * 9 + [1])):
            del figures[key]
        for key in dice.sample(sorted(answers), dice.choice([0, 0, 0, 0, 0, 1, 2])):
            if dice.random() < 0.7:
                del answers[key]
            elif not key.startswith("noMajor"):
                answers[key] = False
        if number % 100 == 99:
            figures["salesRevenu"] = figures.pop("enterprises")
        yield json.dumps(base, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    for line in submissions(int(sys.argv[1])):
        print(line)
