CREATE CONSTRAINT objective_id IF NOT EXISTS FOR (n:Objective) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT objective_key IF NOT EXISTS FOR (n:Objective) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT contract_term_key IF NOT EXISTS FOR (n:ContractTerm) REQUIRE n.key IS UNIQUE;

// A measurement hangs on no edge: an objective has very many, which are read along this index.
CREATE CONSTRAINT measurement_of_objective_at IF NOT EXISTS FOR (n:Measurement) REQUIRE (n.objective, n.at) IS UNIQUE;
