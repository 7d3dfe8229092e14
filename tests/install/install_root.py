#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages on a computer that has never seen Heirloom: installed, used, and removed without a trace.

install_root.py [PACKAGE…]  makes a fresh, minimal Debian in a folder. A bundle (.tar.xz) is unpacked there and used while there
is no Qt yet. The Debian package (.deb) is held against lintian and its size, made once more and compared byte for byte,
installed by apt, used, and purged; then every file of the system must be as before, and the user's own must still be there.
"Used" is: its window appears on a (virtual) display and is closed by keys, and the tour is done with its command line. How long
the installed program takes to its window is printed, where heirloom_bench_ledger was built. Without arguments it takes what
`installer/package.sh deb bundle` has made. Needs root.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from root import CHECKOUT, USER, Root
from real_window import Display, Failed, colours_of, write_png

ID = "io.github.heirloom.Heirloom"
LARGEST = 6_000_000  # bytes of the Debian package
# What every desktop has, and a bundle therefore leaves to it; none of it is Qt.
DESKTOP = ("libegl1 libgl1 libopengl0 libfontconfig1 libfreetype6 libx11-6 libx11-xcb1 libxcb1 libglib2.0-0 libdbus-1-3 libudev1 "
           "libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core").split()
TOOLS = "python3 desktop-file-utils shared-mime-info hicolor-icon-theme".split()
LEDGER_MAKER = CHECKOUT / "build" / "release" / "bin" / "heirloom_bench_ledger"
PATIENCE = 120
ROOM = 4_000_000_000  # bytes for a root and a bundle


def step(name):
    print(f"{time.monotonic() - step.begin:6.1f} s  {name}", flush=True)


step.begin = time.monotonic()


class Use:
    """Somebody uses an installed program."""

    def __init__(self, root: Root, display: Display, programs: str):
        self.root, self.display, self.programs = root, display, programs

    def window(self, picture: Path):
        """The window comes, is drawn, and goes by keys."""
        home = f"/home/{USER}"
        window = self.root.begin("env", f"DISPLAY={self.display.name}", "QT_QPA_PLATFORM=xcb", f"XDG_RUNTIME_DIR={home}",
                                 "DBUS_SESSION_BUS_ADDRESS=disabled:", f"{self.programs}/heirloom")
        try:
            self.display.focus("^Heirloom")
            if not self.display.tool("search", "--onlyvisible", "--class", "^heirloom$"):
                raise Failed("the window has another class than the desktop entry says")
            end = time.monotonic() + PATIENCE
            while len(colours_of(self.display.pixels())) < 50:
                if window.poll() is not None or time.monotonic() > end:
                    raise Failed("nothing is drawn in the window")
            write_png(self.display.pixels(), picture)
            self.display.tool("key", "ctrl+q")
            code = window.wait(PATIENCE)
            if code != 0:
                raise Failed(f"the program ended with {code}")
        finally:
            window.kill()
            window.wait()

    def tour(self):
        self.root.run("python3", "-B", f"/home/{USER}/tour/tour.py", f"{self.programs}/heirloom-cli", user=USER)

    def archive(self):
        """The command line finds the archiver where it was installed, and the sandbox of that works here."""
        cli = [f"{self.programs}/heirloom-cli"]
        self.root.run(*cli, "publish", f"/home/{USER}/tour", "--out", f"/home/{USER}/tour/manifest.json", user=USER)
        self.root.run(*cli, "get", f"/home/{USER}/tour/manifest.json", "--to", "kept", user=USER)
        self.root.run(*cli, "archive", "1", user=USER)
        if '"packs":[{' not in self.root.run(*cli, "--json", "packs", user=USER).replace(" ", ""):
            raise Failed("nothing was packed")

    def start_up(self):
        """How long it takes to its window; said, never judged, as computers differ."""
        folder = f"/home/{USER}/start"
        self.root.run("mkdir", folder, user=USER)
        self.root.give(LEDGER_MAKER, "start/make_ledger")
        self.root.give(CHECKOUT / "tests" / "install" / "startup.py", "start/startup.py")
        self.root.run(f"{folder}/make_ledger", f"{folder}/10000.db", "10000", user=USER)
        for what, widget, ledger in (("an empty ledger", "EmptyState", "none.db"), ("10,000 tasks", "DetailsPane", "10000.db")):
            said = self.root.run("python3", "-B", f"{folder}/startup.py", f"{self.programs}/heirloom", widget, f"{folder}/{ledger}", user=USER)
            print(f"          with {what}: {said.strip()}")
        self.root.run("rm", "-rf", folder, user=USER)


def check_bundle(root: Root, display: Display, bundle: Path, picture: Path):
    root.apt("install", *DESKTOP)
    if "libqt6" in root.run("dpkg-query", "-W", "-f", "${Package} "):
        raise Failed("there is a Qt already")
    for place in ("first", "another place"):  # it runs from anywhere
        folder = root.home / place
        folder.mkdir()
        subprocess.run(["tar", "-xf", bundle, "-C", folder], check=True)
        root.run("chown", "-R", f"{USER}:{USER}", f"/home/{USER}/{place}")
        use = Use(root, display, f"/home/{USER}/{place}/{bundle.name.removesuffix('.tar.xz')}/bin")
        step(f"the bundle in '{place}'")
        use.window(picture)
    use.tour()
    root.run("rm", "-rf", f"/home/{USER}/.local", f"/home/{USER}/.config", f"/home/{USER}/.cache")


