#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what archives cost: archiving and restoring a task of many small files beside `tar` of the same files, and merging
packs beside copying their bytes. Memory is that of the program itself.

Everything happens in a temporary folder on the disk of --dir, without a server. Before each command, what the ones before have
left to write is written, so that none pays for another. Medians of several rounds."""
import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FILE_BYTES = 4096


class Desk:
    """One ledger and storage, and folders with what is put into it."""

    def __init__(self, bin_folder: Path, folder: Path):
        self.bin, self.folder, self.storage = bin_folder, folder, folder / "storage"
        self.storage.mkdir(parents=True)
        self.environment = {**os.environ, "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder), "LANG": "C.UTF-8",
                            "XDG_CONFIG_HOME": str(folder / "config")}
        self.cli("storage", "add", "bench", str(self.storage), "--reserve", "0")

    def cli(self, *arguments) -> dict:
        command = [str(self.bin / "heirloom-cli"), "--ledger", str(self.folder / "ledger.db"), "--json", *arguments]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"packing: {' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
        return json.loads(done.stdout.splitlines()[-1]) if done.stdout else {}

    def get(self, name: str, files: int, seed: int) -> str:
        """A task of so many files that no other seed has; its number."""
        source = self.folder / f"{name}-{seed}"
        for i in range(files):
            path = source / f"{i // 1000:03}" / f"f{i:06}.bin"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(random.Random(seed * 1_000_003 + i).randbytes(FILE_BYTES))
        self.cli("publish", str(source), "--name", name, "--revision", f"r{seed}")
        self.cli("get", str(source / "manifest.json"))
        return str(self.cli("list")["tasks"][-1]["task"])

    def timed(self, *arguments) -> tuple:
        """Seconds, and the most memory that the program had, in MB."""
        os.sync()
        begin = time.monotonic()
        command = [str(self.bin / "heirloom-cli"), "--ledger", str(self.folder / "ledger.db"), "--json", *arguments]
        with subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"packing: {' '.join(arguments)}: exit {process.returncode}")
        return time.monotonic() - begin, usage.ru_maxrss / 1000


def clock(*command) -> float:
    os.sync()
    begin = time.monotonic()
    subprocess.run([str(word) for word in command], check=True)
    return time.monotonic() - begin


def archive_and_restore(desk: Desk, files: int, rounds: int):
    rows = []
    for number in range(rounds):
        task = desk.get("thing", files, number + 1)
        shown = desk.storage / desk.cli("show", task)["destination"]
        tar, out = desk.folder / "peer.tar", desk.folder / "out"
        packing = clock("tar", "-cf", tar, "-C", shown, ".")
        archived = desk.timed("archive", task)
        out.mkdir()
        unpacking = clock("tar", "-xf", tar, "-C", out)
        restored = desk.timed("restore", task)
        rows.append((archived[0] / packing, restored[0] / unpacking, archived[0], restored[0], max(archived[1], restored[1])))
        shutil.rmtree(out)
        desk.cli("delete", task, "--now")
    ratio = [statistics.median(column) for column in zip(*rows)]
    print(f"archive {files:,} files of {FILE_BYTES} bytes: {ratio[2]:.2f} s, {ratio[0]:.2f} x tar -cf")
    print(f"restore them: {ratio[3]:.2f} s, {ratio[1]:.2f} x tar -xf; {ratio[4]:.0f} MB at most")


def merge(desk: Desk, packs: int, files: int, rounds: int):
    rows = []
    for number in range(rounds):
        name = f"series{number}"
        tasks = [desk.get(name, files, 1000 * (number + 1) + i) for i in range(packs)]
        for task in tasks:
            desk.cli("archive", task)
        there = desk.cli("packs")["packs"]
        names = [desk.storage / ".heirloom" / "packs" / f"{pack['key']}.tar" for pack in there]
        copy = desk.folder / "copy"
        os.sync()
        begin = time.monotonic()
        with open(copy, "wb") as out:
            for path in names:
                with open(path, "rb") as pack:
                    shutil.copyfileobj(pack, out, 1 << 20)
            os.fsync(out.fileno())
        copying = time.monotonic() - begin
        merged = desk.timed("consolidate", "--collection", there[0]["collection"])
        rows.append((merged[0] / copying, merged[0], merged[1]))
        copy.unlink()
        for task in tasks:
            desk.cli("delete", task, "--now")
        desk.cli("gc", "--now")
    ratio = [statistics.median(column) for column in zip(*rows)]
    print(f"merge {packs} packs of {files:,}: {ratio[1]:.2f} s, {ratio[0]:.2f} x copying their bytes durably; {ratio[2]:.0f} MB at most")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=Path, help="the folder of heirloom-cli, as build/release/bin")
    parser.add_argument("--dir", default=None, help="a folder on the disk to measure")
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--packs", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="heirloom-packing-", dir=options.dir))
    try:
        desk = Desk(options.bin.resolve(), folder)
        archive_and_restore(desk, options.files, options.rounds)
        merge(desk, options.packs, options.files // 10, options.rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
