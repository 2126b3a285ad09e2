// Whatever waited before this version is looked at once more by the next import.
MATCH (u:UnresolvedReference)
SET u.folded = toLower(u.key), u.due = true;
