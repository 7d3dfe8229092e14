-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE tombstones SET sighted_boot_id = 'an-earlier-boot', sighted_boot_ms = 4000 WHERE task = 3;
