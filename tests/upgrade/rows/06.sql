-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE tasks SET priority = 'high', queue_position = -1, rate_limit = 500000 WHERE id = 5;
