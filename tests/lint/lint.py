#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py NAME… [--root DIR]: runs lints over the checkout, after proving that each still finds what it must.

fixtures/NAME is a small tree with mistakes in it. Every line there that carries the mark below must be found, and no other
line may be; only then is the checkout itself checked. `lint.py all` runs every lint.
"""
import argparse
import sys
from pathlib import Path

import causes
import changelog
import layers
import patterns
import sizes
import spdx
from tree import FIXTURES, Finding, Source, Tree

MARK = "expect: finding"
ALLOWED = "tests/lint/allow.txt"
SMALL_CAPS = sizes.Caps(file_goal=20, file=30, header=8, function_p95=99, function=6, folder=3)


def run(name, tree, is_fixture=False):
    if name in patterns.RULES:
        return list(patterns.check(tree, name))
    if name == "sizes" and is_fixture:
        return list(sizes.check(tree, SMALL_CAPS))
    return list({"causes": causes, "changelog": changelog, "layers": layers, "sizes": sizes, "spdx": spdx}[name].check(tree))


def names():
    return ["causes", "changelog", "layers", "sizes", "spdx", *patterns.RULES]


def self_test(name, root):
    """What the lint misses in its fixture, or finds there without reason."""
    tree = Tree(root / FIXTURES / name)
    wanted = set()
    for path in tree.paths:
        for number, line in enumerate(Source(tree.root, path).raw.splitlines(), 1):
            if MARK in line:
                wanted.add((path, number))
    found = {(finding.path, finding.line) for finding in run(name, tree, is_fixture=True) if not finding.is_note}
    if not wanted:
        yield f"{FIXTURES}/{name}: no mistake in it, so nothing shows that the lint works"
    for path, number in sorted(wanted - found):
        yield f"{FIXTURES}/{name}/{path}:{number}: the lint misses this mistake"
    for path, number in sorted(found - wanted):
        yield f"{FIXTURES}/{name}/{path}:{number}: the lint finds a mistake where there is none"


def allowances(name, tree):
    """(line, path prefix) of the written exceptions from this lint; and rows without a reason."""
    rows, findings = [], []
    for number, line in enumerate(tree.read(ALLOWED).splitlines(), 1):
        fields, _, reason = line.partition("#")
        if not fields.strip():
            continue
        parts = fields.split()
        if len(parts) != 2 or parts[0] not in names() or not reason.strip():
            findings.append(Finding(ALLOWED, number, "not a row 'lint path # reason'"))
        elif parts[0] == name:
            rows.append((number, parts[1]))
    return rows, findings


def check(name, root):
    tree = Tree(root)
    rows, findings = allowances(name, tree)
    used = set()
    for finding in run(name, tree):
        allowed = [row for row in rows if not finding.is_note and finding.path.startswith(row[1])]
        used.update(allowed)
        if not allowed:
            findings.append(finding)
    findings += [Finding(ALLOWED, number, f"allows nothing any more: {name} {path}")
                 for number, path in rows if (number, path) not in used]
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="+", choices=[*names(), "all"], metavar="NAME")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    options = parser.parse_args()
    failed = False
    for name in names() if "all" in options.names else options.names:
        broken = list(self_test(name, options.root))
        findings = check(name, options.root)
        print(*broken, *findings, sep="\n", end="\n" if broken or findings else "")
        bad = bool(broken) or any(not finding.is_note for finding in findings)
        print(f"lint {name}: {'FAILED' if bad else 'ok'}")
        failed = failed or bad
    return failed


if __name__ == "__main__":
    sys.exit(main())
