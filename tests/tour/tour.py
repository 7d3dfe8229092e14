#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Heirloom's main job on this machine alone: get a revision, upgrade to the next, delete the old one, get the space back.

tour.py CLI  runs the command line program CLI against a small web server on the loopback interface. Everything happens in
a temporary folder with a ledger of its own. Each step's numbers are checked; the exit code is 1 if one is wrong.
"""
import argparse
import functools
import http.server
import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import sample


class TourFailed(Exception):
    pass


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Program:
    """The command line program with the tour's own ledger and home."""

    def __init__(self, path, home: Path):
        self.path = path
        self.options = ["--ledger", str(home / "ledger.db"), "--json"]
        self.environment = dict(os.environ, no_proxy="127.0.0.1", HOME=str(home), XDG_DATA_HOME=str(home / "share"),
                                XDG_CONFIG_HOME=str(home / "config"), XDG_CACHE_HOME=str(home / "cache"))

    def run(self, *arguments):
        """Every JSON object that the command prints, one or many."""
        print("  $ heirloom-cli", shlex.join(arguments), flush=True)
        done = subprocess.run([self.path, *self.options, *arguments], env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
        if done.returncode != 0:
            raise TourFailed(f"'{arguments[0]}' ended with exit code {done.returncode}\n{done.stdout}{done.stderr}")
        try:
            return [json.loads(line) for line in done.stdout.splitlines() if line.strip()] or [{}]
        except ValueError as error:
            raise TourFailed(f"'{arguments[0]}' printed something else than JSON: {error}\n{done.stdout}") from error

    def one(self, *arguments):
        return self.run(*arguments)[-1]


def expect(what, actual, wanted):
    if actual != wanted:
        raise TourFailed(f"{what}: {actual!r} instead of {wanted!r}")


def total(files):
    return sum(len(content) for content in files.values())


def publish(program, files, folder: Path, revision):
    sample.write(files, folder)
    program.run("publish", str(folder), "--name", "sample", "--revision", revision,
                "--out", str(folder / "manifest.json"))


def get(program, *arguments):
    """Runs `get`; the new task's number, its summary, and where its files are."""
    summary = program.one("--storage", "tour", "get", *arguments)
    expect("last line", summary.get("event"), "summary")
    expect("number of finished tasks", len(summary["completed"]), 1)
    task = summary["completed"][0]
    return task, summary, program.one("show", str(task))


def compare(files, folder: Path, storage: Path):
    """Every file is there byte for byte and nothing else is."""
    folder = storage / folder  # an absolute folder stays as it is
    for path, content in files.items():
        expect(f"content of {path} equal to the source", (folder / path).read_bytes() == content, True)
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    expect("files in the task's folder", sorted(found), sorted(files))


def tour(program, url, home: Path):
    storage = home / "storage"
    first, second = sample.first_revision(), sample.second_revision()
    kept = {path: content for path, content in second.items() if first.get(path) == content}
    gone = {path: content for path, content in first.items() if second.get(path) != content}

    print("A publisher puts two revisions of a sample on a web server:")
    publish(program, first, home / "web/r1", "r1")
    publish(program, second, home / "web/r2", "r2")

    print("You get the first one:")
    program.run("storage", "add", "tour", str(storage), "--reserve", "0")
    old, summary, row = get(program, f"{url}/r1/manifest.json")
    expect("downloaded files of r1", summary["downloaded_files"], len(first))
    compare(first, Path(row["destination"]), storage)

    print("A new revision is out. You upgrade; only what is new is downloaded:")
    new, summary, row = get(program, f"{url}/r2/manifest.json", "--upgrade-from", str(old))
    expect("kept files of r2", summary["inherited_files"], len(kept))
    expect("kept bytes of r2", summary["inherited_bytes"], total(kept))
    expect("downloaded files of r2", summary["downloaded_files"], len(second) - len(kept))
    expect("downloaded bytes of r2", summary["downloaded_bytes"], total(second) - total(kept))
    expect("state of r2", row["state"], "completed")
    destination = Path(row["destination"])
    compare(second, destination, storage)

    print("You delete the first one and take its space back:")
    program.run("delete", str(old))
    reclaimed = program.one("--storage", "tour", "gc", "--now")
    expect("reclaimed objects", reclaimed["reclaimed_objects"], len(gone))
    expect("reclaimed bytes", reclaimed["reclaimed_bytes"], total(gone))

    print("What is left is whole:")
    audit = program.one("--storage", "tour", "audit")
    expect("violations", audit["violations"], [])
    compare(second, destination, storage)
    expect("tasks left", [task["task"] for task in program.one("list")["tasks"]], [new])
    return summary, reclaimed


def show(summary, reclaimed):
    rows = [("kept", summary["inherited_files"], summary["inherited_bytes"]),
            ("downloaded", summary["downloaded_files"], summary["downloaded_bytes"]),
            ("reclaimed", reclaimed["reclaimed_objects"], reclaimed["reclaimed_bytes"])]
    print(f"\n  {'the upgrade to r2':<20}{'files':>8}{'bytes':>14}")
    for name, files, size in rows:
        print(f"  {name:<20}{files:>8}{size:>14,}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli", help="the command line program to run")
    cli = str(Path(parser.parse_args().cli).resolve())
    with tempfile.TemporaryDirectory(prefix="heirloom-tour-") as folder:
        home = Path(folder)
        (home / "web").mkdir()
        handler = functools.partial(QuietHandler, directory=str(home / "web"))
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            try:
                show(*tour(Program(cli, home), f"http://127.0.0.1:{server.server_port}", home))
            except (TourFailed, OSError, KeyError, subprocess.TimeoutExpired) as error:
                print(f"tour: {type(error).__name__}: {error}", file=sys.stderr)
                return 1
            finally:
                server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
