-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a sweep first found that a deleted task's time is over, in time since the start of the machine: a jump of the
-- wall clock alone must not take the way back (store.md, G4).
ALTER TABLE tombstones ADD COLUMN sighted_boot_id TEXT;

ALTER TABLE tombstones ADD COLUMN sighted_boot_ms INTEGER;
