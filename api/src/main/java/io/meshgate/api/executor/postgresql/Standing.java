package io.meshgate.api.executor.postgresql;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What stands open to roles of the executor's: those whose comment says so, and none that
 * are merely called so.
 *
 * @param database in which database
 * @param remarks the roles, with the comments on them
 * @param tables which tables a role may read, and whether it gets at them through their
 * schema
 * @param schemas which schemas a role itself may use
 * @param members who reads through a role
 * @param elsewhere the roles that may read something in another database of the server
 */
record Standing(String database, Map<String, String> remarks, Map<String, Map<Table, Boolean>> tables,
		Map<String, Set<String>> schemas, Map<String, Set<String>> members, Set<String> elsewhere) {

	private static final String OURS = """
			WITH ours AS MATERIALIZED (
			  SELECT oid, rolname, shobj_description(oid, 'pg_authid') AS remark
			  FROM pg_roles
			  WHERE starts_with(shobj_description(oid, 'pg_authid'), ?)
			    AND (?::text IS NULL OR rolname::text = ?)
			)
			""";

	private static final String TABLES = OURS + """
			SELECT DISTINCT o.rolname, n.nspname, c.relname, has_schema_privilege(o.oid, n.oid, 'USAGE')
			FROM pg_class c
			CROSS JOIN LATERAL aclexplode(c.relacl) a
			JOIN ours o ON o.oid = a.grantee
			JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE a.privilege_type = 'SELECT' AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
			""";

	private static final String SCHEMAS = OURS + """
			SELECT DISTINCT o.rolname, n.nspname
			FROM pg_namespace n
			CROSS JOIN LATERAL aclexplode(n.nspacl) a
			JOIN ours o ON o.oid = a.grantee
			WHERE a.privilege_type = 'USAGE'
			""";

	/** Since PostgreSQL 16 whoever makes a role may let others in, but reads nothing. */
	private static final String MEMBERS = OURS + """
			SELECT DISTINCT o.rolname, m.rolname
			FROM pg_auth_members x
			JOIN ours o ON o.oid = x.roleid
			JOIN pg_roles m ON m.oid = x.member
			WHERE COALESCE((to_jsonb(x) ->> 'inherit_option')::boolean, true)
			   OR COALESCE((to_jsonb(x) ->> 'set_option')::boolean, true)
			""";

	private static final String ELSEWHERE = OURS + """
			SELECT DISTINCT o.rolname
			FROM pg_shdepend d
			JOIN ours o ON o.oid = d.refobjid
			WHERE d.refclassid = 'pg_authid'::regclass
			  AND d.classid = 'pg_class'::regclass
			  AND d.deptype = 'a'
			  AND d.dbid <> (SELECT oid FROM pg_database WHERE datname = current_database())
			""";

	/**
	 * Reads it.
	 * @param statements of the transaction that needs it
	 * @param mark of which portal
	 * @param role of which role alone, if not of all
	 * @return as it is now
	 * @throws SQLException if it cannot be read
	 */
	static Standing of(Statements statements, String mark, @Nullable String role) throws SQLException {
		@Nullable String[] which = { GroupRole.remarkOf(mark), role, role };
		String database = statements.rows("SELECT current_database()", (row) -> row.getString(1)).getFirst();
		Map<String, String> remarks = new TreeMap<>();
		statements.rows(OURS + "SELECT rolname, remark FROM ours",
				(row) -> remarks.put(row.getString(1), row.getString(2)), which);
		Map<String, Map<Table, Boolean>> tables = new TreeMap<>();
		statements.rows(TABLES, (row) -> tables.computeIfAbsent(row.getString(1), (name) -> new LinkedHashMap<>())
			.put(new Table(database, row.getString(2), row.getString(3)), row.getBoolean(4)), which);
		Set<String> elsewhere = new HashSet<>(statements.rows(ELSEWHERE, (row) -> row.getString(1), which));
		return new Standing(database, remarks, tables, pairs(statements, SCHEMAS, which),
				pairs(statements, MEMBERS, which), elsewhere);
	}

	private static Map<String, Set<String>> pairs(Statements statements, String query, @Nullable String[] which)
			throws SQLException {
		List<Map.Entry<String, String>> pairs = statements.rows(query,
				(row) -> Map.entry(row.getString(1), row.getString(2)), which);
		return pairs.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
	}

	boolean reads(String role, Table table) {
		return tablesOf(role).containsKey(table);
	}

	boolean reaches(String role, Table table) {
		return tablesOf(role).getOrDefault(table, false);
	}

	Map<Table, Boolean> tablesOf(String role) {
		return this.tables.getOrDefault(role, Map.of());
	}

	Set<String> membersOf(String role) {
		return this.members.getOrDefault(role, Set.of());
	}

	/** The schemas in which it may read nothing. */
	Set<String> idleSchemasOf(String role) {
		Set<String> idle = new TreeSet<>(this.schemas.getOrDefault(role, Set.of()));
		tablesOf(role).keySet().forEach((table) -> idle.remove(table.schema()));
		return idle;
	}

	/**
	 * Who reads through a role and should not. Where it may read nothing but in another
	 * database, the executor of that one knows.
	 * @param role through which
	 * @param allowed who may, where something is open here
	 * @return the members that are too many
	 */
	Set<String> intrudersOf(String role, Set<String> allowed) {
		Set<String> intruders = new TreeSet<>(membersOf(role));
		if (!tablesOf(role).isEmpty()) {
			intruders.removeAll(allowed);
		}
		else if (this.elsewhere.contains(role)) {
			intruders.clear();
		}
		return intruders;
	}

}
