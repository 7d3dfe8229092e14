# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled sample: two revisions of a small collection of files, the same bytes on every machine."""
import random
from pathlib import Path

KIB = 1024


def _bytes(name, size):
    return random.Random(name).randbytes(size)


def first_revision():
    """Path -> content of 40 files, about 7 MiB."""
    files = {"README.md": b"# Sample atlas\n\nForty files that stand for a large collection.\n"}
    for number in range(30):
        path = f"tiles/{number // 10}/tile-{number:02}.bin"
        files[path] = _bytes(path, (64 + 8 * number) * KIB)
    for number in range(8):
        path = f"layers/layer-{number}.bin"
        files[path] = _bytes(path, 128 * KIB + number)
    files["index/old-index.bin"] = _bytes("old-index", 300 * KIB)
    return files


def second_revision():
    """The first one with one file changed, one added and one removed."""
    files = dict(first_revision())
    files["tiles/1/tile-15.bin"] = _bytes("tile-15, second edition", 200 * KIB)
    files["index/new-index.bin"] = _bytes("new-index", 350 * KIB)
    del files["index/old-index.bin"]
    return files


def write(files, folder: Path):
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
