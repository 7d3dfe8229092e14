# SPDX-License-Identifier: GPL-3.0-or-later
"""The changelog is that of the version which is built: its newest section has the project's number and a date, older ones
come behind it, and its parts are those that people know ("Keep a Changelog")."""
import datetime
import re

from tree import Finding

CHANGELOG, PROJECT = "CHANGELOG.md", "CMakeLists.txt"
PARTS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
_PROJECT = re.compile(r"^project\([^)]*\bVERSION\s+(\d+\.\d+\.\d+)", re.MULTILINE)
_VERSION = re.compile(r"^## \[(\d+\.\d+\.\d+)\] - (\S+)")


def _is_date(text):
    try:
        return datetime.date.fromisoformat(text) is not None
    except ValueError:
        return False


def check(tree):
    """In the fixture the number of the project is that of its own CMakeLists.txt."""
    if not tree.exists(CHANGELOG) or not tree.exists(PROJECT):
        yield Finding(CHANGELOG, 1, "there is no changelog, or no project")
        return
    project = _PROJECT.search(tree.read(PROJECT))[1]
    former, line_of_newest = None, None
    for number, line in enumerate(tree.read(CHANGELOG).splitlines(), 1):
        version = _VERSION.match(line)
        if line.startswith("### ") and line[4:].split(" <")[0] not in PARTS:
            yield Finding(CHANGELOG, number, f"a part is one of {', '.join(PARTS)}")
        if not line.startswith("## ") or (line == "## [Unreleased]" and former is None):
            continue
        if not version or not _is_date(version[2]):
            yield Finding(CHANGELOG, number, "a section is '## [1.2.3] - 2026-01-31', the first one may be '## [Unreleased]'")
            continue
        this = tuple(map(int, version[1].split(".")))
        if former is None and version[1] != project:
            yield Finding(CHANGELOG, number, f"the newest version is {version[1]}, that of the project {project}")
        if former is not None and this >= former:
            yield Finding(CHANGELOG, number, "older versions come behind newer ones")
        former, line_of_newest = this, line_of_newest or number
    if line_of_newest is None:
        yield Finding(CHANGELOG, 1, f"there is no section of version {project}")
