"""What an office does with the page beside filling in figures: lists, workbooks, remarks, advice, comparison, and
what goes wrong on the way."""
import io
import json
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

from page_person import AXE, Page, check, finish, judge

DESKTOP = {"width": 1366, "height": 900}
PHONE = {"width": 390, "height": 844}


def verdict_of(told):
    return {"eligible": "符合", "ineligible": "不符合", "undetermined": "待定"}[told["verdict"]]


def both_looks(p, name, shots, file=None):
    """A picture in both looks, and what keeps people from reading it in either."""
    for look in ("light", "dark"):
        p.page.emulate_media(color_scheme=look)
        p.page.wait_for_timeout(100)
        if file:
            p.page.screenshot(path=shots / f"{file}-{look}.png")
        p.axe(f"{name}, {look}")
    p.page.emulate_media(color_scheme="light")


def lists(browser, address, program, shots, root):
    p = Page(browser, address, viewport=DESKTOP)
    page = p.page
    p.choose("2022-jiangsu")
    page.fill("#b-name", "名单园区（虚构）")
    page.fill("#l-suppliers-0-name", "甲公司（虚构）")
    page.fill("#l-suppliers-0-revenue", "1200")
    field = page.locator("#f-industrialInternetSuppliers-2021")
    check("a count follows from a list", field.get_attribute("placeholder") == "1", str(field.get_attribute("placeholder")))
    page.click("#l-suppliers .roll-foot .tool")
    check("a new row takes the focus", page.evaluate("document.activeElement.id") == "l-suppliers-1-name")
    page.fill("#l-suppliers-1-revenue", "很多")
    check("what is wrong in a cell is marked there", page.get_attribute("#l-suppliers-1-revenue", "aria-invalid") == "true")
    check("a list in error is told in place of the verdict", p.verdict() == "填写有误", p.verdict())
    page.locator("#l-suppliers").scroll_into_view_if_needed()
    both_looks(p, "with a list in error", shots, "lists")
    page.fill("#l-suppliers-1-revenue", "0.3 亿元")
    said = page.locator("#l-suppliers-1-says").inner_text()
    check("half a row is told to have no name", "没有写企业名称" in said, said)
    half = p.save("xlsx")
    page.fill("#l-suppliers-1-name", "乙公司（虚构）")
    check("put right, it counts", field.get_attribute("placeholder") == "2", str(field.get_attribute("placeholder")))
    page.evaluate(
        """() => {
             const data = new DataTransfer();
             data.setData("text/plain", "企业名称\\t产品类型\\t典型产品名称\\t年收入\\t备注\\r\\n丙公司（虚构）\\t软件\\t\\"一款\\n平台\\"\\t2000\\t无\\r\\n丁公司（虚构）\\t硬件\\t网关\\t900\\t\\r\\n");
             const cell = document.getElementById("l-suppliers-1-name");
             document.querySelector("#l-suppliers .roll-foot .tool").click();
             document.getElementById("l-suppliers-2-name").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
           }"""
    )
    check("rows of a spreadsheet are pasted, without their heading",
          page.input_value("#l-suppliers-3-name") == "丁公司（虚构）" and page.input_value("#l-suppliers-2-name") == "丙公司（虚构）",
          page.locator("#l-suppliers tbody").inner_text()[:200])
    check("they count where they meet the limit", field.get_attribute("placeholder") == "3", str(field.get_attribute("placeholder")))
    check("columns without a place are told", "没有贴" in p.words(), p.words())
    page.click('#l-suppliers tr:nth-last-child(2) .cross')
    check("a row is removed", page.locator("#l-suppliers-3-name").count() == 0)
    page.keyboard.press("Control+z")
    check("and comes back", page.input_value("#l-suppliers-3-name") == "丁公司（虚构）")
    page.check("#l-parkPilots-none")
    check("a list may say that there is nothing", page.locator("#l-parkPilots table").count() == 0)
    page.locator("#l-suppliers").scroll_into_view_if_needed()
    page.screenshot(path=shots / "list-rows.png")
    rows = "[...document.querySelectorAll('#l-suppliers tbody input')].map((i) => i.value)"
    before, statuses = page.evaluate(rows), p.statuses()
    for form in ("json", "csv", "xlsx"):
        data = p.save(form)
        told = judge(program, data, "." + form)
        same = told and {item["number"]: item["status"] for item in told["items"]} == statuses
        check(f"lists saved as {form} are judged the same by the program", same)
        page.reload()
        page.wait_for_selector("html[data-ready]")
        p.drop("名单." + form, data)
        check(f"lists come back from {form}", page.evaluate(rows) == before and page.is_checked("#l-parkPilots-none"), str(page.evaluate(rows)))
    p.drop("半行.xlsx", half)
    check("a row without a name is not lost in a workbook", page.input_value("#l-suppliers-1-revenue") == "0.3 亿元", page.input_value("#l-suppliers-1-revenue"))
    # Thousands of rows.
    page.evaluate(
        """() => {
             const data = new DataTransfer();
             data.setData("text/plain", Array.from({ length: 12000 }, (_, i) => `企业 ${i}（虚构）\\t\\t\\t${i % 3000}`).join("\\n"));
             document.getElementById("l-suppliers-0-name").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
           }"""
    )
    said = page.locator("#l-suppliers").inner_text()
    check("a huge paste is taken up to the limit, and told", "10000" in said.replace(",", ""), said[:300])
    check("not all of it is drawn", page.locator("#l-suppliers tbody input").count() < 1000)
    page.keyboard.press("Control+z")
    check("and can be undone", page.input_value("#l-suppliers-0-name") == "甲公司（虚构）", page.input_value("#l-suppliers-0-name"))
    for scheme in ("2022-summary", "2023-5g-pilot", "2021-datacenter", "2021-cloud"):
        p.choose(scheme)
        p.axe(f"with the lists of {scheme}")
        check(f"the lists of {scheme} do not scroll the page sideways", not p.is_wide())
    page.locator("#l-dataCentres, .roll").first.scroll_into_view_if_needed()
    page.screenshot(path=shots / "lists-cloud.png")
    finish(p, "with lists")
    p = Page(browser, address, viewport=DESKTOP)
    p.choose("2022-jiangsu")
    long_list(p, program)
    finish(p, "with a long list")
    p = Page(browser, address, viewport=PHONE, is_mobile=True, has_touch=True)
    p.choose("2022-jiangsu")
    p.page.fill("#l-suppliers-0-revenue", "很多")
    p.page.locator("#l-suppliers").scroll_into_view_if_needed()
    check("on a phone lists do not scroll sideways", not p.is_wide())
    both_looks(p, "lists on a phone", shots, "lists-phone")
    finish(p, "with lists on a phone")


