"""Holds workbooks against zlib, openpyxl and LibreOffice.

    workbooks-check.py BINARY FOLDER [OFFICE]

FOLDER takes what is written on the way. OFFICE is LibreOffice's program, without which nothing is saved
anew by it.
"""

import csv
import glob
import json
import os
import random
import re
import struct
import subprocess
import sys
import warnings
import zlib

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

binary, folder, office = sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else ""
generator = random.Random(20211125)
warnings.simplefilter("error")
failures = []


def fail(text):
    failures.append(text)
    print("  " + text[:600])


def run(*arguments, codes=(0, 1, 2, 65), data=None):
    environment = dict(os.environ, LC_ALL="C", SOURCE_DATE_EPOCH="1624437000")
    done = subprocess.run([binary, *arguments], input=data, capture_output=True, env=environment)
    if done.returncode not in codes:
        fail(f"{arguments} ended with {done.returncode}: {done.stderr.decode()}")
    return done


def path(name):
    return os.path.join(folder, name)


# What depends on the form in which a submission is written.
PLACES = {"file", "sha256", "line", "column", "cell", "sheet", "endLine", "endColumn", "message"}


def assessment(name, *options):
    """What a file comes to under every scheme, without places."""

    def bare(value):
        if isinstance(value, dict):
            found = {key: bare(item) for key, item in value.items() if key not in PLACES}
            # Lists stand in the order of the file.
            if "lists" in found:
                found["lists"].sort(key=lambda item: item["key"])
            return found
        if isinstance(value, list):
            return [bare(item) for item in value]
        return value

    done = run("evaluate", name, "--format", "json", *options)
    return bare(json.loads(done.stdout or b"null"))


def table(name):
    with open(name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d*[1-9])?")


def typed(text):
    """A cell as a person types it: a number where it is one that a spreadsheet keeps."""
    if text == "":
        return None
    if NUMBER.fullmatch(text) and len(re.sub(r"\D", "", text).lstrip("0")) <= 15:
        return float(text) if "." in text else int(text)
    return text


# MARK: - zlib


def archive(parts, descriptor=False, large=False, prefix=b"", **settings):
    """A ZIP archive whose parts zlib packs; sizes may stand behind the data, or in fields of ZIP64."""
    output, directory = bytearray(prefix), bytearray()
    for name, text in parts:
        contents = text.encode() if isinstance(text, str) else text
        flush = settings.get("flush")
        packer = zlib.compressobj(
            settings.get("level", 6), zlib.DEFLATED, -settings.get("window", 15),
            settings.get("memory", 8), settings.get("strategy", zlib.Z_DEFAULT_STRATEGY))
        packed = bytearray()
        step = max(1, len(contents) // 3)
        for start in range(0, len(contents), step):
            packed += packer.compress(contents[start : start + step])
            if flush:
                packed += packer.flush(flush)
        packed += packer.flush()
        check, sizes = zlib.crc32(contents), (len(packed), len(contents))
        offset, encoded = len(output) - len(prefix), name.encode()
        flags = 8 if descriptor else 0
        head = struct.pack("<HHHHH", 20, flags, 8, 0, 33)
        local = struct.pack("<III", 0, 0, 0) if descriptor else struct.pack("<III", check, *sizes)
        output += b"PK\3\4" + head + local + struct.pack("<HH", len(encoded), 4) + encoded
        output += struct.pack("<HH", 0x9999, 0) + packed
        if descriptor:
            output += b"PK\7\10" + struct.pack("<III", check, *sizes)
        extra = struct.pack("<HHQQQ", 1, 24, sizes[1], sizes[0], offset) if large else b""
        shown = (0xFFFFFFFF,) * 2 if large else sizes
        directory += b"PK\1\2\24\0" + head + struct.pack("<III", check, *shown)
        directory += struct.pack("<HHHHHI", len(encoded), len(extra), 0, 0, 0, 0)
        directory += struct.pack("<I", 0xFFFFFFFF if large else offset) + encoded + extra
    start, size, count = len(output) - len(prefix), len(directory), len(parts)
    output += directory
    if large:
        place = len(output)
        output += b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, start)
        output += b"PK\6\7" + struct.pack("<IQI", 0, place, 1)
        count, size, start = 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF
    output += b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, size, start, 5) + b"PK\5\6!"
    return bytes(output)


