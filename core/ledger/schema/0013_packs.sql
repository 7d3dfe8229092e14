-- SPDX-License-Identifier: GPL-3.0-or-later
-- Archive files in which small contents of archived tasks lie together. `collection` is empty while nothing tells it, as
-- in a ledger that was made anew from the disk. A pack is on its way out once no content lies in it any more: its row is
-- the journal of that.
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

-- A content is a file of its own, or a range of a pack; inode and times are then those of the pack.
ALTER TABLE objects ADD COLUMN pack INTEGER REFERENCES packs (id);

ALTER TABLE objects ADD COLUMN pack_offset INTEGER CHECK ((pack IS NULL) = (pack_offset IS NULL));

CREATE INDEX objects_packed ON objects (pack, sha256) WHERE pack IS NOT NULL;
