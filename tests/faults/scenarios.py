# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that the fault scripts interrupt: each a prepared state and one command on it.

They need the build with named points (CMake preset `faults`): a cut download is made by one, and a migration that nobody
needs is known to it alone.
"""
import io
import os
import sqlite3
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import judge
from bed import Bed, Done

IN_THE_WAY = b"a user's own, in the way\n"
SHARED = ("--link", "hardlink")  # an edit in a folder reaches the stored bytes, also where files could be cloned


@dataclass
class Scenario:
    name: str
    prepare: Callable  # (bed): on an empty storage
    command: Callable  # (bed) -> arguments
    goal: tuple = ()  # (folder, revision) that the command completes
    deletes: tuple = ()  # tasks that it deletes, or turns into another revision
    damaged: bool = False  # stored bytes are wrong before it begins
    env: dict = field(default_factory=dict)
    always: dict = field(default_factory=dict)  # environment of every later run too
    check: Callable = lambda bed: []  # what must hold in the end, beside what the judge asks: (bed) -> problems
    again: Callable = lambda bed: []  # what must work once the next runs have recovered: (bed) -> problems

    def run(self, bed: Bed, env=None, wrap=(), patience=None) -> Done:
        return self.finish(bed, bed.end(self.begin(bed, env, wrap), patience))

    def begin(self, bed: Bed, env=None, wrap=()):
        bed.always = self.always
        for task in self.deletes:
            bed.acknowledged.pop(task, None)
        return bed.begin(*self.command(bed), env={**self.env, **(env or {})}, wrap=wrap)

    def finish(self, bed: Bed, done: Done) -> Done:
        """Notes what the command called completed."""
        for task in done.completed:
            bed.acknowledged[task] = self.goal
        return done


def _get(revision: str, folder: str, *more: str) -> Callable:
    return lambda bed: ("get", bed.link(revision), "--to", folder, *more)


def _first(bed: Bed, *more: str):
    bed.get("r1", "one", *more)
    bed.plant("one/notes.txt", b"a user's own, among the files of a task\n")


def _second_is_wanted(bed: Bed, *more: str):
    _first(bed, *more)
    bed.plant("two/a/f03.bin", IN_THE_WAY)
    bed.plant("two/notes.txt", b"a user's own, in a folder that a task will use\n")
    bed.expect("two", "r2")


def _fresh(bed: Bed):
    bed.plant("one/notes.txt", b"a user's own, in a folder that a task will use\n")
    bed.plant("one/d/twin.bin", IN_THE_WAY)
    bed.expect("one", "r1")


def _again(bed: Bed):
    _first(bed)
    bed.expect("two", "r1")


def _cut(bed: Bed):
    _fresh(bed)
    # The second checkpoint of the large file: two passages of C2 each.
    cut = bed.cli("get", bed.link("r1"), "--to", "one", env={"HL_CHECKPOINT_BYTES": 1 << 20, "HL_KILL": "C2:4"})
    if cut.signal != 9:
        raise RuntimeError(f"a build with named points is needed: {cut}")
    bed.must("list")


def _both(bed: Bed, *more: str):
    _second_is_wanted(bed, *more)
    bed.get("r2", "two", *more)


def _deleted(bed: Bed):
    _both(bed)
    bed.must("delete", "1")
    bed.acknowledged.pop(1)


def _edit(bed: Bed, target, *folders: str):
    """The twins' stored bytes are changed in place, by the user or the disk; `folders` show them through links."""
    changed = bytearray(bed.revisions["r1"]["d/twin.bin"])
    changed[1000] ^= 0xff
    before = target.stat()
    os.chmod(target, 0o644)
    target.write_bytes(changed)
    os.chmod(target, before.st_mode)
    for folder in folders:
        for path in ("d/twin.bin", "d/deep/er/twin.bin"):
            bed.places[folder].damaged[path] = bytes(changed)
    bed.acknowledged.clear()


def _edited(bed: Bed):
    _first(bed, *SHARED)
    _edit(bed, bed.storage / "one/d/twin.bin", "one")
    bed.expect("two", "r1")


def _healed(bed: Bed):
    """The audit has set the changed bytes aside; the files that showed them are to be made anew."""
    _edited(bed)
    healed = bed.cli("audit", "--deep", "--heal")
    if healed.code != 0:
        raise RuntimeError(str(healed))


def _kept_in_a_copy(bed: Bed):
    """The same, where a visible file still has the right bytes."""
    bed.get("r1", "one", "--link", "copy")
    digest = judge.digest(bed.revisions["r1"]["d/twin.bin"])
    _edit(bed, bed.storage / ".heirloom/objects" / digest[:2] / f"{digest}.1")
    bed.must("audit", "--deep", "--heal")


