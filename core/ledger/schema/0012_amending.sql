-- SPDX-License-Identifier: GPL-3.0-or-later
-- What several files of a task have in common that are one content by their source's word, where no SHA-256 says so:
-- fetched once, the others are placed from the store.
ALTER TABLE items ADD COLUMN content_key TEXT;

CREATE INDEX items_content_key ON items (task, content_key) WHERE content_key IS NOT NULL;

-- The file refers to another one of the task: made as a symbolic link before anything else is tried.
ALTER TABLE items ADD COLUMN is_reference INTEGER NOT NULL DEFAULT 0 CHECK (is_reference IN (0, 1));
