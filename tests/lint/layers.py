# SPDX-License-Identifier: GPL-3.0-or-later
"""Which room may include which: every #include "…" in core, ui and app against arrows.txt."""
import posixpath
import re

from tree import Finding

ARROWS = "tests/lint/arrows.txt"
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)
_GENERATED = re.compile(r"(?:\.moc|/?moc_\w+\.cpp|/?ui_\w+\.h|/?qrc_\w+\.cpp)$")


def read_arrows(tree):
    """Room -> rooms it may include; and what is wrong with the table itself."""
    arrows, findings = {}, []
    for number, line in enumerate(tree.read(ARROWS).splitlines(), 1):
        row = line.split("#")[0].strip()
        if not row:
            continue
        room, arrow, targets = row.partition("->")
        room = room.strip()
        if not arrow or room in arrows:
            findings.append(Finding(ARROWS, number, "not a row 'room -> room room…' of a room that has none yet"))
            continue
        unknown = [target for target in targets.split() if target not in arrows]
        findings += [Finding(ARROWS, number, f"{room} may only use rooms listed above it, not {target}") for target in unknown]
        arrows[room] = set(targets.split())
    return arrows, findings


def room_of(path):
    """core/ledger/tables/X.h -> ledger; ui/models/X.h -> ui/models; None outside the product."""
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return parts[1]
    if parts[0] in ("ui", "app", "core"):
        return "/".join(parts[:2]) if len(parts) > 2 else parts[0]
    return None


def resolve(tree, source, name):
    """The path in the tree that an include names: beside the file, below core/, or below the root."""
    for folder in (source.folder, "core", ""):
        path = posixpath.normpath(posixpath.join(folder, name))
        if tree.exists(path):
            return path
    return None


def check(tree):
    arrows, findings = read_arrows(tree)
    yield from findings
    for source in tree.sources(under=("core/", "ui/", "app/")):
        room = room_of(source.path)
        if room not in arrows:
            yield Finding(source.path, 1, f"room {room} has no row in {ARROWS}")
            continue
        for match in _INCLUDE.finditer(source.text):
            name, line = match[1], source.text.count("\n", 0, match.start()) + 1
            path = resolve(tree, source, name)
            target = room_of(path) if path else None
            if ".." in name.split("/"):
                yield Finding(source.path, line, f'"{name}": includes start at the room, not at ".."')
            elif not path and not _GENERATED.search(name):
                yield Finding(source.path, line, f'"{name}": no such header in the tree')
            elif path and target != room and target not in arrows[room]:
                yield Finding(source.path, line, f'"{name}": {room} may not include {target or "what lies outside the rooms"}')
