// Datasets, as lineage tools name them: by a source of data and a name in it.
CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (n:Dataset) REQUIRE (n.namespace, n.name) IS UNIQUE;
// What owners say of columns outlasts the versions of the contract that state them.
CREATE CONSTRAINT column_classification_column IF NOT EXISTS FOR (n:ColumnClassification) REQUIRE (n.contractId, n.object, n.column) IS UNIQUE;
CREATE INDEX column_classification_contract IF NOT EXISTS FOR (n:ColumnClassification) ON (n.contractId);
