-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contents of a pack in the order of their rows, which is the order in which they are moved: each transaction then
-- changes pages of this index that no other does.
DROP INDEX objects_packed;

CREATE INDEX objects_packed ON objects (pack) WHERE pack IS NOT NULL;
