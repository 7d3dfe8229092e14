-- SPDX-License-Identifier: GPL-3.0-or-later
-- Effects of committed changes that are still to be brought about; written in the same transaction as the change.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('task_file', 'notice')),
    task INTEGER,
    detail TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_kind ON outbox (kind, id);

-- How far the cycle has come in which every content is read; the cycle follows the numbers of objects.
CREATE TABLE scrubs (
    storage INTEGER PRIMARY KEY REFERENCES storages (id),
    after_object INTEGER NOT NULL DEFAULT 0,
    begun_ms INTEGER NOT NULL,
    ended_ms INTEGER NOT NULL DEFAULT 0
) STRICT;
