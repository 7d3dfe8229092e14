# SPDX-License-Identifier: GPL-3.0-or-later
"""Zips put together field by field, so that any of them can lie."""
import struct
import zlib
from dataclasses import dataclass, field

DEFLATED, STORED = 8, 0
REGULAR, FOLDER, SYMLINK, DEVICE, SOCKET = 0o100644, 0o040755, 0o120777, 0o020644, 0o140644


def deflate(content, level=9):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


@dataclass
class Member:
    """What both headers say, unless `local` has something else for the first of them."""
    name: bytes
    content: bytes = b""
    method: int = STORED
    data: bytes | None = None  # as it lies in the file
    crc: int | None = None
    packed: int | None = None
    size: int | None = None
    flags: int = 0
    mode: int = REGULAR
    extra: bytes = b""
    offset: int | None = None  # where the table says that it is
    local: dict = field(default_factory=dict)

    def bytes(self):
        if self.data is not None:
            return self.data
        return deflate(self.content) if self.method == DEFLATED else self.content

    def get(self, key, is_local):
        if is_local and key in self.local:
            return self.local[key]
        value = getattr(self, key)
        if value is not None:
            return value
        return {"crc": lambda: zlib.crc32(self.content), "packed": lambda: len(self.bytes()), "size": lambda: len(self.content)}[key]()

    def fields(self, is_local):
        """From the flags to the sizes of name and extra field; and both of these."""
        name, extra = self.get("name", is_local), self.get("extra", is_local)
        values = [self.get(key, is_local) for key in ("crc", "packed", "size")]
        return struct.pack("<HHHHIIIHH", self.get("flags", is_local), self.get("method", is_local), 0, 0x21,
                           *values, len(name), len(extra)), name + extra

    def header(self):
        fields, names = self.fields(True)
        return b"PK\3\4" + struct.pack("<H", 20) + fields + names

    def entry(self, offset):
        fields, names = self.fields(False)
        where = offset if self.offset is None else self.offset
        return b"PK\1\2" + struct.pack("<HH", 0x31E, 20) + fields + struct.pack("<HHHII", 0, 0, 0, self.mode << 16, where) + names


def end(count, size, offset, comment=b""):
    return b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, size, offset, len(comment)) + comment


def end64(count, size, offset, at):
    record = struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, offset)
    return b"PK\6\6" + record + b"PK\6\7" + struct.pack("<IQI", 0, at, 1)


def zip_of(members, **lies):
    """`lies` replace what the last record says: count, size, offset."""
    body, table = b"", b""
    for member in members:
        table += member.entry(len(body))
        body += member.header() + member.bytes()
    truth = {"count": len(members), "size": len(table), "offset": len(body)}
    return body + table + end(**{**truth, **lies})


def zip64_of(member):
    """One member that is larger than 4 GiB, or says so."""
    large = 0xFFFFFFFF
    member.extra = struct.pack("<HHQQ", 1, 16, member.get("size", False), member.get("packed", False))
    member.size, member.packed = large, large
    body = member.header() + member.bytes()
    table = member.entry(0)
    return body + table + end64(1, len(table), len(body), len(body) + len(table)) + end(0xFFFF, large, large)
