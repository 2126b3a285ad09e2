// One node that everything locks that changes which product is a part of which.
CREATE CONSTRAINT product_tree_lock_key IF NOT EXISTS FOR (n:ProductTreeLock) REQUIRE n.key IS UNIQUE;
