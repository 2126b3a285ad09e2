// What is open by now has its whole time from now on.
MATCH (r:AccessRequest)
WHERE r.openKey IS NOT NULL AND r.lapsesAt IS NULL
WITH r, datetime() AS now
SET r.begunAt = now, r.dueAt = now + r.timeToDecide, r.escalateAt = now + r.timeToDecide, r.reminders = 0,
  r.remindAt = now + r.timeToDecide / 2, r.lapsesAt = now + duration('P30D');