def parts(text):
    """The parts of a workbook in which a base has a text as its name."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def links(*targets):
        return f'<Relationships xmlns="{package}">' + "".join(
            f'<Relationship Id="r{index}" Type="{office}/{kind}" Target="{target}"/>'
            for index, (kind, target) in enumerate(targets)) + "</Relationships>"

    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", links(("officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
         '<sheet name="a" sheetId="1" r:id="r0"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels",
         links(("worksheet", "sheet.xml"), ("sharedStrings", "strings.xml"))),
        ("xl/sheet.xml", f'<worksheet xmlns="{main}"><sheetData>'
         '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
         '<row><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row></sheetData></worksheet>'),
        ("xl/strings.xml", f'<sst xmlns="{main}"><si><t>键</t></si><si><t>填报值</t></si>'
         f'<si><t>name</t></si><si><t xml:space="preserve">{escaped}</t></si></sst>'),
    ]


def check_zlib():
    kinds = {
        "one letter": lambda: "a" * generator.randrange(1, 5000),
        "few letters": lambda: "".join(generator.choices("ab", k=generator.randrange(1, 3000))),
        "all letters": lambda: "".join(
            chr(generator.choice([generator.randrange(0x21, 0x7F), generator.randrange(0x4E00, 0x9FA5)]))
            for _ in range(generator.randrange(1, 3000))),
        "words": lambda: "产业转移合作示范基地，" * generator.randrange(1, 400),
    }
    count = 0
    for level in range(10):
        for strategy in range(5):
            for kind, text in kinds.items():
                name = "x" + text() + "x"
                settings = dict(
                    level=level, strategy=strategy, window=generator.randrange(9, 16),
                    memory=generator.randrange(1, 10),
                    flush=generator.choice([None, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK]),
                    descriptor=generator.random() < 0.5, large=generator.random() < 0.3,
                    prefix=b"PK\3\4" + b"\0" * 60 if generator.random() < 0.2 else b"")
                data = archive(parts(name), **settings)
                done = run("template", "2021-cloud", "--from", "-", data=data, codes=(0, 65))
                got = json.loads(done.stdout)["base"]["name"] if done.stdout else None
                if got != name:
                    fail(f"{kind} {settings}: {done.stderr.decode()[:300]}")
                count += 1
    print(f"zlib: {count} archives of all levels and strategies")


# MARK: - openpyxl


def check_reader():
    """Cells of every kind that openpyxl writes come to the same as the same texts in a CSV file."""
    count = 0
    for _ in range(40):
        rows = [["键", "名称", "单位", "填报值", "2019年", "2020年", "说明"], ["year", "", "", "2020", "", "", ""]]
        workbook = openpyxl.Workbook()
        sheet = workbook.active
        sheet.title = generator.choice(["指标", "Sheet 1", "基地's"])
        for column, text in enumerate(rows[0]):
            sheet.cell(1, column + 1, CellRichText(text[:1], TextBlock(InlineFont(b=True), text[1:])))
        sheet.cell(2, 1, "year"), sheet.cell(2, 4, 2020)
        facts = generator.sample(
            ["salesRevenue", "enterprises", "researchSpending", "developedArea", "partners"], 4)
        for fact in facts:
            number = len(rows) + 1
            value = generator.choice(
                [generator.randrange(1, 100000), round(generator.uniform(1, 500), generator.randrange(1, 9)),
                 0.1 + 0.2, 1e-3, 12.6])
            text = f"{value:.15g}"
            if "e" in text:
                text = f"{value:.18f}".rstrip("0")
            # A year, so that nothing is an error for want of another.
            column = generator.choice([4, 6])
            row = [fact] + [""] * 6
            row[column - 1] = text
            sheet.cell(number, 1, fact)
            sheet.cell(number, column, value)
            rows.append(row)
        share = round(generator.uniform(0.01, 0.9), 4)
        sheet.cell(len(rows) + 1, 1, "researchIntensity")
        sheet.cell(len(rows) + 1, 4, share).number_format = generator.choice(
            ["0%", "0.00%", '0.0"约"%', "[Red]0.00%"])
        rows.append(["researchIntensity", "", "", f"{share * 100:.10f}".rstrip("0").rstrip(".") + "%", "", "", ""])
        note = generator.choice(["=1+1", " 两端空格 ", "换\n行", "_x0041_", "a&<b>\"c\"", "'=x", "\u200b", "\t制表"])
        answer = generator.choice([True, False])
        cell = sheet.cell(len(rows) + 1, 1, "brands")
        sheet.cell(len(rows) + 1, 4, answer)
        cell = sheet.cell(len(rows) + 1, 7)
        cell.value = note
        cell.data_type = "s"
        rows.append(["brands", "", "", "是" if answer else "否", "", "", "'" + note if note[0] in "='\t" else note])
        workbook.save(path("reader.xlsx"))
        with open(path("reader.csv"), "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        results = [assessment(path("reader." + end), "--scheme", "all") for end in ("csv", "xlsx")]
        if results[0] != results[1]:
            fail(f"openpyxl and CSV differ: {rows}")
        notes = [
            json.loads(run("template", "2021-general", "--from", path("reader." + end)).stdout or "{}")
            .get("attestations", {}).get("brands") for end in ("csv", "xlsx")]
        if notes[0] != notes[1]:
            fail(f"notes differ: {notes}")
        count += 1
    print(f"openpyxl: {count} workbooks of every kind of cell")


def check_refusals():
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in (["键", "填报值"], ["partners", "=1+1"], ["enterprises", 44196]):
        sheet.append(row)
    sheet["B3"].number_format = "yyyy-mm-dd"
    workbook.save(path("refused.xlsx"))
    errors = run("evaluate", path("refused.xlsx"), "--scheme", "2021-general").stderr.decode()
    for name in ("B2: 错误：这一格是公式", "B3: 错误：这一格是日期"):
        if name not in errors:
            fail(f"{name} is not told: {errors}")
    print("openpyxl: a formula without a value and a date are told")


def submission(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def examples():
    """Submissions of every scheme that can be read."""
    names = sorted(glob.glob("Examples/20*/*/base.json"))
    return [name for name in names if run("evaluate", name, "--format", "json").returncode != 65]


def opened(name):
    """A workbook as openpyxl has it, which warns of nothing."""
    return openpyxl.load_workbook(name)


def parted(rows):
    """The rows of a table, and of each list below them its head and what it lists."""
    lists, key = {}, None
    first = next((index for index, row in enumerate(rows) if row[0] == "名单"), None)
    if first is None:
        return rows, lists
    for row in rows[first:]:
        cells = [cell.replace("\r\n", "\n") for cell in row]
        while cells and cells[-1] == "":
            cells.pop()
        if not cells or cells[0].startswith("#"):
            continue
        if cells[0] == "名单":
            key = cells[1]
            lists[key] = []
        lists[key].append(cells[3:])
    # The line before a list says what it asks for.
    return rows[: first - 1], lists


def lists_of(sheet):
    """The lists of a sheet."""
    rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    return parted(rows)[1]


def check_ours():
    """Templates and reports open in openpyxl; filled in there they come to the same as CSV."""
    saved = []
    for number, name in enumerate(examples()):
        schemes = submission(name)["scheme"]
        schemes = [schemes] if isinstance(schemes, str) else schemes
        expected = assessment(name)
        if not any(entry.get("submissions") for entry in expected.get("files", [])):
            fail(f"{name} is not judged")
        ours, filled, csv_name = path(f"{number}-ours.xlsx"), path(f"{number}-filled.xlsx"), path(f"{number}.csv")
        run("template", *schemes, "--from", name, "-o", ours, codes=(0,))
        run("template", *schemes, "--from", name, "-o", csv_name, codes=(0,))
        report = path(f"{number}-report.xlsx")
        run("evaluate", name, "--format", "xlsx", "-o", report)
        check_colours(report)
        # What the template says is what the table says.
        book = opened(ours)
        sheet = book.worksheets[0]
        head = [cell.value for cell in sheet[3]]
        rows = table(csv_name)
        columns = [head.index(column) for column in rows[0] if column not in ("说明", "依据")]
        rows, lists = parted(rows)
        if lists_of(sheet) != lists:
            fail(f"{name}: {lists_of(sheet)} is not {lists}")
        for ours_row, row in zip(sheet.iter_rows(min_row=4), rows[1:]):
            values = ["" if ours_row[index].value is None else str(ours_row[index].value) for index in columns]
            cells = [cell for column, cell in zip(rows[0], row) if column not in ("说明", "依据")]
            if values != [cell.replace("\r\n", "\n") for cell in cells]:
                fail(f"{name}: {values} is not {cells}")
        # An empty template, filled in by hand.
        empty = path(f"{number}-empty.xlsx")
        year = submission(name).get("year")
        run("template", *schemes, "-o", empty, *(["--year", str(year)] if year else []), codes=(0,))
        book = opened(empty)
        sheet = book.worksheets[0]
        head = [cell.value for cell in sheet[3]]
        found = {sheet.cell(row, 2).value: row for row in range(4, sheet.max_row + 1)}
        for row in rows[1:]:
            key = row[1]
            if key not in found:
                sheet.append([])
                found[key] = sheet.max_row + 1
                sheet.cell(found[key], 2, key)
            for column, text in zip(rows[0], row):
                if text == "" or column in ("部分", "键", "名称", "依据"):
                    continue
                if column == "说明" and row[0] not in ("定性指标",):
                    continue
                if column not in head:
                    # A year that the schemes do not ask for.
                    head.append(column)
                    sheet.cell(3, len(head), column)
                text = text[1:] if re.match(r"'+[=+\-@\t\r]", text) else text
                sheet.cell(found[key], head.index(column) + 1).value = typed(text)
        # The rows of a list stand below its name, before the next.
        places = {sheet.cell(row, 2).value: row for row in range(4, sheet.max_row + 1)
                  if sheet.cell(row, 1).value == "名单"}
        for key, (_, *entries) in lists.items():
            for offset, row in enumerate(entries):
                for column, text in enumerate(row):
                    sheet.cell(places[key] + 1 + offset, 4 + column).value = typed(text)
        book.save(filled)
        for result in (ours, csv_name, filled):
            if assessment(result) != expected:
                fail(f"{result} does not come to the same as {name}")
        saved += [(ours, expected), (filled, expected), (report, None)]
    print(f"openpyxl: {len(saved) // 3} submissions filled in, and as many reports opened")
    return saved


# MARK: - Overviews and the form

WORDS = {word: colour for colour, words in {
    "FFC6EFCE": "符合 完整 保留称号", "FFFFEB9C": "待定 不完整 不适用",
    "FFFFC7CE": "不符合 不符合要求 取消称号 没有评价"}.items() for word in words.split()}


def check_colours(name, keeps_head=True):
    """The sheets of a report can be filtered, their heads stay, and what a word says of a verdict a colour does.

    LibreOffice without a window saves no sheet with a head that stays, whoever wrote it."""
    book, coloured = opened(name), 0
    for sheet in book:
        if sheet.auto_filter.ref != sheet.dimensions or keeps_head and sheet.freeze_panes is None:
            fail(f"{name}: {sheet.title} can't be filtered, or its head does not stay")
        head = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2) if "结论" in head else []:
            cell = row[head.index("结论")]
            word = re.sub("（.*", "", cell.value)
            if cell.fill.fill_type != "solid" or cell.fill.fgColor.rgb != WORDS.get(word):
                fail(f"{name}: {cell.coordinate} {cell.value} is {cell.fill.fgColor.rgb}")
            coloured += 1
    if coloured == 0:
        fail(f"{name} has no verdict")


def check_overview():
    """The rows of an overview as a workbook are those of it in JSON."""
    name = path("overview.xlsx")
    run("overview", "Examples/overview/bases", "-q", "--format", "xlsx", "-o", name)
    check_colours(name)
    overview = json.loads(run("overview", "Examples/overview/bases", "-q", "--format", "json").stdout)
    sheet = opened(name).worksheets[0]
    head = [cell.value for cell in sheet[1]]
    rows = [dict(zip(head, row)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    bases = rows[: len(overview["bases"])]
    if [row["基地"] for row in bases] != [base["name"] for base in overview["bases"]]:
        fail(f"{name}: the bases are {[row['基地'] for row in bases]}")
    for row, base in zip(bases, overview["bases"]):
        numbers = [number for number in (row["未满足"] or "").split("、") if number]
        if numbers != base["failed"] or (row["数值存疑"] or 0) != base["doubts"]:
            fail(f"{name}: {row} is not {base}")
    if len(rows) != len(overview["bases"]) + len(overview["errors"]):
        fail(f"{name} has {len(rows)} rows")
    print(f"openpyxl: an overview of {len(rows)} rows")
    return [(name, None)]


def figures(name):
    """The figures of the rows that the form prints, and what each row comes to."""
    found = assessment(name, "--scheme", "2022-summary")
    items = found["files"][0]["submissions"][0]["schemes"][0]["items"]
    return {
        item["id"]: sorted((fact["key"], fact.get("year", 0), fact["value"]) for fact in item["facts"]
                           if "unit" in fact)
        for item in items if re.fullmatch(r"([1-9]|1[01])\.\d+(\.\d+)*", item["number"])}


def check_form():
    """The return in its own layout, filled in by hand, has the figures of the submission that it was filled from."""
    saved = []
    names = [name for name in examples() if name.startswith("Examples/2022-summary/")]
    for number, name in enumerate(names):
        field = submission(name)["base"]["field"]
        field = field if isinstance(field, str) else field[0]
        table_name, empty = path(f"form-{number}.csv"), path(f"form-{number}-empty.xlsx")
        filled = path(f"form-{number}-filled.xlsx")
        form = ["template", "2022-summary", "--layout", "form"]
        run(*form, "--from", name, "-o", table_name, codes=(0,))
        run(*form, "--field", field, "-o", empty, codes=(0,))
        rows = table(table_name)
        book = opened(empty)
        sheet = book.active
        # Above the head stand the base's name and its field.
        head = next(index for index, row in enumerate(rows) if len(row) > 4)
        if not sheet.protection.sheet or sheet.freeze_panes != f"E{head + 2}":
            fail(f"{empty}: anything can be changed, or the head does not stay")
        if [sheet["A3"].value, sheet["B3"].value] != rows[2][:2] or head != 3:
            fail(f"{empty} does not name the field above its head, as {table_name} does: {rows[2]}")
        if [cell.value for cell in sheet[head + 1]] != rows[head]:
            fail(f"{empty}: {[cell.value for cell in sheet[head + 1]]} is not {rows[head]}")
        first = head + 2
        printed = [[row[index].value or "" for index in range(4)] for row in sheet.iter_rows(min_row=first)]
        if printed != [row[:4] for row in rows[head + 1:]]:
            fail(f"{empty}: the rows are not those of {table_name}")
        sheet["B2"].value = rows[1][1]
        for index, row in enumerate(rows[head + 1:]):
            for column, text in enumerate(row[4:], 5):
                cell = sheet.cell(first + index, column)
                if cell.protection.locked:
                    fail(f"{empty}: {cell.coordinate} can't be filled in")
                # The apostrophe keeps a table's cell from being a formula.
                cell.value = typed(text.removeprefix("'"))
        book.save(filled)
        expected = figures(name)
        for result in (table_name, filled):
            if figures(result) != expected:
                fail(f"{result} has not the figures of {name}")
        whole = assessment(table_name, "--scheme", "2022-summary")
        if assessment(filled, "--scheme", "2022-summary") != whole:
            fail(f"{filled} does not come to the same as {table_name}")
        saved.append((filled, whole))
    if len(saved) < 11:
        fail(f"{len(saved)} returns were filled in")
    print(f"openpyxl: {len(saved)} returns filled in by the form's own layout")
    return saved


# MARK: - LibreOffice


def check_office(saved, *options):
    target = path("saved")
    os.makedirs(target, exist_ok=True)
    home = os.path.abspath(path("profile"))
    names = [name for name, _ in saved]
    done = subprocess.run(
        [office, f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "xlsx",
         "--outdir", target, *names], capture_output=True, timeout=900)
    if done.returncode != 0:
        fail(f"{office} ended with {done.returncode}: {done.stderr.decode()}")
    count = 0
    for name, expected in saved:
        again = os.path.join(target, os.path.basename(name))
        if not os.path.exists(again):
            fail(f"LibreOffice did not open {name}")
        elif expected is None:
            check_colours(again, keeps_head=False)
        elif assessment(again, *options) != expected:
            fail(f"{name} saved by LibreOffice does not come to the same")
        count += 1
    print(f"LibreOffice: {count} workbooks opened and saved anew")


check_zlib()
check_reader()
check_refusals()
saved, forms = check_ours() + check_overview(), check_form()
if office:
    check_office(saved)
    check_office(forms, "--scheme", "2022-summary")
if failures:
    print(f"{len(failures)} differences")
    sys.exit(1)
