-- SPDX-License-Identifier: GPL-3.0-or-later
-- The turn of a command of the user's, of a program that was killed.
INSERT INTO outbox (kind, task, detail, at_ms)
VALUES ('command', 2, '{"owner":"worker-that-was-killed","state":"completed","name":"atlas","revision":"r2","tenant":1}',
        1790100060000);
