#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how long an installed `heirloom` takes from its start until its window is drawn, without a screen.

startup.py PROGRAM WIDGET LEDGER  the median of five starts in milliseconds and the range of them, after one that is not counted,
since it reads the program from the disk. Qt itself says which widgets it draws; the start ends with one of Heirloom's class WIDGET."""
import os
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time

PATIENCE = 60
ROUNDS = 5


def start(program, widget, ledger):
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "offscreen", "QT_FORCE_STDERR_LOGGING": "1",
                       "QT_LOGGING_RULES": "qt.widgets.painting.info=true", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        begin = time.monotonic()
        with subprocess.Popen([program, "--ledger", ledger], env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
            said, drawn = b"", rb"Drawing [^\n]* of heirloom::%s\(" % widget
            while not re.search(drawn, said):
                left = begin + PATIENCE - time.monotonic()
                more = os.read(process.stderr.fileno(), 1 << 16) if select.select([process.stderr], [], [], max(left, 0))[0] else b""
                if not more:
                    process.kill()
                    sys.exit(f"startup: {program} drew nothing of that:\n{said.decode(errors='replace')}")
                said += more
            taken = time.monotonic() - begin
            process.kill()
        return taken * 1000


def main():
    program, widget, ledger = sys.argv[1:]
    times = sorted([start(program, widget.encode(), ledger) for _ in range(ROUNDS + 1)][1:])
    print(f"{statistics.median(times):.0f} ms, from {times[0]:.0f} to {times[-1]:.0f}")


if __name__ == "__main__":
    main()
