-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE tasks SET logical_name = 'my-notes', answered_by = 'https://example.org/notes.txt' WHERE id = 5;
