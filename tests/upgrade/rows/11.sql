-- SPDX-License-Identifier: GPL-3.0-or-later
-- The atlas is followed, and the notes have been looked at.
INSERT INTO subscriptions (id, tenant, storage, name, source, subdir, every_s, keep, policy, layout, paused, created_ms,
                           next_ms, last_ms, checked_ms, changed_ms, state, revision, highest, task)
VALUES (1, 1, 1, 'atlas', 'https://example.org/atlas/latest.json', '', 21600, 3, 'ask', 'revisions', 0, 1790000000000,
        4000000000000, 1790100000000, 1790100000000, 1790100000000, 'current', 'r2', 'r2', 2);
INSERT INTO followed_revisions (subscription, task, revision, content, released, taken_ms)
VALUES (1, 1, 'r1', 'content-of-r1', 0, 1790000000000), (1, 2, 'r2', 'content-of-r2', 0, 1790100000000);
INSERT INTO sync_runs (subscription, task, former, revision, ending, downloaded_before, begun_ms, ended_ms, report)
VALUES (1, 2, 1, 'r2', 'completed', 0, 1790100000000, 1790100060000,
        '{"downloaded_bytes":2790,"types":{"files":{"added":0,"errors":[],"removed":0,"updated":1}}}');
INSERT INTO task_news (task, mark, newer, revision, checked_ms, tried_ms)
VALUES (2, '{"etag":"\"r2\""}', 1, 'r4', 1790300000000, 1790300000000);
