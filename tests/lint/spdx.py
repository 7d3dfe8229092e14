# SPDX-License-Identifier: GPL-3.0-or-later
"""The licence line: first in every source file, or second under a script's #!."""
from tree import CPP, Finding

LINE = "SPDX-License-Identifier: GPL-3.0-or-later"
SUFFIXES = CPP + (".py", ".sh", ".cmake", "CMakeLists.txt", ".sql")


def _is_script(source):
    return source.raw.startswith("#!")


def check(tree):
    for source in tree.sources(("",)):
        if not source.path.endswith(SUFFIXES) and not _is_script(source):
            continue
        lines = source.raw.splitlines()[:2]
        if _is_script(source):
            lines = lines[1:]
        if not lines or LINE not in lines[0]:
            yield Finding(source.path, 1, f"does not begin with '{LINE}'")
