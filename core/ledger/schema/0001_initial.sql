-- SPDX-License-Identifier: GPL-3.0-or-later
-- One statement ends with a semicolon in front of an empty line; the migration runner splits there.
-- Hot tables compare with OR instead of IN: a longer IN list costs a temporary index for each row that is checked.
-- Names of states are those of model/States.h. Times are milliseconds since the Unix epoch unless they say "boot".

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ledger_uid TEXT NOT NULL
) STRICT;

INSERT INTO meta (id, ledger_uid) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE tenants (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO tenants (id, name) VALUES (1, 'local');

CREATE TABLE members (
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    principal TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'operator', 'owner')),
    PRIMARY KEY (tenant, principal)
) STRICT;

INSERT INTO members (tenant, principal, role) VALUES (1, 'local', 'owner');

CREATE TABLE storages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL CHECK (name <> ''),
    root TEXT NOT NULL UNIQUE,
    store_uid TEXT NOT NULL UNIQUE CHECK (store_uid <> ''),
    link TEXT NOT NULL CHECK (link IN ('auto', 'reflink', 'hardlink', 'symlink', 'copy')),
    reserve_bytes INTEGER NOT NULL CHECK (reserve_bytes >= 0),
    is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    dirty_reason TEXT NOT NULL DEFAULT '',
    rev INTEGER NOT NULL DEFAULT 1,
    UNIQUE (tenant, name),
    UNIQUE (id, tenant)
) STRICT;

CREATE UNIQUE INDEX storages_default ON storages (tenant) WHERE is_default = 1;

CREATE TABLE collections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    key TEXT NOT NULL,
    UNIQUE (tenant, key)
) STRICT;

CREATE TABLE workers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    boot_id TEXT NOT NULL,
    lease_until_boot_ms INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

-- `worker` has no foreign key: a lease of a removed worker is simply over.
CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    worker INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    until_boot_ms INTEGER NOT NULL,
    epoch INTEGER NOT NULL CHECK (epoch >= 1)
) STRICT;

-- AUTOINCREMENT: a task's number is shown to the user and never means another task.
-- `upgrade_from` and `planner` may outlive what they name, so they are plain numbers.
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    tenant INTEGER NOT NULL,
    storage INTEGER NOT NULL,
    collection INTEGER NOT NULL REFERENCES collections (id),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    revision TEXT NOT NULL,
    destination TEXT NOT NULL,
    base_url TEXT NOT NULL,
    link TEXT NOT NULL CHECK (link IN ('auto', 'reflink', 'hardlink', 'symlink', 'copy')),
    state TEXT NOT NULL CHECK (state IN ('planning', 'ready', 'running', 'waiting', 'paused', 'completed', 'failed',
                                         'cancelled', 'archived', 'deleting')),
    waiting_for TEXT CHECK (waiting_for IN ('space', 'source', 'network')),
    needed_bytes INTEGER NOT NULL DEFAULT 0 CHECK (needed_bytes >= 0),
    upgrade_from INTEGER,
    planner INTEGER,
    error TEXT,
    files INTEGER NOT NULL DEFAULT 0 CHECK (files >= 0),
    bytes INTEGER NOT NULL DEFAULT 0 CHECK (bytes >= 0),
    files_done INTEGER NOT NULL DEFAULT 0 CHECK (files_done >= 0),
    bytes_done INTEGER NOT NULL DEFAULT 0 CHECK (bytes_done >= 0),
    inherited_files INTEGER NOT NULL DEFAULT 0 CHECK (inherited_files >= 0),
    inherited_bytes INTEGER NOT NULL DEFAULT 0 CHECK (inherited_bytes >= 0),
    downloaded_files INTEGER NOT NULL DEFAULT 0 CHECK (downloaded_files >= 0),
    downloaded_bytes INTEGER NOT NULL DEFAULT 0 CHECK (downloaded_bytes >= 0),
    files_failed INTEGER NOT NULL DEFAULT 0 CHECK (files_failed >= 0),
    epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch >= 1),
    rev INTEGER NOT NULL DEFAULT 1,
    created_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL DEFAULT 0,
    CHECK (waiting_for IS NULL OR state = 'waiting'),
    FOREIGN KEY (storage, tenant) REFERENCES storages (id, tenant)
) STRICT;

CREATE INDEX tasks_state ON tasks (state, id);

CREATE INDEX tasks_place ON tasks (storage, destination);

CREATE INDEX tasks_collection ON tasks (collection, state, finished_ms);

