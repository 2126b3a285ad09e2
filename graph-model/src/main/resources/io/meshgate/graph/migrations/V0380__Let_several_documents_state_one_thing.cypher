// Who belongs to a team, and what is a part of what, was the first document's that stated it; it is each of theirs.
MATCH ()-[said:MEMBER_OF|PART_OF]->()
WHERE said.document IS NOT NULL
SET said.documents = [said.document]
REMOVE said.document;
