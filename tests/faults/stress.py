#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""C-02: eight processes at a time on one ledger and storage, one of them killed every 0 to 300 ms.

They get, upgrade, run, cancel, pause, delete, undelete, reclaim and audit what shares 200 contents. All the while, what
was called completed has to be whole and an audit must find nothing that is lost; now and then everybody goes home and
all invariants are asked for. At the end everything is deleted, and nothing but the user's files may be left.

    stress.py                        ten minutes (--seconds); --ci: half a minute
    stress.py --seed 7 --seconds 60  other choices; what the kernel does in between is chance all the same
"""
import json
import os
import random
import selectors
import signal
import sys
import time
from dataclasses import dataclass, field

import bed as beds
import judge

PROCESSES = 8
CONTENTS = 200
REVISIONS = 24
LONGEST_BETWEEN_KILLS = 0.3
LOOK_EVERY = 5.0
REST_EVERY = 60.0
MANY_TASKS = 30
CI_SECONDS = 35
DOCUMENTED = range(10)  # exit codes of the command line's contract
# What an audit may say of somebody who was killed a moment ago: the next start removes it.
PASSING = {"orphan-staging", "orphan-object"}
WEIGHTS = {"get": 40, "upgrade": 8, "run": 8, "delete": 14, "delete --now": 5, "undelete": 4, "gc": 5, "gc --now": 5,
           "audit": 5, "list": 3, "show": 2, "usage": 2, "cancel": 3, "pause": 2, "resume": 2, "retry": 2}
ABOUT_A_TASK = {"delete", "undelete", "show", "cancel", "pause", "resume", "retry"}


@dataclass
class Actor:
    """One process at work."""
    kind: str
    process: object = None
    task: int = 0  # what it is about, if it is about one
    folder: str = ""
    revision: str = ""
    watched: int = -1  # pidfd
    is_spared: bool = False  # it looks for the script, and has to end
    is_killed: bool = False


@dataclass
class Known:
    """What the script knows of a task."""
    folder: str
    revision: str
    is_doomed: bool = False  # somebody was told to delete it: it may be there or not


@dataclass
class Counts:
    kills: int = 0
    ended: dict = field(default_factory=dict)  # kind -> processes that were not killed
    looks: int = 0
    rests: int = 0


class Stress:
    def __init__(self, bed: beds.Bed, report: beds.Report, seed: int):
        self.bed, self.report = bed, report
        self.random = random.Random(seed)
        self.selector = selectors.DefaultSelector()
        self.actors: list = []
        self.tasks: dict = {}  # number -> Known
        self.counts = Counts()
        self.folders = 0

    # --- what there is to get

    def publish(self):
        contents = [self.random.randbytes(size) for size in self._sizes()]
        for number in range(REVISIONS):
            chosen = self.random.sample(range(CONTENTS), 30)
            files = {f"{'abcd'[i % 4]}/f{content:03}.bin": contents[content] for i, content in enumerate(chosen)}
            files["twin.bin"] = contents[chosen[0]]
            files["empty"] = b""
            self.bed.publish(f"s{number:02}", files, name=f"series{number % 3}")
            if number % 4 == 0:
                self._forget_digests(f"s{number:02}")
        self.bed.plant("t/mine.txt", b"a user's own, between the tasks\n")
        judge.remember(self.bed)

    def _sizes(self):
        for number in range(CONTENTS):
            yield 3 << 20 if number % 50 == 0 else self.random.randrange(1, 300_000 if number % 5 == 0 else 20_000)

    def _forget_digests(self, revision: str):
        """Its contents are known only when they have arrived: then two processes bring the same one at once."""
        manifest = self.bed.web / revision / "manifest.json"
        data = json.loads(manifest.read_text())
        for entry in data["files"]:
            entry.pop("sha256", None)
        manifest.write_text(json.dumps(data))

    # --- what is done

    def start_one(self):
        weights = dict(WEIGHTS)
        if len(self.tasks) > MANY_TASKS:
            weights["delete"] *= 4
        kind = self.random.choices(list(weights), list(weights.values()))[0]
        words = kind.split()
        actor = Actor(kind)
        if kind in ("get", "upgrade"):
            words = self._get(actor)
        elif words[0] in ABOUT_A_TASK:
            actor.task = self.random.choice(list(self.tasks) or [1])
            words[1:1] = [str(actor.task)]
            if words[0] == "delete":
                self._doom(actor.task)
        self._begin(actor, words)

    def _begin(self, actor: Actor, words: list):
        actor.process = self.bed.begin(*words)
        actor.watched = os.pidfd_open(actor.process.pid)
        self.selector.register(actor.watched, selectors.EVENT_READ, actor)
        self.actors.append(actor)

    def _get(self, actor: Actor) -> list:
        self.folders += 1
        actor.folder, actor.revision = f"t/{self.folders:05}", f"s{self.random.randrange(REVISIONS):02}"
        self.bed.expect(actor.folder, actor.revision)
        if self.random.random() < 0.2:
            path = self.random.choice(sorted(self.bed.revisions[actor.revision]))
            self.bed.plant(f"{actor.folder}/{path}", f"a user's own in the way of {path}\n".encode())
        words = ["get", self.bed.link(actor.revision), "--to", actor.folder]
        if self.random.random() < 0.3:
            words += ["--link", self.random.choice(["copy", "symlink", "hardlink"])]
        if actor.kind == "upgrade" and self.tasks:
            words += ["--upgrade-from", str(self.random.choice(list(self.tasks)))]
        return words

    def _doom(self, task: int):
        self.bed.acknowledged.pop(task, None)
        if task in self.tasks:
            self.tasks[task].is_doomed = True

    def kill_one(self):
        victims = [actor for actor in self.actors if not actor.is_killed and not actor.is_spared]
        if victims:
            victim = self.random.choice(victims)
            victim.is_killed = True
            self.counts.kills += 1
            victim.process.send_signal(signal.SIGKILL)

    # --- what comes of it

    def collect(self, actor: Actor):
        self.selector.unregister(actor.watched)
        os.close(actor.watched)
        self.actors.remove(actor)
        done = self.bed.end(actor.process)
        if actor.folder:
            for line in done.objects:
                if line.get("task"):
                    self.tasks.setdefault(line["task"], Known(actor.folder, actor.revision))
        for task in done.completed:
            known = self.tasks.get(task)
            if known and not known.is_doomed:
                self.bed.acknowledged[task] = (known.folder, known.revision)
        if not (actor.is_killed and done.signal == signal.SIGKILL):
            self._judge(actor, done)

    def _judge(self, actor: Actor, done: beds.Done):
        self.report.runs += 1
        self.counts.ended[actor.kind] = self.counts.ended.get(actor.kind, 0) + 1
        if done.timed_out:
            self.report.problem("hang", str(done))
        elif done.code not in DOCUMENTED or self._is_unexpected(actor, done.code):
            self.report.problem("crash" if done.signal else "exit code", str(done))
        if actor.kind == "audit":
            for violation in done.last().get("violations", []):
                if violation["kind"] not in PASSING:
                    self.report.problem("invariants", f"while all work: {violation}")
        if actor.kind == "list":
            self._learn(done.last().get("tasks", []))

    @staticmethod
    def _is_unexpected(actor: Actor, code: int) -> bool:
        """Racing for a task is a conflict, or finds it gone; all else has to work."""
        is_race = actor.task and code in (3, 4)
        finds_violations = actor.kind == "audit" and code == 6
        # What it got may have been cancelled or paused by somebody else in the middle; so may its base have gone.
        was_stopped = actor.kind in ("get", "upgrade", "run") and code in (3, 4, 8)
        return code != 0 and not (is_race or finds_violations or was_stopped)

    # --- looking

    def look(self):
        self.counts.looks += 1
        self._note(judge.acknowledged(self.bed) + judge.users_files(self.bed), "while all work")
        for kind in ("audit", "list"):
            self._begin(Actor(kind, is_spared=True), [kind])

    def _learn(self, rows: list):
        """Also of tasks whose `get` was killed before it could say their number."""
        for row in rows:
            folder = os.path.relpath(self.bed.storage / row["destination"], self.bed.storage)
            self.tasks.setdefault(row["task"], Known(folder, row["revision"]))

    def rest(self):
        """Everybody goes home; then the ledger and the store are read by others than the program."""
        self.counts.rests += 1
        while self.actors:
            for key, _ in self.selector.select():
                self.collect(key.data)
        problems = judge.after_fault(self.bed)
        listed = self.bed.cli("list").last().get("tasks", [])  # recovers
        self._learn(listed)
        present = {row["task"] for row in listed}
        self.tasks = {task: known for task, known in self.tasks.items() if task in present or not known.is_doomed}
        self._note(problems + judge.is_settled(self.bed), f"at rest {self.counts.rests}")

    def _note(self, problems: list, label: str):
        for problem in problems:
            self.report.problem(problem.kind, f"{label}: {problem.text}")

    # --- the whole

    def run(self, seconds: float):
        begin = time.monotonic()
        end, kill, look, rest = (begin + after for after in (seconds, 0.0, LOOK_EVERY, REST_EVERY))
        while (now := time.monotonic()) < end:
            while len(self.actors) < PROCESSES:
                self.start_one()
            for key, _ in self.selector.select(max(0.0, kill - now)):
                self.collect(key.data)
            if time.monotonic() >= kill:
                self.kill_one()
                kill = time.monotonic() + self.random.random() * LONGEST_BETWEEN_KILLS
            if time.monotonic() >= look:
                self.look()
                look = time.monotonic() + LOOK_EVERY
            if time.monotonic() >= rest:
                self.rest()
                rest = time.monotonic() + REST_EVERY
        self.rest()
        judge.judge(self.bed, self.report, "at the end")


def main() -> int:
    parser = beds.arguments(__doc__)
    parser.add_argument("--seconds", type=float, help="how long (600)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    seconds = options.seconds or (CI_SECONDS if options.ci else 600)
    report = beds.Report("C-02", f"{PROCESSES} processes, killed at random", int(seconds), "commands")
    with beds.workspace(options, "stress") as folder, beds.Bed(options.cli, folder) as bed:
        stress = Stress(bed, report, options.seed)
        stress.publish()
        stress.run(seconds)
        ended = ", ".join(f"{count} {kind}" for kind, count in sorted(stress.counts.ended.items()))
        report.notes = (f"{seconds:.0f} s, seed {options.seed}, {stress.counts.kills} kills, {stress.counts.looks} looks at work, "
                        f"{stress.counts.rests} at rest; ended by themselves: {ended}")
    return report.finish(options.report)


if __name__ == "__main__":
    sys.exit(main())