def _damaged(bed: Bed):
    """Changed stored bytes, a missing visible file, content that no row knows, a count that has drifted, a forgotten part."""
    _both(bed, *SHARED)
    _edit(bed, bed.storage / "one/d/twin.bin", "one", "two")
    (bed.storage / "two/b/f01.bin").unlink()
    home = bed.storage / ".heirloom"
    stray = b"content that no row knows"
    shard = home / "objects" / judge.digest(stray)[:2]
    shard.mkdir(exist_ok=True, mode=0o700)
    (shard / f"{judge.digest(stray)}.1").write_bytes(stray)
    (shard / f"{judge.digest(stray + b'?')}.1").write_bytes(b"and is not what its name says")
    (home / "staging/w9999-copy-1-1").write_bytes(b"forgotten")
    connection = sqlite3.connect(bed.ledger)
    with connection:
        connection.execute("UPDATE objects SET refcount = refcount + 1 WHERE id = (SELECT max(id) FROM objects WHERE refcount > 0)")
    connection.close()


def _followed(bed: Bed, *more: str):
    """A source is followed and its first revision there; then it moves on."""
    bed.plant("one/notes.txt", b"a user's own, in a folder that a task will use\n")
    bed.move("r1")
    bed.must("subscribe", bed.moving_link(), "--name", "atlas", "--to", "one", *more)
    bed.must("sync", "atlas")
    bed.move("r2")


def _amendable(bed: Bed):
    _followed(bed, "--in-place")
    bed.acknowledged[1] = ("one", "r1")
    bed.expect("one", "r1", "r2")
    bed.plant("one/new.bin", IN_THE_WAY)


def _moving(bed: Bed):
    _followed(bed, "--keep", "1")
    bed.acknowledged[1] = ("one/atlas-r1", "r1")
    bed.expect("one/atlas-r1", "r1")
    bed.expect("one/atlas-r2", "r2")


def _synced(folder: str) -> Callable:
    """The sync that was interrupted, or the next one, brings the newest revision and ends; one more finds nothing."""
    def check(bed: Bed) -> list:
        wrong = []
        for _ in range(2):
            done = bed.cli("sync", "atlas")
            if done.code != 0:
                wrong.append(judge.Problem("no recovery", str(done)))
        last = done.last()
        bed.acknowledged.clear()
        bed.acknowledged[2 if folder.endswith("r2") else 1] = (folder, "r2")
        ledger = bed.read_ledger()
        runs = [tuple(row) for row in ledger.execute("SELECT ending, revision FROM sync_runs ORDER BY id")]
        state = [tuple(row) for row in ledger.execute("SELECT state, revision FROM subscriptions")]
        ledger.close()
        ends = ("completed", "in-part", "failed")  # of what the fault made fail and somebody asked for again
        if runs[0] != ("completed", "r1") or runs[-1][0] not in ends or runs[-1][1] != "r2" or state != [("current", "r2")]:
            wrong.append(judge.Problem("invariants", f"syncs {runs}, subscription {state}"))
        if any(counts[kind] for counts in last["types"].values() for kind in ("added", "updated", "removed", "errors")):
            wrong.append(judge.Problem("second_recovery", f"a sync without news: {last}"))
        return wrong + judge.acknowledged(bed)
    return check


def _archived(bed: Bed):
    _first(bed)
    bed.must("archive", "1")
    bed.must("gc", "--now")


def _both_archived(bed: Bed):
    _both(bed)
    for task in ("1", "2"):
        bed.must("archive", task)
    bed.must("gc", "--now")


def _restored(packs: int) -> Callable:
    """What is archived comes back whole, without the server, and lies in so many packs at most."""
    def check(bed: Bed) -> list:
        wrong = []
        for task in bed.cli("list").last()["tasks"]:
            if task["state"] == "archived":
                done = bed.cli("restore", str(task["task"]))
                if done.code != 0 or done.last().get("downloaded_bytes") != 0:
                    wrong.append(judge.Problem("no recovery", str(done)))
            bed.acknowledged[task["task"]] = (Path(task["destination"]).name, task["revision"])
        there = bed.cli("packs").last()["packs"]
        if len(there) > packs:
            wrong.append(judge.Problem("leaks", f"{len(there)} packs"))
        return wrong + judge.acknowledged(bed)
    return check


def _merged(bed: Bed) -> list:
    """The merging that was interrupted, or the next one, leaves one pack."""
    done = bed.cli("consolidate")
    if done.code != 0 or done.last()["packs_after"] != 1:
        return [judge.Problem("no recovery", str(done))]
    return _restored(1)(bed)


def _zip(files: dict) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        for path, content in files.items():
            out.writestr(path, content)
    return archive.getvalue()


def _unpackable(bed: Bed):
    """A task has brought an archive; the user has a file where one of the archive's is to be."""
    files = {"data.zip": _zip(bed.revisions["r1"]), "read.me": b"what the archive holds"}
    bed.publish("packed", files)
    bed.revisions["unpacked"] = {**files, **{f"data/{path}": content for path, content in bed.revisions["r1"].items()}}
    bed.get("packed", "one")
    bed.plant("one/data/a/f03.bin", IN_THE_WAY)
    bed.expect("one", "unpacked")