def long_list(p, program):
    """Typing into a list of ten thousand rows: no keystroke waits for what is judged, and what is judged is right."""
    page = p.page
    page.evaluate(
        """() => {
             const data = new DataTransfer();
             data.setData("text/plain", Array.from({ length: 9999 }, (_, i) => `企业 ${i}（虚构）\\t\\t\\t${i % 3000}`).join("\\n"));
             document.getElementById("l-suppliers-0-name").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
           }"""
    )
    spent = page.evaluate(
        """() => {
             const cell = document.getElementById("l-suppliers-1-revenue"), typed = [];
             for (const text of ["1", "12", "120", "1200"]) {
               cell.value = text;
               const began = performance.now();
               cell.dispatchEvent(new Event("input", { bubbles: true }));
               typed.push(performance.now() - began);
             }
             // A new row is judged at once, with all that was typed before.
             const began = performance.now();
             document.querySelector("#l-suppliers .roll-foot .tool").click();
             return [Math.max(...typed), performance.now() - began];
           }"""
    )
    print(f"        a keystroke in 10,000 rows takes {spent[0]:.0f} ms at most, judging and drawing {spent[1]:.0f} ms")
    # The machine of a check is shared with others; a judgement took more than a second before.
    check("a keystroke in a list of 10,000 rows does not wait for the judgement", spent[0] < 100, str(spent))
    check("a row added behind thousands has the focus, and not all of them are drawn",
          page.evaluate("document.activeElement.id") == "l-suppliers-9999-name" and page.locator("#l-suppliers tbody input").count() < 1000,
          page.evaluate("document.activeElement.id"))
    page.keyboard.press("Control+z")
    page.locator('#l-suppliers button:has-text("显示前面")').click()
    check("the rows before can be shown", page.locator("#l-suppliers-9900-name").count() == 1)
    p.drop("名单.json", p.save("json"))
    page.fill("#l-suppliers-1-revenue", "1200")
    page.wait_for_timeout(1500)
    shown, told = p.statuses(), judge(program, p.save("json"))
    check("what ten thousand rows come to is what the program says",
          bool(told) and {item["number"]: item["status"] for item in told["items"]} == shown, str(told and told["verdict"]))
    page.fill("#l-suppliers-2-revenue", "很多")
    page.wait_for_selector('#l-suppliers-2-revenue[aria-invalid="true"]', timeout=60000)
    check("after a pause it is judged by itself", p.verdict() == "填写有误", p.verdict())
    page.fill("#l-suppliers-2-revenue", "7")
    page.fill("#b-name", "名单很长的园区（虚构）")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    check("what was typed last is in the draft", page.input_value("#b-name") == "名单很长的园区（虚构）" and page.input_value("#l-suppliers-2-revenue") == "7")


