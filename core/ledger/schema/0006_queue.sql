-- SPDX-License-Identifier: GPL-3.0-or-later
-- In which order tasks are begun: by priority, then by position, the smaller first. Positions are unique only as far as
-- they are given by one program at a time; equal ones go by id.
ALTER TABLE tasks ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('high', 'normal', 'low'));

ALTER TABLE tasks ADD COLUMN queue_position INTEGER NOT NULL DEFAULT 0;

UPDATE tasks SET queue_position = id;

CREATE INDEX tasks_queue ON tasks (tenant, queue_position);

-- Bytes per second for the task's downloads together; 0: as fast as it goes.
ALTER TABLE tasks ADD COLUMN rate_limit INTEGER NOT NULL DEFAULT 0 CHECK (rate_limit >= 0);
