// One node that everything locks that changes the shape of the tree of domains.
CREATE CONSTRAINT domain_tree_lock_key IF NOT EXISTS FOR (n:DomainTreeLock) REQUIRE n.key IS UNIQUE;
