# SPDX-License-Identifier: GPL-3.0-or-later
"""File systems of the fault scripts' own: images mounted below one folder, seen by this process and its children alone.

The mounts live in a mount namespace that ends with the process, and the loop devices are made by mount(8), which has
the kernel detach them with the last unmount. So nothing is left behind however the script ends, and no device but the
own ones is ever named.
"""
import ctypes
import fcntl
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNS = 0x00020000
SKIPPED = 77  # ctest's and automake's number for it
MIB = 1 << 20

MAKERS = {
    "ext4": ["mkfs.ext4", "-q", "-F"],
    # The floor of 300 MB is about speed, not correctness.
    "xfs": ["mkfs.xfs", "-q", "-f", "-m", "reflink=1"],
    "xfs-plain": ["mkfs.xfs", "-q", "-f", "-m", "reflink=0"],
    "btrfs": ["mkfs.btrfs", "-q", "-f"],
}
PACKAGES = "e2fsprogs xfsprogs btrfs-progs bindfs"


class NotHere(Exception):
    """This machine cannot run the script, and why."""


def run(*command, **options) -> subprocess.CompletedProcess:
    done = subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          check=False, **options)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: exit {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done


def enter_namespace():
    """Own mounts from here on. REQUIRES: the process has one thread still."""
    if os.geteuid() != 0:
        raise NotHere("needs root")
    if LIBC.unshare(CLONE_NEWNS) != 0:
        raise NotHere(f"needs root with its own mounts ({os.strerror(ctypes.get_errno())})")
    run("mount", "--make-rprivate", "/")
    # A request to end becomes an exception, so that folders are cleaned; mounts go with the namespace in any case.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))


def skip(report, reason, path=None) -> int:
    """Says in one line why nothing was run; the exit code."""
    data = {**report.data(), "skipped": str(reason)}
    if path:
        Path(path).write_text(json.dumps(data, indent=1) + "\n")
    print(f"{data['id']} skipped: {reason}", flush=True)
    return SKIPPED


class Volumes:
    """What is mounted below `folder`. A context manager; unmounts in the opposite order."""

    def __init__(self, folder: Path):
        self.folder = Path(folder).resolve()
        self.images = self.folder / "images"
        self.images.mkdir(parents=True, exist_ok=True)
        self._mounted: list = []
        self._helpers: dict = {}  # mount point -> process of a file system in user space

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for at in reversed(list(self._mounted)):
            self.unmount(at)

    def image(self, name: str, kind: str, size: int, *options: str) -> Path:
        """A new image with a file system of this kind; `options` go to its mkfs."""
        path = self.images / name
        path.unlink(missing_ok=True)
        with open(path, "wb") as file:
            file.truncate(size)
        maker = MAKERS[kind]
        if not shutil.which(maker[0]):
            raise NotHere(f"needs {maker[0]} (packages {PACKAGES})")
        small = ["--unsupported"] if kind.startswith("xfs") and size < 300 * 10**6 else []
        run(*maker, *small, *options, path)
        return path

    def mount(self, source, at: Path, kind: str, options="") -> Path:
        """REQUIRES: `at` lies below the folder."""
        at = Path(at)
        if not at.resolve().is_relative_to(self.folder):
            raise ValueError(f"{at} is not below {self.folder}")
        at.mkdir(parents=True, exist_ok=True)
        run("mount", "-t", kind, *(["-o", options] if options else []), source, at)
        self._mounted.append(at)
        return at

    def mount_image(self, image: Path, at: Path, options="") -> Path:
        kind = run("blkid", "-p", "-o", "value", "-s", "TYPE", image).stdout.strip()
        return self.mount(image, at, kind, ",".join(filter(None, ("loop", options))))

    def make(self, kind: str, at: Path, size: int, *options: str, mount="") -> Path:
        """A new file system, mounted."""
        return self.mount_image(self.image(f"{at.name}.img", kind, size, *options), at, mount)

    def tmpfs(self, at: Path, options="size=64m") -> Path:
        return self.mount("none", at, "tmpfs", options)

    def bind(self, folder: Path, at: Path) -> Path:
        """A folder (made if it is missing) a second time."""
        folder.mkdir(parents=True, exist_ok=True)
        at.mkdir(parents=True, exist_ok=True)
        run("mount", "--bind", folder, at)
        self._mounted.append(at)
        return at

    def overlay(self, at: Path, below: Path) -> Path:
        """An overlay whose layers are folders of `below`."""
        for name in ("lower", "upper", "work"):
            (below / name).mkdir(exist_ok=True)
        return self.mount("none", at, "overlay", f"lowerdir={below}/lower,upperdir={below}/upper,workdir={below}/work")

    def fuse(self, at: Path, below: Path) -> Path:
        """A file system in user space that shows `below`; its process is a child of this one."""
        if not shutil.which("bindfs"):
            raise NotHere(f"needs bindfs (packages {PACKAGES})")
        at.mkdir(parents=True, exist_ok=True)
        process = subprocess.Popen(["bindfs", "-f", str(below), str(at)], stdin=subprocess.DEVNULL,
                                   preexec_fn=lambda: LIBC.prctl(1, signal.SIGKILL))
        device = os.stat(at.parent).st_dev
        while os.stat(at).st_dev == device:  # answers as soon as it is mounted
            if process.poll() is not None:
                raise NotHere("bindfs could not mount: is /dev/fuse there?")
            os.sched_yield()
        self._mounted.append(at)
        self._helpers[at] = process
        return at

    def unmount(self, at: Path):
        run("umount", at)
        self._mounted.remove(at)
        if at in self._helpers:
            self._helpers.pop(at).wait()


# --- what happens on a disk

def device_of(at: Path) -> str:
    """The kernel's name of what is mounted there: "loop3"."""
    for line in reversed(Path("/proc/self/mountinfo").read_text().splitlines()):
        fields = line.split()
        if fields[4] == str(at):
            return os.path.basename(fields[fields.index("-") + 2])
    raise ValueError(f"nothing is mounted at {at}")


def writes_to(device: str) -> tuple:
    """Changes with each write that has been or is being sent to it (Linux' Documentation/block/stat.rst)."""
    numbers = Path(f"/sys/block/{device}/stat").read_text().split()
    return tuple(numbers[4:9])


# --- what a file really is

FIEMAP = 0xC020660B
FIEMAP_FLAG_SYNC = 1
EXTENT_LAST, EXTENT_INLINE, EXTENT_SHARED = 0x1, 0x200, 0x2000


def extents(path) -> list:
    """(physical offset, length, flags) of a file's data on its volume."""
    room = 128
    buffer = bytearray(struct.pack("=QQLLLL", 0, (1 << 64) - 1, FIEMAP_FLAG_SYNC, 0, room, 0) + bytes(56 * room))
    with open(path, "rb") as file:
        fcntl.ioctl(file, FIEMAP, buffer)
    count = struct.unpack_from("=L", buffer, 20)[0]
    found = []
    for index in range(count):
        _, physical, length, _, _, flags = struct.unpack_from("=QQQQQL", buffer, 32 + 56 * index)
        found.append((physical, length, flags))
    return found


def kind_of_copy(path: Path, original: Path) -> str:
    """How `path` shows the content of `original`: symlink, hardlink, reflink or copy."""
    if path.is_symlink():
        return "symlink" if os.readlink(path) == str(original) else "symlink elsewhere"
    mine, other = os.stat(path), os.stat(original)
    if (mine.st_dev, mine.st_ino) == (other.st_dev, other.st_ino):
        return "hardlink"
    if mine.st_size == 0:
        return "copy"
    try:
        here, there = extents(path), extents(original)
    except OSError:
        return "copy"  # a volume that cannot map its files does not share them either
    shared = {entry[0] for entry in here if entry[2] & EXTENT_SHARED} & {entry[0] for entry in there}
    # A content small enough to lie in the inode has no blocks to share: a clone of it is a copy on the disk.
    return "reflink" if shared else "inline" if here and all(e[2] & EXTENT_INLINE for e in here) else "copy"
