#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test bed of the fault scripts: one Heirloom of its own in a folder, a web server, published revisions, a user's files.

    with Bed(cli, folder) as bed:          folder/live holds what a fault may hurt: home, ledger, storage, outside
        bed.get("r1", "one")               `get` of revision r1 into storage/one
        bed.plant("two/a/f03.bin", b"…")   a user's file, here in the way of one of r2
        bed.save("upgrade")                keeps live/ as a template …
        bed.restore("upgrade")             … and brings it back, to the same path, in milliseconds
        done = bed.cli("get", bed.link("r2"), "--to", "two", env={"HL_KILL": "B6"})
        judge.judge(bed, report, "label")  see judge.py

Everything that is started ends with the script, however that ends. Only the loopback interface is used.
"""
import argparse
import copy
import ctypes
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIBC = ctypes.CDLL(None, use_errno=True)
KEPT = ".before-heirloom-"


def _dies_with_parent():
    LIBC.prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def start(command, **options) -> subprocess.Popen:
    """A process that the kernel ends with this one. Only from the main thread: the kernel watches the thread that forks."""
    return subprocess.Popen(command, preexec_fn=_dies_with_parent, stdin=subprocess.DEVNULL, **options)


@dataclass
class Done:
    """How a run of the command line program ended."""
    command: list
    code: int  # of the exit; -1 if a signal or the patience ended it
    signal: int  # 0: none
    timed_out: bool
    objects: list  # what it printed with --json, one object a line
    stderr: str
    pid: int

    @property
    def completed(self) -> list:
        """Numbers of the tasks that a printed summary called completed."""
        return [task for line in self.objects if line.get("event") == "summary" for task in line.get("completed", [])]

    def last(self) -> dict:
        return self.objects[-1] if self.objects else {}

    def __str__(self):
        end = "timed out" if self.timed_out else f"signal {self.signal}" if self.signal else f"exit {self.code}"
        return f"{' '.join(self.command)}: {end}; {self.stderr.strip()[-400:]}"


class WebServer:
    """An nginx on a free loopback port. `slow` links give `slow_rate` bytes a second."""

    def __init__(self, root: Path, scratch: Path, slow_rate="4m"):
        scratch.mkdir(parents=True, exist_ok=True)
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        for _ in range(20):  # somebody may take the port between the look and nginx's bind
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self.port = probe.getsockname()[1]
            config = scratch / "nginx.conf"
            config.write_text(self._config(root, scratch, slow_rate))
            self.process = start([nginx, "-c", str(config)], stderr=subprocess.DEVNULL)
            if self._answers():
                return
        raise RuntimeError(f"nginx did not start: {(scratch / 'nginx.log').read_text()[-500:]}")

    def _config(self, root, scratch, slow_rate):
        temp = "".join(f"{kind}_temp_path {scratch}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root;" if os.geteuid() == 0 else ""  # it reads folders that are private
        return f"""{user} daemon off; master_process off; worker_processes 1; pid {scratch}/nginx.pid; error_log {scratch}/nginx.log;
