-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two revisions of an atlas; a third that was being downloaded when its program was killed; one more task of each other
-- state; a deleted one; content that nothing needs any more.
UPDATE meta SET ledger_uid = '@LEDGER@';
INSERT INTO storages (id, tenant, name, root, store_uid, link, reserve_bytes, is_default)
VALUES (1, 1, 'main', '@ROOT@', '@STORE@', 'hardlink', 0, 1);
INSERT INTO collections (id, tenant, key) VALUES (1, 1, 'atlas'), (2, 1, 'notes');
INSERT INTO workers (id, uid, boot_id, lease_until_boot_ms) VALUES (1, 'worker-that-was-killed', 'an-earlier-boot', 5000);
INSERT INTO leases (name, worker, boot_id, until_boot_ms, epoch) VALUES ('gc', 1, 'an-earlier-boot', 5000, 3);
INSERT INTO tasks (id, uid, tenant, storage, collection, name, source, revision, destination, base_url, link, state,
                   upgrade_from, files, bytes, files_done, bytes_done, inherited_files, inherited_bytes, downloaded_files,
                   downloaded_bytes, created_ms, finished_ms)
VALUES (1, '00000000000000000000000000000001', 1, 1, 1, 'atlas', 'https://example.org/atlas/r1/manifest.json', 'r1', 'atlas-r1',
        'https://example.org/atlas/r1/manifest.json', 'hardlink', 'completed', NULL, 3, 6340, 3, 6340, 0, 0, 3, 6340,
        1790000000000, 1790000060000),
       (2, '00000000000000000000000000000002', 1, 1, 1, 'atlas', 'https://example.org/atlas/r2/manifest.json', 'r2', 'atlas-r2',
        'https://example.org/atlas/r2/manifest.json', 'hardlink', 'completed', 1, 3, 6430, 3, 6430, 2, 3640, 1, 2790,
        1790100000000, 1790100060000),
       (4, '00000000000000000000000000000004', 1, 1, 1, 'atlas', '@SOURCE@/manifest.json', 'r3', 'atlas-r3', 'file://@SOURCE@/manifest.json',
        'hardlink', 'running', 2, 3, 7140, 0, 0, 2, 3640, 0, 0, 1790200000000, 0),
       (5, '00000000000000000000000000000005', 1, 1, 2, 'notes', 'https://example.org/notes.txt', '', 'notes.d', 'https://example.org/notes.txt',
        'auto', 'paused', NULL, 1, 0, 0, 0, 0, 0, 0, 0, 1790200001000, 0),
       (6, '00000000000000000000000000000006', 1, 1, 2, 'old notes', 'https://example.org/old.txt', '', 'old.d', 'https://example.org/old.txt',
        'auto', 'failed', NULL, 1, 12, 0, 0, 0, 0, 0, 0, 1790200002000, 1790200003000),
       (7, '00000000000000000000000000000007', 1, 1, 2, 'given up', 'https://example.org/up.txt', '', 'up.d', 'https://example.org/up.txt',
        'copy', 'cancelled', NULL, 1, 12, 0, 0, 0, 0, 0, 0, 1790200004000, 1790200005000);
UPDATE tasks SET error = '{"code":"http","context":"download old.txt","http":404}', files_failed = 1 WHERE id = 6;
INSERT INTO objects (id, tenant, storage, sha256, size, generation, state, refcount, zero_since)
VALUES (1, 1, 1, X'@readme@', 140, 1, 'live', 3, NULL), (2, 1, 1, X'@asia@', 3500, 1, 'live', 3, NULL),
       (3, 1, 1, X'@europe-1@', 2700, 1, 'live', 1, NULL), (4, 1, 1, X'@europe-2@', 2790, 1, 'live', 1, NULL),
       (5, 1, 1, X'@unused@', 630, 1, 'live', 0, 1790150000000);
INSERT INTO items (id, task, path, size, sha256, state, way, worker, claim_epoch, origin, strategy, attempts)
VALUES (1, 1, 'docs/readme.txt', 140, X'@readme@', 'done', 'fetch', NULL, 1, 'downloaded', 'hardlink', 1),
       (2, 1, 'tiles/asia.bin', 3500, X'@asia@', 'done', 'fetch', NULL, 1, 'downloaded', 'hardlink', 1),
       (3, 1, 'tiles/europe.bin', 2700, X'@europe-1@', 'done', 'fetch', NULL, 2, 'downloaded', 'hardlink', 2),
       (4, 2, 'docs/readme.txt', 140, X'@readme@', 'done', 'inherit', NULL, 1, 'inherited', 'hardlink', 0),
       (5, 2, 'tiles/asia.bin', 3500, X'@asia@', 'done', 'inherit', NULL, 1, 'inherited', 'hardlink', 0),
       (6, 2, 'tiles/europe.bin', 2790, X'@europe-2@', 'done', 'fetch', NULL, 1, 'downloaded', 'hardlink', 1),
       (7, 4, 'docs/readme.txt', 140, X'@readme@', 'inherit', 'inherit', NULL, 0, NULL, NULL, 0),
       (8, 4, 'tiles/asia.bin', 3500, X'@asia@', 'inherit', 'inherit', NULL, 0, NULL, NULL, 0),
       (9, 4, 'africa.bin', 3500, X'@africa@', 'assigned', 'fetch', 1, 1, NULL, NULL, 1),
       (10, 5, 'notes.txt', -1, NULL, 'pending', 'fetch', NULL, 0, NULL, NULL, 0),
       (11, 6, 'old.txt', 12, NULL, 'failed', 'fetch', NULL, 3, NULL, NULL, 3),
       (12, 7, 'up.txt', 12, NULL, 'pending', 'fetch', NULL, 0, NULL, NULL, 0);
UPDATE items SET error = '{"code":"http","context":"download old.txt","http":404}' WHERE id = 11;
INSERT INTO object_refs (item, object) VALUES (1, 1), (2, 2), (3, 3), (4, 1), (5, 2), (6, 4), (7, 1), (8, 2);
-- The batch of the killed program: nothing of it had reached the disk.
INSERT INTO mutations (id, storage, kind, owner, task, payload, created_ms)
VALUES (1, 1, 'place', 1, 4, CAST('{"copies":[],"fresh":[],"items":[7]}' AS BLOB), 1790200010000);
INSERT INTO tombstones (task, uid, tenant, storage, name, revision, deleted_ms)
VALUES (3, '00000000000000000000000000000003', 1, 1, 'atlas', 'r0', 1790150000000);
INSERT INTO audit_log (at_ms, tenant, actor, kind, detail)
VALUES (1790150000000, 1, 'local', 'task.delete', '{"task":3,"name":"atlas","revision":"r0"}'),
       (1790150001000, 1, 'local', 'storage.gc', '{"objects":0,"bytes":0}');
