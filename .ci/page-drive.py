#!/usr/bin/env python3
"""Drives the page in a browser without a window, as a person would, and says what did not go as it must.

    .ci/page-drive.py PAGE BROWSER PROGRAM FOLDER

PAGE is what `basecheck form all` wrote, BROWSER an executable of the family of Chromium, PROGRAM the native
basecheck, and FOLDER takes the screenshots. Needs playwright; with axe-playwright-python it looks for
what keeps people from reading the page.
"""
import pathlib
import sys

import page_office
from page_person import AXE, Page, check, failures, finish, judge
from playwright.sync_api import sync_playwright

def fill(browser, address, program, shots):
    p = Page(browser, address, viewport={"width": 1366, "height": 900}, color_scheme="light")
    page = p.page
    p.choose("2021-general")
    p.page.screenshot(path=shots / "empty.png")
    p.axe("empty")
    check("an empty form is undetermined", p.verdict() == "待定", p.verdict())
    page.fill("#b-name", "试验园区（虚构）")
    page.select_option("#b-series", "优势")
    page.click('#b-specialRegion label:has(input[value="no"])')
    page.fill("#f-salesRevenue-2020", "301")
    check("a figure above its limit meets the item", p.status("1") == "满足", p.status("1"))
    page.fill("#f-salesRevenue-2020", "300")
    check("a figure on the limit that must be exceeded does not", p.status("1") == "不满足", p.status("1"))
    check("the flip is told", page.locator(".flips").count() > 0)
    page.fill("#f-salesRevenue-2020", "３０１")
    check("digits of full width are taken", p.status("1") == "满足", p.status("1"))
    page.fill("#f-salesRevenue-2020", "约三百")
    check("an entry in error stands in place of the verdict", p.verdict() == "填写有误", p.verdict())
    check("it is marked", page.get_attribute("#f-salesRevenue-2020", "aria-invalid") == "true")
    page.screenshot(path=shots / "errors.png")
    p.axe("with an error")
    page.keyboard.press("Control+z")
    check("one step back is the figure before", page.input_value("#f-salesRevenue-2020") in ("301", "３０１", "300", ""), page.input_value("#f-salesRevenue-2020"))
    page.keyboard.press("Control+y")
    check("and one forth the error", page.input_value("#f-salesRevenue-2020") == "约三百")
    page.fill("#f-salesRevenue-2020", "301")
    saved = p.save()
    told = judge(program, saved)
    status = {item["number"]: item["status"] for item in told["items"]} if told else {}
    shown = p.statuses()
    check("what is saved is judged the same by the program", status == shown and bool(status),
          f"{[(n, status.get(n), shown.get(n)) for n in status if status.get(n) != shown.get(n)][:5]}")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    check("the draft is there after a reload", page.input_value("#b-name") == "试验园区（虚构）")
    # What if.
    page.click("#try")
    page.fill("#f-salesRevenue-2020", "299")
    check("a trial tells what flips", "第 1 条" in page.locator(".flips").inner_text())
    page.click("#save")
    page.wait_for_timeout(300)
    check("a trial is not saved", "试算中不保存" in page.locator("#words").inner_text(), page.locator("#words").inner_text())
    page.click("summary.tool")
    with page.expect_download() as waiting:
        page.click('.menu button:has-text("网页")')
    check("its report says that it is one", "试算" in pathlib.Path(waiting.value.path()).read_text() and waiting.value.suggested_filename.startswith("试算"), waiting.value.suggested_filename)
    page.screenshot(path=shots / "trial.png")
    p.axe("in a trial")
    page.click('#words button:has-text("全部还原")')
    check("back is the figure before", page.input_value("#f-salesRevenue-2020") == "301")
    # Two tabs.
    second = p.open()
    second.wait_for_timeout(300)
    second.fill("#b-name", "另一园区（虚构）")
    page.fill("#f-salesRevenue-2020", "302")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    second.reload()
    second.wait_for_selector("html[data-ready]")
    check("drafts of two tabs do not overwrite each other",
          (page.input_value("#b-name"), second.input_value("#b-name")) == ("试验园区（虚构）", "另一园区（虚构）"),
          f"{page.input_value('#b-name')} {second.input_value('#b-name')}")
    second.close()
    # Clearing asks first, and can be undone.
    page.click('button:has-text("清除")')
    page.click('button:has-text("清空"):visible')
    check("clearing empties the form", page.input_value("#b-name") == "")
    page.keyboard.press("Control+z")
    check("and can be undone", page.input_value("#b-name") == "试验园区（虚构）")
    finish(p, "filling in")


