# SPDX-License-Identifier: GPL-3.0-or-later
"""One archive for each trick of an attacker, and for each way to be damaged; those of the rows b_03_… of the tests."""
import gzip
import io
import lzma
import struct
import subprocess
import tarfile
import zlib
from bz2 import compress as bz2

import rawzip
from rawzip import DEFLATED, Member, zip_of

HELLO = b"hello\n"


def tar_of(*entries, form=tarfile.PAX_FORMAT, encoding="utf-8"):
    """Entries are (name, content) or (name, content, fields)."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form, encoding=encoding) as tar:
        for name, content, *fields in entries:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            for key, value in (fields[0] if fields else {}).items():
                setattr(info, key, value)
            tar.addfile(info, io.BytesIO(content))
    return file.getvalue()


def link(name, target, kind=tarfile.SYMTYPE):
    return name, b"", {"type": kind, "linkname": target}


def header(name, size=b"%011o\0" % 0, kind=b"0", content=b"", target=b""):
    """A header whose fields are as they are told, with the checksum that it should have, and what follows it."""
    block = bytearray(512)
    for at, value in ((0, name), (100, b"0000644\0"), (108, b"0000000\0" * 2), (124, size), (136, b"%011o\0" % 0), (156, kind), (157, target), (257, b"ustar\00000")):
        block[at:at + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block) + content + bytes(-len(content) % 512)


def pax(*records):
    """A header with such records, for the entry that follows."""
    body = b""
    for key, value in records:
        length = len(key) + len(value) + 3
        while len(b"%d" % (length + len(b"%d" % length))) != len(b"%d" % length):
            length += 1
        total = length + len(b"%d" % length)
        body += b"%d %s=%s\n" % (total, key, value)
    return header(b"x", b"%011o\0" % len(body), b"x", content=body)


END = bytes(1024)


def names():
    return {
        "parent.tar": tar_of(("../up", HELLO), ("a/../../up", HELLO), ("..", HELLO)),
        "parent.zip": zip_of([Member(b"../up", HELLO), Member(b"a/../../up", HELLO)]),
        "absolute.tar": tar_of(("/etc/cron.d/x", HELLO), ("//x", HELLO)),
        "absolute.zip": zip_of([Member(b"/etc/cron.d/x", HELLO)]),
        "backslash.zip": zip_of([Member(b"..\\..\\x", HELLO), Member(b"a\\b", HELLO), Member(b"a/b\\c", HELLO)]),
        "backslash.tar": tar_of(("..\\..\\x", HELLO)),
        "drive.zip": zip_of([Member(b"C:\\x", HELLO), Member(b"C:/y", HELLO), Member(b"CON", HELLO), Member(b"f:ads", HELLO)]),
        "control.tar": tar_of(("a\nb\x1b[2J", HELLO)),
        "nul.zip": zip_of([Member(b"good.txt\0.exe", HELLO)]),
        "nul.tar": pax((b"path", b"good.txt\0.exe")) + header(b"x", b"%011o\0" % 6, content=HELLO) + END,
        "empty-name.zip": zip_of([Member(b"", HELLO), Member(b"a", HELLO)]),
        "dots.tar": tar_of(("./", b""), ("./.", HELLO), ("././a", HELLO), (".", HELLO)),
        "long-name.tar": tar_of(("n" * 4096, HELLO), ("n" * 4097, HELLO), ("ü" * 2049, HELLO)),
        "text.zip": zip_of([Member(b"\x84\x94\x81\xe1.txt", HELLO), Member("ü.txt".encode(), HELLO), Member(b"\xff\xfe", HELLO, flags=1 << 11),
                            Member("e\u0301".encode(), HELLO, flags=1 << 11)]),
        "latin1.tar": tar_of(("grüße", HELLO), form=tarfile.GNU_FORMAT, encoding="latin-1"),
        "shift-jis.tar": tar_of(("日本", HELLO), form=tarfile.GNU_FORMAT, encoding="shift-jis"),
        "pax-bytes.tar": pax((b"path", b"gr\xfc\xdfe")) + header(b"x", b"%011o\0" % 6, content=HELLO) + END,
        "unicode-path.zip": zip_of([unicode_path(b"gr__e", "grüße".encode())]),
        "twice.zip": zip_of([Member(b"a", b"first"), Member(b"a", b"second")]),
        "twice.tar": tar_of(("a", b"first"), ("a", b"second")),
    }


def unicode_path(name, utf8):
    body = struct.pack("<BI", 1, zlib.crc32(name)) + utf8
    return Member(name, HELLO, extra=struct.pack("<HH", 0x7075, len(body)) + body)


def kinds():
    return {
        "through-link.tar": tar_of(link("out", "/tmp"), ("out/x", HELLO)),
        "link-chain.tar": tar_of(link("a", "."), link("a/b", ".."), link("a/b/c", ".."), ("a/b/c/x", HELLO)),
        "link.zip": zip_of([Member(b"out", b"/etc/passwd", mode=rawzip.SYMLINK), Member(b"out/x", HELLO)]),
        "unicode-link.tar": tar_of(("é/", b"", {"type": tarfile.DIRTYPE}), link("e\u0301", "/tmp"), ("é/x", HELLO)),
        "hardlink-out.tar": tar_of(link("h", "../../etc/passwd", tarfile.LNKTYPE), ("a", HELLO)),
        "hardlink-in.tar": tar_of(("a", HELLO), link("h", "a", tarfile.LNKTYPE)),
        "hardlink-content.tar": pax((b"comment", b"x")) + header(b"h", b"%011o\0" % 6, b"1", HELLO, b"../x") + header(b"a") + END,
        "devices.tar": tar_of(("null", b"", {"type": tarfile.CHRTYPE}), ("disk", b"", {"type": tarfile.BLKTYPE}), ("pipe", b"", {"type": tarfile.FIFOTYPE})),
        "devices.zip": zip_of([Member(b"null", HELLO, mode=rawzip.DEVICE), Member(b"socket", b"", mode=rawzip.SOCKET)]),
        "continued.tar": header(b"rest", b"%011o\0" % 6, b"M", content=HELLO) + END,
        "setuid.tar": tar_of(("su", HELLO, {"mode": 0o6777})),
        "setuid.zip": zip_of([Member(b"su", HELLO, mode=0o106777)]),
        "folder-with-content.zip": zip_of([Member(b"a", HELLO, mode=rawzip.FOLDER)]),
        "special.tar": tar_of(("a", HELLO, {"uname": "u" * 30, "pax_headers": {"SCHILY.acl.access": "nonsense"}})),
        "sparse-map.tar": pax((b"GNU.sparse.major", b"7"), (b"GNU.sparse.minor", b"0")) + header(b"a", b"%011o\0" % 6, content=HELLO) + END,
        "sparse-over.tar": pax((b"GNU.sparse.map", b"4,3,2,3"), (b"GNU.sparse.size", b"9")) + header(b"a", b"%011o\0" % 6, content=HELLO) + END,
        "sparse-short.tar": pax((b"GNU.sparse.map", b"0,6"), (b"GNU.sparse.size", b"3")) + header(b"a", b"%011o\0" % 6, content=HELLO) + END,
    }


def quoted_overlap():
    """Fifield: the first member quotes the header of the second and then is that member, too."""
    content = bytes(1 << 20)
    inner = Member(b"b", content, DEFLATED)
    quote = inner.header()
    outer = Member(b"a", quote + content, DEFLATED,
                   data=struct.pack("<BHH", 0, len(quote), len(quote) ^ 0xFFFF) + quote + inner.bytes())
    body = outer.header() + outer.bytes()
    table = outer.entry(0) + inner.entry(len(body) - len(inner.header() + inner.bytes()))
    return body + table + rawzip.end(2, len(table), len(body))


def lies_of_zip():
    first = Member(b"a", HELLO)
    both = [Member(b"a", HELLO), Member(b"b", HELLO)]
    whole = zip_of(both)
    one = len(both[1].entry(0))
    return {
        "two-entries-one-member.zip": zip_of([first, Member(b"a", HELLO, offset=0)]),
        "other-name.zip": zip_of([Member(b"a.txt", HELLO, local={"name": b"b.txt"})]),
        "other-method.zip": zip_of([Member(b"a", HELLO, DEFLATED, local={"method": 0})]),
        "overlap.zip": quoted_overlap(),
        "into-table.zip": zip_of([Member(b"a", HELLO, packed=100)]),
        "behind-table.zip": zip_of([Member(b"a", HELLO, offset=1 << 20)]),
        "longer.zip": zip_of([Member(b"a", bytes(1000), DEFLATED, size=5)]),
        "shorter.zip": zip_of([Member(b"a", HELLO, DEFLATED, size=1000)]),
        "stored-longer.zip": zip_of([Member(b"a", HELLO, size=5)]),
        "4gib.zip": zip_of([Member(b"a", HELLO, DEFLATED, size=0xFFFFFFFE)]),
        "4gib-more.zip": rawzip.zip64_of(Member(b"a", HELLO, DEFLATED, size=(1 << 32) + 6)),
        "crc.zip": zip_of([Member(b"a", HELLO, crc=1)]),
        "terminal.zip": zip_of([Member(b"a\x1b[2Jb", HELLO, crc=1)]),
        "crc-local.zip": zip_of([Member(b"a", HELLO, local={"crc": 1})]),
        "size-local.zip": zip_of([Member(b"a", HELLO, local={"size": 7})]),
        "table-short.zip": zip_of(both, size=one),
        "table-none.zip": zip_of(both, size=0, count=0),
        "table-count.zip": zip_of(both, count=3),
        "no-end.zip": whole[:-22],
        "behind-end.zip": whole + b"more",
        "parts.zip": whole[:-18] + struct.pack("<H", 1) + whole[-16:],
        "method.zip": zip_of([Member(b"a", HELLO, method=6, data=HELLO)]),
        "flagged.zip": zip_of([Member(b"a", HELLO, flags=1)]),
        "central-encryption.zip": zip_of([Member(b"a", HELLO, flags=1 | 1 << 6 | 1 << 13)]),
    }


def lies_of_tar():
    whole = tar_of(("a", HELLO), ("b", HELLO))
    return {
        "size.tar": header(b"a", b"%011o\0" % 5000, content=HELLO) + END,
        "8exbi.tar": header(b"a", b"\x80" + bytes(3) + b"\x7f" + b"\xff" * 7, content=HELLO) + END,
        "negative.tar": header(b"a", b"\xff" * 12, content=HELLO) + END,
        "checksum.tar": whole[:1024] + b"x" + whole[1025:],
        "no-mark.tar": whole[:2048],
        "behind-mark.tar": whole + b"more" * 128,
        "two.tar": tar_of(("a", HELLO)) + tar_of(("b", HELLO)),
        "pax-nonsense.tar": header(b"x", b"%011o\0" % 6, b"x", content=b"hello\n") + header(b"a", b"%011o\0" % 6, content=HELLO) + END,
        "pax-size.tar": pax((b"size", b"99999999999999999999")) + header(b"a", content=HELLO) + END,
        "no-mark.tar.xz": lzma.compress(whole[:2048]),
        "behind.tar.gz": gzip.compress(whole) + b"more",
        "behind.tar.bz2": bz2(whole) + b"more",
        "behind.tar.xz": lzma.compress(whole) + b"more",
        "twice.tar.gz": gzip.compress(gzip.compress(whole)),
        "twice.tar.bz2": bz2(bz2(whole)),
        "no-tar.tar.gz": gzip.compress(HELLO * 1000),
        "text.tar": HELLO * 1000,
        "nothing.tar": b"",
        "zeros.tar": bytes(10240),
    }


def bombs():
    zeros = gzip.compress(header(b"zeros", b"%011o\0" % (200 << 20)) + bytes(200 << 20) + END)
    return {
        "zeros.tar.gz": zeros,
        "packed.zip": zip_of([Member(b"inner.tar.gz", zeros), Member(b"inner.zip", zip_of([Member(b"a", bytes(5000), DEFLATED)]))]),
        "hole.tar": pax((b"GNU.sparse.map", b"0,6"), (b"GNU.sparse.size", b"%d" % (1 << 50))) + header(b"a", b"%011o\0" % 6, content=HELLO) + END,
        "hole-small.tar": pax((b"GNU.sparse.map", b"0,6"), (b"GNU.sparse.size", b"%d" % (1 << 33))) + header(b"a", b"%011o\0" % 6, content=HELLO) + END,
        "files.tar": b"".join(header(b"f%d" % i) for i in range(2000)) + END,
        "folders.tar": b"".join(header(b"f%d/" % i, kind=b"5") for i in range(2000)) + END,
        "files.zip": zip_of([Member(b"f%d" % i) for i in range(2000)]),
        "pax-large.tar.gz": gzip.compress(header(b"x", b"%011o\0" % (100 << 20), b"x", content=bytes(100 << 20)) + END, 1),
        "pax-many.tar.gz": gzip.compress(pax((b"comment", b"x" * 900_000)) * 100 + header(b"a") + END, 1),
    }


def memory(folder):
    """Dictionaries of gigabytes, as only the headers have them."""
    (folder / "small").write_bytes(HELLO * 1000)
    made = {}
    for method, mark, prop in (("lzma2", b"\x21\x21\x01", b"\x25"), ("lzma", b"\x23\x03\x01\x01\x05\x5d", b"\0\0\0\x60")):
        path = folder / f"made-{method}.7z"
        subprocess.run(["7z", "a", "-bd", "-mhc=off", f"-m0={method}", str(path), str(folder / "small")], check=True, stdout=subprocess.DEVNULL)
        made[f"dictionary-{method}.7z"] = patched(path.read_bytes(), mark, prop)
        path.unlink()
    (folder / "small").unlink()
    packed = bytearray(lzma.compress(tar_of(("a", HELLO)), filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 20}]))
    packed[16] = 0x25  # 1.5 GiB
    packed[20:24] = struct.pack("<I", zlib.crc32(packed[12:20]))
    return {**made, "dictionary.tar.xz": bytes(packed), "empty.7z": empty_seven_zip(), "start.7z": start_lie()}


def patched(archive, mark, prop):
    """With another property of its coder, and all checksums right."""
    table = bytearray(archive)
    begin = 32 + struct.unpack_from("<Q", table, 12)[0]
    at = table.index(mark, begin) + len(mark)
    table[at:at + len(prop)] = prop
    table[28:32] = struct.pack("<I", zlib.crc32(table[begin:]))
    table[8:12] = struct.pack("<I", zlib.crc32(table[12:32]))
    return bytes(table)


def empty_seven_zip():
    start = struct.pack("<QQI", 0, 0, 0)
    return b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<I", zlib.crc32(start)) + start


def start_lie():
    """The table of contents became empty, by some wrong bytes."""
    whole = bytearray(empty_seven_zip())
    whole[8] ^= 1
    return bytes(whole)


def encrypted(folder):
    (folder / "secret").write_bytes(HELLO)
    (folder / "other").write_bytes(b"")
    for name, options in {"crypto.zip": "-tzip -mem=ZipCrypto", "aes.zip": "-tzip -mem=AES256", "content.7z": "-mhe=off", "names.7z": "-mhe=on"}.items():
        subprocess.run(["7z", "a", "-bd", "-ppassword", *options.split(), name, "other", "secret"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["7z", "a", "-bd", "-m0=deflate64", "deflate64.7z", "secret"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    (folder / "secret").unlink()
    (folder / "other").unlink()
    return {}


def write_all(folder):
    sets = [names(), kinds(), lies_of_zip(), lies_of_tar(), bombs(), memory(folder), encrypted(folder)]
    for name, content in (pair for archives in sets for pair in archives.items()):
        (folder / name).write_bytes(content)
