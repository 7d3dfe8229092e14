-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a task's source is a name of the user's: that name without a revision.
ALTER TABLE tasks ADD COLUMN logical_name TEXT;

-- Which of its sources answered.
ALTER TABLE tasks ADD COLUMN answered_by TEXT;

CREATE INDEX tasks_by_logical_name ON tasks (logical_name, id) WHERE logical_name <> '';
