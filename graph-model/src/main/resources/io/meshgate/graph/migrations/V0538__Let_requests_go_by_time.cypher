// Only what is open is in the indexes.
CREATE INDEX access_request_lapses_at IF NOT EXISTS FOR (n:AccessRequest) ON (n.lapsesAt);
CREATE INDEX access_request_remind_at IF NOT EXISTS FOR (n:AccessRequest) ON (n.remindAt);
CREATE INDEX access_request_escalate_at IF NOT EXISTS FOR (n:AccessRequest) ON (n.escalateAt);
