// What is suggested as one types: people, applications and templates as well.
DROP INDEX names_in_the_mesh IF EXISTS;
CREATE FULLTEXT INDEX names_of_the_mesh IF NOT EXISTS
FOR (n:DataProduct|Domain|Team|Person|Application|Term|Platform|ProductTemplate) ON EACH [n.nameWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
