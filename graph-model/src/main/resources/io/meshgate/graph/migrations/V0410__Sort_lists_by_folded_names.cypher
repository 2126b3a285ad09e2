// Whatever is listed by name is sorted by the name as it is folded. Domains and teams are also referred to by name.
DROP INDEX person_name IF EXISTS;
DROP INDEX application_name IF EXISTS;
DROP INDEX term_name IF EXISTS;
DROP INDEX term_group_name IF EXISTS;
DROP INDEX platform_name IF EXISTS;
DROP INDEX product_template_name IF EXISTS;
DROP INDEX job_name IF EXISTS;
CREATE INDEX domain_name_order IF NOT EXISTS FOR (n:Domain) ON (n.nameOrder);
CREATE INDEX team_name_order IF NOT EXISTS FOR (n:Team) ON (n.nameOrder);
CREATE INDEX person_name_order IF NOT EXISTS FOR (n:Person) ON (n.nameOrder);
CREATE INDEX application_name_order IF NOT EXISTS FOR (n:Application) ON (n.nameOrder);
CREATE INDEX term_name_order IF NOT EXISTS FOR (n:Term) ON (n.nameOrder);
CREATE INDEX term_group_name_order IF NOT EXISTS FOR (n:TermGroup) ON (n.nameOrder);
CREATE INDEX platform_name_order IF NOT EXISTS FOR (n:Platform) ON (n.nameOrder);
CREATE INDEX product_template_name_order IF NOT EXISTS FOR (n:ProductTemplate) ON (n.nameOrder);
CREATE INDEX job_name_order IF NOT EXISTS FOR (n:Job) ON (n.nameOrder);
