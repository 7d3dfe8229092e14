-- SPDX-License-Identifier: GPL-3.0-or-later
-- A description that was still to be written, something to tell, and a cycle of reading that was done.
INSERT INTO outbox (kind, task, detail, at_ms)
VALUES ('task_file', 2, '{}', 1790100060000),
       ('notice', 2, '{"event":"task.completed","name":"atlas","revision":"r2"}', 1790100060000);
INSERT INTO scrubs (storage, after_object, begun_ms, ended_ms) VALUES (1, 0, 1790120000000, 1790120060000);
