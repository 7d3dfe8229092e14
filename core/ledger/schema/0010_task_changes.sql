-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which tasks came, went or changed since somebody looked, whoever did it: the greatest number is the newest change, and
-- a task has one row, that of its last one. AUTOINCREMENT: a number that was seen never comes back for another change.
CREATE TABLE task_changes (
    change INTEGER PRIMARY KEY AUTOINCREMENT,
    task INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER task_changes_added AFTER INSERT ON tasks
BEGIN
    INSERT OR REPLACE INTO task_changes (task) VALUES (NEW.id);
END;

-- What a task at work counts is no change of its row's rev: a batch of items writes no row here.
CREATE TRIGGER task_changes_changed AFTER UPDATE OF rev ON tasks
BEGIN
    INSERT OR REPLACE INTO task_changes (task) VALUES (NEW.id);
END;

CREATE TRIGGER task_changes_removed AFTER DELETE ON tasks
BEGIN
    INSERT OR REPLACE INTO task_changes (task) VALUES (OLD.id);
END;

-- In the order in which tasks are begun, so that the first few of many are found without a look at the others.
CREATE INDEX tasks_begin ON tasks (tenant, state, (CASE priority WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END),
    queue_position, id);
