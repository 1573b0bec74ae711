#!/usr/bin/env python3
"""Runs basecheck and its peers over one batch in turns, holds their lines against each other and prints medians.

Usage: compare.py BASECHECK DATA FOLDER [--rounds N]
DATA is what generate.py made; FOLDER has the parser simdjson, if it could be built, and takes what is written.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def launch(command, output):
    """Wall and CPU seconds of a command, and its peak of memory in MiB."""
    with open(output, "wb") as file:
        start = time.perf_counter()
        # A small process in between: the peak of a child begins with that of the one that starts it.
        child = subprocess.Popen(["/usr/bin/env", *command], stdout=file, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("basecheck")
    parser.add_argument("data")
    parser.add_argument("folder")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    data, folder, python = options.data, options.folder, sys.executable
    ndjson, array, files = (os.path.join(data, name) for name in ("batch.ndjson", "batch.json", "files"))

    def verdicts(path, jobs):
        return [options.basecheck, "evaluate", path, "--format", "verdicts", "--jobs", str(jobs)]

    def lines(name):
        return os.path.join(folder, name)

    commands = {
        "orjson + rules": [python, f"{HERE}/peer_orjson.py", ndjson, "--output", lines("orjson.tsv")],
        "DuckDB, 1 thread": [python, f"{HERE}/peer_duckdb.py", ndjson, "--output", lines("duckdb.tsv"), "--threads", "1"],
        "DuckDB, 2 threads": [python, f"{HERE}/peer_duckdb.py", ndjson, "--output", lines("duckdb.tsv"), "--threads", "2"],
        "simdjson, parsing only": [lines("simdjson"), ndjson],
        "basecheck, 1 worker": verdicts(ndjson, 1),
        "basecheck, 2 workers": verdicts(ndjson, 2),
        "basecheck, array": verdicts(array, 2),
        "basecheck, folder": verdicts(files, 2),
    }
    if not os.path.exists(lines("simdjson")):
        del commands["simdjson, parsing only"]
    outputs = {name: lines(f"{number}.out") for number, name in enumerate(commands)}
    rounds = {name: [] for name in commands}
    for _ in range(options.rounds):
        for name, command in commands.items():
            rounds[name].append(launch(command, outputs[name]))

    ours = outputs["basecheck, 1 worker"]
    with open(ours, "rb") as one, open(outputs["basecheck, 2 workers"], "rb") as two:
        same = one.read() == two.read()
    print(f"one worker and two write {'the same' if same else 'OTHER LINES'}")
    agrees = [
        subprocess.run([python, f"{HERE}/agree.py", ours, lines(peer), *more]).returncode == 0
        for peer, more in (("orjson.tsv", []), ("duckdb.tsv", ["--items-only"]))
    ]
    with open(ndjson, "rb") as file:
        count = sum(1 for _ in file)
    size = os.path.getsize(ndjson) / 1e6
    print(f"{count} submissions, {size:.0f} MB, {options.rounds} rounds, {os.cpu_count()} processors\n")
    print("| | CPU s | wall s | CPU ÷ orjson + rules | wall ÷ DuckDB, 2 threads | peak MiB |")
    print("|---|---|---|---|---|---|")
    for name, runs in rounds.items():
        wall, cpu, peak = (statistics.median(run[i] for run in runs) for i in range(3))

        def ratio(to, i):
            return statistics.median(run[i] / other[i] for run, other in zip(runs, rounds[to]))

        print(
            f"| {name} | {cpu:.2f} | {wall:.2f} | {ratio('orjson + rules', 1):.2f} "
            f"| {ratio('DuckDB, 2 threads', 0):.2f} | {peak:.0f} |"
        )
    sys.exit(not (same and all(agrees)))


main()
