package io.meshgate.api.executor.postgresql;

/**
 * What can be read with SELECT, by the names it has in the catalog: a table, also a
 * partitioned or foreign one, or a view, also a materialized one.
 *
 * @param database of which database
 * @param schema of which schema
 * @param name its own name
 */
record Table(String database, String schema, String name) {

	@Override
	public String toString() {
		return this.schema + "." + this.name;
	}

}
