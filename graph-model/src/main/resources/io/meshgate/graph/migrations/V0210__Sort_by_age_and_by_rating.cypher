// Lists are sorted by when products were made, and by what is thought of them.
CREATE INDEX data_product_created_at IF NOT EXISTS FOR (n:DataProduct) ON (n.createdAt);
