#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""F-05: how a stored content becomes a visible file, on every file system, with every wish.

File systems x {the destination on the store's volume, on another one} x wishes x contents. Every cell gets the same
files twice, so that the second task takes them from the store, and looks at what the files are on the disk: the same
inode, shared blocks, a symbolic link, an own copy. What is shown to the user must be that. A storage is a folder on one
volume: a folder of another volume mounted inside it is refused, before the download where the task's own folder is one,
file by file where it is a folder within.
"""
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import bed as beds
import volumes
from bed import Bed, Report
from judge import digest
from volumes import MIB, NotHere, Volumes

FILE_SYSTEMS = ("ext4", "xfs", "xfs-plain", "btrfs", "tmpfs", "overlay", "fuse")
METHODS = ("auto", "reflink", "hardlink", "copy", "symlink")
CONTENTS = ("empty", "one", "page", "sparse", "links")
CLONING = ("xfs", "btrfs")
LINKS_AT_MOST = {"ext4": 65_000, "overlay": 65_000, "fuse": 65_000, "btrfs": 65_535}
MORE_LINKS = 65_600  # beyond every limit that is not about numbers of 32 bits


def contents() -> dict:
    """CONTENTS, and one that is made writable in the store."""
    sparse = bytearray(64 * MIB)
    sparse[0:5], sparse[-4:] = b"begin", b"end."
    return {"empty": b"", "one": b"1", "page": b"p" * 4095, "sparse": bytes(sparse), "links": b"l" * 4096,
            "writable": b"w" * 5000}


class Disk:
    """One file system with what stands on it: a storage for each wish."""

    def __init__(self, name: str, mounts: Volumes, bed: Bed, report: Report):
        self.name, self.mounts, self.bed, self.report = name, mounts, bed, report
        self.root = mounts.folder / name
        self.files, self.extras = bed.revisions["links"], 0

    def mount(self):
        size = 1024 * MIB
        if self.name == "tmpfs":
            self.mounts.tmpfs(self.root, "size=1g,nr_inodes=1m")
        elif self.name in ("overlay", "fuse"):
            below = self.mounts.make("ext4", self.mounts.folder / f"{self.name}-below", size)
            (self.mounts.overlay if self.name == "overlay" else self.mounts.fuse)(self.root, below)
        else:
            self.mounts.make(self.name, self.root, size)

    def unmount(self):
        self.mounts.unmount(self.root)
        below = self.mounts.folder / f"{self.name}-below"
        if self.name in ("overlay", "fuse"):
            self.mounts.unmount(below)

    def check(self):
        for method in METHODS:
            self.bed.must("storage", "add", self.label(method), str(self.folder(method)), "--link", method, "--reserve", "0")
            self.same_volume(method)
            self.other_volume(method)
        self.covered_task()
        self.bed.must("storage", "add", self.label("stands"), str(self.folder("stands")), "--reserve", "0")
        self.file_that_stands("an empty file that stands there", b"", 0)
        self.file_that_stands("another user's file that stands there", b"o" * 5000, 65534)
        for method in METHODS:
            if method != "reflink" or self.name in CLONING:
                self.audit(method)

    def folder(self, method) -> Path:
        return self.root / method

    def label(self, method) -> str:
        return f"{self.name}-{method}"

    def wrong(self, cell: str, text: str):
        self.report.problem("cell", f"{self.name}, {cell}: {text}")

    def extra(self, what: str, problem: str):
        """Something beside the matrix is done."""
        self.extras += 1
        if problem:
            self.wrong(what, problem)

    def cell(self, method: str, content: str, place: str, problem: str):
        """One cell of the matrix is done; `problem` is empty if it is right."""
        if content in CONTENTS:
            self.report.runs += 1
        if problem:
            self.wrong(f"{method}, {content}, {place}", problem)

    def get(self, method: str, to: str):
        return self.bed.cli("--storage", self.label(method), "get", self.bed.link("links"), "--to", to)

    # --- the destination on the store's volume

    def same_volume(self, method: str):
        first = self.get(method, "first")
        if method == "reflink" and self.name not in CLONING:
            said = first.last().get("error", {})
            problem = "" if first.code == 1 and "by reflink" in said.get("message", "") and "--link auto" in said.get("hint", "") \
                and not (self.folder(method) / "first").exists() else f"no clear refusal: {first}"
            for content in CONTENTS:
                self.cell(method, content, "same volume", problem)
            return
        problems = dict.fromkeys(self.files, "") if first.code == 0 else dict.fromkeys(self.files, f"the first get: {first}")
        self.look(method, "first", first, problems, {})
        if first.code == 0:
            special = {"links": self.exhaust_links(method), "writable": "writable"}
            os.chmod(self.object_of(method, "writable"), 0o644)
            second = self.get(method, "second")
            self.look(method, "second", second, problems, special)
            if (came := second.last().get("downloaded_bytes")) != 0:
                problems["sparse"] = problems["sparse"] or f"{came} bytes were downloaded again"
        for content, problem in problems.items():
            self.cell(method, content, "same volume", problem)

    def look(self, method, folder, done, problems, special):
        """Compares each file of the task with what it should be and with what is said of it."""
        task = done.last().get("completed", []) + done.last().get("failed", [])
        if len(task) != 1:
            problems.update(dict.fromkeys(problems, f"no task: {done}"))
            return
        rows = {row["path"]: row for row in self.bed.must("show", str(task[0]), "--files")["items"]}
        for content, row in rows.items():
            if not problems[content]:
                problems[content] = self.difference(method, folder, content, row, special.get(content, ""))
        if bool(done.code) != any(self.wanted(method, content, special.get(content, "")) is None for content in rows):
            problems["one"] = problems["one"] or f"exit code {done.code}: {done}"

    def difference(self, method, folder, content, row, special) -> str:
        path, wanted = self.folder(method) / folder / content, self.wanted(method, content, special)
        if wanted is None:
            return self.not_refused(path, row, special)
        if not path.exists() or path.read_bytes() != self.files[content]:
            return f"the bytes of {folder}/{content} are wrong or missing, state {row['state']}: {row['error']}"
        truth = volumes.kind_of_copy(path, self.object_of(method, content))
        if truth == "inline" and wanted in ("reflink", "copy"):
            truth = wanted  # the bytes lie in the inode: what a clone of them is cannot be seen
        if truth == "hardlink" and path.stat().st_mode & 0o222:
            return "a writable file is hard-linked"
        if (row["strategy"], truth) != (wanted, wanted):
            return f"{folder}: {wanted} expected, {row['strategy']} shown, {truth} on the disk"
        return ""

    @staticmethod
    def not_refused(path, row, special) -> str:
        reason = row["error"] or ""
        says = "writable" if special == "writable" else "Too many links"
        if path.exists() or row["state"] != "failed" or says not in reason or "--link" not in reason:
            return f"no clear refusal: state {row['state']}, {'there' if path.exists() else 'not there'}, {reason!r}"
        return ""

    def wanted(self, method, content, special):
        """The method that is right; none: the file must be refused."""
        if content == "empty":
            return "copy"
        auto = "reflink" if self.name in CLONING else "hardlink"
        wish = auto if method == "auto" else method
        if special and wish == "hardlink":
            return "copy" if method == "auto" else None
        return wish

    def object_of(self, method, content) -> Path:
        name = digest(self.files[content])
        found = sorted((self.folder(method) / ".heirloom/objects" / name[:2]).glob(f"{name}.*"))
        if len(found) != 1:
            raise RuntimeError(f"{self.label(method)}: {len(found)} objects of {content}")
        return found[0]

    def exhaust_links(self, method) -> str:
        """Links the object until the volume refuses; what is special about it then."""
        original = self.object_of(method, "links")
        farm = self.root / f"links-{method}"
        farm.mkdir()
        directory = os.open(farm, os.O_DIRECTORY)
        made = original.stat().st_nlink
        try:
            for made in range(made, MORE_LINKS):
                os.link(original, str(made), dst_dir_fd=directory)
        except OSError as refused:
            if made != LINKS_AT_MOST.get(self.name):
                raise RuntimeError(f"{self.name} refused link {made}: {refused}") from refused
            return "links"
        finally:
            os.close(directory)
        if self.name in LINKS_AT_MOST:
            raise RuntimeError(f"{self.name} made {made} links")
        return ""

    # --- another volume inside the storage

    def other_volume(self, method: str):
        """A folder of another volume is refused: at once as a task's own, file by file within it."""
        around = {"another volume": self.folder(method) / "mounted", "the same volume mounted again": self.folder(method) / "bound"}
        self.mounts.tmpfs(around["another volume"], "size=1m")
        self.mounts.bind(self.root / f"elsewhere-{method}", around["the same volume mounted again"])
        if self.name == "btrfs":
            around["a subvolume"] = self.folder(method) / "subvolume"
            volumes.run("btrfs", "subvolume", "create", around["a subvolume"])
        for what, folder in around.items():
            self.extra(f"{method}, {what}", self.not_refused_at_once(method, folder))
        self.within(method)
        self.mounts.unmount(around["another volume"])
        self.mounts.unmount(around["the same volume mounted again"])

    def not_refused_at_once(self, method, folder) -> str:
        for to in (folder.name, f"{folder.name}/deeper"):
            done = self.get(method, to)
            said = done.last().get("error", {}).get("message", "")
            wish = method == "reflink" and self.name not in CLONING and "by reflink" in said
            if done.code not in (1, 4) or not (wish or f"{folder.name} is on another volume" in said.replace("/deeper", "")) or any(folder.iterdir()):
                return f"no clear refusal of --to {to}: {done}"
        return ""

    def within(self, method):
        """The files of `away` are refused, the one beside it comes."""
        away = self.mounts.tmpfs(self.folder(method) / "mixed/away", "size=1m")
        done = self.bed.cli("--storage", self.label(method), "get", self.bed.link("mixed"), "--to", "mixed")
        if method == "reflink" and self.name not in CLONING:
            problem = "" if "by reflink" in done.last().get("error", {}).get("message", "") else f"no clear refusal: {done}"
            rows = {}
        else:
            problem = "" if done.code == 8 and len(done.last()["failed"]) == 1 else f"exit code: {done}"
            rows = self.rows_of(done)
            if not problem and (rows["home"]["state"] != "done" or not (away.parent / "home").exists()):
                problem = f"the file beside the other volume did not come: {rows['home']}"
        for content in CONTENTS:
            row = rows.get(f"away/{content}", {})
            if not problem and rows and (row["state"] != "failed" or "away is on another volume" not in row["error"]):
                self.cell(method, content, "another volume", f"no clear refusal: {row}")
            else:
                self.cell(method, content, "another volume", problem)
        if left := list(away.iterdir()):
            self.wrong(f"{method}, another volume", f"left there: {left}")
        self.mounts.unmount(away)

    # --- beside the matrix

    def covered_task(self):
        """A volume mounted over a finished task's folder: nothing there is the task's; deleting it goes on and says so."""
        covered = self.folder("auto") / "second"
        self.mounts.tmpfs(covered, "size=1m")
        for name in self.files:
            (covered / name).write_bytes(b"somebody else's")
        task = next(t for t in self.bed.must("list")["tasks"] if t["destination"] == str(covered))
        deleted = self.bed.cli("--storage", self.label("auto"), "delete", str(task["task"]))
        intact = all((covered / name).read_bytes() == b"somebody else's" for name in self.files)
        self.extra("delete under a mount", "" if deleted.code == 0 and intact else f"{deleted}, intact: {intact}")
        self.mounts.unmount(covered)
        for name in self.files:  # what was hidden is the user's now
            (covered / name).unlink()

    def file_that_stands(self, what: str, content: bytes, owner: int):
        """A right file that stands at the destination stays as it is, and its inode does not become the store's."""
        revision = f"stands-{owner}"
        if revision not in self.bed.revisions:
            self.bed.publish(revision, {"there": content, "other": revision.encode()})
        path = self.folder("stands") / revision / "there"
        path.parent.mkdir()
        path.write_bytes(content)
        os.chown(path, owner, owner)
        os.chmod(path, 0o664)
        before = path.stat()
        done = self.bed.cli("--storage", self.label("stands"), "get", self.bed.link(revision), "--to", revision)
        after = path.stat()
        same = (before.st_ino, before.st_uid, before.st_mode, 1) == (after.st_ino, after.st_uid, after.st_mode, after.st_nlink)
        row = self.rows_of(done)["there"] if done.code == 0 else {}
        right = same and done.code == 0 and row["strategy"] == "copy" and row["origin"] == "inherited" and path.read_bytes() == content
        self.extra(what, "" if right else f"{done}, {row}, {before} became {after}")

    def audit(self, method):
        done = self.bed.cli("--storage", self.label(method), "audit", "--deep")
        wrong = [each for each in done.last().get("violations", [{}]) if each.get("path", "").startswith(str(self.folder(method)))]
        self.extra(f"{method}, audit", f"{wrong}" if wrong or "violations" not in done.last() else "")

    def rows_of(self, done) -> dict:
        tasks = done.last().get("completed", []) + done.last().get("failed", [])
        return {row["path"]: row for row in self.bed.must("show", str(tasks[0]), "--files")["items"]}


def check_all(options, names, report: Report):
    extras = 0
    with beds.workspace(options, "links") as work, Volumes(Path(work) / "disks") as mounts, \
            Bed(options.cli, Path(work) / "bed") as bed:
        files = contents()
        bed.publish("links", files)
        bed.publish("mixed", {"home": b"h" * 100, **{f"away/{name}": files[name] for name in CONTENTS}})
        for name in names:
            before = len(report.failures)
            disk = Disk(name, mounts, bed, report)
            disk.mount()
            disk.check()
            disk.unmount()
            extras += disk.extras
            print(f"{name}: {report.runs} cells so far, {len(report.failures) - before} wrong", flush=True)
    report.notes = (f"{extras} more checks beside the matrix. A storage is one volume: the cells of another volume prove the "
                    f"refusal. tmpfs and xfs have no reachable limit of links: their cells prove the {MORE_LINKS:,}th.")


def main() -> int:
    parser = beds.arguments(__doc__)
    parser.add_argument("--only", choices=FILE_SYSTEMS, action="append", help="these file systems alone")
    options = parser.parse_args()
    names = options.only or (("ext4", "btrfs") if options.ci else FILE_SYSTEMS)
    report = Report("F-05", "methods of making files visible", 50 * len(names), "cells")
    try:
        volumes.enter_namespace()
        check_all(options, names, report)
    except NotHere as reason:
        return volumes.skip(report, reason, options.report)
    return report.finish(options.report)


if __name__ == "__main__":
    sys.exit(main())