def unknown(browser, address, program, root):
    """What a file holds that the page has no field for."""
    p = Page(browser, address, viewport=DESKTOP)
    page = p.page
    data = {
        "scheme": "2022-jiangsu", "base": {"name": "多列园区（虚构）", "口号": "向前"}, "figures": {"industrialOutput": 800, "展厅面积": "3 公顷"},
        "lists": {"suppliers": [{"name": f"企业 {i}（虚构）", "revenue": 1200, "主营": ["阀门", i]} for i in range(40)], "展馆": [{"name": "一号馆（虚构）"}]},
    }
    p.drop("多列.json", json.dumps(data, ensure_ascii=False).encode())
    check("what is not known is told on opening", "有 4 项本页不认得" in p.words(), p.words())
    saved = json.loads(p.save("json"))
    check("and kept as it is where JSON is saved", saved["lists"] == data["lists"] and saved["figures"] == data["figures"] and saved["base"] == data["base"], str(saved)[:300])
    p.save("xlsx")
    said = p.words()
    check("a workbook without it says so", all(name in said for name in ("口号", "展厅面积", "展馆", "主营", "JSON")), said)
    p.axe("with what is not known")
    page.locator('#l-suppliers button:has-text("去掉这一列")').click()
    while page.locator('#words button:has-text("去掉")').count():
        page.locator('#words button:has-text("去掉")').first.click()
    check("it can be taken out", p.verdict() != "填写有误", p.verdict() + p.words())
    saved = json.loads(p.save("json"))
    check("then it is gone, and the rows stay", len(saved["lists"]["suppliers"]) == 40 and "主营" not in str(saved) and "展馆" not in str(saved), str(saved)[:300])
    page.keyboard.press("Control+z")
    check("and comes back", "填写有误" in p.verdict(), p.verdict())
    table = "键,填报值\nscheme,2021-general\nsalesRevenue,400\n联系方式（内部）,一二三\npartners,3\npartners,4\n"
    p.drop("多行.csv", table.encode())
    check("rows that are not taken over are told with their cells", "有 2 处没有读进来" in p.words() and "A4" in p.words(), p.words())
    p.save("csv")
    check("and again where the form is saved", "没有读进来" in p.words() and "不要用它覆盖" in p.words(), p.words())
    page.reload()
    page.wait_for_selector("html[data-ready]")
    p.save("json")
    check("after a reload too", "没有读进来" in p.words(), p.words())
    p.axe("with what is lost")
    finish(p, "with what is not known")


