#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves the judge: on a bed that is in order it finds nothing, and each spoiled thing it finds by its right name."""
import os
import sqlite3
import sys
from pathlib import Path

import bed as beds
import judge
from bed import Bed

NAME = "spoilt"


def prepare(bed: Bed):
    bed.get("r1", "one")
    bed.plant("one/notes.txt", b"a user's own\n")
    bed.plant("one/d/twin.bin.before-heirloom-1", b"another\n")
    judge.remember(bed)
    bed.save(NAME)


def write(path: Path, content: bytes):
    if path.exists():
        path.unlink()  # not through the link into the store
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)


def sql(bed: Bed, *statements: str):
    connection = sqlite3.connect(bed.ledger)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def stored(bed: Bed) -> Path:
    return next(path for path in (bed.storage / ".heirloom/objects").rglob("*.1") if path.stat().st_size > 5000)


def settle_wrongly(bed: Bed) -> list:
    """A program that changes something at each start."""
    good, bed.program = bed.program, str(bed.folder / "restless")
    Path(bed.program).write_text(f'#!/bin/sh\necho >> {bed.storage}/one/notes.txt\nexec {good} "$@"\n')
    os.chmod(bed.program, 0o755)
    try:
        return judge.is_settled(bed)
    finally:
        bed.program = good


def drop_epoch(bed: Bed) -> list:
    judge.invariants(bed)
    sql(bed, "UPDATE items SET claim_epoch = 0")
    return judge.invariants(bed)


# What is spoiled, the question that must notice, and the kind of its answer.
SPOILERS = {
    "a file is cut short": (lambda bed: write(bed.storage / "one/a/f03.bin", b"half"), judge.after_fault, "outside"),
    "a stray file in a task's folder": (lambda bed: write(bed.storage / "one/a/.tmp1", b"x"), judge.after_fault, "outside"),
    "a file beside the tasks": (lambda bed: write(bed.storage / "mine.txt", b"x"), judge.after_fault, "outside"),
    "a new file outside": (lambda bed: write(bed.outside / "new", b"x"), judge.after_fault, "outside"),
    "a user's file is gone": (lambda bed: (bed.storage / "one/notes.txt").unlink(), judge.after_fault, "destroyed"),
    "a user's file is changed": (lambda bed: write(bed.storage / "one/notes.txt", b"x"), judge.after_fault, "destroyed"),
    "a completed file is gone": (lambda bed: (bed.storage / "one/large.bin").unlink(), judge.after_fault, "lost"),
    "no recovery": (lambda bed: sql(bed, "UPDATE storages SET dirty_reason = 'x'",
                                    "UPDATE tasks SET state = 'ready'", "UPDATE items SET state = 'inherit', way = 'inherit'"),
                    judge.recovers, "no recovery"),
    "a count drifts": (lambda bed: sql(bed, "UPDATE objects SET refcount = refcount + 1"), judge.is_consistent, "invariants"),
    "content vanishes": (lambda bed: stored(bed).unlink(), judge.invariants, "invariants"),
    "content is changed": (lambda bed: write(stored(bed), b"x" * 6000), judge.is_consistent, "invariants"),
    "content without a row": (lambda bed: write(bed.storage / ".heirloom/objects/00" / ("0" * 64 + ".1"), b"x"), judge.invariants, "invariants"),
    "a link is missing": (lambda bed: write(bed.storage / "one/a/f06.bin", bed.revisions["r1"]["a/f06.bin"]), judge.invariants, "invariants"),
    "an open journal": (lambda bed: sql(bed, "INSERT INTO mutations (storage, kind, owner, payload, created_ms) VALUES (1, 'place', 9, x'7b7d', 0)"),
                        judge.invariants, "invariants"),
    "a worker that is gone": (lambda bed: sql(bed, "INSERT INTO workers (uid, boot_id, lease_until_boot_ms) VALUES ('u', 'b', 0)"),
                              judge.invariants, "invariants"),
    "a deletion without intent": (lambda bed: sql(bed, "UPDATE objects SET state = 'deleting'"), judge.invariants, "invariants"),
    "done without a reference": (lambda bed: sql(bed, "DELETE FROM object_refs WHERE item = 1"), judge.invariants, "invariants"),
    "an epoch that falls": (lambda bed: None, drop_epoch, "invariants"),
    "a forgotten part": (lambda bed: write(bed.storage / ".heirloom/staging/part-1-1", b"x"), judge.invariants, "leaks"),
    "a restless program": (lambda bed: None, settle_wrongly, "second_recovery"),
    "something in quarantine": (lambda bed: write(bed.storage / ".heirloom/quarantine/x", b"x"), judge.gives_back, "leaks"),
}


def main() -> int:
    parser = beds.arguments(__doc__)
    options = parser.parse_args()
    report = beds.Report("judge", "the judge itself", len(SPOILERS), "spoiled things")
    with beds.workspace(options, "judge") as folder, Bed(options.cli, folder) as bed:
        prepare(bed)
        if not judge.judge(bed, beds.Report("judge", "self-test", 1, "runs"), "in order"):
            report.problem("blind", "finds something where all is in order")
        for what, (spoil, question, kind) in SPOILERS.items():
            bed.restore(NAME)
            bed.epochs = {}
            spoil(bed)
            found = question(bed)
            if kind not in {problem.kind for problem in found}:
                report.problem("blind", f"{what}: expected {kind}, found {found}")
            report.runs += 1
    return report.finish(options.report)


if __name__ == "__main__":
    sys.exit(main())
