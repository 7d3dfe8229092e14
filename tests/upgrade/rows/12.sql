-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE items SET content_key = 'md5:0123456789abcdef0123456789abcdef', is_reference = 0 WHERE id = 12;
