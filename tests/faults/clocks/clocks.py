#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""C-04: clocks that jump by ten years, change to summer time and back, and stand still while everybody is stopped.

The program runs as it is; clock_shim.c gives it another time, which changes while it runs. A suspended machine is all its
processes stopped, its clocks put forward, and all of them let go again. The last runs need CMake preset `faults`, whose
leases can be made to last a second.
"""
import calendar
import http.server
import shutil
import signal
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import bed as beds  # noqa: E402
import judge  # noqa: E402
from kills import until  # noqa: E402

SHIM = HERE / "clock_shim.c"
TEN_YEARS = 3653 * 24 * 3600
LONGER_THAN_A_LEASE = 600
SHORT_LEASE_MS = 1000
BERLIN = "Europe/Berlin"


class SlowAnswers:
    """Sends whoever asks on to another link, late."""

    def __init__(self, link: str, seconds: float):
        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):  # noqa: N802
                over = time.monotonic() + seconds
                until(lambda: time.monotonic() > over)
                self.send_response(302)
                self.send_header("Location", link)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_HEAD = do_GET  # noqa: N815

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.link = f"http://127.0.0.1:{self.server.server_port}/manifest.json"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Clocks:
    """One bed, the time that its processes see, and what is expected of them."""

    def __init__(self, bed: beds.Bed, report: beds.Report, shim: Path):
        self.bed, self.report, self.shim = bed, report, shim
        self.file = bed.folder / "clocks"
        self.file.write_bytes(bytes(16))
        self.label = ""
        self.short_leases = {}
        self.ahead = 0

    # --- time

    def set(self, seconds: int, boot=0):
        """From now on the clocks are so much ahead, also those of running processes. `boot`: of the time since the start."""
        self.ahead = seconds
        with self.file.open("r+b") as file:  # in place: it is mapped
            file.write(struct.pack("=qq", seconds * 1000, boot * 1000))

    def faked(self, zone="UTC") -> dict:
        """The environment of a process that sees those clocks."""
        return {"LD_PRELOAD": self.shim, "FAULT_CLOCKS": self.file, "TZ": zone}

    # --- what is done and expected

    def wrong(self, kind: str, text: str):
        self.report.problem(kind, f"{self.label}: {text}")

    def good(self, done: beds.Done) -> beds.Done:
        if done.code != 0:
            self.wrong("exit code", str(done))
        return done

    def faked_cli(self, *words, **options) -> beds.Done:
        return self.good(self.bed.cli(*words, env=self.faked(**options)))

    def sweeps(self, at: int):
        """Twice in a row: a jump of the clock alone never takes anything."""
        self.set(at)
        for _ in range(2):
            reclaimed = self.faked_cli("gc").last().get("reclaimed_objects")
            if reclaimed != 0:
                self.wrong("lost", f"gc at {at:+d} s took {reclaimed} contents")

    def comes_back(self, task: int):
        """The undo that the grace period promises."""
        self.good(self.bed.cli("undelete", str(task)))
        self.good(self.bed.cli("run"))
        self.bed.acknowledged[task] = ("one", "r1")
        for problem in judge.acknowledged(self.bed):
            self.wrong(problem.kind, problem.text)

    def delete(self, task: int, at=0):
        self.set(at)
        self.bed.acknowledged.pop(task)
        self.faked_cli("delete", str(task))

    # --- the runs

    def jump_before_the_sweep(self, seconds: int):
        task = self.bed.get("r1", "one")
        self.delete(task)
        self.sweeps(seconds)
        self.sweeps(0)
        self.comes_back(task)

    def deleted_while_the_clock_was_wrong(self, seconds: int):
        task = self.bed.get("r1", "one")
        self.delete(task, seconds)
        self.sweeps(0)
        self.comes_back(task)

    def jump_in_a_download(self, seconds: int, others=False):
        """`others`: two processes share the task, and one of them does not see the jump."""
        self.bed.expect("one", "r1")
        self.set(0)
        added = self.good(self.bed.cli("add", self.bed.link("r1", slow=True), "--to", "one"))
        running = [self.bed.begin("run", env=self.faked())]
        if others:
            running.append(self.bed.begin("run"))
        if not until(self.is_midway):
            self.wrong("not reached", "the download never was in the middle")
        self.set(seconds)
        self.end(running, added.last()["task"])

    def is_midway(self) -> bool:
        """Small files are there, the large one is on its way."""
        parts = self.bed.storage.glob(".heirloom/staging/part-*")
        return (self.bed.storage / "one/a/f00.bin").exists() and any(part.stat().st_size > 100_000 for part in parts)

    def end(self, running: list, task: int):
        ended = [self.good(self.bed.end(process)) for process in running]
        files = sum(done.last().get("downloaded_files", 0) for done in ended)
        self.bed.acknowledged[task] = ("one", "r1")
        if not any(task in done.completed for done in ended):
            self.wrong("lost", f"nobody called task {task} completed")
        wanted = len({judge.digest(content) for content in self.bed.revisions["r1"].values()})
        if files > wanted:
            self.wrong("invariants", f"{files} files were fetched instead of {wanted}")

    def summer_time(self, day: str, hour: str):
        """`hour` is the last second before the change, in Berlin, as UTC."""
        begin = calendar.timegm(time.strptime(f"{day} {hour}", "%Y-%m-%d %H:%M:%S"))
        self.set(int(begin - time.time()))
        self.bed.expect("one", "r1")
        done = self.faked_cli("get", self.bed.link("r1"), "--to", "one", zone=BERLIN)
        self.faked_cli("delete", str(done.completed[0]), zone=BERLIN)
        self.faked_cli("gc", zone=BERLIN)
        until(lambda: time.time() + self.ahead > begin + 2)
        self.faked_cli("undelete", str(done.completed[0]), zone=BERLIN)
        self.faked_cli("run", zone=BERLIN)
        self.bed.acknowledged[done.completed[0]] = ("one", "r1")
        times = [entry["at"] for entry in self.faked_cli("log", zone=BERLIN).last()["entries"]]
        day_in_utc = all(at.startswith(day) and at.endswith("Z") for at in times)
        if len(times) < 3 or times != sorted(times) or not day_in_utc:
            self.wrong("invariants", f"the log goes back in time or is not in UTC: {times}")

    def suspend(self, everybody: bool):
        """Two share a task; both, or the one that holds the large file, are stopped for longer than a lease."""
        self.bed.expect("one", "r1")
        self.set(0)
        task = self.good(self.bed.cli("add", self.bed.link("r1", slow=True), "--to", "one")).last()["task"]
        running = [self.bed.begin("run", env=self.faked())]
        if not until(self.is_midway):
            self.wrong("not reached", "the download never was in the middle")
        if everybody:
            running.append(self.bed.begin("run", env=self.faked()))
        self.stopped(running, lambda: self.set(LONGER_THAN_A_LEASE, LONGER_THAN_A_LEASE))
        if not everybody:
            running.append(self.bed.begin("run", env=self.faked()))
            until(lambda: self.epoch() > 1)
        self.let_go(running)
        self.ends_taken_over(running, task)

    def short_lease(self, everybody: bool):
        self.short_leases = {"HL_LEASE_MS": SHORT_LEASE_MS}
        self.bed.expect("one", "r1")
        task = self.good(self.bed.cli("add", self.bed.link("r1", slow=True), "--to", "one")).last()["task"]
        running = [self.bed.begin("run", env=self.short_leases)]
        if not until(self.is_midway):
            self.wrong("not reached", "the download never was in the middle")
        if everybody:
            running.append(self.bed.begin("run", env=self.short_leases))
        over = time.clock_gettime(time.CLOCK_BOOTTIME) + 2 * SHORT_LEASE_MS / 1000
        self.stopped(running, lambda: until(lambda: time.clock_gettime(time.CLOCK_BOOTTIME) > over))
        if not everybody:
            running.append(self.bed.begin("run", env=self.short_leases))
            until(lambda: self.epoch() > 1)
        self.let_go(running)
        self.ends_taken_over(running, task)
        self.short_leases = {}

    def slow_source(self):
        """A look at a followed source that takes three leases: it is one's own all the while."""
        self.short_leases = {"HL_LEASE_MS": SHORT_LEASE_MS}
        self.bed.expect("atlas-r1", "r1")
        with SlowAnswers(self.bed.link("r1"), 3 * SHORT_LEASE_MS / 1000) as source:
            self.good(self.bed.cli("subscribe", source.link, "--name", "slow"))
            self.good(self.bed.cli("sync", "slow", env=self.short_leases))
            tasks = self.bed.must("list")["tasks"]
            if [task["state"] for task in tasks] != ["completed"]:
                self.wrong("lost", f"the sync left the tasks {tasks}")
            self.bed.acknowledged.update({task["task"]: (task["destination"], "r1") for task in tasks})
            self.good(self.bed.cli("unsubscribe", "slow"))
        self.short_leases = {}

    @staticmethod
    def stopped(running: list, meanwhile):
        for process in running:
            process.send_signal(signal.SIGSTOP)
        meanwhile()

    @staticmethod
    def let_go(running: list):
        for process in running:
            process.send_signal(signal.SIGCONT)

    def epoch(self) -> int:
        """The highest of a claim. Read by another program beside those that write, which the log of SQLite allows."""
        connection = self.bed.read_ledger()
        found = connection.execute("SELECT max(claim_epoch) FROM items").fetchone()[0]
        connection.close()
        return found

    def ends_taken_over(self, running: list, task: int):
        ended = [self.good(self.bed.end(process)) for process in running]
        self.bed.acknowledged[task] = ("one", "r1")
        if not any(task in done.completed for done in ended):
            self.wrong("lost", f"nobody called task {task} completed: {[str(done) for done in ended]}")
        if self.epoch() < 2:
            self.wrong("not reached", "no lease ran out")


