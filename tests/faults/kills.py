#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""K-01: the program ended or stopped at every named step of the protocols (store.md, part b).

Each point is tried in three ways: SIGKILL; SIGKILL and SIGKILL again in the recovery, at its first point, then at its
second, … until it ends; SIGSTOP for longer than the lease while another process takes over, then SIGCONT. Needs CMake
preset `faults`.
"""
import os
import signal
import sys
import threading
import time

import bed as beds
import judge
from scenarios import SCENARIOS, prepare

# Scenario -> points. `B6:3` is the third passage. Where steps of several protocols end at one place each has its turn.
POINTS = {
    "fresh": ["A1", "A2", "A2:9", "A3", "A4", "A5", "A5:7", "A6", "A7", "A8", "C1", "C3", "C3:5", "C4", "C5", "C6", "C7", "C8"],
    "upgrade": ["B1", "B1:2", "B2", "B2:5", "B3", "B4", "B5", "B6", "B6:4", "B7", "B8", "A5:2", "A7:2", "C6:2", "C8:2", "journalled",
                "body", "durable", "committed", "durable:2"],
    "inherit": ["B1", "B2:9", "B6:9", "B7", "B8"],
    "copy": ["B3", "B3:8", "B4", "B4:9", "B5", "B6:7", "B7", "C6:2"],
    "resume": ["C1", "C2", "C2:2", "C2:3", "A2", "C3", "A5", "C6"],
    "delete": ["D1", "D2", "D3", "D3:8", "D4", "D5", "D6", "D7", "journalled", "durable"],
    "gc": ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G7:2", "G9", "R7"],
    "use": ["R1", "R2", "R4", "A7", "C6"],
    "mend": ["R4", "A7", "R6", "C8"],
    "adopt": ["R3", "R4", "A6", "A7"],
    "amend": ["S1", "S2", "amended", "A2", "A3:2", "A6", "A7", "B1", "B4", "B7", "C1", "C3:2", "C6", "C8", "R6", "R6:2", "D2", "D4", "D5",
              "D6", "S3", "durable:2"],
    "follow": ["S1", "S2", "B2:5", "C3:2", "C6", "C8", "S3", "S4", "D1", "D5", "D7"],
    "archive": ["archiving", "D3", "D3:8", "D4", "D5", "journalled", "durable", "K1", "K2", "K3", "K4", "K5", "K6", "committed:2", "archived"],
    "restore": ["B1", "B2:5", "B3", "B3:4", "B4", "B6:3", "B7", "B8"],
    "consolidate": ["K1", "K2", "K3", "journalled", "body", "durable", "K4", "K5", "K6", "K7", "K8", "K8:2"],
    "unpack": ["journalled", "A5", "A5:7", "body", "durable", "committed", "unpacked", "unpack-read", "unpack-given", "B1", "B5", "B7",
               "B8"],
    "migrate": ["M1", "M2", "M3", "M4", "M5", "M6", "M7"],
    "heal": ["G8", "G8:2", "G8:3", "H1", "H1:2", "H1:3", "H2", "H2:2", "H2:3", "R1", "R2", "R5"],
}
GOES_ON = ("gc", "heal", "consolidate")  # that only the same command finishes
MOST_AGAIN = 100
CI_EVERY = 7  # of all runs, in turn
LEASE_MS = 120
SHORT = {"HL_LEASE_MS": LEASE_MS, "HL_GATE_MS": 250, "HL_BUSY_MS": 250}
DOCUMENTED = range(10)  # exit codes of the command line's contract


class Sweep:
    def __init__(self, bed: beds.Bed, report: beds.Report):
        self.bed, self.report = bed, report
        self.again = 0  # kills during recoveries

    def run(self, name: str, point: str, way: str):
        label = f"{name} {point} {way}"
        scenario = SCENARIOS[name]
        self.bed.restore(name)
        self.report.runs += 1
        if not getattr(self, way)(scenario, point, label):
            self.report.problem("not reached", f"{label}: the point was not passed")
            return
        judge.judge(self.bed, self.report, label, damaged=scenario.damaged, check=scenario.check, again=scenario.again)

    def kill(self, scenario, point, label) -> bool:
        done = scenario.run(self.bed, {"HL_KILL": point})
        if done.timed_out:
            self.report.problem("hang", f"{label}: {done}")
        return done.signal == signal.SIGKILL

    def twice(self, scenario, point, label) -> bool:
        if not self.kill(scenario, point, label):
            return False
        # What goes on where the first left off: the start of any command, or the same command once more.
        again = scenario.command(self.bed) if scenario.name in GOES_ON else ("list",)
        for passage in range(1, MOST_AGAIN):
            if self.bed.cli(*again, env={"HL_KILL": f"*:{passage}"}).signal != signal.SIGKILL:
                return True
            self.again += 1
        self.report.problem("hang", f"{label}: the recovery never ends")
        return True

    def stop(self, scenario, point, label) -> bool:
        victim = scenario.begin(self.bed, {**SHORT, "HL_STOP": point})
        if not stopped(victim):
            scenario.finish(self.bed, self.bed.end(victim))
            return False
        over = time.clock_gettime(time.CLOCK_BOOTTIME) + 2 * LEASE_MS / 1000
        until(lambda: time.clock_gettime(time.CLOCK_BOOTTIME) > over)
        takes_over = scenario.command(self.bed) if scenario.name in GOES_ON else ("run",)
        other = scenario.finish(self.bed, self.bed.cli(*takes_over, env=SHORT))
        os.kill(victim.pid, signal.SIGCONT)
        first = scenario.finish(self.bed, self.bed.end(victim))
        for done in (other, first):
            if done.code not in DOCUMENTED:
                self.report.problem("crash", f"{label}: {done}")
        return True


def migrate_in_use(sweep: Sweep):
    """M1: a ledger that another program uses is not migrated under it; once that has ended it is."""
    bed, label = sweep.bed, "migrate in use"
    bed.restore("migrate")
    sweep.report.runs += 1
    user = bed.begin("run", "--watch")
    until(lambda: any("READ" in line and str(user.pid) in line.split() for line in open("/proc/locks")))
    rows = judge.dump(bed)
    refused = SCENARIOS["migrate"].run(bed)
    if refused.code != 4 or judge.dump(bed) != rows:
        sweep.report.problem("destroyed", f"{label}: {refused}")
    os.kill(user.pid, signal.SIGINT)
    bed.end(user)
    judge.judge(bed, sweep.report, label, check=SCENARIOS["migrate"].check)


def until(condition, seconds=30.0) -> bool:
    """Waits for it; False if it never came."""
    never = threading.Event()
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        never.wait(0.002)
    return True


def stopped(process) -> bool:
    """Whether it stops; it may also just end."""
    state = []

    def look():
        found = os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOHANG | os.WNOWAIT)
        if found:
            state.append(found.si_code)
        return found
    return until(look) and state[0] == os.CLD_STOPPED


def main() -> int:
    parser = beds.arguments(__doc__)
    parser.add_argument("--only", default="", help="runs whose name holds this text, as: 'upgrade B6:4 stop'")
    options = parser.parse_args()
    report = beds.Report("K-01", "named kill points", 180, "kills")
    runs = [(name, point, way) for way in ("kill", "twice", "stop") for name, points in POINTS.items() for point in points]
    runs = [run for run in runs if options.only in " ".join(run)]
    if options.ci:
        runs = runs[::CI_EVERY]
    begin = time.monotonic()
    with beds.workspace(options, "kills") as folder, beds.Bed(options.cli, folder) as bed:
        prepare(bed, [name for name in POINTS if any(run[0] == name for run in runs)])
        sweep = Sweep(bed, report)
        for run in runs:
            sweep.run(*run)
        if any(run[0] == "migrate" for run in runs):
            migrate_in_use(sweep)
        report.notes = (f"{len({point for _, point, _ in runs})} points, {sweep.again} more kills during recoveries, "
                        f"{time.monotonic() - begin:.0f} s")
    return report.finish(options.report)


if __name__ == "__main__":
    sys.exit(main())
