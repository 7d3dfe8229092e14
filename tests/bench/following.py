#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what following costs: a look at a source of many files that did not change, a sync in which one file of a hundred
did, and many followed sources that nobody has to look at yet.

Needs nginx and strace. Everything happens in a temporary folder on the disk of --dir. Medians of several rounds."""
import argparse
import json
import os
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import Nginx


class Desk:
    """One ledger and storage, and a web server with what is followed."""

    def __init__(self, bin_folder: Path, folder: Path, files: int):
        self.bin, self.folder, self.files = bin_folder, folder, files
        self.ledger, self.web, self.storage = folder / "ledger.db", folder / "web", folder / "storage"
        for path in (self.web, self.storage):
            path.mkdir(parents=True)
        self.log = folder / "access.log"
        self.server = Nginx(str(self.web), str(folder), f"access_log {self.log};")
        self.environment = {**os.environ, "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder), "LANG": "C.UTF-8",
                            "XDG_CONFIG_HOME": str(folder / "config"), "QT_QPA_PLATFORM": "offscreen"}
        self.cli("storage", "add", "bench", str(self.storage), "--reserve", "0")

    def command(self, *arguments):
        return [str(self.bin / "heirloom-cli"), "--ledger", str(self.ledger), "--json", *arguments]

    def cli(self, *arguments, wrap=()) -> dict:
        done = subprocess.run([*wrap, *self.command(*arguments)], env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"following: {' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
        return json.loads(done.stdout.splitlines()[-1]) if done.stdout else {}

    def publish(self, folder: str, files: int, seed: int):
        """Files of 200 bytes; those of one seed are all the same, whatever their number."""
        root = self.web / folder
        for i in range(files):
            path = root / f"{i // 1000:03}" / f"f{i:06}.bin"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(random.Random(seed * 1_000_003 + i).randbytes(200))
        self.cli("publish", str(root), "--name", "thing", "--revision", f"r{seed}")

    def timed(self, *arguments) -> float:
        begin = time.monotonic()
        self.cli(*arguments)
        return time.monotonic() - begin

    def requests(self) -> int:
        return len(self.log.read_text().splitlines()) if self.log.exists() else 0


def no_change(desk: Desk, rounds: int):
    before = desk.requests()
    times = [desk.timed("sync", "thing") for _ in range(rounds)]
    asked = (desk.requests() - before) / rounds
    trace = desk.folder / "trace"
    desk.cli("sync", "thing", wrap=("strace", "-f", "-qq", "-e", "trace=file", "-o", str(trace)))
    touched = sum(str(desk.storage) in line and not re.search(r"\.heirloom(/store\.json|/gate[^/]*)?\"", line)
                  for line in trace.read_text(errors="replace").splitlines())
    print(f"a look without news, {desk.files:,} files: {statistics.median(times):.2f} s, {asked:g} requests, "
          f"{touched} calls on files of the storage")


def one_percent(desk: Desk, rounds: int, in_place: bool):
    """The same files as a manifest of their own are what has to be downloaded at least."""
    few = max(1, desk.files // 100)
    ratios = []
    for number in range(rounds):
        seed = 10 + number
        for i in range(few):
            path = desk.web / "thing" / f"{i // 1000:03}" / f"f{i:06}.bin"
            path.write_bytes(random.Random(seed * 1_000_003 + i).randbytes(200))
        os.utime(desk.web / "thing")
        desk.cli("publish", str(desk.web / "thing"), "--name", "thing", "--revision", f"r{seed}")
        stamp = 1_700_000_000 + seed
        os.utime(desk.web / "thing" / "manifest.json", (stamp, stamp))
        whole = desk.timed("sync", "thing")
        desk.publish(f"few{seed}{in_place}", few, 1000 + seed)
        alone = desk.timed("get", desk.server.url(f"few{seed}{in_place}/manifest.json"))
        ratios.append((whole, whole - alone))
    how = "in place" if in_place else "a folder each"
    print(f"a sync with {few:,} new of {desk.files:,} files, {how}: {statistics.median(w for w, _ in ratios):.2f} s, "
          f"{statistics.median(rest for _, rest in ratios):.2f} s of it beside the download")


def cpu_and_memory(process) -> tuple:
    """Seconds of CPU, and MB of its own."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    ticks = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    own = sum(int(line.split()[1]) for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines()
              if line.startswith(("Private_Clean", "Private_Dirty")))
    return ticks, own / 1000


def stays(process, seconds: int):
    """Watches it for that long."""
    try:
        sys.exit(f"following: the window ended with {process.wait(seconds)}")
    except subprocess.TimeoutExpired:
        pass


def idle(desk: Desk, sources: int, seconds: int):
    """The window without and with many sources, none of which is due."""
    def window():
        process = subprocess.Popen([str(desk.bin / "heirloom"), "--ledger", str(desk.ledger)], env=desk.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        stays(process, 10)
        before = cpu_and_memory(process)
        stays(process, seconds)
        after = cpu_and_memory(process)
        process.terminate()
        process.wait()
        return 100 * (after[0] - before[0]) / seconds, after[1]
    plain = window()
    for i in range(sources):
        desk.cli("subscribe", desk.server.url(f"some{i}/manifest.json"), "--name", f"source {i}", "--every", "30d")
    connection = sqlite3.connect(desk.ledger)
    with connection:
        connection.execute("UPDATE subscriptions SET next_ms = (SELECT max(created_ms) FROM subscriptions) + 20 * 86400000, "
                           "state = 'current', checked_ms = created_ms WHERE name LIKE 'source %'")
    connection.close()
    many = window()
    print(f"the window, idle for {seconds} s: {plain[0]:.2f} % CPU, {plain[1]:.0f} MB; with {sources:,} followed sources "
          f"{many[0]:.2f} %, {many[1] - plain[1]:+.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=Path, help="the folder of heirloom and heirloom-cli")
    parser.add_argument("--dir", help="where the temporary folder is made")
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--sources", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=60, help="how long the window is watched")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="heirloom-following-", dir=options.dir))
    server = None
    try:
        for in_place in (False, True):
            desk = Desk(options.bin.resolve(), scratch / f"desk{in_place}", options.files)
            server = desk.server
            desk.publish("thing", options.files, 1)
            desk.cli("subscribe", desk.server.url("thing/manifest.json"), "--name", "thing", *(["--in-place"] if in_place else []))
            print(f"the first sync of {options.files:,} files: {desk.timed('sync', 'thing'):.1f} s")
            no_change(desk, options.rounds)
            one_percent(desk, options.rounds, in_place)
            if in_place and options.sources:
                idle(desk, options.sources, options.seconds)
            server.process.kill()
            server.process.wait()
    finally:
        if server and server.process.poll() is None:
            server.process.kill()
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
