#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""F-02: volumes that are full, out of inodes, over quota, or suddenly read-only.

Each run is a real small volume. What must hold: a task waits and says what is missing, nothing is half-made, it goes on
by itself as soon as there is space, deleting and `gc --now` give space back even where the ledger lies on the full
volume, and a volume that becomes read-only costs nothing but the work of that moment.
"""
import ctypes
import json
import os
import random
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import bed as beds
import judge
import volumes
from bed import Bed, Report
from powercut import judge_cut
from volumes import LIBC, MIB, NotHere, Volumes

PATIENCE = 60
MS_REMOUNT, MS_RDONLY = 32, 1
NEVER = threading.Event()


def until(condition, patience=PATIENCE):
    """What `condition` gives once it is something."""
    end = time.monotonic() + patience
    while not (value := condition()) and time.monotonic() < end:
        NEVER.wait(0.05)
    return value


def noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


def revisions() -> dict:
    return {"few": {f"d/f{n}": noise(n, 20_000 + n) for n in range(6)},
            "mid": {f"m{n}": noise(100 + n, 700_000) for n in range(4)},
            "big": {f"b{n}": noise(200 + n, 3_000_000) for n in range(4)},
            "small": {f"d{n % 7}/s{n}": noise(300 + n, 500 + n % 50) for n in range(1500)}}


class Scene:
    """One volume with a storage on it, and the ledger too if that is asked for."""

    def __init__(self, name: str, bed: Bed, volume: Path, ledger=False, options=()):
        self.name, self.bed, self.volume, self.filler = name, bed, volume, volume / "filler"
        for forgotten in (bed.places, bed.acknowledged, bed.planted):
            forgotten.clear()
        bed.storage = volume / "storage"
        bed.storage.mkdir()
        where = volume / "ledger" if ledger else bed.live / f"ledger-{name}"
        where.mkdir()
        bed.ledger = where / "ledger.db"
        bed.must("storage", "add", "bed", str(bed.storage), "--reserve", "0", *options)
        bed.plant("mine.txt", b"a user's own, beside the tasks\n")
        judge.remember(bed)
        volumes.run("sync", "-f", volume)  # what the bed put there is not what is put to the test

    def free(self) -> int:
        room = os.statvfs(self.volume)
        return room.f_bavail * room.f_frsize

    def fill(self, leave=0):
        """Takes all space but `leave` bytes; with none to leave, root's own part too."""
        with open(self.filler, "ab") as file:
            size = MIB
            while size >= 512:
                try:
                    if leave and self.free() - size < leave:
                        raise OSError
                    os.write(file.fileno(), bytes(size))
                    os.fsync(file.fileno())
                except OSError:
                    size //= 2

    def take_inodes(self, leave=0):
        folder = self.volume / "names"
        folder.mkdir()
        for number in range(1 << 20):
            if os.statvfs(self.volume).f_favail <= leave:
                return
            (folder / str(number)).touch()

    def give_inodes(self, count: int):
        for name in sorted((self.volume / "names").iterdir())[:count]:
            name.unlink()

    def tasks(self) -> list:
        return self.bed.cli("list").last().get("tasks", [])

    def task_in(self, state: str) -> dict:
        return next((task for task in self.tasks() if task["state"] == state), {})

    @contextmanager
    def watching(self):
        """`run --watch` beside what is done here."""
        process = self.bed.begin("run", "--watch")
        try:
            yield process
        finally:
            process.terminate()
            self.bed.end(process)


class Failed(Exception):
    pass


def demand(right, text):
    if not right:
        raise Failed(str(text))


def waits(scene: Scene, revision: str, says="", bytes_needed=None) -> dict:
    """`get` that must wait for space; the task's row."""
    scene.bed.expect("got", revision)
    done = scene.bed.cli("get", scene.bed.link(revision), "--to", "got")
    demand(done.code == 7 and len(done.last()["waiting"]) == 1, f"does not wait: {done} {done.last()}")
    row = scene.task_in("waiting")
    demand(row.get("waiting_for") == "space", f"is not shown as waiting: {scene.tasks()}")
    demand("waiting for" in done.stderr and " 0 B" not in done.stderr and says in done.stderr, f"does not say what is missing: {done}")
    if bytes_needed:
        demand(bytes_needed[0] <= row["needed_bytes"] <= bytes_needed[1], f"needs {row['needed_bytes']}, not {bytes_needed}")
    else:
        demand(row["error"] and says in row["error"], f"does not say what is missing: {row}")
    return row


def goes_on(scene: Scene, row: dict, revision: str, give):
    """While a process stays, space appears and the task is completed without being asked."""
    with scene.watching() as process:
        demand(not until(lambda: scene.task_in("completed"), 1), "was completed although there was no space")
        give()
        demand(until(lambda: scene.task_in("completed")), f"does not go on: {scene.tasks()}")
        demand(process.poll() is None, "ended")
    scene.bed.acknowledged[row["task"]] = ("got", revision)


