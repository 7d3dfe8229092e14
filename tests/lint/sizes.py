# SPDX-License-Identifier: GPL-3.0-or-later
"""How long files and functions are, and how many files share a folder."""
import re
from collections import defaultdict
from dataclasses import dataclass

from tree import CPP, Finding


@dataclass(frozen=True)
class Caps:
    file_goal: int = 400  # noted above this
    file: int = 600
    header: int = 200
    function_p95: int = 40
    function: int = 80
    folder: int = 12


_LABEL = re.compile(r"^\s*(?:(?:public|private|protected|signals|Q_SIGNALS)(?:\s+(?:slots|Q_SLOTS))?\s*:(?!:)|Q_[A-Z_]+\b(?:\([^)]*\))?)\s*")
_SCOPE = re.compile(r"^(?:template\s*<.*>\s*)?(?:export\s+|inline\s+)*(?:class|struct|union|enum|namespace|extern)\b", re.DOTALL)
_INITIALISERS = re.compile(r"\)\s*(?:noexcept\s*)?:(?!:)")


def _begin(code, start, end):
    """Where the declaration in code[start:end] begins, after blank space and access labels."""
    while (match := _LABEL.match(code, start, end)) and match.end() > start:
        start = match.end()
    return start + len(code[start:end]) - len(code[start:end].lstrip())


def _kind(head):
    """What an opening brace at namespace or class level begins, by the text before it."""
    if head.count("(") > head.count(")"):
        return "value"  # a default argument
    if _SCOPE.match(head):
        return "scope"
    if _INITIALISERS.search(head) and re.search(r"[\w>]$", head):
        return "value"  # a member in a constructor's initialiser list
    return "function" if ")" in head else "other"


def functions(code):
    """(first line, number of lines) of every function body, declaration included. Lambdas belong to the function around them."""
    code = re.sub(r"(?m)^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda match: re.sub(r"[^\n]", " ", match[0]), code)
    stack, start = [], 0
    for match in re.finditer(r"[{};]", code):
        at, here = match.start(), match[0]
        at_scope = not stack or stack[-1][0] == "scope"
        if here == "{":
            begin = _begin(code, start, at)
            stack.append((_kind(code[begin:at].strip()) if at_scope else "inner", begin))
        elif here == "}" and stack:
            kind, begin = stack.pop()
            if kind == "function":
                first = code.count("\n", 0, begin) + 1
                yield first, code.count("\n", 0, at) + 2 - first
            at_scope = kind not in ("inner", "value")
        if at_scope and (here != "{" or stack[-1][0] != "value"):
            start = match.end()


def _percentile(values, share):
    return sorted(values)[max(0, -(-len(values) * share // 100) - 1)] if values else 0


def check(tree, caps=Caps()):
    lengths, folders = [], defaultdict(list)
    for source in tree.sources(CPP + (".py", ".sh")):
        folders[source.folder].append(source.path)
        cap = caps.header if source.path.endswith(".h") else caps.file
        if source.length > cap:
            yield Finding(source.path, 1, f"{source.length} lines, at most {cap} are allowed")
        elif source.length > caps.file_goal:
            yield Finding(source.path, 1, f"{source.length} lines, the goal is {caps.file_goal}", is_note=True)
        if not source.path.endswith(CPP):
            continue
        for first, length in functions(source.code):
            lengths.append(length)
            if length > caps.function:
                yield Finding(source.path, first, f"a function of {length} lines, at most {caps.function} are allowed")
    for folder, paths in folders.items():
        for path in sorted(paths)[caps.folder:]:
            yield Finding(path, 1, f"{len(paths)} source files in {folder}/, at most {caps.folder} are allowed")

    p95 = _percentile(lengths, 95)
    text = f"{len(lengths)} functions, median {_percentile(lengths, 50)}, p95 {p95}, longest {max(lengths, default=0)} lines"
    yield Finding("tests/lint/sizes.py", 1, f"{text}; p95 may be {caps.function_p95}", is_note=p95 <= caps.function_p95)
