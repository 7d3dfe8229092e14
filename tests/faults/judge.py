# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold after any fault. judge() asks all of it, in this order; each question can be asked alone.

(a) after_fault       at once: a task's path is absent, whole, or a user's; nothing else changed
(b) recovers          the next commands work; what was called completed is whole
(c) is_consistent     `audit --deep` finds nothing; the ledger's and the store's invariants I1 to I10
(d) is_settled        another recovery changes nothing
(e) gives_back        after all tasks are deleted and reclaimed nothing is left but what is the user's

Each returns a list of Problem; judge() puts them into a Report.
"""
import hashlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

from bed import KEPT, Bed, Report

MOST_TOLD = 4  # problems of one run
STATES_AT_REST = ("completed", "cancelled", "paused", "archived")


class Problem(NamedTuple):
    kind: str  # of Report.KINDS, or another word
    text: str


class Seen(NamedTuple):
    kind: str
    mode: int
    size: int
    inode: int
    mtime: int
    links: int
    content: str  # digest of a file, target of a link


def look(root: Path, skip=()) -> dict:
    """Everything below a folder by its relative path; `skip` names folders that are left out."""
    found = {}
    digests = {}
    for folder, names, files in os.walk(root):
        below = os.path.relpath(folder, root)
        names[:] = [name for name in names if os.path.normpath(os.path.join(below, name)) not in skip]
        for name in names + files:
            path = os.path.join(folder, name)
            seen = os.lstat(path)
            if stat.S_ISREG(seen.st_mode):
                if seen.st_ino not in digests:
                    digests[seen.st_ino] = hashlib.sha256(Path(path).read_bytes()).hexdigest()
                kind, content = "file", digests[seen.st_ino]
            elif stat.S_ISLNK(seen.st_mode):
                kind, content = "link", os.readlink(path)
            else:
                kind, content = "folder" if stat.S_ISDIR(seen.st_mode) else "special", ""
            found[os.path.normpath(os.path.join(below, name))] = Seen(
                kind, stat.S_IMODE(seen.st_mode), seen.st_size, seen.st_ino, seen.st_mtime_ns, seen.st_nlink, content)
    return found


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def dump(bed: Bed) -> dict:
    """All rows of all tables. Ids of the sequence table are no content: a worker that came and went raised one."""
    connection = bed.read_ledger()
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    rows = {table: sorted(map(repr, map(dict, connection.execute(f"SELECT * FROM {table}")))) for table in tables}
    connection.close()
    return rows


# --- (a)

def remember(bed: Bed):
    """Notes what stands around the tasks' folders. Called before a fault, best before a template is saved; after all expect()."""
    bed.surroundings.clear()
    bed.surroundings.update(_surroundings(bed))


def _surroundings(bed: Bed) -> dict:
    own = {".heirloom", *bed.places}
    files = {f"storage/{path}": (seen.kind, seen.mode, seen.content) for path, seen in look(bed.storage, own).items()}
    return files | {f"outside/{path}": (seen.kind, seen.mode, seen.content) for path, seen in look(bed.outside).items()}


def after_fault(bed: Bed) -> list:
    problems = []
    now = _surroundings(bed)
    for path in sorted(now.keys() | bed.surroundings.keys()):
        if now.get(path) != bed.surroundings.get(path):
            problems.append(Problem("outside", f"{path} was {bed.surroundings.get(path)}, is {now.get(path)}"))
    return problems + wrong_files(bed, between=True) + users_files(bed) + acknowledged(bed)


def _content_of(bed: Bed, folder: str, path: str, seen: Seen) -> str:
    """Of a file, or of what a symbolic link shows."""
    target = bed.storage / folder / path
    if seen.kind == "link" and target.is_file():
        return digest(target.read_bytes())
    return seen.content if seen.kind == "file" else ""


def wrong_files(bed: Bed, between=False) -> list:
    """`between`: a file that a newer one is about to take the place of may stand beside it, whole, until a recovery."""
    return [problem for folder, place in bed.places.items() for problem in _wrong_files(bed, folder, place, between)]


