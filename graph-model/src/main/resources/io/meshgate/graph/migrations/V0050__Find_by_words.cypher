// The words are taken apart and folded by the portal, so the index has nothing left to do but to tell them apart.
DROP INDEX data_product_text IF EXISTS;
CREATE FULLTEXT INDEX data_product_words IF NOT EXISTS FOR (n:DataProduct) ON EACH [n.nameWords, n.otherWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX mesh_names IF NOT EXISTS FOR (n:DataProduct|Domain|Team) ON EACH [n.nameWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Lists by name are sorted by the name as it is folded.
DROP INDEX data_product_name IF EXISTS;
CREATE INDEX data_product_name_order IF NOT EXISTS FOR (n:DataProduct) ON (n.nameOrder);
