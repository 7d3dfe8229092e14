#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the product's sources, with the configuration in .clang-tidy and the compile commands of a build.

A file that passed is remembered by the content of itself, of every header of ours that it includes, of the configuration
and of its command, so a second run only looks at what changed. Files changed last come first; after --seconds no new file
is begun, and what was not reached is named: the next run goes on there.
"""
import argparse
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("core/", "app/", "ui/")
_INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
_COMPILER = re.compile(r"(?:.*-)?(?:c|g|clang)\+\+(?:-[\d.]+)?$")


def clang_tidy():
    return next((tool for tool in ("clang-tidy-16", "clang-tidy") if shutil.which(tool)), None)


def clang_command(entry):
    """The compile command as clang takes it: no compiler launcher, and GCC's precompiled header read as a plain one."""
    words = entry["arguments"] if "arguments" in entry else shlex.split(entry["command"])
    first = next(i for i, word in enumerate(words) if _COMPILER.match(os.path.basename(word)))
    result, rest = ["clang++"], iter(words[first + 1:])
    for word in rest:
        if word == "-include" or word == "-Winvalid-pch":
            word = next(rest) if word == "-include" else ""
            if word.endswith("cmake_pch.hxx"):
                result += ["-include", str(ROOT / "cmake/pch.h")]
            elif word:
                result += ["-include", word]
        elif word != "-fno-plt":
            result.append(word)
    return result + ["-Wno-unknown-warning-option", "-Wno-unused-command-line-argument"]


def closure(path, seen):
    """`path` and every file of ours that it includes, directly or not."""
    if path in seen or not path.is_file():
        return seen
    seen.add(path)
    for name in _INCLUDE.findall(path.read_text(encoding="utf-8", errors="replace")):
        for folder in (path.parent, ROOT / "core", ROOT):
            closure((folder / name).resolve(), seen)
    return seen


def key_of(path, command, version):
    digest = hashlib.sha256("\0".join([version, *command]).replace(str(ROOT), "").encode())
    for part in [ROOT / ".clang-tidy", *sorted(closure(path, set()))]:
        digest.update(part.read_bytes())
    return digest.hexdigest()


def newest_first(paths):
    """Ordered by the last change of each: not committed, then by commit; what git does not know comes last."""
    listed = []
    for command in (["diff", "--name-only", "HEAD"], ["log", "--format=", "--name-only", "-n", "500"]):
        done = subprocess.run(["git", "-C", str(ROOT), *command], capture_output=True, text=True, check=False)
        listed += done.stdout.splitlines()
    place = {}
    for path in listed:
        place.setdefault(path, len(place))
    return sorted(paths, key=lambda path: (place.get(path, len(place)), path))


class Checker:
    def __init__(self, tool, work: Path, deadline):
        self.tool, self.work, self.deadline = tool, work, deadline
        self.skipped, self.failed = [], []

    def check(self, job):
        name, command, marker = job
        if time.monotonic() > self.deadline:
            self.skipped.append(name)
            return
        folder = self.work / hashlib.sha256(name.encode()).hexdigest()[:16]
        folder.mkdir(exist_ok=True)
        entry = {"directory": str(ROOT), "file": str(ROOT / name), "arguments": command}
        (folder / "compile_commands.json").write_text(json.dumps([entry]), encoding="utf-8")
        done = subprocess.run([self.tool, "--quiet", "-p", str(folder), str(ROOT / name)], capture_output=True, text=True,
                              check=False)
        if done.returncode == 0:
            marker.touch()
            return
        self.failed.append(name)
        print(done.stdout.strip() or done.stderr.strip(), flush=True)


def jobs_of(build: Path, cache: Path, tool):
    """(file, command, marker of having passed) of every source of the product in the build."""
    version = subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    commands = {}
    for entry in entries:
        name = os.path.relpath(os.path.join(entry["directory"], entry["file"]), ROOT)
        if name.startswith(PRODUCT):
            commands[name] = [word if word != "-c" else "-fsyntax-only" for word in clang_command(entry)]
    for name in newest_first(commands):
        yield name, commands[name], cache / key_of(ROOT / name, commands[name], version)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no new file after this time")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    tool = clang_tidy()
    if not tool or not (options.build / "compile_commands.json").is_file():
        print("tidy: needs clang-tidy, and a build: ./run build", file=sys.stderr)
        return 1
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "heirloom-tidy"
    work = options.build / "tidy"
    cache.mkdir(parents=True, exist_ok=True)
    work.mkdir(exist_ok=True)

    jobs = list(jobs_of(options.build, cache, tool))
    wanted = [job for job in jobs if not job[2].exists()]
    checker = Checker(tool, work, time.monotonic() + options.seconds)
    with ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(checker.check, wanted))
    for name in checker.skipped:
        print(f"tidy: no time left for {name}")
    print(f"tidy: {len(jobs)} files: {len(jobs) - len(wanted)} unchanged since they passed, "
          f"{len(wanted) - len(checker.skipped)} checked, {len(checker.skipped)} left for the next run, "
          f"{len(checker.failed)} with findings")
    return 1 if checker.failed or not jobs else 0


if __name__ == "__main__":
    sys.exit(main())
