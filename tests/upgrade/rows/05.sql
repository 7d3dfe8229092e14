-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO item_pieces (item, length, algorithm, digests) VALUES (12, 6, 'sha1', zeroblob(40));
UPDATE tasks SET mirrors = '["https://mirror.example.net/notes.txt"]' WHERE id = 5;