def frees(scene: Scene, revision: str):
    """On the full volume with the ledger: delete and `gc --now` work and give the space back; then it is usable again."""
    bed = scene.bed
    task = bed.get(revision, "got")
    size = sum(map(len, bed.revisions[revision].values()))
    scene.fill()
    before = scene.free()
    bed.acknowledged.clear()
    for command in (("list",), ("delete", str(task)), ("gc", "--now")):
        done = bed.cli(*command)
        demand(done.code == 0, f"on the full volume: {done}")
    demand(scene.free() - before >= size // 2, f"only {scene.free() - before} of {size} bytes came back")
    demand(task not in [row["task"] for row in scene.tasks()], f"not deleted: {scene.tasks()}")
    scene.filler.unlink()
    bed.get(revision, "got")


# --- the runs; each takes a place for its volume

def tiny_memory(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.tmpfs(at, "size=1m"))
    row = waits(scene, "mid", bytes_needed=(1_700_000, 2_800_000))
    goes_on(scene, row, "mid", lambda: volumes.run("mount", "-o", "remount,size=8m", at))
    return scene


def tiny_memory_with_ledger(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.tmpfs(at, "size=1m"), ledger=True)
    frees(scene, "few")
    return scene


def known_sizes(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 16 * MIB))
    scene.fill(4_000_000)
    row = waits(scene, "big", bytes_needed=(7_500_000, 12_000_000))
    goes_on(scene, row, "big", scene.filler.unlink)
    return scene


def unknown_sizes(mounts, bed, at):
    """The manifest states no sizes, so only the disk itself says that it is full."""
    scene = Scene(at.name, bed, mounts.make("ext4", at, 16 * MIB))
    scene.fill(1_000_000)
    row = waits(scene, "unsized", bytes_needed=(100_000, 1 << 30))
    goes_on(scene, row, "unsized", scene.filler.unlink)
    return scene


def visible_copies(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 16 * MIB), options=("--link", "copy"))
    scene.fill(4_000_000)
    row = waits(scene, "mid", bytes_needed=(1_000_000, 5_600_000))
    goes_on(scene, row, "mid", scene.filler.unlink)
    return scene


def fills_meanwhile(mounts, bed, at):
    """Somebody else takes the space while files arrive."""
    scene = Scene(at.name, bed, mounts.make("ext4", at, 16 * MIB))
    bed.expect("got", "big")
    process = bed.begin("get", bed.link("big", slow=True), "--to", "got")
    arriving = bed.storage / ".heirloom/staging"
    demand(until(lambda: sum(part.stat().st_size for part in arriving.iterdir()) > 200_000), "nothing arrives")
    scene.fill()
    done = bed.end(process)
    demand(done.code == 7 and "waiting for" in done.stderr, f"does not wait: {done}")
    goes_on(scene, scene.task_in("waiting"), "big", scene.filler.unlink)
    return scene


def few_with_ledger(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 16 * MIB), ledger=True)
    frees(scene, "mid")
    return scene


def many_with_ledger(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 16 * MIB), ledger=True)
    frees(scene, "small")
    return scene


def xfs_with_ledger(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("xfs", at, 64 * MIB), ledger=True)
    frees(scene, "mid")
    return scene


def btrfs_with_ledger(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("btrfs", at, 256 * MIB), ledger=True)
    bed.get("small", "other")
    frees(scene, "mid")
    return scene


def inodes(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 64 * MIB, "-N", "4096"))
    scene.take_inodes(leave=100)
    row = waits(scene, "small", says="more files")
    demand(row["files_done"] > 10, f"only {row['files_done']} files came although there was room for more")
    goes_on(scene, row, "small", lambda: scene.give_inodes(2500))
    return scene


def inodes_with_ledger(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 16 * MIB, "-N", "512"), ledger=True)
    task = bed.get("few", "got")
    scene.take_inodes()
    bed.acknowledged.clear()
    for command in (("list",), ("delete", str(task)), ("gc", "--now")):
        done = bed.cli(*command)
        demand(done.code == 0, f"without inodes: {done}")
    scene.give_inodes(1 << 20)
    bed.get("few", "got")
    return scene


def quota(mounts, bed, at):
    """A quota that statvfs does not show: what is asked for once is not fetched again and again."""
    mounts.make("btrfs", at, 256 * MIB)
    own = at / "own"
    volumes.run("btrfs", "quota", "enable", at)
    volumes.run("btrfs", "subvolume", "create", own)
    volumes.run("btrfs", "qgroup", "limit", str(16 * MIB), own)
    scene = Scene(at.name, bed, own)
    scene.filler.write_bytes(bytes(14 * MIB))
    volumes.run("sync", "-f", own)
    row = waits(scene, "mid", says="quota")
    with scene.watching():
        demand(not until(lambda: scene.task_in("waiting").get("downloaded_bytes", 0) > row["downloaded_bytes"] + 1, 12),
               "is fetched again although nothing has changed")
    goes_on(scene, row, "mid", lambda: (scene.filler.unlink(), volumes.run("btrfs", "filesystem", "sync", own)))
    return scene


