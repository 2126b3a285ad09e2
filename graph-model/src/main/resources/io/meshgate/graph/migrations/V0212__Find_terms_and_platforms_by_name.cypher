// What is suggested as one types: terms and platforms as well.
DROP INDEX mesh_names IF EXISTS;
CREATE FULLTEXT INDEX names_in_the_mesh IF NOT EXISTS FOR (n:DataProduct|Domain|Team|Term|Platform) ON EACH [n.nameWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
