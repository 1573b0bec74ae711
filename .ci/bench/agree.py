#!/usr/bin/env python3
"""Holds lines of verdict against a peer's: the verdict, the failed and the open items of each submission.

Usage: agree.py VERDICTS PEER_LINES [--items-only]
With --items-only the verdict of a base is not compared that leaves its series, its region or its cluster open.
"""

import sys

import orjson


def items(text):
    return [item for item in text.split(",") if item]


def main():
    items_only = "--items-only" in sys.argv
    count = wrong = 0
    with open(sys.argv[1], "rb") as ours, open(sys.argv[2]) as theirs:
        for line, peer in zip(ours, theirs, strict=True):
            record = orjson.loads(line)
            name, verdict, failed, open_ = peer.rstrip("\n").split("\t")
            count += 1
            # The peers name the missing and those to be judged together, in the order of the table.
            same = (
                record["name"] == name
                and record["failed"] == items(failed)
                and sorted(record["missing"] + record["review"]) == sorted(items(open_))
                and (record["verdict"] == verdict or items_only and verdict == "undetermined")
            )
            if not same:
                wrong += 1
                if wrong <= 5:
                    print(line.decode(), peer, sep="", end="\n")
    print(f"{count} submissions, {wrong} on which the two disagree")
    sys.exit(wrong > 0 or count == 0)


main()
