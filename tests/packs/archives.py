#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes archives to unpack, as other programs make them and as an attacker would.

    archives.py FOLDER formats   FOLDER/tree, and the same files in every format, and method of compression, that is read
    archives.py FOLDER hostile   one archive for each trick; hostile.py makes them
    archives.py FOLDER large     a member of 5 GiB, and 100,000 members

The names of the files say what they are; the tests know them.
"""
import bz2
import gzip
import io
import lzma
import os
import random
import subprocess
import sys
import tarfile
import zipfile
import zlib
from pathlib import Path

import hostile
from rawzip import DEFLATED, Member, zip64_of

SEVEN_ZIP = {
    "lzma": "-m0=lzma", "lzma2": "-m0=lzma2", "bzip2": "-m0=bzip2", "deflate": "-m0=deflate", "copy": "-m0=copy",
    "bcj": "-m0=bcj -m1=lzma", "bcj2": "-m0=bcj2 -m1=lzma -m2=lzma -m3=lzma -mb0:1 -mb0s1:2 -mb0s2:3",
    "delta": "-m0=delta -m1=lzma2", "separate": "-ms=off", "plainheader": "-mhc=off", "best": "-mx=9",
}
ZIP_BY_7ZIP = ["copy", "deflate", "bzip2", "lzma", "ppmd", "xz"]
TAR_FORMATS = {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}


def write_tree(folder):
    rng = random.Random(1)
    files = {
        "a.txt": b"hello\n",
        "empty": b"",
        "sub/random.bin": rng.randbytes(50_000),
        "sub/deep/er/even.txt": b"deep\n" * 5000,
        "sub/Grüße 日本.txt": "Grüße\n".encode() * 100,
        "sub/" + "long" * 20 + "/" + "name" * 20: b"a path of more than a hundred characters",
        "zeros": bytes(400_000),
        "program": Path("/bin/sh").read_bytes()[:60_000],
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return files


def run(folder, *words):
    subprocess.run(words, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def write_tars(folder, files):
    for name, form in TAR_FORMATS.items():
        with tarfile.open(folder / f"{name}.tar", "w", format=form) as tar:
            for path in sorted(files):
                tar.add(folder / "tree" / path, path)
    plain = (folder / "pax.tar").read_bytes()
    half = len(plain) // 2
    for suffix, compress in {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}.items():
        (folder / f"pax.tar.{suffix}").write_bytes(compress(plain))
        (folder / f"members.tar.{suffix}").write_bytes(compress(plain[:half]) + compress(plain[half:]))
    for suffix, how in {"tar": (), "tar.gz": ("--gzip",), "tar.bz2": ("--bzip2",), "tar.xz": ("--xz",), "tar.zst": ("--zstd",)}.items():
        run(folder / "tree", "bsdtar", *how, "-cf", f"../bsd.{suffix}", *sorted(files))
    run(folder / "tree", "tar", "-cf", "../folder.tar", ".")
    run(folder / "tree", "tar", "--sparse", "-cf", "../sparse.tar", *sorted(files))


class OneWay(io.RawIOBase):
    """A file that cannot be sought in, so that sizes come behind the members."""

    def __init__(self, file):
        super().__init__()
        self.file = file

    def writable(self):
        return True

    def write(self, data):
        return self.file.write(data)


def write_zip(path, files, method, one_way=False, before=b"", comment=b""):
    with open(path, "wb") as file:
        file.write(before)
        with zipfile.ZipFile(OneWay(file) if one_way else file, "w", method) as archive:
            archive.comment = comment
            for name in sorted(files):
                with archive.open(name, "w", force_zip64="zip64" in path.name) as member:
                    member.write(files[name])


def write_zips(folder, files):
    methods = {"stored": zipfile.ZIP_STORED, "deflated": zipfile.ZIP_DEFLATED, "bzip2": zipfile.ZIP_BZIP2, "lzma": zipfile.ZIP_LZMA}
    for name, method in methods.items():
        write_zip(folder / f"{name}.zip", files, method)
        write_zip(folder / f"{name}-oneway.zip", files, method, one_way=True)
    write_zip(folder / "zip64.zip", files, zipfile.ZIP_DEFLATED)
    write_zip(folder / "zip64-oneway.zip", files, zipfile.ZIP_DEFLATED, one_way=True)
    write_zip(folder / "program.zip", files, zipfile.ZIP_DEFLATED, before=b"#!/bin/sh\nexec unpack $0\n" * 100)
    write_zip(folder / "comment.zip", files, zipfile.ZIP_DEFLATED, comment=b"said\n" * 12_000)
    run(folder / "tree", "bsdtar", "-acf", "../bsd.zip", *sorted(files))
    for method in ZIP_BY_7ZIP:
        run(folder / "tree", "7z", "a", "-bd", "-tzip", f"-mm={method}", f"../7zip-{method}.zip", ".")


def write_seven_zips(folder):
    for name, options in SEVEN_ZIP.items():
        run(folder / "tree", "7z", "a", "-bd", *options.split(), f"../{name}.7z", ".")
    run(folder / "tree", "bsdtar", "-acf", "../bsd.7z", ".")


def formats(folder):
    files = write_tree(folder / "tree")
    write_tars(folder, files)
    write_zips(folder, files)
    write_seven_zips(folder)


def large(folder):
    block, count = bytes(64 << 20), 80
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    data = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)  # the same again for each block
    crc = 0
    for _ in range(count):
        crc = zlib.crc32(block, crc)
    data = data * count + packer.flush()
    (folder / "5gib.zip").write_bytes(zip64_of(Member(b"zeros", method=DEFLATED, data=data, crc=crc, size=len(block) * count)))
    with zipfile.ZipFile(folder / "many.zip", "w") as archive, tarfile.open(folder / "many.tar.gz", "w:gz", compresslevel=1) as tar:
        for i in range(100_000):
            content = b"%d\n" % i
            archive.writestr(f"{i % 100}/{i}.txt", content)
            info = tarfile.TarInfo(f"{i % 100}/{i}.txt")
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))


if __name__ == "__main__":
    target = Path(sys.argv[1])
    os.environ["LC_ALL"] = "C.UTF-8"
    {"formats": formats, "hostile": hostile.write_all, "large": large}[sys.argv[2]](target)
