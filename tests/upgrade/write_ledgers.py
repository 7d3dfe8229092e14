#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""write_ledgers.py: writes the ledger of the newest version into ledgers/, from the steps of the schema and the rows that
each version had something to say with (rows/). Those of former versions are what their users have: they are not written
again, whatever becomes of a step. A new step needs rows of its own, if they say something, and one run of this."""
import sqlite3

import story

HEAD = """-- SPDX-License-Identifier: GPL-3.0-or-later
-- A ledger that was last used by a program of schema version {0}, and its rows are those of a small storage with a past.
-- Names between @ are filled in by story.py. Written by write_ledgers.py; never changed afterwards.
"""


def text_of(version):
    """It has lived since version 1, and each version left rows of its own."""
    database = sqlite3.connect(":memory:")
    names = story.names("@ROOT@", "@SOURCE@")
    for step in range(1, version + 1):
        schema, = story.SCHEMA.glob(f"{step:04}_*.sql")
        database.executescript(schema.read_text())
        rows = story.HERE / f"rows/{step:02}.sql"
        if rows.exists():
            database.executescript(story.filled(rows.read_text(), names))
    dump = "\n".join(database.iterdump())
    for name, value in names.items():
        if len(value) >= 32: # digests and uids: their names come back
            dump = dump.replace(value.upper(), name).replace(value, name)
    return HEAD.format(version) + dump + f"\nPRAGMA user_version = {version};\n"


def main():
    newest = story.versions()[-1]
    for version in story.versions():
        path = story.LEDGERS / f"v{version:02}.sql"
        if version == newest or not path.exists():
            path.write_text(text_of(version))
            print(path)


if __name__ == "__main__":
    main()
