# SPDX-License-Identifier: GPL-3.0-or-later
"""Lints that are one regular expression each: what may be written only in some rooms, or nowhere."""
import re
from dataclasses import dataclass, field

from tree import CPP, Finding

PRODUCT = ("core/", "app/", "ui/")
ALL = ("",)
TEXT = CPP + (".py", ".sh", ".cmake", ".txt", ".md", ".sql", ".json", ".yml", ".ui", ".qss")


@dataclass(frozen=True)
class Rule:
    why: str
    pattern: re.Pattern
    under: tuple = PRODUCT
    unless: tuple = field(default=())  # path prefixes that may
    suffixes: tuple = CPP
    view: str = "code"  # code: no comments, no strings; text: no comments; raw: everything


def _any(*patterns):
    return re.compile("|".join(patterns))


RULES = {
    "sql": Rule("SQL and its classes live in core/ledger alone",
                _any(r"\bQSql\w+", r"\bQtSql\b", r"\bsqlite3\w*\b",
                     r"\"\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH|REPLACE)\s", r"\bSELECT\b[^;\"]*\bFROM\b",
                     r"\bINSERT\b[^;\"]*\bINTO\b", r"\bUPDATE\s+\w+\s+SET\b", r"\bDELETE\s+FROM\b", r"\b(?:CREATE|DROP|ALTER)\s+(?:TABLE|INDEX|VIEW)\b",
                     r"\bPRAGMA\s+\w", r"\bBEGIN\s+IMMEDIATE\b"),
                unless=("core/ledger/",), view="text"),
    "files": Rule("files are touched through core/io alone",
                  _any(r"\bQ(?:File|FileInfo|Dir|DirIterator|SaveFile|LockFile|TemporaryFile|TemporaryDir|StorageInfo)\b",
                       r"\bstd::(?:w?[io]?fstream|filesystem)\b", r"#\s*include\s*<(?:fstream|filesystem|fcntl\.h)>",
                       r"(?<![\w>])::(?:open|openat|creat|unlink|unlinkat|rename|renameat|link|linkat|symlink|mkdir|rmdir|stat|lstat|"
                       r"fstat|truncate|ftruncate|statvfs)\s*\(", r"\b(?:fopen|fdopen|freopen)\s*\("),
                  unless=("core/io/",)),
    "transactions": Rule("write transactions are opened by the mutation coordinator, so that every change is recoverable",
                         _any(r"(?:\.|->)transact\s*(?:<[^;]*>)?\s*\("),
                         unless=("core/ledger/", "core/mutation/")),
    "official": Rule("the store's and the users' files change in core/mutation alone, so that every change is recoverable",
                     _any(r"(?:\.|->)(?:quarantine\w*|moveToTrash|removeFromTrash|writeTaskFile|retireTaskFile|reviveTaskFile|"
                          r"removeTaskFile|renameNoReplace|renameReplace|symlink|unlink|makeDirectory|removeDirectory|setMode)\s*\("),
                     unless=("core/io/", "core/store/", "core/mutation/")),
    "states": Rule("a state changes through the conditional update of its table, along the transition table",
                   _any(r"(?<![Pp]atch)(?<=[\w\])])(?:\.|->)state\s*=(?!=)\s*(?:\w+::)*(?:Task|Item|Object)State::",
                        r"\bSET\b[^\"]*\bstate\s*=", r"\bstate\s*=\s*'"),
                   unless=("core/ledger/tables/",), view="text"),
    "sleeps": Rule("tests wait for signals and conditions, never for time",
                   _any(r"\bqWait\s*\(", r"\bqSleep\s*\(", r"\bsleep_(?:for|until)\b", r"\b(?:u|nano|m)?sleep\s*\(",
                        r"(?m:^\s*sleep\s+[\d$.])"),
                   under=("tests/",), suffixes=CPP + (".py", ".sh")),
    "skips": Rule("a test that cannot fail proves nothing", _any(r"\bQSKIP\b", r"\bQEXPECT_FAIL\b"), under=("tests/",)),
    "loops": Rule("the product neither nests event loops nor blocks in sleeps",
                  _any(r"\bQEventLoop\b", r"\bprocessEvents\b", r"\bwaitFor(?:Finished|Started|ReadyRead|BytesWritten|Connected)\b",
                       r"\bQThread::(?:m|u)?sleep\b", r"\bsleep_(?:for|until)\b", r"\b(?:u|nano)sleep\s*\(",
                       r"\bQMessageBox::(?:question|warning|information|critical|about)\s*\(",
                       r"\bQInputDialog::get\w+\s*\(", r"\bQFileDialog::get(?:Open|Save|Existing)\w+\s*\(",
                       r"\bQ(?:Color|Font)Dialog::get\w+\s*\(", r"\b(?:\w*[dD]ialog|\w*[mM]enu|\w*[bB]ox|drag)(?:\.|->)exec\s*\(")),
    "headless": Rule("the core builds and runs without any window system",
                     _any(r"\bQt6?::(?:Gui|Widgets|Svg|Charts)\b", r"#\s*include\s*<(?:QtGui|QtWidgets)\b",
                          r"#\s*include\s*<Q(?:Application|GuiApplication|Widget|Pixmap|Image|Icon|Color|Font|Clipboard)>"),
                     under=("core/", "app/cli/"), suffixes=CPP + ("CMakeLists.txt",)),
    "network": Rule("HTTP is spoken by core/net and core/transfer",
                    _any(r"\bQNetwork(?:AccessManager|Request|Reply)\b", r"\bQ(?:Tcp|Ssl|Udp)Socket\b"),
                    unless=("core/net/", "core/transfer/")),
    "tls": Rule("certificate errors are never ignored",
                _any(r"\bignoreSslErrors\b", r"\bVerifyNone\b", r"\bsetPeerVerifyMode\b", r"\bQueryPeer\b"), under=ALL),
    "clock": Rule("time comes from the injected Clock",
                  _any(r"\bcurrent(?:DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\b", r"\bQ(?:Date|Time)::current\w+",
                       r"\bsystem_clock::now\b"),
                  under=("core/",), unless=("core/base/Clock.cpp",)),
    "texts": Rule("what people read goes through tr(); make sentences whole, for translators",
                  _any(r"\b(?:set(?:Text|ToolTip|StatusTip|WhatsThis|WindowTitle|Title|AccessibleName|AccessibleDescription|"
                       r"InformativeText|LabelText|Suffix|Prefix|SpecialValueText|IconText)|add(?:Item|Row|Action|Menu|Tab|Button)|"
                       r"tell|note|line|detail|progress|problem)\s*\(\s*(?:new\s+\w+\s*\(\s*)?(?:\w+::)*"
                       r"(?:QStringLiteral|QLatin1String|fromUtf8|fromLatin1|u)?\s*\(?\s*u?\"(?:[^\"\\]|\\.)*[a-z]{2,}[ ,.:;!?…%](?:[^\"\\]|\\.)*\"",
                       r"\btr\s*\((?:[^()\"]|\"(?:[^\"\\]|\\.)*\")*\)\s*\+\s*(?:\w+::)*tr\s*\(",
                       r"\btr\s*\(\s*\"[,;]\s*\w(?:[^\"\\]|\\.)*\""),
                  under=("ui/", "app/", "core/engine/UserText"), view="text"),
    "words": Rule("what is unfinished belongs into the tracker, not into the source",
                  _any(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b"), under=ALL, suffixes=TEXT, view="raw"),
}


def check(tree, name):
    rule = RULES[name]
    for source in tree.sources(rule.suffixes, rule.under):
        if rule.unless and source.path.startswith(rule.unless):
            continue
        content = getattr(source, rule.view)
        for match in rule.pattern.finditer(content):
            begin = match.start() + len(match[0]) - len(match[0].lstrip())
            line = content.count("\n", 0, begin) + 1
            yield Finding(source.path, line, f"'{' '.join(match[0].split())}': {rule.why}")
