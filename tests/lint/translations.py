#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py [finished|strings|update] [--lupdate PATH] [--root DIR]: the texts of translations/heirloom_*.ts.

finished  every text is translated, with all plural forms, and has the placeholders, the mnemonic and the ending of the
          source (the default)
strings   the files hold the texts of the sources, no more and no fewer
update    makes that so

The first two prove themselves on the mistakes in tests/lint/fixtures before they look at the checkout.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from tree import FIXTURES, Finding

MARK = "expect: finding"
FOLDERS = ("ui", "core/engine", "core/model", "app")
LANGUAGES = "core/settings/Languages.cpp"
SOURCE = "en"  # its file holds plural forms alone

# How many plural forms a language has, and which of them stand for exactly one number: there the number may be a word.
PLURALS = {"ar": (6, {0, 1, 2}), "de": (2, {0}), "en": (2, {0}), "es": (2, {0}), "fr": (2, set()), "ja": (1, set()),
           "pt_BR": (2, set()), "zh_CN": (1, set())}
FREE_ENDINGS = {"ja", "zh_CN"}  # they write no blank between a number and its unit

_PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
_MNEMONIC = re.compile(r"&(?!&)\S")
# The line under an Arabic letter takes it out of its word: one that is joined to others gets other, wider forms, and the text
# is cut. Only letters that join to neither side may have it.
_JOINING, _LETTER = "بتثجحخسشصضطظعغفقكلمنهيئ", "[\u0621-\u064a]"
_JOINED_MNEMONIC = re.compile(f"[{_JOINING}][\u064b-\u0652]*&{_LETTER}|&[{_JOINING}][\u064b-\u0652]*{_LETTER}")
_ENDINGS = {":": (":", "："), "…": ("…", "……"), ".": (".", "。", "！", "۔"), "?": ("?", "？", "؟")}


@dataclass
class Message:
    line: int
    context: str
    numerus: bool
    source: str = ""
    comment: str = ""
    kind: str = ""
    forms: list = field(default_factory=list)  # one where there are no plural forms

    @property
    def name(self):
        return f"'{' '.join(self.source.split())}' ({self.context})"

    @property
    def key(self):
        return (self.context, self.source, self.comment, self.numerus)


class Reader:
    """The messages of a file, with their lines."""

    def __init__(self, text):
        self.messages, self.language, self._context, self._text = [], "", "", ""
        parser = expat.ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._characters
        self._parser = parser
        parser.Parse(text, True)

    def _characters(self, data):
        self._text += data

    def _start(self, tag, attributes):
        self._text = ""
        if tag == "TS":
            self.language = attributes.get("language", "")
        elif tag == "message":
            numerus = attributes.get("numerus") == "yes"
            self.messages.append(Message(self._parser.CurrentLineNumber, self._context, numerus))
        elif tag == "translation":
            self.messages[-1].kind = attributes.get("type", "")

    def _end(self, tag):
        if tag == "name":
            self._context = self._text
        elif tag in ("source", "comment"):
            setattr(self.messages[-1], tag, self._text)
        elif tag == "numerusform" or (tag == "translation" and not self.messages[-1].numerus):
            self.messages[-1].forms.append(self._text)


def read(path):
    return Reader(path.read_text(encoding="utf-8"))


def files(root):
    return sorted((root / "translations").glob("heirloom_*.ts"))


def code_of(path):
    return path.stem.removeprefix("heirloom_")


# ---------------------------------------------------------------- finished

def placeholder_problem(message, index, form, exact):
    # %Ln is %n with the digits of the locale: a language may want it where English does not.
    wanted, found = ({name.replace("L", "") for name in _PLACEHOLDER.findall(text)} for text in (message.source, form))
    if message.numerus and index in exact and "%n" not in found:
        wanted.discard("%n")
    if wanted != found:
        return f"has the placeholders {sorted(found) or 'none'} for {sorted(wanted) or 'none'}"
    return None


def ending_problem(source, form, code):
    for end, allowed in _ENDINGS.items():
        if source.endswith(end) and not form.endswith(allowed):
            return f"does not end like the source, with '{end}'"
    is_spaced = [(text[:1].isspace(), text[-1:].isspace()) for text in (source, form)]
    if is_spaced[0] != is_spaced[1] and code not in FREE_ENDINGS:
        return "has other blanks at its ends than the source"
    return None


