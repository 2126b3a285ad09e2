// Datasets, as lineage tools name them: by a source of data and a name in it.
CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (n:Dataset) REQUIRE (n.namespace, n.name) IS UNIQUE;