def _wrong_files(bed: Bed, folder: str, place, between: bool) -> list:
    users = {path[len(folder) + 1:]: digest(content) for path, content in bed.planted.items() if path.startswith(folder + "/")}
    allowed: dict = {}
    for revision in place.revisions:
        for path, content in bed.revisions[revision].items():
            allowed.setdefault(path, set()).add(digest(content))
    for path, content in place.damaged.items():
        allowed[path].add(digest(content))
        users[path] = digest(content)
    problems = []
    for path, seen in look(bed.storage / folder).items():
        if seen.kind == "folder":
            continue
        content = _content_of(bed, folder, path, seen)
        is_ours = content in allowed.get(path.rpartition(KEPT)[0] if between and KEPT in path else path, ())
        is_users = users.get(path) == content or (KEPT in path and users.get(path.rpartition(KEPT)[0]) == content)
        if not is_ours and not is_users:
            kind = "half-made" if path in allowed else "stray"
            problems.append(Problem("outside", f"{kind} {folder}/{path}: {seen.kind} of {seen.size} bytes"))
    return problems


def users_files(bed: Bed) -> list:
    """Each is where the user put it, or beside it under the name that the log tells; an edit may also be in quarantine."""
    problems = []
    for path, content in bed.planted.items():
        here = bed.storage / path
        kept = [here, *here.parent.glob(glob_escape(here.name) + KEPT + "*")]
        if not any(found.is_file() and found.read_bytes() == content for found in kept):
            problems.append(Problem("destroyed", path))
    edits = {digest(content): path for place in bed.places.values() for path, content in place.damaged.items()}
    if edits:
        somewhere = {seen.content for seen in look(bed.storage).values()}
        problems += [Problem("destroyed", f"an edit of {path}") for edit, path in edits.items() if edit not in somewhere]
    return problems


