-- SPDX-License-Identifier: GPL-3.0-or-later
-- What went wrong in a task: few rows, in the order of their paths.
CREATE INDEX items_troubled ON items (task, path) WHERE error IS NOT NULL;

-- Which task a line of the log is about; its detail says so too. Tasks may be gone, so it is a plain number.
ALTER TABLE audit_log ADD COLUMN task INTEGER;

DROP TRIGGER audit_log_keeps_text;

UPDATE audit_log SET task = json_extract(detail, '$.task')
    WHERE CASE WHEN json_valid(detail) THEN json_type(detail, '$.task') END = 'integer';

CREATE TRIGGER audit_log_keeps_text BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE INDEX audit_log_task ON audit_log (task, id) WHERE task IS NOT NULL;
