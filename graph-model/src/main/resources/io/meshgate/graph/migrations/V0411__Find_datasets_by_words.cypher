// Datasets are many, and seen by few until somebody gives them out: they have an index of words of their own.
CREATE FULLTEXT INDEX dataset_words IF NOT EXISTS FOR (n:Dataset) ON EACH [n.nameWords, n.otherWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// They too are listed by what they are called, as it is folded.
DROP INDEX dataset_title IF EXISTS;
CREATE INDEX dataset_name_order IF NOT EXISTS FOR (n:Dataset) ON (n.nameOrder);