def fill_in(page, submission, labels):
    """Types what a submission says, field by field."""
    for key, value in submission["base"].items():
        box = page.locator(f"#b-{key}")
        if not box.count():
            continue
        if not box.is_visible():
            page.locator("details.aside > summary").first.click()
        if isinstance(value, bool):
            page.click(f'#b-{key} label:has(input[value="{"yes" if value else "no"}"])')
        elif box.evaluate("(b) => b.tagName") == "SELECT":
            box.select_option(value)
        elif "boxes" in (box.get_attribute("class") or ""):
            box.locator("label", has_text=value).first.click()
        else:
            box.fill(value)
    for name, value in submission["figures"].items():
        key = labels.get(name, name)
        years = value if isinstance(value, dict) else {"2020": value}
        for year, figure in years.items():
            box = page.locator(f"#f-{key}-{year}")
            if not box.count():
                continue
            if not box.is_visible():
                box.evaluate("(b) => { for (let d = b.closest('details'); d; d = d.parentNode.closest('details')) d.open = true; }")
            box.fill(str(figure))
    for key, value in submission["attestations"].items():
        met = value["met"] if isinstance(value, dict) else value
        if page.locator(f"#a-{key}").count():
            page.click(f'#a-{key} label:has(input[value="{"yes" if met else "no"}"])')