def interrupted(scene: Scene, change) -> beds.Done:
    """`get` of many files; `change` is done to the volume when some of them are there."""
    bed = scene.bed
    bed.expect("got", "small")
    process = bed.begin("get", bed.link("small"), "--to", "got")
    objects = bed.storage / ".heirloom/objects"
    demand(until(lambda: sum(len(names) for _, _, names in os.walk(objects)) > 100), "nothing arrives")
    change(process)
    done = bed.end(process)
    said = any(words in done.stderr for words in ("Read-only file system", "readonly database", "I/O error"))
    demand(done.code not in (-1, 0) and said, f"does not say that the disk is read-only: {done}")
    return done


def remount(at, process):
    """As soon as no file is open for writing."""
    refused = -1
    while refused and process.poll() is None:
        refused = LIBC.mount(b"none", str(at).encode(), None, ctypes.c_ulong(MS_REMOUNT | MS_RDONLY), None)
    demand(not refused, "was never without an open file")


def read_only(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 128 * MIB))
    interrupted(scene, lambda process: remount(at, process))
    row = scene.task_in("failed")
    demand(row and row["files_failed"] == 0 and "writable" in row["error"], f"not the disk's failure: {row}")
    demand(bed.cli("run").code == 0, "the read-only storage stops every command")
    volumes.run("mount", "-o", "remount,rw", at)
    return scene


def abort(at):
    """What the kernel does itself when the journal cannot be written: read-only from now on, with files open."""
    volumes.run("mount", "-o", "remount,abort", at)


def journal_fails(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 128 * MIB))
    interrupted(scene, lambda _: abort(at))
    row = scene.task_in("failed")
    demand(row and row["files_failed"] == 0 and "writable" in row["error"], f"not the disk's failure: {row}")
    mounts.unmount(at)
    mounts.mount_image(mounts.images / f"{at.name}.img", at)
    return scene


def journal_fails_with_ledger(mounts, bed, at):
    scene = Scene(at.name, bed, mounts.make("ext4", at, 128 * MIB), ledger=True)
    begin = time.monotonic()
    interrupted(scene, lambda _: abort(at))
    demand(time.monotonic() - begin < 30, "took too long to notice")
    mounts.unmount(at)
    mounts.mount_image(mounts.images / f"{at.name}.img", at)
    return scene


RUNS = (tiny_memory, tiny_memory_with_ledger, known_sizes, unknown_sizes, visible_copies, fills_meanwhile, few_with_ledger,
        many_with_ledger, xfs_with_ledger, btrfs_with_ledger, inodes, inodes_with_ledger, quota, read_only, journal_fails,
        journal_fails_with_ledger)
CUT = (journal_fails, journal_fails_with_ledger)  # what the kernel had not written is lost
CI = (tiny_memory, few_with_ledger, inodes_with_ledger, journal_fails)


def one(run, mounts: Volumes, bed: Bed, report: Report):
    label = run.__name__
    begin = time.monotonic()
    report.runs += 1
    try:
        scene = run(mounts, bed, mounts.folder / label)
        (judge_cut if run in CUT else judge.judge)(bed, report, label)
        mounts.unmount(mounts.folder / label)
        print(f"{label}: {time.monotonic() - begin:.1f} s on {scene.name}", flush=True)
    except (Failed, RuntimeError, OSError) as wrong:
        report.problem("behaviour", f"{label}: {wrong}")


def publish(bed: Bed):
    for name, files in revisions().items():
        bed.publish(name, files)
    files = revisions()["mid"]
    bed.publish("unsized", files)
    manifest = bed.web / "unsized/manifest.json"
    content = json.loads(manifest.read_text())
    for row in content["files"]:
        del row["size"], row["sha256"]
    manifest.write_text(json.dumps(content))


def main() -> int:
    parser = beds.arguments(__doc__)
    parser.add_argument("--only", choices=[run.__name__ for run in RUNS], action="append", help="these runs alone")
    options = parser.parse_args()
    wanted = [run for run in RUNS if run.__name__ in options.only] if options.only else CI if options.ci else RUNS
    report = Report("F-02", "full, quota'd and read-only volumes", 12, "volumes")
    try:
        volumes.enter_namespace()
        with beds.workspace(options, "full") as work, Volumes(Path(work) / "disks") as mounts, \
                Bed(options.cli, Path(work) / "bed") as bed:
            publish(bed)
            for run in wanted:
                one(run, mounts, bed, report)
    except NotHere as reason:
        return volumes.skip(report, reason, options.report)
    report.notes = "delete and gc --now on the full volume with the ledger, with and without inodes; quota by btrfs qgroups"
    return report.finish(options.report)


if __name__ == "__main__":
    sys.exit(main())
