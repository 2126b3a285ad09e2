// People and applications are listed by name.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX application_name IF NOT EXISTS FOR (n:Application) ON (n.name);
