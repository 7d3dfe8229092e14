-- SPDX-License-Identifier: GPL-3.0-or-later
-- A task that was put away; its one small file lies in a pack.
INSERT INTO packs (id, tenant, storage, collection, sha256, bytes, state, since_ms)
VALUES (1, 1, 1, 2, X'@PACK@', @PACK_BYTES@, 'live', 1790400000000);
INSERT INTO objects (id, tenant, storage, sha256, size, generation, state, refcount, pack, pack_offset)
VALUES (6, 1, 1, X'@small@', 18, 1, 'live', 1, 1, @PACK_OFFSET@);
INSERT INTO tasks (id, uid, tenant, storage, collection, name, source, revision, destination, base_url, link, state, files,
                   bytes, files_done, bytes_done, downloaded_files, downloaded_bytes, created_ms, finished_ms,
                   queue_position)
VALUES (8, '00000000000000000000000000000008', 1, 1, 2, 'small notes', 'https://example.org/small.txt', '', 'small.d', 'https://example.org/small.txt',
        'copy', 'archived', 1, 18, 0, 0, 1, 18, 1790390000000, 1790390001000, 8);
INSERT INTO items (id, task, path, size, sha256, state, way, claim_epoch, attempts)
VALUES (13, 8, 'small.txt', 18, X'@small@', 'inherit', 'inherit', 1, 1);
INSERT INTO object_refs (item, object) VALUES (13, 6);
