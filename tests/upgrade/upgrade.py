#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""upgrade.py PROGRAM: the ledger of every former version is taken over by this program, with all that it tells of, and one
of a later version is refused in words that help. PROGRAM is heirloom-cli."""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import story

PROGRAM = ""
NEWEST = story.versions()[-1]
ROWS = "SELECT id, state, error FROM tasks ORDER BY id"


class Bed:
    """A ledger, a storage and a home of nobody, in a folder that goes with the test."""

    def __init__(self, test):
        folder = Path(tempfile.mkdtemp(prefix="heirloom-upgrade-"))
        test.addCleanup(shutil.rmtree, folder)
        self.folder, self.ledger = folder, folder / "ledger.db"
        self.root, self.source = folder / "storage", folder / "source"

    def run(self, *arguments):
        environment = {**os.environ, "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"),
                       "XDG_DATA_HOME": str(self.folder / "share")}
        environment.pop("HEIRLOOM_LEDGER", None)
        return subprocess.run([PROGRAM, "--ledger", self.ledger, *arguments], env=environment, capture_output=True,
                              text=True, timeout=120, check=False)

    def ask(self, *arguments):
        """The last object on standard output."""
        done = self.run("--json", *arguments)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout.splitlines()[-1])

    def backup(self, version):
        return self.ledger.with_name(f"ledger.db-backup-v{version}")

    def backups(self):
        return sorted(path.name for path in self.folder.glob("ledger.db-backup-*"))


def answer(path, question):
    database = sqlite3.connect(path)
    try:
        return database.execute(question).fetchall()
    finally:
        database.close()


def set_version(path, version):
    database = sqlite3.connect(path)
    database.execute(f"PRAGMA user_version = {version}")
    database.commit()
    database.close()


def schema_of(path):
    """Tables, indexes and triggers, whatever the blanks between their words."""
    return {name: " ".join((text or "").split()) for name, text in answer(path, "SELECT name, sql FROM sqlite_schema")}


class Upgrade(unittest.TestCase):
    """What is called of_… is asked of the ledger of every version, in this order."""
    maxDiff = None
    form = None # of a new ledger

    def test_every_version_has_a_ledger(self):
        self.assertEqual(story.versions(), list(range(1, NEWEST + 1)))
        self.assertEqual(sorted(path.name for path in story.LEDGERS.iterdir()),
                         [f"v{version:02}.sql" for version in story.versions()],
                         "write_ledgers.py writes the one that is missing")

    def of_a_copy_of_before_stays(self, version, bed):
        if version == NEWEST: # nothing was to be changed
            self.assertEqual(bed.backups(), [])
            return
        self.assertEqual(bed.backups(), [bed.backup(version).name])
        self.assertEqual(answer(bed.backup(version), "PRAGMA user_version"), [(version,)])
        self.assertEqual(answer(bed.backup(version), ROWS), bed.before)
        bed.backup(version).unlink()
        bed.ask("list")
        self.assertEqual(bed.backups(), [], "it is taken over once")

    def of_the_form_is_that_of_a_new_ledger(self, version, bed):
        self.assertEqual(answer(bed.ledger, "PRAGMA user_version"), [(NEWEST,)])
        self.assertEqual(answer(bed.ledger, "PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(answer(bed.ledger, "PRAGMA foreign_key_check"), [])
        self.assertEqual(schema_of(bed.ledger), self.new_form(),
                         "a step that users' ledgers have gone through was changed")

    def new_form(self):
        if not Upgrade.form:
            new = Bed(self)
            new.ask("list")
            Upgrade.form = schema_of(new.ledger)
        return Upgrade.form

    def of_tasks_are_what_they_were(self, version, bed):
        tasks = {task["task"]: task for task in bed.ask("list")["tasks"]}
        states = {number: task["state"] for number, task in tasks.items()}
        archived = {8: "archived"} if version >= 13 else {}
        self.assertEqual(states, {1: "completed", 2: "completed", 4: "ready", 5: "paused", 6: "failed",
                                  7: "cancelled", **archived})
        upgraded = tasks[2]
        self.assertEqual([upgraded[key] for key in ("name", "revision", "files_done", "bytes_done", "inherited_bytes",
                                                    "downloaded_bytes", "upgrade_from", "source")],
                         ["atlas", "r2", 3, 6430, 3640, 2790, 1, "https://example.org/atlas/r2/manifest.json"])
        self.assertIn("old.txt", tasks[6]["error"])
        files = bed.ask("show", "2", "--files")["items"]
        self.assertEqual([(item["path"], item["sha256"], item["origin"], item["strategy"]) for item in files],
                         [("docs/readme.txt", story.SHA256["readme"], "inherited", "hardlink"),
                          ("tiles/asia.bin", story.SHA256["asia"], "inherited", "hardlink"),
                          ("tiles/europe.bin", story.SHA256["europe-2"], "downloaded", "hardlink")])
        kinds = [entry["kind"] for entry in bed.ask("log")["entries"]]
        self.assertEqual(kinds[:2], ["task.delete", "storage.gc"])

    def of_what_came_with_a_version_is_there(self, version, bed):
        paused, upgraded = bed.ask("show", "5"), bed.ask("show", "2")
        self.assertEqual(upgraded["written_bytes"], 2790 if version >= 4 else 0)
        self.assertEqual(paused["mirrors"], ["https://mirror.example.net/notes.txt"] if version >= 5 else [])
        self.assertEqual(answer(bed.ledger, "SELECT unpack FROM tasks WHERE id = 2"), [("always" if version >= 14 else None,)])
        self.assertEqual(answer(bed.ledger, "SELECT count(*) FROM unpackings"), [(1 if version >= 14 else 0,)])
        self.assertEqual((paused["priority"], paused["rate_limit"]),
                         ("high", 500000) if version >= 6 else ("normal", 0))
        self.assertEqual(paused["answered_by"], "https://example.org/notes.txt" if version >= 7 else None)
        self.assertEqual((upgraded["queue_position"], paused["queue_position"]), (2, -1 if version >= 6 else 5))
        self.assertEqual(answer(bed.ledger, "SELECT task FROM audit_log WHERE kind = 'task.delete'"), [(3,)])
        notices = answer(bed.ledger, "SELECT detail FROM outbox WHERE kind = 'notice'")
        self.assertEqual([json.loads(detail)["revision"] for detail, in notices], ["r2"] if version >= 2 else [])
        followed = bed.ask("subscriptions")["subscriptions"]
        self.assertEqual([(row["name"], row["state"]) for row in followed],
                         [("atlas", "current")] if version >= 11 else [])
        packs = bed.ask("packs")["packs"]
        self.assertEqual([pack["objects"] for pack in packs], [1] if version >= 13 else [])

    def of_work_goes_on(self, version, bed):
        summary = bed.ask("run")
        self.assertEqual((summary["completed"], summary["failed"], summary["inherited_files"],
                          summary["downloaded_files"]), ([4], [], 2, 1))
        self.assertEqual((bed.root / "atlas-r3/africa.bin").read_bytes(), story.CONTENT["africa"])
        self.assertEqual((bed.root / "atlas-r3/tiles/asia.bin").stat().st_ino,
                         story.object_path(bed.root, "asia").stat().st_ino)
        manifest = bed.source / "manifest.json"
        manifest.write_text(json.dumps({"format": "heirloom-manifest/1", "name": "africa", "files": [
            {"path": "africa.bin", "size": len(story.CONTENT["africa"]), "sha256": story.SHA256["africa"]}]}))
        again = bed.ask("get", str(manifest))
        self.assertEqual((again["completed"], again["inherited_files"]), ([9 if version >= 13 else 8], 1))
        self.assertEqual(bed.ask("audit", "--deep")["violations"], [])
        self.assertEqual(bed.ask("delete", "1")["released_references"], 3)
        swept = bed.ask("gc", "--now")
        self.assertEqual((swept["leader"], swept["reclaimed_objects"]), (True, 2)) # europe-1, unused
        self.assertEqual(bed.ask("audit", "--deep")["violations"], [])
        for shown, name in story.SHOWN.items():
            if shown.startswith("atlas-r2"):
                self.assertEqual((bed.root / shown).read_bytes(), story.CONTENT[name])

    def of_a_task_is_archived_and_comes_back(self, version, bed):
        bed.ask("archive", "2")
        self.assertFalse((bed.root / "atlas-r2/docs/readme.txt").exists())
        archived = ["2", "8"] if version >= 13 else ["2"]
        for task in archived:
            bed.ask("restore", task)
            self.assertEqual(bed.ask("run", "--task", task)["downloaded_files"], 0)
        self.assertEqual((bed.root / "atlas-r2/docs/readme.txt").read_bytes(), story.CONTENT["readme"])
        if version >= 13: # from the pack of a former program
            self.assertEqual((bed.root / "small.d/small.txt").read_bytes(), story.CONTENT["small"])


def ask_every_version():
    """One test for each version, with all questions in their order."""
    questions = [(name[3:], question) for name, question in vars(Upgrade).items() if name.startswith("of_")]

    def test(version):
        def run(self):
            bed = Bed(self)
            story.open_ledger(version, bed.ledger, bed.root, bed.source)
            bed.before = answer(bed.ledger, ROWS)
            bed.ask("list") # takes it over
            for name, question in questions:
                with self.subTest(name):
                    question(self, version, bed)
        return run
    for version in story.versions():
        setattr(Upgrade, f"test_v{version:02}", test(version))


class Downgrade(unittest.TestCase):
    def refused(self, bed):
        """What is said of a ledger of a later version, which stays as it is."""
        before = bed.ledger.read_bytes()
        for arguments in (["list"], ["run"], ["rebuild", bed.root], ["gc", "--now"]):
            done = bed.run(*arguments)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertEqual(bed.ledger.read_bytes(), before)
        self.assertIn(f"version {NEWEST + 1}", done.stderr)
        self.assertIn(f"knows {NEWEST}", done.stderr)
        return done.stderr

    def test_the_copy_of_before_is_named_and_works(self):
        bed = Bed(self)
        story.open_ledger(NEWEST, bed.ledger, bed.root, bed.source)
        shutil.copy(bed.ledger, bed.backup(NEWEST)) # as the later version makes it
        set_version(bed.ledger, NEWEST + 1)
        self.assertIn(str(bed.backup(NEWEST)), self.refused(bed))
        for name in ("ledger.db", "ledger.db-wal", "ledger.db-shm"):
            (bed.folder / name).unlink(missing_ok=True)
        shutil.copy(bed.backup(NEWEST), bed.ledger)
        self.assertEqual(len(bed.ask("list")["tasks"]), 7)
        self.assertEqual(bed.ask("run")["completed"], [4])
        self.assertEqual(bed.ask("audit", "--deep")["violations"], [])

    def test_without_one_a_new_ledger_is_made_from_the_disk(self):
        bed = Bed(self)
        bed.source.mkdir()
        (bed.source / "africa.bin").write_bytes(story.CONTENT["africa"])
        bed.ask("storage", "add", "main", str(bed.root), "--reserve", "0")
        bed.ask("get", str(bed.source / "africa.bin"))
        set_version(bed.ledger, NEWEST + 1)
        self.assertIn("heirloom-cli rebuild", self.refused(bed))
        for name in ("ledger.db", "ledger.db-wal", "ledger.db-shm"):
            (bed.folder / name).unlink(missing_ok=True)
        bed.ask("rebuild", str(bed.root))
        bed.ask("run")
        self.assertEqual([task["state"] for task in bed.ask("list")["tasks"]], ["completed"])
        self.assertEqual(bed.ask("audit", "--deep")["violations"], [])


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PROGRAM = sys.argv.pop(1)
    ask_every_version()
    unittest.main(verbosity=2)
