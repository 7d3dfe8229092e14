-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a source states of an item instead of its SHA-256, as "algorithm:hex".
ALTER TABLE items ADD COLUMN digest TEXT;

-- Digests by other algorithms that the bytes of an object were checked against when they arrived.
CREATE TABLE object_digests (
    digest TEXT NOT NULL,
    object INTEGER NOT NULL REFERENCES objects (id) ON DELETE CASCADE,
    PRIMARY KEY (digest, object)
) STRICT, WITHOUT ROWID;

CREATE INDEX object_digests_object ON object_digests (object);

-- What bringing the task's files has cost the disk: downloads, and copies made of stored content.
ALTER TABLE tasks ADD COLUMN written_bytes INTEGER NOT NULL DEFAULT 0 CHECK (written_bytes >= 0);
