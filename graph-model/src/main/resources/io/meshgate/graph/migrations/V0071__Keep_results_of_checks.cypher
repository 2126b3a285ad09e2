CREATE CONSTRAINT quality_check_id IF NOT EXISTS FOR (n:QualityCheck) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quality_check_key IF NOT EXISTS FOR (n:QualityCheck) REQUIRE n.key IS UNIQUE;

// As measurements of an objective, results of a check are read along this index.
CREATE CONSTRAINT check_result_of_check_at IF NOT EXISTS FOR (n:CheckResult) REQUIRE (n.check, n.at) IS UNIQUE;
