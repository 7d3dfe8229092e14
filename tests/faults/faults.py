#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fault proofs one after the other and prints what they come to as one table: `./test faults`.

Each proof writes its figures as JSON into a folder of reports (build/reports unless --reports says another); the table
is made from what lies there. --ci takes the small fixed selections that fit between two changes, and leaves out what is
chance (C-02) or a step of its own there (Z-01); without it a run takes some hours on two cores. Those that mount volumes need root and say so when they are left out.
"""
import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests/faults"
COLUMNS = ("lost", "outside", "destroyed", "invariants", "second_recovery", "leaks")


@dataclass(frozen=True)
class Proof:
    """A command; `{reports}` in it becomes the folder of reports."""
    reports: tuple  # the names of the files it writes
    command: tuple
    ci: tuple | None = ("--ci",)  # what --ci adds; None: not among its selection
    full: tuple = ()  # what a full run adds


def script(identity: str, *command, **options) -> Proof:
    return Proof((identity,), (sys.executable, "-B", *command, "--report", f"{{reports}}/{identity}.json"), **options)


def program(identity: str, name: str) -> Proof:
    """A test program, which reads what it is to do from the environment."""
    return Proof((identity,), (ROOT / "build/release/tests" / name,), ci=())


PROOFS = (
    script("judge", HERE / "selftest.py"),
    script("K-01", HERE / "kills.py"),
    script("K-02", HERE / "syscalls.py", "K-02"),
    script("K-03", HERE / "syscalls.py", "K-03"),
    script("F-01", HERE / "syscalls.py", "F-01"),
    Proof(("P-01", "P-02"), (sys.executable, "-B", HERE / "volumes/powercut.py", "--report", "{reports}/P-01.json")),
    script("F-02", HERE / "volumes/full_disk.py"),
    script("F-03", HERE / "rot/rot.py"),
    script("F-05", HERE / "volumes/links.py"),
    script("C-02", HERE / "stress.py", ci=None),  # what it meets is chance, which must not decide about a change
    script("C-04", HERE / "clocks/clocks.py"),
    program("C-01", "tst_interleavings"),
    program("C-03", "tst_ledger_canary"),
    script("Z-01", ROOT / "tests/fuzz/fuzz.py", ci=None, full=("--seconds", "600")),  # a step of its own there
)


def run(proof: Proof, reports: Path, ci: bool) -> bool:
    command = [str(part).replace("{reports}", str(reports)) for part in (*proof.command, *((proof.ci or ()) if ci else proof.full))]
    for name in proof.reports:
        (reports / f"{name}.json").unlink(missing_ok=True)
    begin = time.monotonic()
    print(f"== {', '.join(proof.reports)}", flush=True)
    environment = dict(os.environ, HEIRLOOM_FAULT_REPORT=str(reports), HEIRLOOM_BIN=str(ROOT / "build/release/bin"),
                       **({} if ci else {"HEIRLOOM_FAULTS_FULL": "1"}))
    code = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False).returncode
    there = all((reports / f"{name}.json").exists() for name in proof.reports)
    print(f"   {time.monotonic() - begin:.0f} s, exit code {code}{'' if there else ', and no report'}", flush=True)
    return there and code in (0, 77)


def table(reports: Path, names) -> None:
    print(f"\n{'proof':6} {'what':44} {'runs':>8} {'asked':>8}  {'lost':>5} {'outside':>7} {'destroyed':>9} "
          f"{'invariants':>10} {'again':>5} {'leaks':>5}  result")
    for name in names:
        path = reports / f"{name}.json"
        if not path.exists():
            print(f"{name:6} has written no report")
            continue
        row = json.loads(path.read_text())
        verdict = f"left out: {row['skipped']}" if row.get("skipped") else "FAILED" if row["failures"] else "ok"
        lost, outside, destroyed, invariants, again, leaks = (row[column] for column in COLUMNS)
        print(f"{row['id']:6} {row['title'][:44]:44} {row['runs']:>8} {row['asked']:>8}  {lost:>5} {outside:>7} {destroyed:>9} "
              f"{invariants:>10} {again:>5} {leaks:>5}  {verdict}  ({row['unit']}; {row['notes']})")
        for failure in row["failures"][:5]:
            print(f"       {failure}")


def main() -> int:
    known = [name for proof in PROOFS for name in proof.reports]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ci", action="store_true", help="a small fixed selection")
    parser.add_argument("--only", choices=known, action="append", help="these alone")
    parser.add_argument("--reports", type=Path, default=ROOT / "build/reports")
    options = parser.parse_args()
    options.reports.mkdir(parents=True, exist_ok=True)
    chosen = [proof for proof in PROOFS
              if (set(options.only) & set(proof.reports) if options.only else proof.ci is not None or not options.ci)]
    good = [run(proof, options.reports, options.ci) for proof in chosen]
    table(options.reports, [name for proof in chosen for name in proof.reports])
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