events {{ worker_connections 512; }}
http {{ access_log off; {temp}
  server {{ listen 127.0.0.1:{self.port}; root {root}; location /slow/ {{ alias {root}/; limit_rate {slow_rate}; }} }} }}"""

    def _answers(self):
        while self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 5).close()
                return True
            except ConnectionRefusedError:
                continue
        return False

    def stop(self):
        self.process.kill()
        self.process.wait()


def revisions() -> dict:
    """Two small revisions: an empty file, twins of equal content, a file of 5 MiB, most of it the same in both."""
    def content(seed, size):
        return random.Random(seed).randbytes(size)

    first = {f"{'abc'[i % 3]}/f{i:02}.bin": content(i, size)
             for i, size in enumerate((1, 100, 4095, 4096, 4097, 9000, 300, 20000, 777, 5000))}
    first |= {"empty": b"", "d/twin.bin": content(50, 6000), "d/deep/er/twin.bin": content(50, 6000),
              "large.bin": content(60, 5 << 20), "gone.bin": content(61, 2500)}
    second = dict(first)
    del second["gone.bin"]
    second |= {"a/f03.bin": content(103, 4096), "b/f04.bin": content(104, 5097), "new.bin": content(105, 3000)}
    return {"r1": first, "r2": second}


@dataclass
class Place:
    """What may stand in a folder of the storage: the files of these revisions, or what a scenario made of some of them."""
    revisions: set = field(default_factory=set)
    damaged: dict = field(default_factory=dict)


class Bed:
    """One storage and ledger with everything around. Used by one thread."""

    def __init__(self, cli, folder, patience=60, storage=None, options=("--reserve", "0")):
        self.program, self.patience = str(cli), patience
        self.folder = Path(folder).resolve()
        self.live = self.folder / "live"
        self.web, self.templates = self.folder / "web", self.folder / "templates"
        self.home, self.ledger, self.outside = self.live / "home", self.live / "ledger/ledger.db", self.live / "outside"
        self.storage = Path(storage).resolve() if storage else self.live / "storage"
        self.revisions: dict = {}
        self._notes = {}
        self._forget()
        for path in (self.home, self.ledger.parent, self.storage, self.outside, self.web, self.templates):
            path.mkdir(parents=True, exist_ok=True)
        (self.outside / "keep.txt").write_bytes(b"outside the storage\n")
        self.plant("mine.txt", b"a user's own, beside the tasks\n")
        self.must("storage", "add", "bed", str(self.storage), *options)
        for name, files in revisions().items():
            self.publish(name, files)
        self.server = WebServer(self.web, self.folder / "nginx")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.server.stop()

    def _forget(self):
        self.places: dict = {}  # folder below the storage -> Place
        self.planted: dict = {}  # path below the storage -> a user's bytes
        self.acknowledged: dict = {}  # task -> (folder, revision): what `get` or `run` called completed
        self.surroundings: dict = {}  # what must not change, see judge.py
        self.epochs: dict = {}  # the highest seen, see judge.py
        self.always: dict = {}  # environment of every run

    # --- what is on the web and in the user's folders

    def publish(self, revision: str, files: dict, name="atlas"):
        folder = self.web / revision
        for path, content in files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        self.must("publish", str(folder), "--name", name, "--revision", revision)
        self.revisions[revision] = dict(files)

    def link(self, revision: str, slow=False) -> str:
        return f"http://127.0.0.1:{self.server.port}/{'slow/' if slow else ''}{revision}/manifest.json"

    def move(self, revision: str):
        """What is followed offers this revision from now on."""
        folder = self.web / "moving"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.web / revision, folder)
        # A version of its own, as web servers tell versions: by the second.
        seconds = 1_700_000_000 + sorted(self.revisions).index(revision)
        for path in folder.rglob("*"):
            os.utime(path, (seconds, seconds))

    def moving_link(self) -> str:
        return f"http://127.0.0.1:{self.server.port}/moving/manifest.json"

    def plant(self, path: str, content: bytes):
        """A file of the user's, which no command may hurt; in the way of a task's file it is moved beside it."""
        target = self.storage / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        self.planted[path] = content

    def expect(self, folder: str, *names: str):
        """From now on files of these revisions may stand in that folder of the storage."""
        self.places.setdefault(folder, Place()).revisions.update(names)

    # --- the program

    def environment(self, extra=None) -> dict:
        own = {"HOME": self.home, "XDG_DATA_HOME": self.home / "share", "XDG_CONFIG_HOME": self.home / "config",
               "XDG_CACHE_HOME": self.home / "cache", "XDG_RUNTIME_DIR": self.home, "TMPDIR": self.folder,
               "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LANG": "C.UTF-8"}
        return {key: str(value) for key, value in {**own, **self.always, **(extra or {})}.items()}

    def command(self, *arguments: str) -> list:
        return [self.program, "--ledger", str(self.ledger), "--json", *map(str, arguments)]

    def begin(self, *arguments: str, env=None, wrap=()) -> subprocess.Popen:
        """Starts it and does not wait; end() collects it. It writes into files: nobody has to read while it runs."""
        out, err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
        process = start([*wrap, *self.command(*arguments)], env=self.environment(env), stdout=out, stderr=err,
                        start_new_session=True)
        process.written = (out, err)
        return process

    def end(self, process: subprocess.Popen, patience=None) -> Done:
        timed_out = False
        try:
            process.wait(timeout=patience or self.patience)
        except subprocess.TimeoutExpired:
            timed_out = True
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        out, err = (self._all_of(file) for file in process.written)
        objects = []
        for line in out.decode(errors="replace").splitlines():
            try:
                objects.append(json.loads(line))
            except ValueError:
                continue  # a line that a kill cut
        code = process.returncode
        return Done(list(process.args), code if code >= 0 and not timed_out else -1, -code if code < 0 else 0, timed_out,
                    objects, err.decode(errors="replace"), process.pid)

    @staticmethod
    def _all_of(file) -> bytes:
        with file:
            file.seek(0)
            return file.read()

    def cli(self, *arguments: str, env=None, wrap=(), patience=None) -> Done:
        return self.end(self.begin(*arguments, env=env, wrap=wrap), patience)

    def must(self, *arguments: str, env=None) -> dict:
        """A command that has to work; the last object it printed."""
        done = self.cli(*arguments, env=env)
        if done.code != 0:
            raise RuntimeError(str(done))
        return done.last()

    def get(self, revision: str, folder: str, *arguments: str) -> int:
        """`get` to its good end; the task's number."""
        self.expect(folder, revision)
        done = self.cli("get", self.link(revision), "--to", folder, *arguments)
        if done.code != 0 or len(done.completed) != 1:
            raise RuntimeError(str(done))
        self.acknowledged[done.completed[0]] = (folder, revision)
        return done.completed[0]

    # --- templates

    def save(self, name: str):
        """Keeps live/ under this name. REQUIRES: no process runs on it."""
        shutil.rmtree(self.templates / name, ignore_errors=True)
        self.live.rename(self.templates / name)
        self._notes[name] = copy.deepcopy((self.places, self.planted, self.acknowledged, self.surroundings))
        self.restore(name)

    def restore(self, name: str):
        """live/ as it was saved, with the ledger's fingerprints of files turned into those of the copies."""
        self.always = {}
        if self.live.exists():
            remove_tree(self.live)
        copied = copy_tree(self.templates / name, self.live)
        for mine, saved in zip((self.places, self.planted, self.acknowledged, self.surroundings), self._notes[name]):
            mine.clear()
            mine.update(copy.deepcopy(saved))
        adapt_ledger(self.ledger, copied)

    def read_ledger(self) -> sqlite3.Connection:
        """REQUIRES: no process runs on it."""
        connection = sqlite3.connect(f"file:{self.ledger}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        return connection


def remove_tree(path: Path):
    """Also what a fault has made unwritable."""
    for folder, _, _ in os.walk(path):
        os.chmod(folder, 0o700)
    shutil.rmtree(path)


def copy_tree(source: Path, target: Path) -> dict:
    """Copies with hard links, modes and times. Returns old inode -> (old stat, path of a copy)."""
    copied, folders = {}, []
    for folder, _, names in os.walk(source):
        there = target / Path(folder).relative_to(source)
        there.mkdir()
        folders.append((folder, there))
        for name in names:
            old, new = os.path.join(folder, name), there / name
            found = os.lstat(old)
            if stat.S_ISLNK(found.st_mode):
                os.symlink(os.readlink(old), new)
            elif found.st_ino in copied:
                os.link(copied[found.st_ino][1], new)
            elif "-ballast" in name:  # only its size is looked at
                new.touch(0o600)
                os.truncate(new, found.st_size)
            else:
                shutil.copy2(old, new)
                copied[found.st_ino] = (found, new)
    for old, new in reversed(folders):
        shutil.copystat(old, new)
    return copied


def adapt_ledger(ledger: Path, copied: dict):
    """Rows that told the truth of the original tell the truth of the copy; others stay as wrong as they were."""
    if not ledger.exists() or ledger.stat().st_size == 0 or Path(f"{ledger}-wal").exists():
        return
    connection = sqlite3.connect(ledger)
    with connection:
        for row, inode, mtime, ctime in connection.execute("SELECT id, inode, mtime_ns, ctime_ns FROM objects").fetchall():
            old, path = copied.get(inode, (None, None))
            if not old:
                continue
            now = os.stat(path)
            times = [new if was == seen else was for was, seen, new in ((mtime, old.st_mtime_ns, now.st_mtime_ns),
                                                                        (ctime, old.st_ctime_ns, now.st_ctime_ns))]
            connection.execute("UPDATE objects SET inode = ?, mtime_ns = ?, ctime_ns = ? WHERE id = ?", (now.st_ino, *times, row))
        for row, inode in connection.execute("SELECT id, placed_inode FROM items WHERE placed_inode <> 0").fetchall():
            if inode in copied:
                connection.execute("UPDATE items SET placed_inode = ? WHERE id = ?", (os.stat(copied[inode][1]).st_ino, row))
    connection.close()
    for rest in ("-wal", "-shm"):
        Path(f"{ledger}{rest}").unlink(missing_ok=True)


class Report:
    """What a fault script found: numbers for a table, a line for each thing that is wrong."""
    KINDS = ("lost", "outside", "destroyed", "invariants", "second_recovery", "leaks")

    def __init__(self, identity: str, title: str, asked: int, unit: str):
        self.identity, self.title, self.asked, self.unit = identity, title, asked, unit
        self.runs, self.notes, self.failures = 0, "", []
        self.counts = dict.fromkeys(self.KINDS, 0)

    def problem(self, kind: str, text: str):
        """A kind that is none of KINDS is a failure without a column: a crash, a hang, a wrong exit code."""
        if kind in self.counts:
            self.counts[kind] += 1
        self.failures.append(f"{kind}: {text}")
        print(f"  WRONG {kind}: {text}", flush=True)

    def data(self) -> dict:
        return {"id": self.identity, "title": self.title, "asked": self.asked, "runs": self.runs, "unit": self.unit,
                **self.counts, "failures": self.failures, "notes": self.notes}

    def finish(self, path=None) -> int:
        """Writes the file if one is wanted; the exit code."""
        if path:
            Path(path).write_text(json.dumps(self.data(), indent=1) + "\n")
        print(f"{self.identity} {self.title}: {self.runs} {self.unit}, {len(self.failures)} wrong. {self.notes}", flush=True)
        return 1 if self.failures or self.runs == 0 else 0


def arguments(description: str) -> argparse.ArgumentParser:
    """The options that all fault scripts have."""
    built = [ROOT / "build" / preset / "bin/heirloom-cli" for preset in ("faults", "release")]
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", type=Path, default=next((path for path in built if path.exists()), built[0]),
                        help="the program to hurt (default: the newest preset that is built: faults, else release)")
    parser.add_argument("--dir", default="/dev/shm" if os.access("/dev/shm", os.W_OK) else None,
                        help="where to work (default: /dev/shm, where nothing waits for a disk)")
    parser.add_argument("--report", type=Path, help="write the result as JSON")
    parser.add_argument("--ci", action="store_true", help="a small fixed selection")
    return parser


def workspace(options, name: str) -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix=f"heirloom-{name}-", dir=options.dir, ignore_cleanup_errors=True)


if __name__ == "__main__":
    sys.exit("bed.py is a module; run kills.py, syscalls.py or another fault script")
