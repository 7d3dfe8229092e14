# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ledgers of former versions tell of: a small storage with a past. The rows name contents by their digests, so
the bytes stand here, and whoever tests can lay them on a disk."""
import hashlib
import io
import os
import sqlite3
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCHEMA = HERE.parents[1] / "core/ledger/schema"
LEDGERS = HERE / "ledgers"
STORE, LEDGER = "a" * 32, "b" * 32  # their uids

CONTENT = {name: (name + "\n").encode() * count for name, count in
           {"readme": 20, "asia": 700, "europe-1": 300, "europe-2": 310, "africa": 500, "unused": 90, "small": 3}.items()}
SHA256 = {name: hashlib.sha256(content).hexdigest() for name, content in CONTENT.items()}
# What tasks show: the name of the folder and the file, and its content.
SHOWN = {"atlas-r1/docs/readme.txt": "readme", "atlas-r1/tiles/asia.bin": "asia", "atlas-r1/tiles/europe.bin": "europe-1",
         "atlas-r2/docs/readme.txt": "readme", "atlas-r2/tiles/asia.bin": "asia", "atlas-r2/tiles/europe.bin": "europe-2"}
STORED = ("readme", "asia", "europe-1", "europe-2", "unused")


def versions():
    """Numbers of the schema's steps."""
    return sorted(int(path.name[:4]) for path in SCHEMA.glob("[0-9]*.sql"))


def pack():
    """The pack of the archived task: its bytes, and where its one content begins."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        member = tarfile.TarInfo(SHA256["small"])
        member.size = len(CONTENT["small"])
        tar.addfile(member, io.BytesIO(CONTENT["small"]))
    return out.getvalue(), tarfile.BLOCKSIZE


def names(root, source):
    """What stands for what in the texts of rows and ledgers."""
    packed, offset = pack()
    table = {"@ROOT@": str(root), "@SOURCE@": str(source), "@STORE@": STORE, "@LEDGER@": LEDGER,
             "@PACK@": hashlib.sha256(packed).hexdigest(), "@PACK_BYTES@": str(len(packed)), "@PACK_OFFSET@": str(offset)}
    for name, content in CONTENT.items():
        table[f"@{name}@"] = SHA256[name]
        table[f"@{name}-size@"] = str(len(content))
    return table


def filled(text, table):
    for name, value in table.items():
        text = text.replace(name, value)
    return text


def lay_out(root, source):
    """The storage on the disk as the rows have it."""
    home = root / ".heirloom"
    for folder in ("objects", "staging", "trash", "quarantine", "tasks", "packs"):
        (home / folder).mkdir(parents=True, mode=0o700)
    (home / "store").write_text(f"heirloom-store/1\nstore={STORE}\nledger={LEDGER}\nname=main\nlink=hardlink\nreserve=0\n")
    for name in STORED:
        path = object_path(root, name)
        path.parent.mkdir(exist_ok=True, mode=0o700)
        path.write_bytes(CONTENT[name])
        path.chmod(0o444)
    for shown, name in SHOWN.items():
        path = root / shown
        path.parent.mkdir(parents=True, exist_ok=True)
        os.link(object_path(root, name), path)
    source.mkdir()
    (source / "africa.bin").write_bytes(CONTENT["africa"])


def lay_pack(root):
    packed, _ = pack()
    path = root / ".heirloom/packs" / (hashlib.sha256(packed).hexdigest() + ".tar")
    path.write_bytes(packed)
    path.chmod(0o444)
    return path


def object_path(root, name):
    return root / ".heirloom/objects" / SHA256[name][:2] / (SHA256[name] + ".1")


def open_ledger(version, path, root, source):
    """The ledger of that version as a file, and the storage that it knows."""
    lay_out(root, source)
    database = sqlite3.connect(path)
    database.executescript(filled((LEDGERS / f"v{version:02}.sql").read_text(), names(root, source)))
    database.execute("PRAGMA journal_mode = WAL")
    if version >= 13:
        stat = lay_pack(root).stat()
        database.execute("UPDATE objects SET inode = ?, mtime_ns = ?, ctime_ns = ? WHERE pack IS NOT NULL",
                         (stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns))
    for name in STORED:
        stat = object_path(root, name).stat()
        database.execute("UPDATE objects SET inode = ?, mtime_ns = ?, ctime_ns = ? WHERE sha256 = ?",
                         (stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns, bytes.fromhex(SHA256[name])))
    database.commit()
    database.close()
