-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sources that are followed. `mark` is SourceMark's text, `error` that of the last sync.
CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL,
    storage INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    subdir TEXT NOT NULL,
    includes TEXT,
    excludes TEXT,
    every_s INTEGER NOT NULL CHECK (every_s > 0),
    keep INTEGER NOT NULL CHECK (keep >= 0),
    policy TEXT NOT NULL CHECK (policy IN ('automatic', 'ask')),
    layout TEXT NOT NULL CHECK (layout IN ('auto', 'revisions', 'in-place')),
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    created_ms INTEGER NOT NULL,
    next_ms INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    last_ms INTEGER NOT NULL DEFAULT 0,
    checked_ms INTEGER NOT NULL DEFAULT 0,
    changed_ms INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'current', 'syncing', 'available', 'skipped', 'refused',
                                                       'failed')),
    error TEXT,
    mark TEXT NOT NULL DEFAULT '',
    revision TEXT NOT NULL DEFAULT '',
    highest TEXT NOT NULL DEFAULT '',
    task INTEGER,
    rev INTEGER NOT NULL DEFAULT 1,
    UNIQUE (tenant, name),
    FOREIGN KEY (storage, tenant) REFERENCES storages (id, tenant)
) STRICT;

CREATE INDEX subscriptions_due ON subscriptions (next_ms) WHERE paused = 0;

-- Every revision that a subscription took. A row outlives its task, which therefore is a plain number: what the user
-- deleted is not taken again; `released` says that it went because newer ones came.
CREATE TABLE followed_revisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    task INTEGER NOT NULL,
    revision TEXT NOT NULL,
    content TEXT NOT NULL,
    released INTEGER NOT NULL DEFAULT 0 CHECK (released IN (0, 1)),
    taken_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX followed_revisions_of ON followed_revisions (subscription, id);

-- Syncs that took something. One that runs ends with its task, whichever process sees that first.
CREATE TABLE sync_runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    task INTEGER NOT NULL,
    former INTEGER,
    revision TEXT NOT NULL,
    ending TEXT NOT NULL CHECK (ending IN ('running', 'completed', 'in-part', 'failed')),
    downloaded_before INTEGER NOT NULL DEFAULT 0,
    begun_ms INTEGER NOT NULL,
    ended_ms INTEGER NOT NULL DEFAULT 0,
    report TEXT NOT NULL
) STRICT;

CREATE INDEX sync_runs_of ON sync_runs (subscription, id);

CREATE UNIQUE INDEX sync_runs_running ON sync_runs (subscription) WHERE ending = 'running';

CREATE INDEX sync_runs_task ON sync_runs (task) WHERE ending = 'running';

CREATE INDEX followed_revisions_task ON followed_revisions (task);

-- By what the source of a task is known again, and whether it offers something newer than the task has.
CREATE TABLE task_news (
    task INTEGER PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    newer INTEGER NOT NULL DEFAULT 0 CHECK (newer IN (0, 1)),
    revision TEXT NOT NULL DEFAULT '',
    checked_ms INTEGER NOT NULL DEFAULT 0,
    tried_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX task_news_tried ON task_news (tried_ms);

CREATE INDEX task_news_newer ON task_news (task) WHERE newer = 1;
