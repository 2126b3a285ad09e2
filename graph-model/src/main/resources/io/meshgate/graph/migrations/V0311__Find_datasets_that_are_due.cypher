// Whoever changes what is derived of a dataset marks it, and settles it in the same transaction.
CREATE INDEX dataset_due IF NOT EXISTS FOR (n:Dataset) ON (n.due);