RUNS = (
    ("ten years later, then gc", "jump_before_the_sweep", TEN_YEARS),
    ("ten years earlier, then gc", "jump_before_the_sweep", -TEN_YEARS),
    ("deleted ten years later", "deleted_while_the_clock_was_wrong", TEN_YEARS),
    ("deleted ten years earlier", "deleted_while_the_clock_was_wrong", -TEN_YEARS),
    ("ten years later in a download", "jump_in_a_download", TEN_YEARS),
    ("ten years earlier in a download", "jump_in_a_download", -TEN_YEARS),
    ("ten years later for one of two", "jump_in_a_download", TEN_YEARS, True),
    ("ten years earlier for one of two", "jump_in_a_download", -TEN_YEARS, True),
    ("summer time begins", "summer_time", "2025-03-30", "00:59:59"),
    ("summer time ends", "summer_time", "2025-10-26", "00:59:59"),
    ("all suspended", "suspend", True),
    ("one suspended", "suspend", False),
    ("all stopped, lease of 1 s", "short_lease", True),
    ("one stopped, lease of 1 s", "short_lease", False),
    ("a source slower than a lease of 1 s", "slow_source"),
)


def has_test_points(program: Path) -> bool:
    return b"HL_LEASE_MS" in program.read_bytes()


def main() -> int:
    parser = beds.arguments(__doc__)
    parser.add_argument("--only", default="", help="runs whose name holds this text")
    options = parser.parse_args()
    runs = [run for run in RUNS if options.only in run[0]]
    report = beds.Report("C-04", "clocks that jump or stand still", len(runs), "runs")
    left_out = [] if has_test_points(options.cli) else [run for run in runs if run[1] in ("short_lease", "slow_source")]
    begin = time.monotonic()
    with beds.workspace(options, "clocks") as folder, beds.Bed(options.cli, folder) as bed:
        shim = bed.folder / "clock_shim.so"
        compiler = shutil.which("cc") or "gcc"
        subprocess.run([compiler, "-std=c11", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", shim, SHIM], check=True)
        judge.remember(bed)
        bed.save("begin")
        for name, way, *arguments in (run for run in runs if run not in left_out):
            bed.restore("begin")
            clocks = Clocks(bed, report, shim)
            clocks.label = name
            report.runs += 1
            getattr(clocks, way)(*arguments)
            judge.judge(bed, report, name)
    without = f"; left out without preset faults: {', '.join(run[0] for run in left_out)}" if left_out else ""
    report.notes = f"{time.monotonic() - begin:.0f} s{without}"
    return report.finish(options.report)


if __name__ == "__main__":
    sys.exit(main())
