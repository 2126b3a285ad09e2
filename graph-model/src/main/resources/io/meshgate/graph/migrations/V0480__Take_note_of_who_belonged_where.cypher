// Of what ended before nothing is known. Where there was nothing yet, all is.
CALL () {
  MATCH (n:Team|DataProduct|Application)
  RETURN count(n) AS there
}
WITH there
WHERE there > 0
CREATE (:History {since: datetime()});

// What was put on record before says when that was.
MATCH (:DataProduct)-[record:OFFERED]->(o:OutputPort)
SET record.until = o.removedAt;
