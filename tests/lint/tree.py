# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkout as the lints see it: its files, and each file with comments or strings blanked out."""
import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CPP = (".cpp", ".h")
SKIPPED = {".git", ".cache", "build", "__pycache__"}
FIXTURES = "tests/lint/fixtures"

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^()\\\s]*)\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<number>\b\d[\w'.]*)
      | (?P<char>'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE)


def _blank(text, kinds):
    def replace(match):
        if match.lastgroup not in kinds:
            return match[0]
        return re.sub(r"[^\n\"']", " ", match[0])
    return _TOKEN.sub(replace, text)


@dataclass(frozen=True)
class Finding:
    """One thing a lint has to say; notes are shown but fail nothing."""
    path: str
    line: int
    text: str
    is_note: bool = False

    def __str__(self):
        return f"{self.path}:{self.line}: {'note: ' if self.is_note else ''}{self.text}"


class Source:
    """A text file. `path` is relative to the root of the tree, with forward slashes."""

    def __init__(self, root: Path, path: str):
        self.path = path
        self.raw = (root / path).read_text(encoding="utf-8", errors="replace")

    @property
    def folder(self):
        return os.path.dirname(self.path)

    @cached_property
    def text(self):
        """Without comments, where the language is C++."""
        return _blank(self.raw, {"comment"}) if self.path.endswith(CPP) else self.raw

    @cached_property
    def code(self):
        """Without comments and the insides of strings, where the language is C++."""
        if not self.path.endswith(CPP):
            return self.raw
        return _blank(self.raw, {"comment", "string", "char", "raw"})

    @cached_property
    def length(self):
        return len(self.raw.splitlines())


class Tree:
    def __init__(self, root):
        self.root = Path(root)

    @cached_property
    def paths(self):
        found = []
        for folder, folders, names in os.walk(self.root):
            inside = os.path.relpath(folder, self.root).replace(os.sep, "/")
            prefix = "" if inside == "." else inside + "/"
            folders[:] = sorted(f for f in folders if f not in SKIPPED and prefix + f != FIXTURES)
            found += [prefix + name for name in sorted(names) if not os.path.islink(os.path.join(folder, name))]
        return found

    def sources(self, suffixes=CPP, under=("",)):
        for path in self.paths:
            if path.endswith(tuple(suffixes)) and path.startswith(tuple(under)):
                yield Source(self.root, path)

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    def exists(self, path):
        return (self.root / path).is_file()
