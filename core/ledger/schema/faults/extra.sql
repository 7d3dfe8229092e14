-- SPDX-License-Identifier: GPL-3.0-or-later
-- A migration that only builds for fault tests know, so that one can be interrupted: a new table, a new column, moved data.

CREATE TABLE extra (
    object INTEGER PRIMARY KEY,
    digest TEXT NOT NULL
) STRICT;

INSERT INTO extra (object, digest) SELECT id, hex(sha256) FROM objects;

ALTER TABLE tasks ADD COLUMN extra TEXT NOT NULL DEFAULT 'old';

UPDATE tasks SET extra = 'moved';
