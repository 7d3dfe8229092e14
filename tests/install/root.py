# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh, minimal Debian in a folder, of the release of this machine, with one user: what a package is installed on."""
import hashlib
import os
import stat
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT / "tests" / "faults"), str(CHECKOUT / "tests" / "ui" / "display")]

from bed import start  # noqa: E402
from real_window import Failed  # noqa: E402

USER = "tester"
LIBRARY = f". '{CHECKOUT}/installer/root.sh'; "
# What dpkg and apt keep of their own doings, what programs leave while they run, and the user's own.
NOT_LISTED = {"dev", "home", "proc", "root", "run", "sys", "tmp", "var/cache/apt", "var/cache/ldconfig", "var/lib/apt", "var/lib/dpkg", "var/log",
              "var/cache/debconf"}


def release():
    """The code name of this machine's Debian."""
    for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines():
        if line.startswith("VERSION_CODENAME="):
            return line.split("=", 1)[1].strip('"')
    raise Failed("this machine has no Debian release of which a root could be made")


class Root:
    """Programs in it are started by run() and begin(); they share this machine's network, and so its X11 displays."""

    def __init__(self, folder: Path, mirror: str, log: Path):
        self.folder = folder
        self._log = open(log, "ab")
        self._shell("heirloom_make_root", folder, release(), mirror or self._mirror())
        self.run("useradd", "--create-home", USER)
        self.home = folder / "home" / USER

    def _mirror(self):
        found = subprocess.run(["bash", "-c", LIBRARY + "heirloom_apt_mirror"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        if not found:
            raise Failed("apt knows no Debian mirror here; name one with --mirror")
        return found

    def _shell(self, *words):
        done = subprocess.run(["bash", "-euc", LIBRARY + '"$@"', "bash", *map(str, words)], stdin=subprocess.DEVNULL,
                              stdout=self._log, stderr=subprocess.STDOUT, check=False)
        if done.returncode != 0:
            raise Failed(f"{' '.join(map(str, words))} ended with {done.returncode}; see {self._log.name}")

    @staticmethod
    def _words(words, user, folder):
        return ["bash", "-euc", LIBRARY + 'heirloom_in_root "$@"', "bash", str(folder), user, *map(str, words)]

    def run(self, *words, user="root"):
        """What the command printed; it must succeed."""
        done = subprocess.run(self._words(words, user, self.folder), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors="replace", timeout=600, check=False)
        self._log.write(f"$ {' '.join(map(str, words))}\n{done.stdout}".encode())
        self._log.flush()
        if done.returncode != 0:
            raise Failed(f"{' '.join(map(str, words))} ended with {done.returncode}:\n{done.stdout[-4000:]}")
        return done.stdout

    def begin(self, *words):
        """A program of the user's that goes on; it ends with this process at the latest."""
        return start(self._words(words, USER, self.folder), stderr=self._log)

    def apt(self, *words):
        return self.run("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "--no-install-recommends", *words)

    def give(self, source: Path, target: str):
        """Copies a file or folder of this machine to the user."""
        subprocess.run(["cp", "-r", str(source), str(self.home / target)], check=True)
        self.run("chown", "-R", f"{USER}:{USER}", f"/home/{USER}/{target}")

    def files(self):
        """Path -> what is there, of all that belongs to the system."""
        found = {}
        for folder, folders, names in os.walk(self.folder):
            inside = os.path.relpath(folder, self.folder)
            folders[:] = [name for name in folders if os.path.normpath(f"{inside}/{name}") not in NOT_LISTED]
            for name in folders + names:
                path = Path(folder, name)
                about = path.lstat()
                content = ""
                if stat.S_ISLNK(about.st_mode):
                    content = os.readlink(path)
                elif stat.S_ISREG(about.st_mode):
                    content = hashlib.sha256(path.read_bytes()).hexdigest()
                found[os.path.normpath(f"{inside}/{name}")] = (stat.filemode(about.st_mode), about.st_uid, about.st_gid, content)
        return found