def form_problem(message, index, form, code):
    if not form.strip():
        return "is empty"
    mnemonics = [len(_MNEMONIC.findall(text.replace("&&", ""))) for text in (message.source, form)]
    if mnemonics[0] != mnemonics[1]:
        return f"has {mnemonics[1]} mnemonics (&) for {mnemonics[0]}"
    if _JOINED_MNEMONIC.search(form):
        return "has its mnemonic (&) on a letter that is joined to another"
    return placeholder_problem(message, index, form, PLURALS[code][1]) or ending_problem(message.source, form, code)


def problem_of(message, code):
    if message.kind:
        return f"is {message.kind}"
    wanted = PLURALS[code][0] if message.numerus else 1
    if len(message.forms) != wanted:
        return f"has {len(message.forms)} forms, and {wanted} are needed"
    problems = (form_problem(message, index, form, code) for index, form in enumerate(message.forms))
    return next((problem for problem in problems if problem), None)


def unfinished(root):
    for path in files(root):
        name, code, content = str(path.relative_to(root)), code_of(path), read(path)
        if code not in PLURALS:
            yield Finding(name, 1, f"no plural forms are known here for {code}")
            continue
        if content.language != code:
            yield Finding(name, 3, f"says that its language is '{content.language}'")
        for message in content.messages:
            if problem := problem_of(message, code):
                yield Finding(name, message.line, f"{message.name} {problem}")


# ---------------------------------------------------------------- strings

def lupdate(program, root, targets, *options):
    folders = [folder for folder in FOLDERS if (root / folder).is_dir()]
    done = subprocess.run(
        [program, "-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE, *options, "-I", ".", "-I", "core",
         *folders, "-ts", *map(str, targets)], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"lupdate failed:\n{done.stdout}{done.stderr}")


def update(program, root):
    lupdate(program, root, [path for path in files(root) if code_of(path) != SOURCE])
    lupdate(program, root, [root / "translations" / f"heirloom_{SOURCE}.ts"], "-pluralonly")


def texts_of(program, root):
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        lupdate(program, root, [fresh])
        return {message.key for message in read(fresh).messages}


def changed(program, root):
    wanted = texts_of(program, root)
    for path in files(root):
        name, content = str(path.relative_to(root)), read(path)
        here = {key for key in wanted if key[3] or code_of(path) != SOURCE}
        known = {message.key for message in content.messages if message.kind not in ("vanished", "obsolete")}
        for context, source, _, _ in sorted(here - known):
            yield Finding(name, 3, f"lacks '{' '.join(source.split())}' ({context}); build the target update-translations")
        for message in content.messages:
            if message.key not in here or message.key not in known:
                yield Finding(name, message.line, f"{message.name} is not in the sources any more")
    if (root / LANGUAGES).exists():
        listed = set(re.findall(r'\{QStringLiteral\("(\w+)"\),', (root / LANGUAGES).read_text(encoding="utf-8")))
        for code in sorted(listed ^ {code_of(path) for path in files(root)}):
            yield Finding(LANGUAGES, 1, f"{code}: each language has a row here and a file in translations/")


# ---------------------------------------------------------------- both

def self_test(name, check, root):
    """What the check misses in its fixture, or finds there without reason."""
    fixture = root / FIXTURES / f"translations_{name}"
    wanted = {(str(path.relative_to(fixture)), number) for path in files(fixture)
              for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if MARK in line}
    found = {(finding.path, finding.line) for finding in check(fixture)}
    if not wanted:
        yield f"{fixture}: no mistake in it, so nothing shows that the lint works"
    for path, number in sorted(wanted - found):
        yield f"{fixture}/{path}:{number}: the lint misses this mistake"
    for path, number in sorted(found - wanted):
        yield f"{fixture}/{path}:{number}: the lint finds a mistake where there is none"


def default_lupdate():
    return shutil.which("lupdate6") or shutil.which("lupdate", path="/usr/lib/qt6/bin") or "lupdate"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="?", choices=["finished", "strings", "update"], default="finished")
    parser.add_argument("--lupdate", default=default_lupdate())
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--self-test", action="store_true", help="look at the fixture alone")
    options = parser.parse_args()
    if options.what == "update":
        return update(options.lupdate, options.root)
    check = unfinished if options.what == "finished" else lambda root: changed(options.lupdate, root)
    problems = list(self_test(options.what, check, options.root))
    if not options.self_test:
        problems += check(options.root)
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"lint translations {options.what}: {f'FAILED, {len(problems)} findings' if problems else 'ok'}")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