def workbooks(browser, address, program, shots, root):
    """From an empty page to 符合, through a workbook that LibreOffice has opened and changed, and back."""
    p = Page(browser, address, viewport=DESKTOP)
    p.choose("2021-general")
    source = (root / "Examples/2021-general/eligible/base.json").read_bytes()
    items = judge(program, source)["items"]
    fill_in(p.page, json.loads(source), {f["label"]: f["key"] for item in items for f in item["facts"]})
    check("an empty page is filled in to 符合", p.verdict() == "符合", p.verdict() + p.page.locator("#summary").inner_text()[:300])
    p.axe("filled in")
    p.page.screenshot(path=shots / "eligible.png")
    saved = p.save("xlsx")
    told = judge(program, saved, ".xlsx")
    check("the workbook that it saves is eligible to the program", bool(told) and told["verdict"] == "eligible", str(told and told["reason"]))
    saved_again = p.save()
    check("it goes on saving in the form of the file", zipfile.is_zipfile(io.BytesIO(saved_again)))
    office = shutil.which("soffice") or shutil.which("libreoffice")
    try:
        import openpyxl
    except ImportError:
        openpyxl = None
    if not office or not openpyxl:
        print("skipped: the workbook is not opened in LibreOffice, which is not to be had here")
        return finish(p, "with a workbook")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)

        def through_office(path, target):
            """Opens a workbook in LibreOffice and saves it anew."""
            out = folder / target
            subprocess.run([office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
                            "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=240)
            return out / path.name

        first = folder / "填报.xlsx"
        first.write_bytes(saved)
        opened = through_office(first, "office")
        for sales, expected in (("412.5", "符合"), ("299", "不符合")):
            book = openpyxl.load_workbook(opened)
            sheet = book.worksheets[0]
            row = next(r for r in sheet.iter_rows() if any(c.value == "salesRevenue" for c in r))
            cell = next(c for c in row if str(c.value) in ("412.5", "299"))
            cell.value = float(sales)
            changed = folder / f"改为{sales}.xlsx"
            book.save(changed)
            again = through_office(changed, f"office-{sales}")
            told = judge(program, again.read_bytes(), ".xlsx", "2021-general")
            p.page.reload()
            p.page.wait_for_selector("html[data-ready]")
            p.drop(again)
            check(f"saved anew by LibreOffice with sales of {sales}, it opens as {expected}, as the program says",
                  p.verdict() == expected and bool(told) and verdict_of(told) == expected, f"{p.verdict()} {told and told['verdict']} {p.words()}")
            check("and every item is the same", bool(told) and {i["number"]: i["status"] for i in told["items"]} == p.statuses())
    finish(p, "with a workbook")


def remarks(browser, address, program, shots, root):
    p = Page(browser, address, viewport=DESKTOP)
    page = p.page
    p.drop(root / "Examples/2021-general/eligible/base.json")
    check("nothing is in doubt", p.verdict() == "符合", p.verdict())
    page.fill("#f-developedArea-2020", "8.2")
    page.select_option("#u-developedArea", "公顷")
    verdict = p.verdict()
    fields = page.locator(".remark input:visible")
    count = fields.count()
    check("a doubtful figure is told, with a field for a remark", count > 0 and "存疑" in verdict, f"{count} {verdict}")
    fields.first.scroll_into_view_if_needed()
    both_looks(p, "with a field for a remark", shots, "remark")
    for number in range(count):
        fields.nth(number).click()
        page.keyboard.type("已核对（虚构）")
    check("typing a remark does not lose the caret", all(fields.nth(n).input_value() == "已核对（虚构）" for n in range(count)),
          str([fields.nth(n).input_value() for n in range(count)]))
    check("a justified doubt counts no longer", "存疑" not in p.verdict(), p.verdict())
    for form in ("json", "csv", "xlsx"):
        data = p.save(form)
        told = judge(program, data, "." + form)
        check(f"the program reads the remark in {form}", bool(told) and told["verdict"] == "eligible")
        page.reload()
        page.wait_for_selector("html[data-ready]")
        p.drop("说明." + form, data)
        check(f"the remark comes back from {form}", "存疑" not in p.verdict() and page.locator(".remark input").first.input_value() == "已核对（虚构）", p.verdict())
    page.fill("#f-developedArea-2020", "820")
    check("a remark on nothing is told, and can be removed", page.locator('#words button:has-text("去掉")').count() > 0, p.words())
    while page.locator('#words button:has-text("去掉")').count():
        page.locator('#words button:has-text("去掉")').first.click()
    check("then nothing more is said of it", "审核说明" not in p.words(), p.words())
    finish(p, "with remarks")


def advice(browser, address, program, shots, root):
    p = Page(browser, address, viewport=DESKTOP)
    page = p.page
    p.drop(root / "Examples/advise/sales/base.json")
    check("the example fails", p.verdict() == "不符合", p.verdict())
    page.click("#advise")
    said = page.locator("#panel").inner_text()
    check("the advice is the program's own", "328.01" in said and "164.01" in said and "--set" not in said, said[:300])
    page.wait_for_timeout(200)
    both_looks(p, "with advice", shots, "advice")
    with page.expect_download() as waiting:
        page.locator("#panel .panel-tools button").nth(1).click()
    saved = pathlib.Path(waiting.value.path()).read_text()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "本页填报"
        path.write_bytes(p.save("json"))
        run = subprocess.run([program, "advise", path.name, "--scheme", "2021-general", "--format", "html"], cwd=folder, capture_output=True, text=True)
    check("what is downloaded is what the program writes", saved == run.stdout, f"{len(saved)} {len(run.stdout)}")
    page.click("#take-plan")
    page.wait_for_timeout(200)
    check("taken over into a trial, it turns the verdict", p.verdict().startswith("符合") and page.get_attribute("#try", "aria-pressed") == "true", p.verdict())
    page.screenshot(path=shots / "advice-trial.png")
    p.axe("with the plan in a trial")
    page.click('#words button:has-text("全部还原")')
    check("and back", p.verdict() == "不符合", p.verdict())
    page.fill("#f-salesRevenue-2020", "约三百")
    page.wait_for_timeout(1000)
    check("while something is in error, the panel says so", "填写有误" in page.locator("#panel").inner_text(), page.locator("#panel").inner_text())
    page.keyboard.press("Control+z")
    page.locator('#panel .cross').click()
    check("it closes", not page.locator("#panel").is_visible())
    p.drop(root / "Examples/advise/missing/base.json")
    page.click("#language")
    page.click("#advise")
    # Every question is a way to its field.
    keys = page.locator("#panel li[data-key] > button")
    count = keys.count()
    check("questions of the advice are ways to their fields", count > 3, str(count))
    landed = set()
    for number in range(count):
        link = keys.nth(number)
        key = link.locator("xpath=..").get_attribute("data-key")
        link.focus()
        page.keyboard.press("Enter")
        here = page.evaluate("[document.activeElement.id, document.activeElement.name || '', document.activeElement.closest('.field, .roll, tr') ? 'field' : '']")
        landed.add(here[2] == "field" and page.evaluate("!document.activeElement.closest('#panel')"))
        if key in (here[0] + here[1]):
            landed.add("own")
    check("and lead there with the keyboard", landed <= {True, "own"} and "own" in landed, str(landed))
    check("in English it is English", "What to find out next" in page.locator("#panel").inner_text(), page.locator("#panel").inner_text()[:200])
    p.axe("with advice in English")
    # Texts that a plan needs are left to people, each a way to its field.
    page.click("#language")
    p.drop(root / "Examples/2022-summary/incomplete/base.json")
    page.wait_for_timeout(800)
    page.click("#take-plan")
    left = page.locator("#words .texts-left button")
    check("a plan that needs texts says which are left", left.count() > 0 and p.verdict() != "完整", f"{left.count()} {p.words()}")
    p.axe("with texts left to write")
    while left.count():
        left.first.focus()
        page.keyboard.press("Enter")
        check("and leads to the field", page.evaluate("document.activeElement.matches('textarea, .roll *')"), page.evaluate("document.activeElement.outerHTML")[:200])
        page.keyboard.insert_text("写好的一段文字（虚构）")
    check("with the texts the verdict is turned", p.verdict() == "完整", p.verdict())
    page.click('#words button:has-text("全部还原")')
    page.click("#language")
    # A figure that follows from a list stands aside in the trial.
    page.click("#language")
    p.drop(root / "Examples/2022-jiangsu/lists/base.json")
    page.wait_for_timeout(800)
    if page.locator("#take-plan").count():
        page.click("#take-plan")
        page.click('#words button:has-text("保留改动")')
        check("kept, the lists of the file are there", page.locator("#l-suppliers-0-name").count() == 1 and page.input_value("#l-suppliers-0-name") != "")
    finish(p, "with advice")
    p = Page(browser, address, viewport=PHONE, is_mobile=True, has_touch=True)
    p.drop(root / "Examples/advise/sales/base.json")
    p.page.tap("#advise")
    p.page.wait_for_timeout(300)
    check("on a phone advice does not scroll sideways", not p.is_wide())
    both_looks(p, "with advice on a phone", shots, "advice-phone")
    finish(p, "with advice on a phone")


def comparison(browser, address, program, shots, root):
    old, new = sorted((root / "Examples/compare").glob("old/**/*.json")), sorted((root / "Examples/compare").glob("new/**/*.json"))
    years = root / "Examples/compare/years"
    before, after = years / "2021.json", years / "2022.json"
    p = Page(browser, address, viewport=DESKTOP)
    page = p.page
    p.drop(after)
    page.set_input_files("#other", before)
    page.wait_for_selector("#panel .findings")
    page.wait_for_timeout(300)
    said = page.locator("#panel").inner_text()
    check("a second file is compared with the form", "2021.json" in said and "本页填报" in said, said[:300])
    both_looks(p, "with a comparison", shots, "compare")
    scheme = page.input_value("#scheme")
    with page.expect_download() as waiting:
        page.locator("#panel .panel-tools button").nth(1).click()
    saved = pathlib.Path(waiting.value.path()).read_text()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / before.name).write_bytes(before.read_bytes())
        (folder / "本页填报").write_bytes(p.save("json"))
        run = subprocess.run([program, "compare", before.name, "本页填报", "--scheme", scheme, "--format", "html"], cwd=folder, capture_output=True, text=True)
    check("what is downloaded is what the program writes", saved == run.stdout, f"{len(saved)} {len(run.stdout)}")
    page.set_input_files("#other", {"name": "旧.xls", "mimeType": "", "buffer": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)})
    page.wait_for_timeout(300)
    check("a second file that can't be read says why", "旧格式的工作簿" in p.words(), p.words())
    finish(p, "with a comparison")
    p = Page(browser, address, viewport=PHONE, is_mobile=True, has_touch=True)
    p.drop(after)
    p.page.set_input_files("#other", before)
    p.page.wait_for_timeout(500)
    check("on a phone a comparison does not scroll sideways", not p.is_wide())
    both_looks(p, "with a comparison on a phone", shots, "compare-phone")
    finish(p, "with a comparison on a phone")


