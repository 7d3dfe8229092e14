#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the fuzz targets with Clang's libFuzzer, AddressSanitizer and UndefinedBehaviorSanitizer (preset `fuzz`),
replays the kept corpus with each, then lets each look for inputs of its own. Ends non-zero on any finding and says where
the input lies.
"""
import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests/fuzz/corpus"
BUILD = ROOT / "build/fuzz"
LIMITS = ["-timeout=10", "-rss_limit_mb=2048", "-malloc_limit_mb=1024", "-print_final_stats=1", "-verbosity=1"]
KEPT_FILES, KEPT_BYTES = 100, 300_000
PROBE = '#include <stddef.h>\nextern "C" int LLVMFuzzerTestOneInput(const unsigned char *, size_t) { return 0; }\n'


@dataclass
class Outcome:
    name: str
    executions: int = 0
    seconds: float = 0
    failures: list[str] = field(default_factory=list)
    details: str = ""


def find_compiler() -> str:
    """The first Clang that has libFuzzer and the sanitizers; distributions package these apart from the compiler."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "probe.cpp")
        source.write_text(PROBE, encoding="utf-8")
        for name in ["clang++", *(f"clang++-{version}" for version in range(25, 13, -1))]:
            path = shutil.which(name)
            command = [str(path), "-fsanitize=fuzzer,address,undefined", str(source), "-o", f"{folder}/probe"]
            if path and subprocess.run(command, capture_output=True, check=False).returncode == 0:
                return path
    sys.exit("fuzz.py: no clang++ with libFuzzer here; install clang and libclang-rt-dev")


def build(jobs: int) -> float:
    begin = time.monotonic()
    steps = [["cmake", "--preset", "fuzz", "--log-level=WARNING", f"-DCMAKE_CXX_COMPILER={find_compiler()}"],
             ["cmake", "--build", "--preset", "fuzz", "-j", str(jobs), "--target", "fuzzers"]]
    for step in steps:
        if subprocess.run(step, cwd=ROOT, check=False).returncode != 0:
            sys.exit("fuzz.py: the fuzz targets could not be built")
    return time.monotonic() - begin


class Target:
    """One program with its kept corpus, and a folder for what it finds."""

    def __init__(self, program: Path, scratch: Path):
        self.name = program.name.removeprefix("fuzz_")
        self.program = program
        self.corpus = CORPUS / self.name
        self.work = BUILD / "work" / self.name
        self.artifacts = BUILD / "findings" / self.name
        self.scratch = scratch

    def start(self, arguments: list[str], seconds: float) -> tuple[int, str]:
        """Exit status and output; a target that does not end by itself is ended, which counts as a failure."""
        environment = {"PATH": "/usr/bin:/bin", "TMPDIR": str(self.scratch), "LC_ALL": "C.UTF-8",
                       "UBSAN_OPTIONS": "print_stacktrace=1", "ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1"}
        command = [str(self.program), *LIMITS, f"-artifact_prefix={self.artifacts}/", *arguments]
        try:
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  timeout=seconds, check=False)
        except subprocess.TimeoutExpired as late:
            return -1, (late.stdout or b"").decode("utf-8", "replace") + "\nit did not end"
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def run(self, seconds: int, seed: int) -> Outcome:
        outcome = Outcome(self.name)
        for folder in (self.work, self.artifacts):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        kept = sum(1 for _ in self.corpus.iterdir()) if self.corpus.is_dir() else 0
        if kept == 0:
            outcome.failures.append(f"{self.name}: no kept corpus in {self.corpus}")
            return outcome
        begin = time.monotonic()
        status, text = self.start(["-runs=0", str(self.corpus)], 300)
        if status == 0:
            status, text = self.start([f"-max_total_time={seconds}", f"-seed={seed}", str(self.work), str(self.corpus)], seconds * 2 + 120)
        outcome.seconds = time.monotonic() - begin
        executions = re.search(r"stat::number_of_executed_units:\s*(\d+)", text)
        outcome.executions = int(executions[1]) if executions else 0
        if status != 0:
            found = sorted(str(path) for path in self.artifacts.iterdir())
            where = ", ".join(found) or f"none was written; start {self.program} {self.corpus}"
            broken = re.search(r"^(?:broken promise|SUMMARY): .*", text, re.MULTILINE)
            outcome.failures.append(f"{self.name}: {broken[0] if broken else f'ended with {status}'}; input: {where}")
            lines = [line for line in text.splitlines() if not line.startswith(("#", "INFO:", "stat::"))]
            outcome.details = "\n".join(lines[-60:])
        return outcome

    def keep(self) -> None:
        """Adds what the last run found to the kept corpus, as few and as small files as reach the same code."""
        found = re.compile(r"[0-9a-f]{40}")
        with tempfile.TemporaryDirectory() as folder:
            merged, written = Path(folder, "merged"), Path(folder, "written")
            shutil.copytree(self.corpus, written, ignore=lambda _, names: [n for n in names if found.fullmatch(n)])
            merged.mkdir()
            # Into a copy of the inputs written by hand, so that only what reaches further than they do is added.
            shutil.copytree(written, merged, dirs_exist_ok=True)
            status, text = self.start(["-merge=1", "-use_counters=0", str(merged), str(self.corpus), str(self.work)], 600)
            if status != 0:
                sys.exit(f"fuzz.py: {self.name} could not be merged\n{text[-2000:]}")
            fresh = sorted((path for path in merged.iterdir() if not (written / path.name).exists()),
                           key=lambda path: path.stat().st_size)
            for path in self.corpus.iterdir():
                if found.fullmatch(path.name):
                    path.unlink()
            sizes = [path.stat().st_size for path in self.corpus.iterdir()]
            for path in fresh:
                sizes.append(path.stat().st_size)
                if len(sizes) > KEPT_FILES or sum(sizes) > KEPT_BYTES:
                    break
                shutil.copy(path, self.corpus / path.name)
        print(f"{self.name}: {sum(1 for _ in self.corpus.iterdir())} inputs kept")


