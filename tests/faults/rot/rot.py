#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""F-03: partial and wrong data.

Stored content that rots (a flipped bit, a cut, zeros, a hole; noticed by its times or not at all), bits flipped in the
ledger's pages and in its log, a disk that says it has written what it has not, reads and writes that do half. What is
wrong must be found, mended from the source, and never shown as whole again. Needs strace, cc and CMake preset `faults`.
"""
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import bed as beds
import judge
import strace
from scenarios import SCENARIOS, prepare

DOCUMENTED = range(10)
CI_EVERY = 6


def flip(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1:]


DAMAGES = {
    "a flipped bit": lambda content: flip(content, len(content) // 2),
    "the last byte gone": lambda content: content[:-1],
    "half of it gone": lambda content: content[:len(content) // 2],
    "nothing left": lambda content: b"",
    "zeros in its place": lambda content: bytes(len(content)),
    "a hole": lambda content: content[:1000] + bytes(len(content) - 1000),
    "more at its end": lambda content: content + b"more",
}


class Rot:
    def __init__(self, bed: beds.Bed, report: beds.Report):
        self.bed, self.report = bed, report
        self.untold = 0  # flips in the ledger that no check can see

    def wrong(self, kind: str, text: str):
        self.report.problem(kind, text)

    # --- stored content

    def spoil(self, path: str, damage: str, silently: bool):
        """Changes the stored bytes of a file of both tasks. Silently: as a disk does, with no trace in the times."""
        bed = self.bed
        target = bed.storage / "one" / path
        changed = DAMAGES[damage](bed.revisions["r1"][path])
        before = target.stat()
        os.chmod(target, 0o644)
        with open(target, "r+b") as file:
            file.truncate(0 if damage == "a hole" else len(changed))
            file.write(changed[:1000] if damage == "a hole" else changed)
            file.truncate(len(changed))
        os.chmod(target, before.st_mode)
        os.utime(target, ns=(before.st_atime_ns, before.st_mtime_ns))
        if silently:
            now = target.stat()
            connection = sqlite3.connect(bed.ledger)
            with connection:
                connection.execute("UPDATE objects SET ctime_ns = ? WHERE inode = ?", (now.st_ctime_ns, now.st_ino))
            connection.close()
        shown = [other for other, content in bed.revisions["r1"].items() if content == bed.revisions["r1"][path]]
        for folder in ("one", "two"):
            for other in shown:
                bed.places[folder].damaged[other] = changed
        bed.acknowledged.clear()

    def content(self, path: str, damage: str, silently: bool):
        label = f"{path}: {damage}{', unnoticed' if silently else ''}"
        bed = self.bed
        bed.restore("whole")
        self.spoil(path, damage, silently)
        bed.expect("three", "r1")
        if not silently:  # used before anybody audits: found at the first use
            done = bed.cli("get", bed.link("r1"), "--to", "three")
            if done.code != 0 or judge.missing(bed, "three", "r1"):
                self.wrong("lost", f"{label}: was inherited all the same: {done}")
        found = bed.cli("audit", "--deep")
        if found.code != 6 or not found.last().get("violations"):
            self.wrong("lost", f"{label}: not found by the audit: {found}")
        judge.judge(bed, self.report, label, damaged=True)

    # --- the ledger

    def page(self, number: int, at: int):
        """A bit flipped in a page: either it is found, and a rebuild makes a new ledger, or nothing depends on it."""
        bed, label = self.bed, f"ledger page {number}, byte {at}"
        bed.restore("whole")
        content = bed.ledger.read_bytes()
        size = int.from_bytes(content[16:18], "big")
        bed.ledger.write_bytes(flip(content, (number - 1) * size + at))
        first = bed.cli("list")
        done = first if first.code != 0 else bed.cli("audit", "--deep")
        for run in (first, done):
            if run.code not in DOCUMENTED:
                self.wrong("crash", f"{label}: {run}")
        problems = judge.after_fault(bed)
        if done.code == 0:
            self.untold += 1
        else:
            rebuilt = bed.cli("rebuild", str(bed.storage))
            if rebuilt.code != 0 and first.code == 0:  # it can still be read: the audit is who mends it
                rebuilt = bed.cli("audit", "--deep", "--heal")
            if rebuilt.code != 0:
                self.wrong("no recovery", f"{label}: {rebuilt}")
            problems += judge.recovers(bed) + judge.after_fault(bed)
        for problem in problems[:judge.MOST_TOLD]:
            self.wrong(problem.kind, f"{label}: {problem.text}")

    def log(self, share: float):
        """A bit flipped in the log that a killed program left: what lies behind it is forgotten, and nothing else is lost."""
        bed, label = self.bed, f"log at {share:.0%}"
        bed.restore("upgrade")
        SCENARIOS["upgrade"].run(bed, {"HL_KILL": "C8"})
        log = Path(f"{bed.ledger}-wal")
        content = log.read_bytes()
        log.write_bytes(flip(content, int(len(content) * share)))
        Path(f"{bed.ledger}-shm").unlink(missing_ok=True)  # as after a restart of the machine
        problems = judge.after_fault(bed)
        listed = bed.cli("list")
        if listed.code != 0:
            self.wrong("no recovery", f"{label}: {listed}")
        # Files of a task that the ledger has forgotten are the user's to keep or get again.
        bed.cli("audit", "--deep", "--heal")
        again = bed.cli("get", bed.link("r2"), "--to", "two") if len(listed.last().get("tasks", [])) < 2 else bed.cli("run")
        if again.code != 0 or judge.missing(bed, "two", "r2"):
            self.wrong("lost", f"{label}: {again}")
        bed.epochs = {}
        problems += judge.recovers(bed) + judge.is_consistent(bed) + judge.is_settled(bed)
        for problem in problems[:judge.MOST_TOLD]:
            self.wrong(problem.kind, f"{label}: {problem.text}")

    # --- calls that lie or do half

    def lie(self, name: str, calls: str, kill: str):
        """Syncs that say "done" and do nothing, and then a kill: the kernel still has it all."""
        self.bed.restore(name)
        wrap = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}", "-e", f"inject={calls}:retval=0")
        SCENARIOS[name].run(self.bed, {"HL_KILL": kill} if kill else {}, wrap)
        judge.judge(self.bed, self.report, f"{name}: {calls} lie, killed at {kill or 'no point'}")

    def unwritten(self, part: str, number: int, size: int):
        """A write of a staged file that never reaches the disk."""
        bed, label = self.bed, f"write {number} of {part} lies"
        bed.restore("fresh")
        place = strace.Place("pwrite64", number)
        done = SCENARIOS["fresh"].run(bed, wrap=strace.inject(place, f"retval={size}", "", [bed.storage / ".heirloom/staging" / part]))
        if done.code not in DOCUMENTED:
            self.wrong("crash", f"{label}: {done}")
        bed.acknowledged.clear()  # what a disk that lies was trusted with; the audit must find it
        audit = bed.cli("audit", "--deep")
        shown = judge.after_fault(bed)
        if (audit.code == 0) != (not shown):
            self.wrong("lost", f"{label}: {shown}, and the audit says {audit}")
        bed.cli("audit", "--deep", "--heal")
        for problem in judge.recovers(bed):
            self.wrong(problem.kind, f"{label}: {problem.text}")

    def half(self, name: str, library: Path):
        self.bed.restore(name)
        done = SCENARIOS[name].run(self.bed, {"LD_PRELOAD": library})
        if done.code != 0:
            self.wrong("crash", f"{name} with half reads and writes: {done}")
        judge.judge(self.bed, self.report, f"{name} with half reads and writes", damaged=SCENARIOS[name].damaged)


def build_library(folder: Path) -> Path:
    library = folder / "shortio.so"
    subprocess.run([shutil.which("cc") or "gcc", "-shared", "-fPIC", "-O1", "-o", str(library),
                    str(Path(__file__).with_name("shortio.c")), "-ldl"], check=True)
    return library


def cases(rot: Rot) -> list:
    """(a function, its arguments); the state must be prepared."""
    bed = rot.bed
    found = [(rot.content, path, damage, silently) for path in ("large.bin", "b/f07.bin") for damage in DAMAGES
             for silently in (False, True)]
    pages = bed.ledger.stat().st_size // 4096
    found += [(rot.page, number, at) for number in sorted({1, 2, *range(3, pages + 1, 4)}) for at in (0, 5, 40, 2100, 4000)]
    found += [(rot.log, share / 20) for share in range(20)]
    found += [(rot.lie, name, calls, kill) for calls in ("fsync", "fdatasync", "syncfs") for name, kill in
              (("upgrade", "C6"), ("delete", "D5"), ("gc", "G6"), ("fresh", ""))]
    found += [(rot.unwritten, "part-15-1", number, size) for number, size in ((1, 524288), (5, 524288), (10, 524288))]
    found += [(rot.unwritten, "part-9-1", 1, 20000), (rot.unwritten, "part-3-1", 1, 300)]
    library = build_library(bed.folder)
    return found + [(rot.half, name, library) for name in ("fresh", "upgrade", "copy", "resume", "delete", "gc", "heal")]


def main() -> int:
    parser = beds.arguments(__doc__)
    options = parser.parse_args()
    report = beds.Report("F-03", "partial and wrong data", 30, "faults")
    begin = time.monotonic()
    with beds.workspace(options, "rot") as folder, beds.Bed(options.cli, folder) as bed:
        prepare(bed, ["fresh", "upgrade", "copy", "resume", "delete", "gc", "heal"])
        bed.restore("delete")  # two whole tasks
        bed.expect("three", "r1")
        judge.remember(bed)
        bed.save("whole")
        rot = Rot(bed, report)
        chosen = cases(rot)
        for function, *arguments in chosen[::CI_EVERY] if options.ci else chosen:
            function(*arguments)
            report.runs += 1
        report.notes = f"{rot.untold} flips in the ledger that nothing depended on, {time.monotonic() - begin:.0f} s"
    return report.finish(options.report)


if __name__ == "__main__":
    sys.exit(main())
