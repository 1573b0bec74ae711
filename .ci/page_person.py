"""A person at the page: what they do to it, and what must hold."""
import json
import pathlib
import subprocess
import tempfile

try:
    import axe_playwright_python

    AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
except ImportError:
    AXE = None

failures = []


def check(what, holds, details=""):
    print(("ok      " if holds else "FAILED  ") + what + (f": {details}" if details and not holds else ""))
    if not holds:
        failures.append(what)


class Page:
    """The page in a context of its own, with what went over its console and its network."""

    def __init__(self, browser, address, **context):
        # A picker of files belongs to the system, which nobody is there to answer.
        self.context = browser.new_context(accept_downloads=True, **context)
        self.context.add_init_script(
            "delete window.showSaveFilePicker; delete window.showOpenFilePicker;"
        )
        self.address = address
        self.messages, self.requests = [], []
        self.page = self.open()

    def open(self):
        page = self.context.new_page()
        page.on("console", lambda m: self.messages.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: self.messages.append(str(e)))
        page.on("request", lambda r: self.requests.append(r.url))
        page.goto(self.address)
        page.wait_for_selector("html[data-ready]", timeout=60000)
        return page

    def choose(self, scheme):
        self.page.select_option("#scheme", scheme)

    def verdict(self):
        return self.page.locator("#summary .first > .verdict").inner_text().strip()

    def status(self, number, scheme="2021-general"):
        return self.page.locator(f'[id="i-{scheme}/{number}"] .state').inner_text().strip()

    def save(self, form=None):
        """What is saved, in the form of the file that was opened or one of the menu."""
        with self.page.expect_download() as waiting:
            if form:
                self.page.click("summary.tool")
                self.page.click(f'[data-save="{form}"]')
            else:
                self.page.click("#save")
        return pathlib.Path(waiting.value.path()).read_bytes()

    def statuses(self):
        return self.page.evaluate(
            "Object.fromEntries([...document.querySelectorAll('article.item')].map((a) => "
            "[a.querySelector('b').textContent, a.querySelector('.state').className.replace('state ', '')]))"
        )

    def words(self):
        return self.page.locator("#words").inner_text()

    def drop(self, path, data=None):
        """Lets a file fall on the page."""
        data = pathlib.Path(path).read_bytes() if data is None else data
        self.page.evaluate(
            """([name, bytes]) => {
                 const transfer = new DataTransfer();
                 transfer.items.add(new File([new Uint8Array(bytes)], name));
                 dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
               }""",
            [pathlib.Path(path).name, list(data)],
        )
        self.page.wait_for_timeout(400)

    def axe(self, state):
        if not AXE:
            return
        self.page.evaluate(AXE)
        # What lies half below the bar at the top is not too small.
        self.page.evaluate("scrollTo(0, 0)")
        found = self.page.evaluate(
            """async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
               "wcag22aa", "best-practice"] })).violations.map((v) => v.id + " " +
               v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(", "))"""
        )
        check(f"nothing keeps people from reading it, {state}", not found, "; ".join(found))

    def is_wide(self):
        return self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def judge(program, data, suffix=".json", scheme=None):
    """What the program says of a file; nothing where it is in error."""
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(data)
        file.flush()
        chosen = ["--scheme", scheme] if scheme else []
        run = subprocess.run([program, "evaluate", file.name, "--format", "json", *chosen], capture_output=True, text=True)
    submissions = json.loads(run.stdout)["files"][0]["submissions"]
    return submissions[0]["schemes"][0] if submissions else None


def finish(p, where):
    check(f"no word on the console, {where}", not p.messages, "; ".join(p.messages[:3]))
    others = [r for r in p.requests if r != p.address and not r.startswith(("blob:", "data:", "about:"))]
    check(f"no request, {where}", not others, str(others[:3]))
    p.context.close()
