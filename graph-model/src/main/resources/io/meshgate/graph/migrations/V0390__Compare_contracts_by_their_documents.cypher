// What contracts say of servers and rules is read from their documents where versions are compared.
MATCH (c:Contract)
WHERE c.servers IS NOT NULL OR c.rules IS NOT NULL
REMOVE c.servers, c.rules;
