#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""K-02, K-03 and F-01: the programs of scenarios.py hurt at its system calls by strace.

K-02  SIGKILL at the 1st, 2nd, … call of each kind that changes or opens one of the bed's files
K-03  the same, and the recovery killed again at every fifth of its own calls until it ends
F-01  the call fails: each errno, once and from there on. The command must end with a documented code and one line.

Needs strace and CMake preset `faults`.
"""
import signal
import sys
import time
from pathlib import Path

import bed as beds
import judge
import strace
from scenarios import SCENARIOS, prepare
from strace import Place

DRAIN_EVERY = 5
DRAINED_BY = ("pwrite64", "unlinkat", "fdatasync", "renameat2", "openat2", "linkat")
ERRORS = ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EMFILE", "EINTR", "EACCES")
FAILING = {"write": ("pwrite64",), "fsync": ("fsync",), "fdatasync": ("fdatasync",), "syncfs": ("syncfs",),
           "rename": ("renameat", "renameat2"), "link": ("linkat", "symlinkat"), "unlink": ("unlink", "unlinkat"),
           "open": strace.OPENING, "truncate": ("ftruncate",), "fallocate": ("fallocate",), "clone": ("ioctl",), "copy_file_range": ("copy_file_range",),
           "mkdir": ("mkdir", "mkdirat"), "chmod": ("fchmod",)}
DOCUMENTED = range(10)
SHORT_WAITS = {"HL_BUSY_MS": 2000, "HL_GATE_MS": 2000}


PATHED = ("ioctl", *strace.OPENING)  # Qt's sockets and the loader of libraries make these too


class Sweep:
    def __init__(self, bed: beds.Bed, report: beds.Report):
        self.bed, self.report = bed, report
        self.paths: dict = {}  # of a program: where it makes such calls itself
        self.clean = 0  # runs that ended before the place came

    def places(self, name: str, calls=strace.WRITING + strace.OPENING, paths=()) -> list:
        self.bed.restore(name)
        return strace.record(self.bed, lambda wrap: SCENARIOS[name].run(self.bed, wrap=wrap), calls, paths)

    def own_paths(self) -> list:
        """Where the program opens and clones files of its own. REQUIRES: its run was just recorded."""
        home = self.bed.storage / ".heirloom"
        contents = [content for files in self.bed.revisions.values() for content in files.values()]
        shards = {judge.digest(content)[:2] for content in contents}
        shown = {Path(path).parent for files in self.bed.revisions.values() for path in files}
        return [*strace.recorded_files(self.bed, home / "staging"), *(Path(f"{self.bed.ledger}{part}") for part in ("", "-wal", "-shm", "-journal", "-ballast")), self.bed.storage, home,
                *(home / name for name in ("objects", "staging", "trash", "quarantine", "tasks")),
                *(home / "objects" / shard for shard in sorted(shards)),
                *(self.bed.storage / folder / path for folder in ("one", "two") for path in sorted(shown))]

    def judge(self, name: str, label: str):
        judge.judge(self.bed, self.report, label, damaged=SCENARIOS[name].damaged, check=SCENARIOS[name].check,
                    again=SCENARIOS[name].again)

    def killed(self, name: str, place: Place) -> bool:
        """One run with a kill; whether it came."""
        self.bed.restore(name)
        done = SCENARIOS[name].run(self.bed, wrap=strace.inject(place, "signal=KILL"))
        if done.timed_out:
            self.report.problem("hang", f"{name} {place}: {done}")
        self.clean += done.signal != signal.SIGKILL
        return done.signal == signal.SIGKILL

    def kill(self, name: str, place: Place):
        self.report.runs += self.killed(name, place)
        self.judge(name, f"{name} killed at {place}")

    def kill_drain(self, name: str, place: Place):
        """Kills the recovery at its 1st, 6th, 11th … call of each kind until it ends."""
        if not self.killed(name, place):
            return
        command = SCENARIOS[name].command(self.bed) if name in ("gc", "heal") else ("list",)
        number, trail = 1, [str(place)]
        alive = set(DRAINED_BY)
        while alive:
            for call in DRAINED_BY:
                if call not in alive:
                    continue
                again = Place(call, number)
                done = self.bed.cli(*command, wrap=strace.inject(again, "signal=KILL"))
                if done.signal != signal.SIGKILL:
                    alive.discard(call)
                    continue
                self.report.runs += 1
                trail.append(str(again))
            number += DRAIN_EVERY
        self.judge(name, f"{name} killed at {' '.join(trail)}")

    def fail(self, name: str, place: Place, error: str, until: str):
        label = f"{name} {place} {error}{' from there on' if until == '+' else ''}"
        self.bed.restore(name)
        paths = self.paths[name] if place.call in PATHED else ()
        done = SCENARIOS[name].run(self.bed, env=SHORT_WAITS, wrap=strace.inject(place, f"error={error}", until, paths))
        self.report.runs += 1
        complaint = [line for line in done.stderr.splitlines() if line.startswith("heirloom-cli: ")]
        if done.code not in DOCUMENTED:
            self.report.problem("crash", f"{label}: {done}")
        elif done.code not in (0, 6) and len(complaint) != 1:
            self.report.problem("complaint", f"{label}: exit {done.code} with {done.stderr!r}")
        self.judge(name, label)


def errors_at(name: str, found: list, each: int) -> list:
    """What F-01 tries in one scenario: (scenario, place, errno, once or on) for `each` places of a kind of call."""
    wanted = []
    for calls in FAILING.values():
        here = [place for place in found if place.call in calls]
        for number, place in enumerate(strace.spread(here, each)):
            for error_number, error in enumerate(ERRORS):
                sticky = "..20" if error == "EINTR" else "+"
                # Both forms of each errno at the first place, turn by turn at the others.
                if number == 0 or (number + error_number) % 2 == 0:
                    wanted.append((name, place, error, ""))
                if number == 0 or (number + error_number) % 2 == 1:
                    wanted.append((name, place, error, sticky))
    return wanted


def plan(sweep: Sweep, what: str, names: list, ci: bool) -> list:
    """The runs: functions without arguments."""
    runs = []
    for name in names:
        found = sweep.places(name)
        if what == "F-01":
            sweep.paths[name] = sweep.own_paths()
            found = [place for place in found if place.call not in PATHED] + sweep.places(name, PATHED, sweep.paths[name])
        if what == "K-02":
            runs += [lambda name=name, place=place: sweep.kill(name, place) for place in strace.selection(found, 80)]
        elif what == "K-03":
            runs += [lambda name=name, place=place: sweep.kill_drain(name, place) for place in strace.selection(found, 40)]
        else:
            runs += [lambda wish=wish: sweep.fail(*wish) for wish in errors_at(name, found, 2)]
    return strace.spread(runs, IN_CI[what]) if ci else runs


TITLES = {"K-02": ("system call kill sweep", 720, "kills"), "K-03": ("recovery killed again", 700, "kills"),
          "F-01": ("failing system calls", 1200, "faults")}
IN_CI = {"K-02": 50, "K-03": 8, "F-01": 50}
HEALING = ("use", "mend", "adopt")  # their calls are those of the others: killed, but not failed one by one


def sweep_one(options, what: str, bed: beds.Bed, names: list) -> int:
    report = beds.Report(what, *TITLES[what])
    sweep = Sweep(bed, report)
    begin = time.monotonic()
    if what != "K-02":
        names = [name for name in names if name not in HEALING]
    for run in plan(sweep, what, names, options.ci):
        run()
    report.notes = f"{len(names)} programs, {sweep.clean} runs ended before the call came, {time.monotonic() - begin:.0f} s"
    path = options.report
    if path and options.what == "all":
        path = path.with_name(f"{path.stem}-{what}{path.suffix}")
    return report.finish(path)


def main() -> int:
    parser = beds.arguments(__doc__)
    parser.add_argument("what", choices=[*TITLES, "all"], nargs="?", default="all", help="with `all`, each has a report of its own")
    parser.add_argument("--only", choices=SCENARIOS, action="append", help="this program")
    options = parser.parse_args()
    names = options.only or list(SCENARIOS)
    with beds.workspace(options, "syscalls") as folder, beds.Bed(options.cli, folder) as bed:
        prepare(bed, names)
        return max(sweep_one(options, what, bed, names) for what in (TITLES if options.what == "all" else [options.what]))


if __name__ == "__main__":
    sys.exit(main())