def report(path: Path, outcomes: list[Outcome], asked: int, build_seconds: float) -> None:
    notes = "; ".join(f"{o.name} {o.seconds:.0f} s, {o.executions:,} executions" for o in outcomes)
    row = {"id": "Z-01", "title": "decoders under libFuzzer with ASan and UBSan", "asked": asked,
           "runs": len(outcomes), "unit": "targets", "lost": 0, "outside": 0, "destroyed": 0, "invariants": 0,
           "second_recovery": 0, "leaks": 0, "failures": [text for o in outcomes for text in o.failures],
           "notes": f"built in {build_seconds:.0f} s; {notes}"}
    path.write_text(json.dumps(row, indent=1) + "\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", help="only these (default: all)")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default: 60)")
    parser.add_argument("--seed", type=int, default=0, help="where inventing begins; 0: somewhere else each time (default)")
    parser.add_argument("--jobs", type=int, default=2, help="targets at a time (default: 2)")
    parser.add_argument("--report", type=Path, help="write the figures there as JSON")
    parser.add_argument("--keep", action="store_true", help="add what is found to the kept corpus, minimised")
    options = parser.parse_args()

    build_seconds = build(options.jobs)
    programs = sorted((BUILD / "fuzz").glob("fuzz_*"))
    unknown = set(options.targets) - {program.name.removeprefix("fuzz_") for program in programs}
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    shared_memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="heirloom-fuzz-", dir=shared_memory if shared_memory.is_dir() else None) as scratch:
        targets = [Target(program, Path(scratch)) for program in programs]
        targets = [target for target in targets if not options.targets or target.name in options.targets]
        with ThreadPoolExecutor(options.jobs) as pool:
            outcomes = list(pool.map(lambda target: target.run(options.seconds, options.seed), targets))
        for outcome in outcomes:
            verdict = "FAILED" if outcome.failures else "ok"
            print(f"{verdict:6} {outcome.name:12} {outcome.seconds:5.0f} s {outcome.executions:12,} executions")
            if outcome.failures:
                print(*outcome.failures, outcome.details, sep="\n")
        failed = any(outcome.failures for outcome in outcomes)
        if options.keep and not failed:
            for target in targets:
                target.keep()
    if options.report:
        report(options.report, outcomes, 8, build_seconds)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