def examples(browser, address, program, shots, root):
    p = Page(browser, address, viewport={"width": 1366, "height": 900})
    count = different = 0
    for file in sorted((root / "Examples").glob("2*/*/base.json")):
        told = judge(program, file.read_bytes())
        p.drop(file)
        count += 1
        shown = p.statuses()
        if told is None:
            same = p.verdict() == "填写有误"
        else:
            expected = {item["number"]: item["status"] for item in told["items"]}
            same = p.page.input_value("#scheme") == told["scheme"] and shown == expected
        if not same:
            different += 1
            print(f"        {file} is judged otherwise: {p.page.locator('#words').inner_text()[:200]} {p.verdict()}")
    check(f"{count} examples dragged in are judged as the program judges them", count > 20 and not different, str(different))
    p.drop(root / "Examples/csv/base.csv")
    check("a table is opened", "已打开 base.csv" in p.page.locator("#words").inner_text(), p.page.locator("#words").inner_text())
    p.drop(root / "Examples/2021-general/ineligible/base.json")
    p.page.screenshot(path=shots / "ineligible.png")
    p.page.emulate_media(color_scheme="dark")
    p.page.screenshot(path=shots / "dark.png")
    p.axe("dark")
    p.page.click("#language")
    p.page.screenshot(path=shots / "english.png")
    check("in English the verdict is English", p.verdict().lower() == "ineligible", p.verdict())
    p.axe("in English")
    p.page.click("#language")
    p.page.emulate_media(media="print", color_scheme="light")
    p.page.pdf(path=shots / "print.pdf", prefer_css_page_size=True)
    p.page.screenshot(path=shots / "print.png")
    p.page.emulate_media(media="screen")
    p.choose("2022-summary")
    p.drop(root / "Examples/2022-summary/manufacturing/base.json")
    p.page.screenshot(path=shots / "return.png")
    check("the annual return does not scroll sideways", not p.is_wide())
    finish(p, "opening")


def phone(browser, address, shots, root):
    p = Page(browser, address, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    p.drop(root / "Examples/2021-general/ineligible/base.json")
    check("on a phone nothing scrolls sideways", not p.is_wide())
    p.page.screenshot(path=shots / "phone.png")
    p.axe("on a phone")
    p.page.tap("#grip")
    p.page.screenshot(path=shots / "phone-summary.png")
    finish(p, "on a phone")


def keyboard(browser, address):
    p = Page(browser, address, viewport={"width": 1366, "height": 900})
    page = p.page
    p.choose("2021-transfer")
    page.focus("#b-name")
    page.keyboard.type("键盘园区（虚构）")
    for _ in range(150):
        page.keyboard.press("Control+Enter")
        kind = page.evaluate("document.activeElement.type || document.activeElement.tagName")
        if not page.evaluate("!!document.activeElement.closest('.lacking, [aria-invalid=true]')"):
            break
        if kind == "radio":
            page.keyboard.press("ArrowLeft")
            if page.evaluate("document.activeElement.value") == "no":
                page.keyboard.press("ArrowLeft")
        elif kind == "select-one":
            page.keyboard.press("ArrowDown")
        else:
            page.keyboard.type("9")
    waiting = page.locator("main .lacking:visible").count()
    check("a scheme is filled in with the keyboard alone", waiting == 0 and p.verdict() != "待定", f"{waiting} {p.verdict()}")
    finish(p, "with the keyboard")


def main(words):
    if len(words) != 4:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    file, executable, program, folder = words
    shots = pathlib.Path(folder)
    shots.mkdir(parents=True, exist_ok=True)
    root = pathlib.Path(__file__).resolve().parent.parent
    address = pathlib.Path(file).resolve().as_uri()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--allow-file-access-from-files"])
        fill(browser, address, program, shots)
        examples(browser, address, program, shots, root)
        phone(browser, address, shots, root)
        keyboard(browser, address)
        page_office.lists(browser, address, program, shots, root)
        page_office.unknown(browser, address, program, root)
        page_office.workbooks(browser, address, program, shots, root)
        page_office.remarks(browser, address, program, shots, root)
        page_office.advice(browser, address, program, shots, root)
        page_office.comparison(browser, address, program, shots, root)
        page_office.marks(browser, address, root)
        page_office.mistakes(browser, address, program, root)
        page_office.reports(browser, program, shots, root)
        browser.close()
    if AXE is None:
        print("skipped: axe-playwright-python is not here")
    print(f"{len(failures)} of what the page must do failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
