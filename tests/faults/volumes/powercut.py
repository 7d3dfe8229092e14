#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""P-01 and P-02: the power fails at every named step (store.md, part b), with ledger and store on one volume.

The volume is an image. The program is killed at a step, the disk is taken as it is at that moment, mounted in the place
of the first and judged. Two pictures of "as it is":
  submitted  a copy of the image: what the kernel still had in memory is lost. A disk without a cache of its own.
  flushed    the image lies in a file system of its own, in a second image, and that one is copied: a write that was not
             followed by a flush is lost too. A disk that loses its cache.
Both are proved with files that are synced and files that are not, and at each cut with one that is not.

P-02 is the control, with the ledger on a second volume: with PRAGMA synchronous=NORMAL a sweep must lose content that the
ledger calls live, with FULL not.
Needs CMake preset `faults` and root.
"""
import copy
import os
import shutil
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import bed as beds
import judge
import volumes
from bed import Bed, Report
from kills import POINTS
from scenarios import SCENARIOS, prepare
from volumes import MIB, NotHere, Volumes

SIZES = {"ext4": 64 * MIB, "xfs": 64 * MIB, "btrfs": 128 * MIB}
PICTURES = ("submitted", "flushed")
ATTEMPTS = 5  # to reach a moment
END = "end"  # the command came to its end: what it said must be true
# A cut during the recovery from a kill: scenario, where it was killed, where its recovery was.
IN_RECOVERY = [("fresh", "A5", "recovery-content"), ("fresh", "body", "recovery-content"), ("fresh", "body", "recovery-undid"),
               ("upgrade", "body:2", "recovery-content"), ("upgrade", "B6:4", "recovery-file"), ("copy", "B6:7", "recovery-undid"),
               ("delete", "D3:8", "D5"), ("delete", "D1", "D6"), ("gc", "G4", "G6"), ("gc", "G3", "G5")]
CI = [("fresh", "body"), ("upgrade", "durable"), ("gc", "G5"), ("delete", END), ("fresh", END)]


class Disk:
    """A volume at `at`, which is cut again and again."""

    def __init__(self, mounts: Volumes, kind: str, picture: str, at: Path, size=0):
        self.mounts, self.kind, self.at, self.name, self.size = mounts, kind, at, at.name, size or SIZES[kind]
        self.outer = mounts.folder / f"outer-{self.name}" if picture == "flushed" else None
        self.content = mounts.image(f"{self.name}.img", kind, self.size)  # what mount() gives
        self.current = mounts.images / f"{self.name}-current.img"
        self.left = mounts.images / f"{self.name}-left.img"

    def mount(self):
        if not self.outer:
            clone(self.content, self.current)
            self.mounts.mount_image(self.current, self.at)
            return
        self.mounts.mount_image(self.mounts.image(self.current.name, "ext4", self.size + 32 * MIB), self.outer)
        inside = self.outer / "disk.img"
        # Written in full: what is only overwritten needs no change of the outer file system to be there.
        with open(self.content, "rb") as source, open(inside, "wb") as target:
            shutil.copyfileobj(source, target, MIB)
        volumes.run("sync", "-f", self.outer)
        self.mounts.mount_image(inside, self.at)

    def unmount(self):
        self.mounts.unmount(self.at)
        if self.outer:
            self.mounts.unmount(self.outer)

    def save(self, template: str):
        """Keeps what is there, unmounted in peace."""
        self.mounts.unmount(self.at)
        clone(self.outer / "disk.img" if self.outer else self.current, self.kept(template))
        if self.outer:
            self.mounts.unmount(self.outer)
        self.content = self.kept(template)

    def kept(self, template: str) -> Path:
        return self.mounts.images / f"{self.name}-{template}.img"

    def take(self):
        """Keeps what is on the disk at this moment."""
        device = volumes.device_of(self.outer or self.at)
        for _ in range(10):
            written = volumes.writes_to(device)
            clone(self.current, self.left)
            if volumes.writes_to(device) == written:
                return
        raise RuntimeError("the disk was never at rest")

    def put_back(self):
        """Mounts what was taken."""
        os.replace(self.left, self.current)
        if self.outer:
            self.mounts.mount_image(self.current, self.outer)
        self.mounts.mount_image(self.outer / "disk.img" if self.outer else self.current, self.at)


def cut(disks: list):
    """The power fails; what is left is mounted in the same places."""
    for disk in disks:
        disk.take()
    for disk in reversed(disks):
        disk.unmount()
    for disk in disks:
        disk.put_back()


def clone(source: Path, target: Path):
    volumes.run("cp", "--sparse=always", source, target)


class DiskBed(Bed):
    """The test bed with everything that a fault may hurt on volumes; its templates are images."""

    def __init__(self, cli, folder, disks: list):
        self.disks = disks
        for disk in disks:
            disk.mount()
        super().__init__(cli, folder)

    def save(self, name: str):
        self._notes[name] = copy.deepcopy((self.places, self.planted, self.acknowledged, self.surroundings))
        for disk in reversed(self.disks):
            disk.save(name)
        for disk in self.disks:
            disk.mount()

    def restore(self, name: str):
        self.always = {}
        for disk in reversed(self.disks):
            disk.unmount()
        for disk in self.disks:
            disk.content = disk.kept(name)
            disk.mount()
        for mine, saved in zip((self.places, self.planted, self.acknowledged, self.surroundings), self._notes[name]):
            mine.clear()
            mine.update(copy.deepcopy(saved))

    def cut(self) -> str:
        """The power fails. What is wrong with the picture of it, if anything."""
        unsynced = self.live / "unsynced"
        unsynced.write_bytes(b"u" * 3000)
        cut(self.disks)
        if unsynced.exists() and unsynced.read_bytes() == b"u" * 3000:
            return "a file that was not synced is there"
        return ""


# --- the pictures themselves

def write(path: Path, content: bytes, sync: bool):
    with open(path, "wb") as file:
        file.write(content)
        file.flush()
        if sync:
            os.fsync(file.fileno())


def sync_folder(path: Path):
    descriptor = os.open(path, os.O_DIRECTORY)
    os.fsync(descriptor)
    os.close(descriptor)


def control(disk: Disk) -> str:
    """What a cut leaves of synced and unsynced work; what is wrong, if anything."""
    disk.mount()
    at = disk.at
    write(at / "old", b"o" * 5000, True)
    sync_folder(at)
    write(at / "synced", b"s" * 50000, True)
    sync_folder(at)
    write(at / "unsynced", b"u" * 50000, False)
    os.rename(at / "old", at / "renamed")
    cut([disk])
    found = {path.name: path.read_bytes() for path in at.iterdir() if path.is_file()}
    disk.unmount()
    wrong = []
    if found.get("synced") != b"s" * 50000:
        wrong.append("a synced file is lost")
    if found.get("unsynced"):
        wrong.append("an unsynced file is there")
    if found.get("old") != b"o" * 5000 or "renamed" in found:
        wrong.append("an unsynced rename is there")
    return ", ".join(wrong)


# --- P-01

def judge_cut(bed: Bed, report: Report, label: str, damaged=False, check=lambda bed: []):
    """As after a kill, but that names may have come to the disk without their bytes: until the first start, not after."""
    bed.epochs = {}
    problems = [each for each in judge.after_fault(bed) if not each.text.startswith("half-made")]
    if damaged:
        bed.cli("audit", "--deep", "--heal")
    problems += judge.recovers(bed)
    problems += [] if problems else judge.after_fault(bed)
    problems += [] if problems else judge.is_consistent(bed) + judge.is_settled(bed)
    problems += [] if problems else judge.gives_back(bed, damaged) + check(bed)
    for problem in problems[:judge.MOST_TOLD]:
        report.problem(problem.kind, f"{label}: {problem.text}")


def cut_down(bed: DiskBed, run: tuple) -> str:
    """Runs the command until it is killed where `run` says; what happened instead, if it was not."""
    name, point, *again = run
    scenario = SCENARIOS[name]
    bed.restore(name)
    done = scenario.run(bed, {} if point == END else {"HL_KILL": point})
    if (done.signal != signal.SIGKILL) != (point == END) or (point == END and done.code not in (0, 6)):
        return str(done)
    if again:
        recovery = scenario.command(bed) if name in ("gc", "heal") else ("list",)
        if bed.cli(*recovery, env={"HL_KILL": again[0]}).signal != signal.SIGKILL:
            return "in the recovery"
    return ""


def one(bed: DiskBed, report: Report, prefix: str, run: tuple):
    scenario = SCENARIOS[run[0]]
    label = " ".join((prefix, *run))
    report.runs += 1
    # Which items a batch holds is a matter of how fast they came.
    instead = ""
    for _ in range(ATTEMPTS):
        instead = cut_down(bed, run)
        if not instead:
            break
    else:
        return report.problem("not reached", f"{label}: {instead}")
    if dishonest := bed.cut():
        return report.problem("picture", f"{label}: {dishonest}")
    judge_cut(bed, report, label, scenario.damaged, scenario.check)
    return None


def all_runs(options) -> list:
    if options.ci:
        return CI
    runs = [(name, point) for name, points in POINTS.items() for point in (*points, END)]
    return [run for run in runs + IN_RECOVERY if options.only in " ".join(run)]


def sweep(options, report: Report, folder: Path, kind: str, picture: str, runs: list):
    begin = time.monotonic()
    with Volumes(folder / "disks") as mounts:
        if wrong := control(Disk(mounts, kind, picture, folder / "disks/control")):
            report.problem("picture", f"{kind}, {picture}: {wrong}")
        # The bed lies in the folder of the mounts, its live part is the volume.
        with DiskBed(options.cli, folder / "disks/bed", [Disk(mounts, kind, picture, folder / "disks/bed/live")]) as bed:
            prepare(bed, list(dict.fromkeys(run[0] for run in runs)))
            for run in runs:
                one(bed, report, f"{kind} {picture}", run)
    shutil.rmtree(folder / "disks")
    print(f"{kind}, {picture}: {len(runs)} cuts in {time.monotonic() - begin:.0f} s", flush=True)


# --- P-02

def swept(bed: DiskBed, synchronous: str) -> list:
    """Content that the ledger calls live and the disk does not have, after a cut in the middle of a sweep."""
    bed.restore("gc")
    killed = bed.cli("gc", "--now", env={"HL_KILL": "G5", "HL_SYNCHRONOUS": synchronous})
    if killed.signal != signal.SIGKILL:
        raise RuntimeError(f"not killed: {killed}")
    if dishonest := bed.cut():
        raise RuntimeError(dishonest)
    return [problem for problem in judge.invariants(bed) if problem.text.startswith("I3")]


def commit_order(options, report: Report, folder: Path, kinds: tuple):
    """The ledger on a volume of its own: what the store syncs must not help it."""
    for kind in kinds:
        with Volumes(folder / "disks") as mounts:
            live = folder / "disks/bed/live"
            disks = [Disk(mounts, kind, "flushed", live), Disk(mounts, "ext4", "flushed", live / "ledger")]
            with DiskBed(options.cli, live.parent, disks) as bed:
                prepare(bed, ["gc"])
                for synchronous in ("NORMAL", "FULL"):
                    report.runs += 1
                    lost = swept(bed, synchronous)
                    print(f"{kind}, synchronous={synchronous}: {len(lost)} contents that the ledger calls live are gone", flush=True)
                    if bool(lost) != (synchronous == "NORMAL"):
                        report.problem("invariants", f"{kind}, synchronous={synchronous}: {lost[:2] or 'nothing was lost'}")
        shutil.rmtree(folder / "disks")


def main() -> int:
    parser = beds.arguments(__doc__)
    parser.add_argument("--only", default="", help="runs whose name holds this text, as: 'upgrade B6:4'")
    parser.add_argument("--kind", choices=SIZES, action="append", help="these file systems alone")
    parser.add_argument("--picture", choices=PICTURES, action="append", help="these pictures alone")
    parser.add_argument("--row", choices=("P-01", "P-02"), action="append", help="one of the two alone")
    options = parser.parse_args()
    kinds = options.kind or (("ext4",) if options.ci else tuple(SIZES))
    pictures = options.picture or (("flushed",) if options.ci else PICTURES)
    cuts = Report("P-01", "power cuts", 180, "cuts")
    order = Report("P-02", "commit before unlink", 2, "cuts")
    rows = options.row or ("P-01", "P-02")
    runs = all_runs(options)
    try:
        volumes.enter_namespace()
        with beds.workspace(options, "power") as work:
            if "P-01" in rows:
                for kind in kinds:
                    for picture in pictures:
                        sweep(options, cuts, Path(work), kind, picture, runs)
                cuts.notes = f"{len(runs)} moments on {', '.join(kinds)}, pictures: {', '.join(pictures)}; both proved by controls"
            if "P-02" in rows:
                commit_order(options, order, Path(work), kinds)
                order.notes = "NORMAL loses content that the ledger calls live, FULL does not"
    except NotHere as reason:
        return max(volumes.skip(report, reason, place(options, report)) for report in (cuts, order))
    return max([report.finish(place(options, report)) for report in (cuts, order) if report.identity in rows])


def place(options, report: Report):
    """The second row's file lies beside the first one's."""
    if not options.report or report.identity == "P-01" or options.row == ["P-02"]:
        return options.report
    return options.report.with_name(report.identity + options.report.suffix)


if __name__ == "__main__":
    sys.exit(main())
