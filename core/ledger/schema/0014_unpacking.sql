-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether archives that the task brings are unpacked; NULL: what the user has chosen for archives of their type.
ALTER TABLE tasks ADD COLUMN unpack TEXT CHECK (unpack IN ('ask', 'always', 'never'));

-- Archives that are to be unpacked, and those that were or could not be. `sha256` is of what was unpacked: an archive
-- with another content by now is unpacked again. `refused` counts its entries that could not become files.
CREATE TABLE unpackings (
    item INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('wanted', 'done', 'failed')),
    sha256 BLOB CHECK (length(sha256) = 32),
    refused INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0),
    error TEXT
) STRICT;
