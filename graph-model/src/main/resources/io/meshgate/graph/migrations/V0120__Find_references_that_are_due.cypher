// Only what is new or may have been met is looked at again, so only that is in the index.
CREATE INDEX unresolved_reference_due IF NOT EXISTS FOR (n:UnresolvedReference) ON (n.due);
CREATE INDEX unresolved_reference_folded IF NOT EXISTS FOR (n:UnresolvedReference) ON (n.folded);
DROP INDEX unresolved_reference_link IF EXISTS;
DROP INDEX unresolved_reference IF EXISTS;