def marks(browser, address, root):
    p = Page(browser, address, viewport=DESKTOP)
    p.choose("2023-draft")
    check("a draft is said to be one", "征求意见稿" in p.verdict() and p.page.locator(".draft-scheme").is_visible(), p.verdict())
    p.axe("with a draft")
    p.drop(root / "Examples/bounds/base.json")
    said = p.page.locator("main").inner_text()
    check("figures known by a bound are marked", "只填了范围" in said)
    p.axe("with bounds")
    p.page.fill("#f-salesRevenue-2020", "约 400")
    p.page.locator(".note.wrong .remedy summary").first.click()
    check("an error says what to do", p.page.locator(".note.wrong .remedy span").first.is_visible())
    p.axe("with a remedy")
    finish(p, "with marks")


def mistakes(browser, address, program, root):
    """What people do by mistake."""
    p = Page(browser, address, viewport=DESKTOP)
    page = p.page
    p.drop(root / "Examples/2021-general/eligible/base.json")
    name = page.input_value("#b-name")
    for file, data, word in (
        ("旧.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504), "旧格式的工作簿"),
        ("表.et", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504), "旧格式的工作簿"),
        ("密.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le") + bytes(400), "打开密码"),
        ("表.ods", archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}), ".ods"),
        ("文.docx", archive({"word/document.xml": "<a/>"}), "没有工作簿"),
        ("坏.xlsx", b"PK\x03\x04broken", "已损坏"),
        ("照片.json", bytes(range(256)) * 50, "照片.json"),
        ("空.csv", b"", "空的"),
    ):
        p.drop(file, data)
        check(f"{file} is refused with a word of what to do", word in p.words() and "打不开" in p.words(), p.words())
        check("and the form stays as it was", page.input_value("#b-name") == name)
    first = (root / "Examples/2021-general/eligible/base.json").read_bytes()
    two = b"[" + first + b"," + (root / "Examples/2021-general/ineligible/base.json").read_bytes() + b"]"
    p.drop("两份.json", two)
    check("of two submissions the first is opened, and the other is told", "另有 1 份填报" in p.words() and page.input_value("#b-name") == name, p.words())
    try:
        import openpyxl
    except ImportError:
        openpyxl = None
    if openpyxl:
        # A workbook with a sheet of notes before the submission.
        page.reload()
        page.wait_for_selector("html[data-ready]")
        book = openpyxl.load_workbook(io.BytesIO(p.save("xlsx")))
        book.create_sheet("填表说明", 0)["A1"] = "请于月底前上报"
        out = io.BytesIO()
        book.save(out)
        p.drop("带说明.xlsx", out.getvalue())
        check("a sheet of notes does not hide the submission", page.input_value("#b-name") == name and p.verdict() == "符合", p.words() + p.verdict())
        sheet = book.worksheets[1]
        row = next(r for r in sheet.iter_rows() if any(c.value == "salesRevenue" for c in r))
        next(c for c in row if str(c.value) in ("412.5",)).value = "约四百"
        out = io.BytesIO()
        book.save(out)
        p.drop("有错.xlsx", out.getvalue())
        check("what is wrong in a workbook names its sheet and cell", "填报!" in p.words(), p.words())
        check("and stands in its field", page.input_value("#f-salesRevenue-2020") == "约四百", page.input_value("#f-salesRevenue-2020"))
    page.evaluate(
        """() => {
             const data = new DataTransfer();
             for (const name of ["一.json", "二.json"]) data.items.add(new File(["{}"], name));
             dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
           }"""
    )
    page.wait_for_timeout(300)
    check("of two files that are dropped the second is not passed over without a word", "一次只打开一份" in p.words(), p.words())
    page.evaluate(
        """() => {
             const data = new DataTransfer();
             data.setData("text/plain", "1\\t0\\t2\\r\\n");
             document.getElementById("f-majorAccidents-2018").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
           }"""
    )
    check("three years are pasted from a row of a spreadsheet",
          [page.input_value(f"#f-majorAccidents-{y}") for y in (2018, 2019, 2020)] == ["1", "0", "2"])
    page.fill("#b-name", "很长" * 50000)
    page.fill("#f-salesRevenue-2020", "9" * 100000)
    check("a huge text does no harm", p.verdict() == "填写有误", p.verdict())
    finish(p, "with mistakes")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "one.html"
        subprocess.run([program, "form", "2021-general", "--output", str(path)], check=True)
        one = Page(browser, path.as_uri(), viewport=DESKTOP)
        one.drop(root / "Examples/2021-bigdata/eligible/base.json")
        check("a file of another scheme is told to be one", "这一页没有" in one.words(), one.words())
        finish(one, "with a file of another scheme")