def glob_escape(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def missing(bed: Bed, folder: str, revision: str) -> list:
    """Files of a revision that are not whole in a folder."""
    wrong = []
    for path, content in bed.revisions[revision].items():
        target = bed.storage / folder / path
        if not target.is_file() or target.read_bytes() != content:
            wrong.append(path)
    return wrong


def acknowledged(bed: Bed) -> list:
    """What was called completed is whole. A scenario takes out of `bed.acknowledged` what it is about to delete."""
    return [Problem("lost", f"task {task} ({revision} in {folder}) was completed and misses {wrong[:3]}")
            for task, (folder, revision) in bed.acknowledged.items() if (wrong := missing(bed, folder, revision))]


# --- (b)

def recovers(bed: Bed, retry=True) -> list:
    """`list`, then `run`. With `retry`, tasks that the fault made fail are asked for once more."""
    listed = bed.cli("list")
    if listed.code != 0:
        return [Problem("no recovery", str(listed))]
    ran = bed.cli("run")
    problems = [] if ran.code == 0 or retry else [Problem("no recovery", str(ran))]
    tasks = bed.cli("list").last().get("tasks", [])
    failed = [task for task in tasks if task["state"] == "failed" and retry]
    if failed:
        for task in failed:
            bed.cli("retry", str(task["task"]))
        ran = bed.cli("run")
        tasks = bed.cli("list").last().get("tasks", [])
    if ran.code != 0:
        problems.append(Problem("no recovery", str(ran)))
    for task in tasks:
        if task["state"] not in STATES_AT_REST:
            problems.append(Problem("no recovery", f"task {task['task']} stays {task['state']}: {task.get('error')}"))
        if task["state"] == "completed":
            folder = os.path.relpath(bed.storage / task["destination"], bed.storage)
            bed.acknowledged[task["task"]] = (folder, task["revision"])
    return problems + acknowledged(bed) + users_files(bed)


# --- (c)

def is_consistent(bed: Bed, heal=False) -> list:
    audit = bed.cli("audit", "--deep", *(["--heal"] if heal else []))
    found = audit.last().get("violations")
    problems = []
    if audit.code != 0 or found != []:
        problems.append(Problem("invariants", f"{audit} {found}"))
    return problems + invariants(bed)


ROW_RULES = {
    "I1": "SELECT o.id, o.refcount, (SELECT count(*) FROM object_refs r WHERE r.object = o.id) AS n FROM objects o WHERE o.refcount <> n",
    "I2": "SELECT id FROM objects WHERE (refcount = 0) <> (zero_since IS NOT NULL)",
    "I6": "SELECT o.id FROM objects o WHERE o.state = 'deleting' AND NOT EXISTS (SELECT 1 FROM intents i WHERE i.sha256 = o.sha256 "
          "AND i.generation = o.generation AND i.storage = o.storage)",
    "I7": "SELECT id, uid FROM workers",
    "I7 claim": "SELECT id, worker FROM items WHERE state = 'assigned'",
    "I10": "SELECT id FROM items WHERE state = 'done' AND NOT EXISTS (SELECT 1 FROM object_refs r WHERE r.item = items.id)",
    "journal": "SELECT id, kind, failures, needs_attention FROM mutations",
    "dirty": "SELECT name, dirty_reason FROM storages WHERE dirty_reason <> ''",
    "half-made": "SELECT id FROM objects WHERE state = 'staging' UNION ALL SELECT id FROM tasks WHERE state IN ('planning', 'deleting', 'running')",
    "foreign keys": "PRAGMA foreign_key_check",
}


def invariants(bed: Bed) -> list:
    """I1 to I10 as far as they are rows and files. REQUIRES: no process runs on the bed."""
    connection = bed.read_ledger()
    problems = []
    intact = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if intact != "ok":
        problems.append(Problem("invariants", f"integrity_check: {intact}"))
    for rule, question in ROW_RULES.items():
        for row in connection.execute(question):
            problems.append(Problem("invariants", f"{rule}: {dict(row)}"))
    problems += _files_of_the_store(bed, connection) + _epochs(bed, connection)
    connection.close()
    return problems


def _files_of_the_store(bed: Bed, connection) -> list:
    """I3, I4, I5, I8: every row its file or range, every file its row or intent; staging holds wanted parts alone."""
    home = bed.storage / ".heirloom"
    problems = []
    objects, trash, staging = ({os.path.basename(path): seen for path, seen in look(home / folder).items() if seen.kind != "folder"}
                               for folder in ("objects", "trash", "staging"))
    intents = {f"{row['sha256'].hex()}.{row['generation']}" for row in connection.execute("SELECT * FROM intents")}
    known = set(intents)
    packs = {row["id"]: row for row in connection.execute("SELECT * FROM packs")}
    problems += _files_of_packs(home, packs.values(), trash)
    linked = dict(connection.execute("SELECT r.object, count(*) FROM object_refs r JOIN items i ON i.id = r.item "
                                     "WHERE i.state = 'done' AND i.strategy = 'hardlink' GROUP BY 1").fetchall())
    for row in connection.execute("SELECT * FROM objects WHERE state IN ('live', 'condemned')"):
        name = f"{row['sha256'].hex()}.{row['generation']}"
        if row["pack"]:
            problems += _packed(home, row, packs.get(row["pack"]))
            continue
        known.add(name)
        seen = objects.get(name)
        if not seen or seen.size != row["size"] or seen.content != row["sha256"].hex():
            problems.append(Problem("invariants", f"I3: {name[:12]}… ({row['state']}) is {seen}"))
        elif linked.get(row["id"], 0) > seen.links - 1:
            problems.append(Problem("invariants", f"I5: {name[:12]}… has {seen.links} links, {linked[row['id']]} references"))
    problems += [Problem("invariants", f"I4: object {name}") for name in objects if name not in known]
    problems += [Problem("invariants", f"I4: trash {name}") for name in trash if name not in intents and not name.endswith(".tar")]
    parts = {row[0] for row in connection.execute("SELECT part FROM items WHERE part IS NOT NULL AND state <> 'done'")}
    problems += [Problem("leaks", f"staging {name}, {seen.size} bytes") for name, seen in staging.items() if name not in parts]
    return problems


def _packed(home: Path, row, pack) -> list:
    """I3 and I8 of a content in a pack: its bytes are the range that the row names."""
    content = (home / "packs" / f"{pack['sha256'].hex()}.tar").read_bytes() if pack and pack["state"] == "live" else b""
    begin = row["pack_offset"]
    if digest(content[begin:begin + row["size"]]) != row["sha256"].hex() or begin + row["size"] > len(content):
        return [Problem("invariants", f"I3: {row['sha256'].hex()[:12]}… is not at {begin} of its pack")]
    return []


def _files_of_packs(home: Path, rows, trash) -> list:
    """Every live pack its file, named by its bytes; every file its row. A trashed one may be gone already."""
    live = {f"{row['sha256'].hex()}.tar" for row in rows if row["state"] == "live"}
    going = {f"{row['sha256'].hex()}.tar" for row in rows if row["state"] != "live"}
    there = {path: seen.content for path, seen in look(home / "packs").items() if seen.kind == "file"}
    problems = [Problem("invariants", f"I3: pack {name[:12]}… is {there.get(name)}") for name in live if there.get(name) != name[:64]]
    problems += [Problem("invariants", f"I4: pack {name}") for name in there if name not in live | going]
    return problems + [Problem("invariants", f"I4: trash {name}") for name in trash if name.endswith(".tar") and name not in going]


def _epochs(bed: Bed, connection) -> list:
    """I9: compared with what was seen at the last call since the template was restored."""
    now = {("item", row[0]): row[1] for row in connection.execute("SELECT id, claim_epoch FROM items")}
    now |= {("task", row[0]): row[1] for row in connection.execute("SELECT uid, epoch FROM tasks")}
    now |= {("lease", row[0]): row[1] for row in connection.execute("SELECT name, epoch FROM leases")}
    before = bed.epochs
    bed.epochs = {**before, **now}
    return [Problem("invariants", f"I9: epoch of {key} fell from {before[key]} to {epoch}")
            for key, epoch in now.items() if epoch < before.get(key, epoch)]


# --- (d)

def is_settled(bed: Bed) -> list:
    """REQUIRES: no process runs on the bed."""
    def state():
        return {"tree": look(bed.storage), **dump(bed)}
    before = state()
    problems = [Problem("no recovery", str(done)) for done in (bed.cli("list"), bed.cli("audit")) if done.code != 0]
    after = state()
    for part, was in before.items():
        if was != after[part]:
            items = lambda value: set(value.items()) if isinstance(value, dict) else set(value)
            change = sorted(map(str, items(was) ^ items(after[part])))
            problems.append(Problem("second_recovery", f"{part}: {change[:3]}"))
    return problems


# --- (e)

def gives_back(bed: Bed, quarantine=False) -> list:
    """Deletes every task and reclaims. `quarantine`: the scenario damaged something, so its bytes may be kept there."""
    problems = []
    for task in bed.cli("list").last().get("tasks", []):
        number = str(task["task"])
        if task["state"] in ("paused", "ready", "waiting"):
            bed.cli("cancel", number)
        deleted = bed.cli("delete", number)
        if deleted.code != 0:
            problems.append(Problem("leaks", str(deleted)))
    bed.acknowledged.clear()
    swept = bed.cli("gc", "--now")
    if swept.code != 0:
        problems.append(Problem("leaks", str(swept)))
    left = look(bed.storage / ".heirloom")
    for path, seen in left.items():
        folder = path.split("/")[0]
        is_kept = folder == "quarantine" and quarantine
        if seen.kind != "folder" and folder in ("objects", "packs", "staging", "trash", "tasks", "quarantine") and not is_kept:
            problems.append(Problem("leaks", f".heirloom/{path}, {seen.size} bytes"))
    problems += users_files(bed) + [problem for folder in bed.places for problem in _left_of(bed, folder)]
    connection = bed.read_ledger()
    for table in ("objects", "packs", "object_refs", "items", "tasks", "mutations", "intents", "workers"):
        count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        unusable = count and table == "objects" and quarantine
        if count and not unusable:
            problems.append(Problem("leaks", f"{count} rows in {table}"))
    connection.close()
    return problems


def _left_of(bed: Bed, folder: str) -> list:
    users = {digest(content) for content in (*bed.planted.values(), *bed.places[folder].damaged.values())}
    return [Problem("leaks", f"{folder}/{path}, {seen.kind} of {seen.size} bytes")
            for path, seen in look(bed.storage / folder).items() if seen.kind != "folder" and seen.content not in users]


def judge(bed: Bed, report: Report, label: str, *, retry=True, back=True, damaged=False, check=lambda bed: [],
          again=lambda bed: []) -> bool:
    """All of it after one fault. `back`: (e) too; `damaged`: the scenario damaged stored bytes, so the audit heals once;
    `again`, after the recovery, and `check`, in the end, ask what only the scenario knows."""
    bed.epochs = {}
    problems = after_fault(bed)
    if damaged:
        bed.cli("audit", "--deep", "--heal")
    problems += recovers(bed, retry)
    if not problems:
        problems += wrong_files(bed) + again(bed)
    if not problems:
        problems += is_consistent(bed) + is_settled(bed)
    if back and not problems:  # what comes after a first mistake says little
        problems += gives_back(bed, damaged)
    if not problems:
        problems += check(bed)
    for problem in problems[:MOST_TOLD]:
        report.problem(problem.kind, f"{label}: {problem.text}")
    if len(problems) > MOST_TOLD:
        report.problem("more", f"{label}: {len(problems) - MOST_TOLD} of the same run")
    return not problems