-- AUTOINCREMENT: a claim names its item by number, so a number must never come back as another item.
-- `part` is the staged file that durable_offset is about.
-- `way` is how the item gets its bytes; it tells where a claim that is given back returns to.
CREATE TABLE items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL REFERENCES tasks (id),
    path TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= -1),
    sha256 BLOB CHECK (length(sha256) = 32),
    urls TEXT,
    state TEXT NOT NULL CHECK (state = 'pending' OR state = 'inherit' OR state = 'assigned' OR state = 'done' OR state = 'failed' OR state = 'skipped'),
    way TEXT NOT NULL CHECK (way = 'fetch' OR way = 'inherit' OR way = 'adopt'),
    worker INTEGER REFERENCES workers (id),
    claim_epoch INTEGER NOT NULL DEFAULT 0 CHECK (claim_epoch >= 0),
    origin TEXT CHECK (origin = 'downloaded' OR origin = 'inherited'),
    strategy TEXT CHECK (strategy = 'reflink' OR strategy = 'hardlink' OR strategy = 'symlink' OR strategy = 'copy'),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    durable_offset INTEGER NOT NULL DEFAULT 0 CHECK (durable_offset >= 0),
    validator BLOB,
    part TEXT,
    error TEXT,
    placed_inode INTEGER NOT NULL DEFAULT 0,
    placed_mtime_ns INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'assigned') = (worker IS NOT NULL)),
    UNIQUE (task, path)
) STRICT;

-- Pages of a task in the order of planning.
CREATE INDEX items_task ON items (task);

-- What is left to do, in order, with the sizes that counting and the space gate need; done items leave it.
CREATE INDEX items_open ON items (task, state, id, size) WHERE state <> 'done';

-- Who waits for, or fetches, a content.
CREATE INDEX items_wanted ON items (sha256)
    WHERE sha256 IS NOT NULL AND way = 'fetch' AND state IN ('pending', 'assigned');

-- What a worker holds.
CREATE INDEX items_held ON items (worker) WHERE worker IS NOT NULL;

-- What interrupted downloads have already: few rows, asked for every list of tasks.
CREATE INDEX items_partial ON items (task, durable_offset) WHERE durable_offset > 0;

CREATE TABLE objects (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL,
    storage INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    generation INTEGER NOT NULL CHECK (generation >= 1),
    state TEXT NOT NULL CHECK (state = 'staging' OR state = 'live' OR state = 'condemned' OR state = 'deleting' OR state = 'quarantined' OR state = 'lost'),
    refcount INTEGER NOT NULL DEFAULT 0 CHECK (refcount >= 0),
    zero_since INTEGER,
    inode INTEGER NOT NULL DEFAULT 0,
    mtime_ns INTEGER NOT NULL DEFAULT 0,
    ctime_ns INTEGER NOT NULL DEFAULT 0,
    sighted_boot_id TEXT,
    sighted_boot_ms INTEGER,
    rev INTEGER NOT NULL DEFAULT 1,
    UNIQUE (tenant, storage, sha256),
    CHECK ((refcount = 0) = (zero_since IS NOT NULL)),
    CHECK ((state = 'condemned') = (sighted_boot_id IS NOT NULL AND sighted_boot_ms IS NOT NULL)),
    FOREIGN KEY (storage, tenant) REFERENCES storages (id, tenant)
) STRICT;

CREATE INDEX objects_unreferenced ON objects (storage, zero_since) WHERE zero_since IS NOT NULL;

CREATE INDEX objects_unusual ON objects (storage, state) WHERE state NOT IN ('live', 'condemned');

-- The truth that objects.refcount is a cache of: at most one reference for each item.
CREATE TABLE object_refs (
    item INTEGER PRIMARY KEY REFERENCES items (id),
    object INTEGER NOT NULL REFERENCES objects (id)
) STRICT;

CREATE INDEX object_refs_object ON object_refs (object);

CREATE TABLE mutations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    storage INTEGER NOT NULL REFERENCES storages (id),
    kind TEXT NOT NULL,
    owner INTEGER NOT NULL,
    task INTEGER,
    payload BLOB NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    needs_attention INTEGER NOT NULL DEFAULT 0 CHECK (needs_attention IN (0, 1)),
    created_ms INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

-- An intent names one file that must go; it outlives the object's row and is the sweep's journal.
CREATE TABLE intents (
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    generation INTEGER NOT NULL CHECK (generation >= 1),
    storage INTEGER NOT NULL REFERENCES storages (id),
    object INTEGER,
    size INTEGER NOT NULL CHECK (size >= 0),
    state TEXT NOT NULL CHECK (state IN ('planned', 'trashed')),
    since_ms INTEGER NOT NULL,
    PRIMARY KEY (sha256, generation, storage)
) STRICT;

CREATE INDEX intents_storage ON intents (storage, state, since_ms);

CREATE TABLE tombstones (
    task INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    storage INTEGER NOT NULL REFERENCES storages (id),
    name TEXT NOT NULL,
    revision TEXT NOT NULL,
    deleted_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_log_keeps_rows BEFORE DELETE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE TRIGGER audit_log_keeps_text BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
