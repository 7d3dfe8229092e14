-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE items SET digest = 'md5:0123456789abcdef0123456789abcdef' WHERE id = 12;
INSERT INTO object_digests (digest, object) VALUES ('md5:00112233445566778899aabbccddeeff', 2);
UPDATE tasks SET written_bytes = 2790 WHERE id = 2;
