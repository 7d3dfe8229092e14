-- SPDX-License-Identifier: GPL-3.0-or-later
-- A ledger that was last used by a program of schema version 15, and its rows are those of a small storage with a past.
-- Names between @ are filled in by story.py. Written by write_ledgers.py; never changed afterwards.
BEGIN TRANSACTION;
CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
, task INTEGER) STRICT;
INSERT INTO "audit_log" VALUES(1,1790150000000,1,'local','task.delete','{"task":3,"name":"atlas","revision":"r0"}',3);
INSERT INTO "audit_log" VALUES(2,1790150001000,1,'local','storage.gc','{"objects":0,"bytes":0}',NULL);
INSERT INTO "audit_log" VALUES(3,1790210000000,1,'local','item.heal','{"task":2,"path":"docs/readme.txt"}',2);
CREATE TABLE collections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    key TEXT NOT NULL,
    UNIQUE (tenant, key)
) STRICT;
INSERT INTO "collections" VALUES(1,1,'atlas');
INSERT INTO "collections" VALUES(2,1,'notes');
CREATE TABLE followed_revisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    task INTEGER NOT NULL,
    revision TEXT NOT NULL,
    content TEXT NOT NULL,
    released INTEGER NOT NULL DEFAULT 0 CHECK (released IN (0, 1)),
    taken_ms INTEGER NOT NULL
) STRICT;
INSERT INTO "followed_revisions" VALUES(1,1,1,'r1','content-of-r1',0,1790000000000);
INSERT INTO "followed_revisions" VALUES(2,1,2,'r2','content-of-r2',0,1790100000000);
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
CREATE TABLE item_pieces (
    item INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    length INTEGER NOT NULL CHECK (length > 0),
    algorithm TEXT,
    digests BLOB NOT NULL
) STRICT;
INSERT INTO "item_pieces" VALUES(12,6,'sha1',X'00000000000000000000000000000000000000000000000000000000000000000000000000000000');
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
    rev INTEGER NOT NULL DEFAULT 1, digest TEXT, content_key TEXT, is_reference INTEGER NOT NULL DEFAULT 0 CHECK (is_reference IN (0, 1)),
    CHECK ((state = 'assigned') = (worker IS NOT NULL)),
    UNIQUE (task, path)
) STRICT;
INSERT INTO "items" VALUES(1,1,'docs/readme.txt',140,X'@readme@',NULL,'done','fetch',NULL,1,'downloaded','hardlink',1,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(2,1,'tiles/asia.bin',3500,X'@asia@',NULL,'done','fetch',NULL,1,'downloaded','hardlink',1,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(3,1,'tiles/europe.bin',2700,X'@europe-1@',NULL,'done','fetch',NULL,2,'downloaded','hardlink',2,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(4,2,'docs/readme.txt',140,X'@readme@',NULL,'done','inherit',NULL,1,'inherited','hardlink',0,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(5,2,'tiles/asia.bin',3500,X'@asia@',NULL,'done','inherit',NULL,1,'inherited','hardlink',0,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(6,2,'tiles/europe.bin',2790,X'@europe-2@',NULL,'done','fetch',NULL,1,'downloaded','hardlink',1,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(7,4,'docs/readme.txt',140,X'@readme@',NULL,'inherit','inherit',NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(8,4,'tiles/asia.bin',3500,X'@asia@',NULL,'inherit','inherit',NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(9,4,'africa.bin',3500,X'@africa@',NULL,'assigned','fetch',1,1,NULL,NULL,1,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(10,5,'notes.txt',-1,NULL,NULL,'pending','fetch',NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(11,6,'old.txt',12,NULL,NULL,'failed','fetch',NULL,3,NULL,NULL,3,0,NULL,NULL,'{"code":"http","context":"download old.txt","http":404}',0,0,1,NULL,NULL,0);
INSERT INTO "items" VALUES(12,7,'up.txt',12,NULL,NULL,'pending','fetch',NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,0,1,'md5:0123456789abcdef0123456789abcdef','md5:0123456789abcdef0123456789abcdef',0);
INSERT INTO "items" VALUES(13,8,'small.txt',18,X'@small@',NULL,'inherit','inherit',NULL,1,NULL,NULL,1,0,NULL,NULL,NULL,0,0,1,NULL,NULL,0);
CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    worker INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    until_boot_ms INTEGER NOT NULL,
    epoch INTEGER NOT NULL CHECK (epoch >= 1)
) STRICT;
INSERT INTO "leases" VALUES('gc',1,'an-earlier-boot',5000,3);
CREATE TABLE members (
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    principal TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'operator', 'owner')),
    PRIMARY KEY (tenant, principal)
) STRICT;
INSERT INTO "members" VALUES(1,'local','owner');
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ledger_uid TEXT NOT NULL
) STRICT;
INSERT INTO "meta" VALUES(1,'@LEDGER@');
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
INSERT INTO "mutations" VALUES(1,1,'place',1,4,X'7B22636F70696573223A5B5D2C226672657368223A5B5D2C226974656D73223A5B375D7D',0,0,1790200010000,1);
CREATE TABLE object_digests (
    digest TEXT NOT NULL,
    object INTEGER NOT NULL REFERENCES objects (id) ON DELETE CASCADE,
    PRIMARY KEY (digest, object)
) STRICT, WITHOUT ROWID;
INSERT INTO "object_digests" VALUES('md5:00112233445566778899aabbccddeeff',2);
CREATE TABLE object_refs (
    item INTEGER PRIMARY KEY REFERENCES items (id),
    object INTEGER NOT NULL REFERENCES objects (id)
) STRICT;
INSERT INTO "object_refs" VALUES(1,1);
INSERT INTO "object_refs" VALUES(2,2);
INSERT INTO "object_refs" VALUES(3,3);
INSERT INTO "object_refs" VALUES(4,1);
INSERT INTO "object_refs" VALUES(5,2);
INSERT INTO "object_refs" VALUES(6,4);
INSERT INTO "object_refs" VALUES(7,1);
INSERT INTO "object_refs" VALUES(8,2);
INSERT INTO "object_refs" VALUES(13,6);
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
    rev INTEGER NOT NULL DEFAULT 1, pack INTEGER REFERENCES packs (id), pack_offset INTEGER CHECK ((pack IS NULL) = (pack_offset IS NULL)),
    UNIQUE (tenant, storage, sha256),
    CHECK ((refcount = 0) = (zero_since IS NOT NULL)),
    CHECK ((state = 'condemned') = (sighted_boot_id IS NOT NULL AND sighted_boot_ms IS NOT NULL)),
    FOREIGN KEY (storage, tenant) REFERENCES storages (id, tenant)
) STRICT;
INSERT INTO "objects" VALUES(1,1,1,X'@readme@',140,1,'live',3,NULL,0,0,0,NULL,NULL,1,NULL,NULL);
INSERT INTO "objects" VALUES(2,1,1,X'@asia@',3500,1,'live',3,NULL,0,0,0,NULL,NULL,1,NULL,NULL);
INSERT INTO "objects" VALUES(3,1,1,X'@europe-1@',2700,1,'live',1,NULL,0,0,0,NULL,NULL,1,NULL,NULL);
INSERT INTO "objects" VALUES(4,1,1,X'@europe-2@',2790,1,'live',1,NULL,0,0,0,NULL,NULL,1,NULL,NULL);
INSERT INTO "objects" VALUES(5,1,1,X'@unused@',630,1,'live',0,1790150000000,0,0,0,NULL,NULL,1,NULL,NULL);
INSERT INTO "objects" VALUES(6,1,1,X'@small@',18,1,'live',1,NULL,0,0,0,NULL,NULL,1,1,512);
CREATE TABLE "outbox" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('task_file', 'notice', 'command')),
    task INTEGER,
    detail TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
INSERT INTO "outbox" VALUES(1,'task_file',2,'{}',1790100060000);
INSERT INTO "outbox" VALUES(2,'notice',2,'{"event":"task.completed","name":"atlas","revision":"r2"}',1790100060000);
INSERT INTO "outbox" VALUES(3,'command',2,'{"owner":"worker-that-was-killed","state":"completed","name":"atlas","revision":"r2","tenant":1}',1790100060000);
CREATE TABLE packs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant INTEGER NOT NULL,
    storage INTEGER NOT NULL,
    collection INTEGER REFERENCES collections (id),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    state TEXT NOT NULL CHECK (state IN ('live', 'deleting', 'trashed')),
    since_ms INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1,
    UNIQUE (tenant, storage, sha256),
    FOREIGN KEY (storage, tenant) REFERENCES storages (id, tenant)
) STRICT;
INSERT INTO "packs" VALUES(1,1,1,2,X'@PACK@',10240,'live',1790400000000,1);
CREATE TABLE scrubs (
    storage INTEGER PRIMARY KEY REFERENCES storages (id),
    after_object INTEGER NOT NULL DEFAULT 0,
    begun_ms INTEGER NOT NULL,
    ended_ms INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "scrubs" VALUES(1,0,1790120000000,1790120060000);
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
INSERT INTO "storages" VALUES(1,1,'main','@ROOT@','@STORE@','hardlink',0,1,'',1);
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
INSERT INTO "subscriptions" VALUES(1,1,1,'atlas','https://example.org/atlas/latest.json','',NULL,NULL,21600,3,'ask','revisions',0,1790000000000,4000000000000,0,1790100000000,1790100000000,1790100000000,'current',NULL,'','r2','r2',2,1);
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
INSERT INTO "sync_runs" VALUES(1,1,2,1,'r2','completed',0,1790100000000,1790100060000,'{"downloaded_bytes":2790,"types":{"files":{"added":0,"errors":[],"removed":0,"updated":1}}}');
CREATE TABLE task_changes (
    change INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL UNIQUE
) STRICT;
INSERT INTO "task_changes" VALUES(1,8);
CREATE TABLE task_news (
    task INTEGER PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    newer INTEGER NOT NULL DEFAULT 0 CHECK (newer IN (0, 1)),
    revision TEXT NOT NULL DEFAULT '',
    checked_ms INTEGER NOT NULL DEFAULT 0,
    tried_ms INTEGER NOT NULL
) STRICT;
INSERT INTO "task_news" VALUES(2,'{"etag":"\"r2\""}',1,'r4',1790300000000,1790300000000);
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
    finished_ms INTEGER NOT NULL DEFAULT 0, written_bytes INTEGER NOT NULL DEFAULT 0 CHECK (written_bytes >= 0), mirrors TEXT, priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('high', 'normal', 'low')), queue_position INTEGER NOT NULL DEFAULT 0, rate_limit INTEGER NOT NULL DEFAULT 0 CHECK (rate_limit >= 0), logical_name TEXT, answered_by TEXT, unpack TEXT CHECK (unpack IN ('ask', 'always', 'never')),
    CHECK (waiting_for IS NULL OR state = 'waiting'),
    FOREIGN KEY (storage, tenant) REFERENCES storages (id, tenant)
) STRICT;
INSERT INTO "tasks" VALUES(1,'00000000000000000000000000000001',1,1,1,'atlas','https://example.org/atlas/r1/manifest.json','r1','atlas-r1','https://example.org/atlas/r1/manifest.json','hardlink','completed',NULL,0,NULL,NULL,NULL,3,6340,3,6340,0,0,3,6340,0,1,1,1790000000000,1790000060000,0,NULL,'normal',1,0,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(2,'00000000000000000000000000000002',1,1,1,'atlas','https://example.org/atlas/r2/manifest.json','r2','atlas-r2','https://example.org/atlas/r2/manifest.json','hardlink','completed',NULL,0,1,NULL,NULL,3,6430,3,6430,2,3640,1,2790,0,1,1,1790100000000,1790100060000,2790,NULL,'normal',2,0,NULL,NULL,'always');
INSERT INTO "tasks" VALUES(4,'00000000000000000000000000000004',1,1,1,'atlas','@SOURCE@/manifest.json','r3','atlas-r3','file://@SOURCE@/manifest.json','hardlink','running',NULL,0,2,NULL,NULL,3,7140,0,0,2,3640,0,0,0,1,1,1790200000000,0,0,NULL,'normal',4,0,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(5,'00000000000000000000000000000005',1,1,2,'notes','https://example.org/notes.txt','','notes.d','https://example.org/notes.txt','auto','paused',NULL,0,NULL,NULL,NULL,1,0,0,0,0,0,0,0,0,1,1,1790200001000,0,0,'["https://mirror.example.net/notes.txt"]','high',-1,500000,'my-notes','https://example.org/notes.txt',NULL);
INSERT INTO "tasks" VALUES(6,'00000000000000000000000000000006',1,1,2,'old notes','https://example.org/old.txt','','old.d','https://example.org/old.txt','auto','failed',NULL,0,NULL,NULL,'{"code":"http","context":"download old.txt","http":404}',1,12,0,0,0,0,0,0,1,1,1,1790200002000,1790200003000,0,NULL,'normal',6,0,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(7,'00000000000000000000000000000007',1,1,2,'given up','https://example.org/up.txt','','up.d','https://example.org/up.txt','copy','cancelled',NULL,0,NULL,NULL,NULL,1,12,0,0,0,0,0,0,0,1,1,1790200004000,1790200005000,0,NULL,'normal',7,0,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(8,'00000000000000000000000000000008',1,1,2,'small notes','https://example.org/small.txt','','small.d','https://example.org/small.txt','copy','archived',NULL,0,NULL,NULL,NULL,1,18,0,0,0,0,1,18,0,1,1,1790390000000,1790390001000,0,NULL,'normal',8,0,NULL,NULL,NULL);
CREATE TABLE tenants (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "tenants" VALUES(1,'local');
CREATE TABLE tombstones (
    task INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    tenant INTEGER NOT NULL REFERENCES tenants (id),
    storage INTEGER NOT NULL REFERENCES storages (id),
    name TEXT NOT NULL,
    revision TEXT NOT NULL,
    deleted_ms INTEGER NOT NULL
, sighted_boot_id TEXT, sighted_boot_ms INTEGER) STRICT;
INSERT INTO "tombstones" VALUES(3,'00000000000000000000000000000003',1,1,'atlas','r0',1790150000000,'an-earlier-boot',4000);
CREATE TABLE unpackings (
    item INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('wanted', 'done', 'failed')),
    sha256 BLOB CHECK (length(sha256) = 32),
    refused INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0),
    error TEXT
) STRICT;
INSERT INTO "unpackings" VALUES(1,'done',X'@readme@',0,NULL);
CREATE TABLE workers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    boot_id TEXT NOT NULL,
    lease_until_boot_ms INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "workers" VALUES(1,'worker-that-was-killed','an-earlier-boot',5000,1);
CREATE UNIQUE INDEX storages_default ON storages (tenant) WHERE is_default = 1;
CREATE INDEX tasks_state ON tasks (state, id);
CREATE INDEX tasks_place ON tasks (storage, destination);
CREATE INDEX tasks_collection ON tasks (collection, state, finished_ms);
CREATE INDEX items_task ON items (task);
CREATE INDEX items_open ON items (task, state, id, size) WHERE state <> 'done';
CREATE INDEX items_wanted ON items (sha256)
    WHERE sha256 IS NOT NULL AND way = 'fetch' AND state IN ('pending', 'assigned');
CREATE INDEX items_held ON items (worker) WHERE worker IS NOT NULL;
CREATE INDEX items_partial ON items (task, durable_offset) WHERE durable_offset > 0;
CREATE INDEX objects_unreferenced ON objects (storage, zero_since) WHERE zero_since IS NOT NULL;
CREATE INDEX objects_unusual ON objects (storage, state) WHERE state NOT IN ('live', 'condemned');
CREATE INDEX object_refs_object ON object_refs (object);
CREATE INDEX intents_storage ON intents (storage, state, since_ms);
CREATE TRIGGER audit_log_keeps_rows BEFORE DELETE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE INDEX object_digests_object ON object_digests (object);
CREATE INDEX tasks_queue ON tasks (tenant, queue_position);
CREATE INDEX tasks_by_logical_name ON tasks (logical_name, id) WHERE logical_name <> '';
CREATE INDEX items_troubled ON items (task, path) WHERE error IS NOT NULL;
CREATE TRIGGER audit_log_keeps_text BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE INDEX audit_log_task ON audit_log (task, id) WHERE task IS NOT NULL;
CREATE INDEX outbox_kind ON outbox (kind, id);
CREATE TRIGGER task_changes_added AFTER INSERT ON tasks
BEGIN
    INSERT OR REPLACE INTO task_changes (task) VALUES (NEW.id);
END;
CREATE TRIGGER task_changes_changed AFTER UPDATE OF rev ON tasks
BEGIN
    INSERT OR REPLACE INTO task_changes (task) VALUES (NEW.id);
END;
CREATE TRIGGER task_changes_removed AFTER DELETE ON tasks
BEGIN
    INSERT OR REPLACE INTO task_changes (task) VALUES (OLD.id);
END;
CREATE INDEX tasks_begin ON tasks (tenant, state, (CASE priority WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END),
    queue_position, id);
CREATE INDEX subscriptions_due ON subscriptions (next_ms) WHERE paused = 0;
CREATE INDEX followed_revisions_of ON followed_revisions (subscription, id);
CREATE INDEX sync_runs_of ON sync_runs (subscription, id);
CREATE UNIQUE INDEX sync_runs_running ON sync_runs (subscription) WHERE ending = 'running';
CREATE INDEX sync_runs_task ON sync_runs (task) WHERE ending = 'running';
CREATE INDEX followed_revisions_task ON followed_revisions (task);
CREATE INDEX task_news_tried ON task_news (tried_ms);
CREATE INDEX task_news_newer ON task_news (task) WHERE newer = 1;
CREATE INDEX items_content_key ON items (task, content_key) WHERE content_key IS NOT NULL;
CREATE INDEX objects_packed ON objects (pack) WHERE pack IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('storages',1);
INSERT INTO "sqlite_sequence" VALUES('collections',2);
INSERT INTO "sqlite_sequence" VALUES('workers',1);
INSERT INTO "sqlite_sequence" VALUES('tasks',8);
INSERT INTO "sqlite_sequence" VALUES('objects',6);
INSERT INTO "sqlite_sequence" VALUES('items',13);
INSERT INTO "sqlite_sequence" VALUES('mutations',1);
INSERT INTO "sqlite_sequence" VALUES('audit_log',3);
INSERT INTO "sqlite_sequence" VALUES('outbox',3);
INSERT INTO "sqlite_sequence" VALUES('subscriptions',1);
INSERT INTO "sqlite_sequence" VALUES('followed_revisions',2);
INSERT INTO "sqlite_sequence" VALUES('sync_runs',1);
INSERT INTO "sqlite_sequence" VALUES('packs',1);
INSERT INTO "sqlite_sequence" VALUES('task_changes',1);
COMMIT;
PRAGMA user_version = 15;
