-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO audit_log (at_ms, tenant, actor, kind, detail, task)
VALUES (1790210000000, 1, 'local', 'item.heal', '{"task":2,"path":"docs/readme.txt"}', 2);
