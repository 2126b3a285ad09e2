// A product's versions are numbered, so that each is kept once.
CREATE CONSTRAINT product_version_key IF NOT EXISTS FOR (n:ProductVersion) REQUIRE n.key IS UNIQUE;