def archive(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return out.getvalue()


def reports(browser, program, shots, root):
    """The program's own pages: advice, comparison, difference, overview, dossier."""
    if not AXE:
        return
    examples = root / "Examples"
    for name, words in (
        ("advise", ["advise", examples / "advise/sales/base.json", examples / "advise/missing/base.json"]),
        ("compare", ["compare", examples / "compare/years/2021.json", examples / "compare/years/2022.json"]),
        ("diff", ["diff", "2021-general", "2023-draft", "--base", examples / "diff/base.json"]),
        ("overview", ["overview", examples / "overview/bases"]),
        ("dossier", ["dossier", "jiangsu", examples / "2022-jiangsu/form/base.json"]),
        ("evaluate", ["evaluate", examples / "bounds/base.json", "--scheme", "all"]),
    ):
        for language in ("zh", "en"):
            path = shots / f"report-{name}-{language}.html"
            subprocess.run([program, *map(str, words), "--format", "html", "--lang", language, "--output", str(path), "--force"], capture_output=True)
            for size, device in ((DESKTOP, "desktop"), (PHONE, "phone")):
                context = browser.new_context(viewport=size, bypass_csp=True)
                page = context.new_page()
                page.goto(path.resolve().as_uri())
                for look in ("light", "dark"):
                    page.emulate_media(color_scheme=look)
                    page.evaluate(AXE)
                    found = page.evaluate(
                        """async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
                           "best-practice"] })).violations.map((v) => v.id + " " + v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(", "))"""
                    )
                    check(f"nothing keeps people from reading the report of {name}, {language}, {device}, {look}", not found, "; ".join(found))
                wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                check(f"the report of {name} does not scroll sideways, {language}, {device}", not wide)
                if language == "zh":
                    page.screenshot(path=shots / f"report-{name}-{device}.png")
                context.close()
