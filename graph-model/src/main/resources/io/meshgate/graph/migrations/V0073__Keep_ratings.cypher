CREATE CONSTRAINT rating_id IF NOT EXISTS FOR (n:Rating) REQUIRE n.id IS UNIQUE;

// One rating a person and product.
CREATE CONSTRAINT rating_key IF NOT EXISTS FOR (n:Rating) REQUIRE n.key IS UNIQUE;
