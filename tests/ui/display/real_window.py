#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real (virtual) display: somebody presses keys and gets a download.

real_window.py BIN  starts Xvfb and the program `heirloom` of the folder BIN, opens the add dialog, types the link of a
manifest that an nginx serves, presses Return, and waits until `heirloom-cli` says of the same ledger that the task is
finished. Then it takes a picture of the screen, quits by keys, and wants the exit code 0.

Needs Xvfb, xdotool and nginx. Only the loopback interface is used; everything that is started ends with the script.
"""
import argparse
import json
import os
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TESTS / "faults"), str(TESTS / "tour")]

import sample  # noqa: E402
from bed import WebServer, start  # noqa: E402

WIDTH, HEIGHT = 1280, 900
PATIENCE = 240  # seconds for each step; a busy machine is no failure
LOOK_EVERY = 0.3


class Failed(Exception):
    pass


class Display:
    """An X server of its own. Its screen is a file that can be read at any time."""

    def __init__(self, folder: Path):
        folder.mkdir()
        self.screen = folder / "Xvfb_screen0"
        reader, writer = os.pipe()
        self.process = start(["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder),
                              "-nolisten", "tcp", "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as number:
            self.name = f":{number.readline().strip()}"  # comes when it takes connections
        if self.name == ":":
            raise Failed("Xvfb did not start")

    def tool(self, *arguments, patience=PATIENCE):
        """Runs xdotool, which presses keys and finds windows; what it printed."""
        try:
            done = subprocess.run(["xdotool", *map(str, arguments)], env={**os.environ, "DISPLAY": self.name}, timeout=patience,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        except subprocess.TimeoutExpired:
            raise Failed(f"xdotool {' '.join(map(str, arguments))} waited too long") from None
        return done.stdout.split()

    def focus(self, title):
        """Waits for the window of that title and gives it the keyboard, as a window manager does."""
        windows = self.tool("search", "--sync", "--onlyvisible", "--name", title)
        if not windows:
            raise Failed(f"there is no window '{title}'")
        self.tool("windowfocus", "--sync", windows[-1])

    def shows(self, title):
        return bool(self.tool("search", "--onlyvisible", "--name", title))

    def pixels(self):
        """Rows of (red, green, blue) bytes. The file is an X window dump of 32 bits a pixel."""
        data = self.screen.read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, width, height, order, bits, stride, colours = (header[i] for i in (0, 4, 5, 7, 11, 12, 19))
        if bits != 32:
            raise Failed(f"the screen has {bits} bits a pixel")
        at = size + 12 * colours
        red, green, blue = (2, 1, 0) if order == 0 else (1, 2, 3)
        for row in range(height):
            line = data[at + row * stride:at + row * stride + 4 * width]
            pixels = bytearray(3 * width)
            pixels[0::3], pixels[1::3], pixels[2::3] = line[red::4], line[green::4], line[blue::4]
            yield bytes(pixels)

    def stop(self):
        self.process.kill()
        self.process.wait()


def write_png(rows, path: Path):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packed = zlib.compress(b"".join(b"\0" + row for row in rows))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)) +
                     chunk(b"IDAT", packed) + chunk(b"IEND", b""))


def colours_of(rows):
    return {row[i:i + 3] for row in rows for i in range(0, len(row), 3)}


class Desktop:
    """The program on its display, with a home, a ledger and a web server of their own."""

    def __init__(self, programs: Path, folder: Path, picture: Path):
        self.programs, self.folder, self.picture = programs, folder, picture
        self.ledger = folder / "ledger.db"
        self.display = Display(folder / "display")
        self.server = WebServer(self._publish(), folder / "nginx")
        self.link = f"http://127.0.0.1:{self.server.port}/manifest.json"
        self.log = folder / "heirloom.log"
        with open(self.log, "wb") as log:
            self.window = start([str(programs / "heirloom"), "--ledger", str(self.ledger)], env=self._environment(), stderr=log)

    def _environment(self):
        kept = {name: value for name, value in os.environ.items()
                if name not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM") and not name.lower().endswith("_proxy")}
        return {**kept, "DISPLAY": self.display.name, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                "LC_ALL": "C.UTF-8", "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "share"),
                "XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_CACHE_HOME": str(self.folder / "cache"),
                "XDG_RUNTIME_DIR": str(self.folder / "display")}

    def _cli(self, *arguments):
        done = subprocess.run([str(self.programs / "heirloom-cli"), "--ledger", str(self.ledger), *arguments], timeout=PATIENCE,
                              env=self._environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def _publish(self):
        web = self.folder / "web"
        self.files = sample.first_revision()
        sample.write(self.files, web)
        self._cli("publish", str(web), "--name", "atlas", "--revision", "r1", "--out", str(web / "manifest.json"))
        return web

    def until(self, what, is_so):
        """Looks again and again; meanwhile it waits for the end of the program, which must not come."""
        end = time.monotonic() + PATIENCE
        while not is_so():
            try:
                raise Failed(f"the program ended with {self.window.wait(LOOK_EVERY)} before {what}")
            except subprocess.TimeoutExpired:
                if time.monotonic() > end:
                    raise Failed(f"{what} did not come") from None

    def tasks(self):
        return self._cli("--json", "list")[-1]["tasks"]

    def download(self):
        self.display.focus("^Heirloom")
        self.display.tool("key", "ctrl+n")
        self.display.focus("Add a download")
        self.display.tool("type", "--delay", "2", self.link)

        def is_added():
            if self.tasks():
                return True
            if self.display.shows("Add a download"):  # Return does nothing before the plan is there
                self.display.tool("key", "Return")
            return False

        self.until("the task", is_added)
        self.until("its end", lambda: [task["state"] for task in self.tasks()] == ["completed"])

    def check_files(self):
        folder = Path(self.tasks()[0]["destination"])
        for path, content in self.files.items():
            if (folder / path).read_bytes() != content:
                raise Failed(f"{path} is wrong")

    def take_picture(self):
        self.until("the window", lambda: len(colours_of(self.display.pixels())) > 50)
        write_png(self.display.pixels(), self.picture)

    def quit(self):
        self.display.focus("^Heirloom")
        self.display.tool("key", "ctrl+q")
        code = self.window.wait(PATIENCE)
        if code != 0:
            raise Failed(f"the program ended with {code}")

    def stop(self):
        self.window.kill()
        self.window.wait()
        self.server.stop()
        self.display.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=Path, help="the folder with heirloom and heirloom-cli")
    parser.add_argument("--picture", type=Path, default=Path("real-window.png"), help="where the picture of the screen goes")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="heirloom-window-") as folder:
        desktop = Desktop(arguments.bin.resolve(), Path(folder), arguments.picture.resolve())
        try:
            desktop.download()
            desktop.check_files()
            desktop.take_picture()
            desktop.quit()
        except Failed as problem:
            write_png(desktop.display.pixels(), desktop.picture)
            print(f"{problem}; the screen is in {desktop.picture}\n{desktop.log.read_text(errors='replace')}", file=sys.stderr)
            return 1
        finally:
            desktop.stop()
    print("downloaded, seen and closed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
