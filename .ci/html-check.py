#!/usr/bin/env python3
"""Reads HTML files as the HTML standard does and prints OK or what is wrong with each.

    .ci/html-check.py FILE...

Ends with 1 if a file has an error. Needs html5lib.
"""
import sys

import html5lib
from html5lib.constants import E


def errors(path):
    """What the parser objects to, with lines and columns."""
    parser = html5lib.HTMLParser(strict=False)
    with open(path, "rb") as file:
        parser.parse(file, override_encoding=None)
    if parser.documentEncoding != "utf-8":
        yield 1, 1, f"the encoding is {parser.documentEncoding}, not utf-8"
    for (line, column), code, variables in parser.errors:
        yield line, column, E.get(code, code) % variables
    # The strict parser must agree that there is nothing to recover from.
    if not parser.errors:
        with open(path, "rb") as file:
            html5lib.HTMLParser(strict=True).parse(file)


def main(paths):
    if not paths:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    failed = False
    for path in paths:
        found = list(errors(path))
        for line, column, message in found:
            print(f"{path}:{line}:{column}: {message}")
        if not found:
            print(f"{path}: OK")
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