def depends_of(package: Path):
    return subprocess.run(["dpkg-deb", "--field", package, "Depends"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def check_package_alone(package: Path):
    size = package.stat().st_size
    print(f"          {size:,} bytes; it depends on {depends_of(package)}")
    if size > LARGEST:
        raise Failed(f"the package has {size:,} bytes, more than {LARGEST:,}")
    scripts = subprocess.run(["dpkg-deb", "--info", package], stdout=subprocess.PIPE, text=True, check=True).stdout
    if any(name in scripts for name in ("postinst", "preinst", "postrm", "prerm")):
        raise Failed("the package has scripts of its own")
    step("lintian")
    said = subprocess.run(["lintian", "--fail-on", "error,warning", "--allow-root", package], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    if said.returncode != 0 or "\nW: " in f"\n{said.stdout}" or "\nE: " in f"\n{said.stdout}":
        raise Failed(f"lintian says:\n{said.stdout}")


def check_same_again(package: Path):
    """The same build makes the same package, at another time, in another zone, for a user with other habits."""
    first = package.read_bytes()
    subprocess.run(["bash", "-c", 'umask 077; exec "$0" deb', CHECKOUT / "installer" / "package.sh"], stdout=subprocess.DEVNULL,
                   env={**os.environ, "TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8"}, check=True)
    if package.read_bytes() != first:
        raise Failed(f"{package.name} made once more is another one")


def is_opened_with_it(root: Root):
    cache = root.folder / "usr/share/applications/mimeinfo.cache"
    return cache.exists() and f"x-scheme-handler/heirloom={ID}.desktop" in cache.read_text(encoding="utf-8")


def check_install(root: Root, display: Display, package: Path, picture: Path):
    step("what the package depends on")
    root.apt("install", *TOOLS)
    root.apt("satisfy", depends_of(package))
    before = root.files()
    step("the package")
    (root.folder / "tmp" / package.name).write_bytes(package.read_bytes())
    said = root.apt("install", f"/tmp/{package.name}")
    if " 1 newly installed" not in said or "0 upgraded" not in said:
        raise Failed(f"it takes more than it says to install it:\n{said}")
    if not is_opened_with_it(root):
        raise Failed("desktops were not told of the program")
    kind = root.run("env", "XDG_DATA_HOME=/nowhere", "grep", "-c", "heirloom", "/usr/share/mime/types")
    if int(kind.strip()) < 1:
        raise Failed("the MIME type is not known")
    use = Use(root, display, "/usr/bin")
    step("its window")
    use.window(picture)
    step("the tour")
    use.tour()
    use.archive()
    if LEDGER_MAKER.exists():
        step("its start, median of 5")
        use.start_up()
    own = sum(1 for path in root.home.rglob("*") if path.is_file())
    step("gone again")
    root.apt("purge", "heirloom")
    after = root.files()
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    if changed:
        raise Failed("left behind or changed:\n  " + "\n  ".join(changed))
    if sum(1 for path in root.home.rglob("*") if path.is_file()) != own or not (root.home / ".local/share/heirloom/ledger.db").exists():
        raise Failed("something of the user's own is gone")


def chosen(packages):
    made = CHECKOUT / "build" / "packages"
    found = packages or [*made.glob("*.deb"), *made.glob("*bundle*.tar.xz")]
    deb = [path.resolve() for path in found if path.suffix == ".deb"]
    bundle = [path.resolve() for path in found if path.name.endswith(".tar.xz")]
    if len(deb) > 1 or len(bundle) > 1 or not deb + bundle:
        raise Failed(f"one package of a kind is needed, there are {[path.name for path in deb + bundle]}")
    return deb, bundle


def in_memory():
    """A folder in memory, if there is room: installing makes every file durable, which takes ten times as long on a disk."""
    try:
        room = os.statvfs("/dev/shm")
        return "/dev/shm" if room.f_bavail * room.f_frsize > ROOM else None
    except OSError:
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="*", type=Path, metavar="PACKAGE", help="a .deb, a bundle, or one of each")
    parser.add_argument("--mirror", default="", help="the Debian mirror (default: the first one of this machine's apt sources)")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "build" / "install", help="where the log and the pictures go")
    arguments = parser.parse_args()
    output = arguments.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    log = output / "root.log"
    log.unlink(missing_ok=True)
    display = None
    with tempfile.TemporaryDirectory(prefix="heirloom-install-", dir=in_memory()) as folder:
        try:
            debs, bundles = chosen(arguments.packages)
            for deb in debs:
                step(deb.name)
                check_package_alone(deb)
                step("the same once more")
                check_same_again(deb)
            step("a fresh Debian")
            root = Root(Path(folder) / "root", arguments.mirror, log)
            root.give(CHECKOUT / "tests" / "tour", "tour")
            display = Display(Path(folder) / "display")
            root.apt("update")
            root.apt("install", "python3")
            for bundle in bundles:
                check_bundle(root, display, bundle, output / "bundle.png")
            for deb in debs:
                check_install(root, display, deb, output / "installed.png")
        except (Failed, OSError, subprocess.SubprocessError) as problem:
            print(f"{problem}\nWhat was done in the root is in {log}.", file=sys.stderr)
            return 1
        finally:
            if display:
                display.stop()
    step("all of it holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