def _unpacked(bed: Bed) -> list:
    """The archive is unpacked whole, by the run that was interrupted or the next one; once more changes nothing."""
    done = bed.cli("unpack", "1")
    bed.acknowledged[1] = ("one", "unpacked")
    wrong = [] if done.code == 0 else [judge.Problem("no recovery", str(done))]
    ledger = bed.read_ledger()
    tasks = [row[0] for row in ledger.execute("SELECT name FROM tasks")]
    ledger.close()
    if len(tasks) != 1:
        wrong.append(judge.Problem("leaks", f"tasks {tasks}"))
    return wrong + judge.acknowledged(bed)


def _migrated(bed: Bed) -> list:
    """The new schema with all that was moved, a whole backup, nothing half-made; an older program leaves it alone."""
    wrong = []
    now = bed.read_ledger()
    version = now.execute("PRAGMA user_version").fetchone()[0]
    backup = bed.ledger.with_name(f"{bed.ledger.name}-backup-v{version - 1}")
    if not backup.exists():
        return [judge.Problem("lost", f"version {version} without {backup.name}")]
    copy = sqlite3.connect(f"file:{backup}?mode=ro", uri=True)
    before = [row[0] for row in copy.execute("SELECT hex(sha256) FROM objects ORDER BY 1")]
    state = [copy.execute(question).fetchone()[0] for question in ("PRAGMA integrity_check", "PRAGMA user_version")]
    copy.close()
    if state != ["ok", version - 1] or not before:
        wrong.append(judge.Problem("invariants", f"the backup is {state}, {len(before)} objects"))
    moved = [row[0] for row in now.execute("SELECT digest FROM extra ORDER BY 1")]
    now.close()
    if moved != before:
        wrong.append(judge.Problem("invariants", f"version {version}, {len(moved)} rows moved of {len(before)}"))
    if backup.with_name(backup.name + ".tmp").exists():
        wrong.append(judge.Problem("leaks", "an unfinished backup"))
    rows = judge.dump(bed)
    bed.always = {}
    older = bed.cli("list")
    if older.code != 1 or judge.dump(bed) != rows:
        wrong.append(judge.Problem("destroyed", f"an older program on the newer ledger: {older}"))
    return wrong


SCENARIOS = {scenario.name: scenario for scenario in (
    Scenario("fresh", _fresh, _get("r1", "one"), ("one", "r1")),
    Scenario("upgrade", _second_is_wanted, _get("r2", "two", "--upgrade-from", "1"), ("two", "r2")),
    Scenario("inherit", _again, _get("r1", "two"), ("two", "r1")),
    Scenario("copy", _second_is_wanted, _get("r2", "two", "--link", "copy"), ("two", "r2")),
    Scenario("resume", _cut, lambda bed: ("run",), ("one", "r1"), env={"HL_CHECKPOINT_BYTES": 1 << 20}),
    Scenario("delete", _both, lambda bed: ("delete", "1"), deletes=(1,)),
    Scenario("gc", _deleted, lambda bed: ("gc", "--now")),
    Scenario("heal", _damaged, lambda bed: ("audit", "--deep", "--heal"), damaged=True),
    Scenario("use", _edited, _get("r1", "two", *SHARED), ("two", "r1"), damaged=True),
    Scenario("mend", _healed, lambda bed: ("run",), ("one", "r1"), damaged=True),
    Scenario("adopt", _kept_in_a_copy, lambda bed: ("run",), ("one", "r1"), damaged=True),
    Scenario("amend", _amendable, lambda bed: ("sync", "atlas"), ("one", "r2"), deletes=(1,), again=_synced("one")),
    Scenario("follow", _moving, lambda bed: ("sync", "atlas"), ("one/atlas-r2", "r2"), deletes=(1,), again=_synced("one/atlas-r2")),
    Scenario("archive", _both, lambda bed: ("archive", "1"), deletes=(1,), again=_restored(2)),
    Scenario("restore", _archived, lambda bed: ("restore", "1"), ("one", "r1"), deletes=(1,), again=_restored(1)),
    Scenario("consolidate", _both_archived, lambda bed: ("consolidate",), deletes=(1, 2), again=_merged),
    Scenario("unpack", _unpackable, lambda bed: ("unpack", "1"), ("one", "unpacked"), deletes=(1,), again=_unpacked),
    Scenario("migrate", _both, lambda bed: ("list",), always={"HL_MIGRATE": 1}, check=_migrated),
)}


def prepare(bed: Bed, names=SCENARIOS):
    """A template of each, under its name."""
    bed.save("empty")
    for name in names:
        bed.restore("empty")
        SCENARIOS[name].prepare(bed)
        judge.remember(bed)
        bed.save(name)
