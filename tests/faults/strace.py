# SPDX-License-Identifier: GPL-3.0-or-later
"""strace as the hand that hurts: records which calls a run makes on the bed's files, and spoils one of them.

strace counts an injection's `when` for each system call and each thread alone. So a place is (call, number): the first
thread that comes to that number meets it. With paths, only calls on them, or in them as folders, are counted.
"""
import re
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from bed import Bed

WRITING = ("pwrite64", "fsync", "fdatasync", "syncfs", "rename", "renameat", "renameat2", "link", "linkat", "symlinkat", "unlink",
           "unlinkat", "ftruncate", "fallocate", "copy_file_range", "ioctl", "mkdir", "mkdirat", "fchmod")
OPENING = ("openat", "openat2")
LINE = re.compile(r"(\d+) +(\w+)\((.*)")


class Place(NamedTuple):
    call: str
    number: int

    def __str__(self):
        return f"{self.call}#{self.number}"


def record(bed: Bed, run, calls=WRITING + OPENING, paths=()) -> list:
    """Runs `run(wrap)` and returns each place where a thread touched the bed's files, in the order of calls."""
    log = bed.folder / "strace.log"
    run(("strace", "-f", "-qq", "-y", "--seccomp-bpf", "-o", str(log), *_only(paths), "-e", "trace=" + ",".join(calls)))
    return places(log, str(bed.live))


def recorded_files(bed: Bed, folder: Path) -> list:
    """The files of a folder that calls of the last record() worked on."""
    return sorted(set(re.findall(rf"<({re.escape(str(folder))}/[^/>]+)>", (bed.folder / "strace.log").read_text(errors="replace"))))


def _only(paths) -> list:
    return [word for path in paths for word in ("-P", str(path))]


def places(log: Path, touched: str) -> list:
    counts: dict = defaultdict(int)
    found = {}
    for line in log.read_text(errors="replace").splitlines():
        match = LINE.match(line)
        if not match:
            continue
        thread, call, arguments = match.groups()
        counts[thread, call] += 1
        if touched in arguments:
            found.setdefault(Place(call, counts[thread, call]), arguments)
    return sorted(found)


def inject(place: Place, what: str, until: str = "", paths=()) -> tuple:
    """The wrapper: `what` is signal=KILL, error=EIO, retval=0; `until` "+" for each call from there on, "..9" for some more."""
    when = f"{place.number}..{place.number + int(until[2:])}" if until.startswith("..") else f"{place.number}{until}"
    fast = () if what.startswith("signal") else ("--seccomp-bpf",)  # with it strace 6.1 sends a signal at the first call alone
    return ("strace", "-f", "-qq", *fast, "-o", "/dev/null", *_only(paths), "-e", f"trace={place.call}",
            "-e", f"inject={place.call}:{what}:when={when}")


def spread(items: list, count: int) -> list:
    """At most `count` of them, evenly."""
    if len(items) <= count:
        return list(items)
    return [items[i * len(items) // count] for i in range(count)]


def selection(found: list, most: int) -> list:
    """At most about `most` places: all of the rare calls, of frequent ones an even spread."""
    groups = defaultdict(list)
    for place in found:
        groups[place.call].append(place)
    each = most // max(1, len(groups))
    left = most - sum(min(len(group), each) for group in groups.values())
    chosen = []
    for group in sorted(groups.values(), key=len):
        share = min(len(group), each + max(0, left))
        left -= max(0, share - each)
        chosen += spread(group, share)
    return chosen
