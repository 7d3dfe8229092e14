-- SPDX-License-Identifier: GPL-3.0-or-later
-- A command of the user's that is to run after a commit is one more effect. No row says what to run: the settings do.
CREATE TABLE outbox_with_commands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('task_file', 'notice', 'command')),
    task INTEGER,
    detail TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;

INSERT INTO outbox_with_commands (id, kind, task, detail, at_ms)
SELECT id, kind, task, detail, at_ms FROM outbox;

DROP TABLE outbox;

ALTER TABLE outbox_with_commands RENAME TO outbox;

CREATE INDEX outbox_kind ON outbox (kind, id);
