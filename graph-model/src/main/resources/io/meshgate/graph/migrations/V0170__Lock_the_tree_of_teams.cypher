// One node that everything locks that changes the shape of the tree of teams.
CREATE CONSTRAINT team_tree_lock_key IF NOT EXISTS FOR (n:TeamTreeLock) REQUIRE n.key IS UNIQUE;
