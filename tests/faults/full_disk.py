#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""F-02: volumes that are full, out of inodes, over quota, or suddenly read-only.

Each run is a real small volume. What must hold: a task waits and says what is missing, nothing is half-made, it goes on
by itself as soon as there is space, deleting and `gc --now` give space back even where the ledger lies on the full
volume, and a volume that became read-only costs nothing but the work of that moment.
"""
import ctypes
import os
import random
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import bed as beds
import judge
import volumes
from bed import Bed, Report
from volumes import LIBC, MIB, NotHere, Volumes

PATIENCE = 60
MS_REMOUNT, MS_RDONLY = 32, 1
TICK = threading.Event()  # never set: what it is waited for is only the time


def until(condition, patience=PATIENCE):
    """What `condition` gives once it is something."""
    end = time.monotonic() + patience
    while not (value := condition()):
        if time.monotonic() > end:
            return value
        TICK.wait(0.05)
    return value


def noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


class Scene:
    """One volume with a storage on it, and the ledger too if that is asked for."""

    def __init__(self, name: str, mounts: Volumes, bed: Bed, volume: Path, ledger: bool, *options: str):
        self.name, self.mounts, self.bed, self.volume = name, mounts, bed, volume
        self.filler = volume / "filler"
        bed.places.clear()
        bed.acknowledged.clear()
        bed.planted.clear()
        bed.storage = volume / "storage"
        bed.storage.mkdir()
        where = volume / "ledger" if ledger else bed.live / f"ledger-{name}"
        where.mkdir()
        bed.ledger = where / "ledger.db"
        bed.must("storage", "add", "bed", str(bed.storage), "--reserve", "0", *options)

    def fill(self, leave=0):
        """Fills the volume to the last block, but for `leave` bytes."""
        with open(self.filler, "ab") as file:
            size = MIB
            while size >= 512:
                try:
                    free = os.statvfs(self.volume).f_bavail * os.statvfs(self.volume).f_frsize - leave
                    if free < size and leave:
                        raise OSError
                    os.write(file.fileno(), bytes(size))
                    os.fsync(file.fileno())
                except OSError:
                    size //= 2

    def empty(self):
        self.filler.unlink()

    def tasks(self) -> list:
        return self.bed.cli("list").last().get("tasks", [])

    def waiting(self) -> dict:
        """The task that waits for space, or an empty row."""
        return next((task for task in self.tasks() if task["state"] == "waiting" and task["waiting_for"] == "space"), {})

    def free(self) -> int:
        room = os.statvfs(self.volume)
        return room.f_bavail * room.f_frsize

    @contextmanager
    def watching(self):
        """`run --watch` beside what is done here."""
        process = self.bed.begin("run", "--watch")
        try:
            yield process
        finally:
            process.terminate()
            self.bed.end(process)


if __name__ == "__main__":
    sys.exit("not ready")
