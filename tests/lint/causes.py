# SPDX-License-Identifier: GPL-3.0-or-later
"""What causeText() knows is what the rooms below say: a text that nobody says any more is translated for nothing, and a
changed one is not translated."""
import re

from tree import Finding

TABLE = "core/engine/words/CauseText.cpp"
SYSTEM = "No such file or directory"  # from here on the words are the C library's
_ENTRY = re.compile(r'QT_TRANSLATE_NOOP\(\s*"Cause",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)')
_LITERAL = re.compile(r'(?:"(?:[^"\\\n]|\\.)*"\s*)+')
_PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')
_PLACE = re.compile(r"%\d")


def _joined(literals):
    return "".join(_PIECE.findall(literals))


def _plain(text):
    """Whatever varies at its ends is left away: `open %1` is said as "open" and a name."""
    return re.sub(r"^[%\s:]+|[%\s:]+$", "", _PLACE.sub("%", text))


def _said(tree):
    """All string literals of the product but those of the table, adjacent ones as one; and each part between colons."""
    texts = set()
    for source in tree.sources(under=("core/", "app/")):
        if source.path == TABLE:
            continue
        for match in _LITERAL.finditer(source.text):
            parts = _joined(match[0]).split(": ")
            texts.update(_plain(": ".join(parts[i:j])) for i in range(len(parts)) for j in range(i + 1, len(parts) + 1))
    return texts


def check(tree):
    source = next((source for source in tree.sources(under=(TABLE,))), None)
    if source is None:
        return
    said = _said(tree)
    for match in _ENTRY.finditer(source.text):
        entry = _joined(match[1])
        if entry == SYSTEM:
            return
        if _plain(entry) not in said:
            line = source.text.count("\n", 0, match.start()) + 1
            yield Finding(source.path, line, f"nobody says '{entry}'")
