-- SPDX-License-Identifier: GPL-3.0-or-later
-- Digests of the consecutive parts of a file, where its source states them: raw, one behind the other.
CREATE TABLE item_pieces (
    item INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    length INTEGER NOT NULL CHECK (length > 0),
    algorithm TEXT,
    digests BLOB NOT NULL
) STRICT;

-- Where the user says that the task's files are too, as a JSON array of addresses.
ALTER TABLE tasks ADD COLUMN mirrors TEXT;
