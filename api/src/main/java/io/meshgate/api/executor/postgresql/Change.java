package io.meshgate.api.executor.postgresql;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one transaction changes: it locks, reads what is, and does what lacks. Whatever it
 * says was done is read once more before it is committed, since PostgreSQL only warns
 * where nothing was granted or revoked.
 */
final class Change {

	private static final String RELATION = """
			SELECT c.relkind IN ('r', 'p', 'f', 'v', 'm') AND n.nspname <> 'information_schema'
			    AND NOT starts_with(n.nspname::text, 'pg_')
			FROM pg_class c
			JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE n.nspname::text = ? AND c.relname::text = ?
			""";

	private final Statements statements;

	private final String mark;

	Change(Statements statements, String mark) {
		this.statements = statements;
		this.mark = mark;
	}

	/**
	 * Lets a consumer read a table.
	 * @param role the consumer's
	 * @param table which
	 * @param logins whom it lets read on its behalf
	 * @return how it ended
	 * @throws SQLException if a statement fails
	 */
	Finding open(GroupRole role, Table table, Set<String> logins) throws SQLException {
		this.statements.lock();
		demandTable(table);
		Standing before = hold(role);
		if (!before.reads(role.name(), table)) {
			this.statements.run("GRANT SELECT ON TABLE %I.%I TO %I", table.schema(), table.name(), role.name());
		}
		if (!standing(role.name()).reaches(role.name(), table)) {
			this.statements.run("GRANT USAGE ON SCHEMA %I TO %I", table.schema(), role.name());
		}
		Set<String> there = there(logins);
		there.removeAll(before.membersOf(role.name()));
		for (String login : there) {
			this.statements.run("GRANT %I TO %I", role.name(), login);
		}
		demandOpen(role.name(), table);
		return opened(table, logins, before.reaches(role.name(), table) && there.isEmpty());
	}

	/**
	 * Lets a role read a table no more.
	 * @param role its name
	 * @param table which
	 * @return how it ended
	 * @throws SQLException if a statement fails
	 */
	Finding close(String role, Table table) throws SQLException {
		this.statements.lock();
		Standing before = standing(role);
		if (!before.reads(role, table)) {
			return new Finding(Ending.ALREADY_CLOSED, table + " was closed already.");
		}
		remark(role, before);
		this.statements.run("REVOKE SELECT ON TABLE %I.%I FROM %I", table.schema(), table.name(), role);
		Standing after = standing(role);
		take(role, after, after.membersOf(role));
		return after.reads(role, table)
				? new Finding(Ending.GRANTED_BY_OTHERS,
						"Others opened " + table + " to " + role + ", and may close it.")
				: new Finding(Ending.CLOSED, table + " was closed.");
	}

	/**
	 * Takes from a role whatever is of no use to it.
	 * @param role its name
	 * @param allowed who may read through it
	 * @return how it ended
	 * @throws SQLException if a statement fails
	 */
	Finding tidy(String role, Set<String> allowed) throws SQLException {
		this.statements.lock();
		Standing before = standing(role);
		if (!before.remarks().containsKey(role)) {
			return new Finding(Ending.ALREADY_CLOSED, "There is no " + role + " any more.");
		}
		remark(role, before);
		take(role, before, allowed);
		Standing after = standing(role);
		Set<String> left = after.intrudersOf(role, allowed);
		left.addAll(after.idleSchemasOf(role));
		return left.isEmpty() ? new Finding(Ending.CLOSED, "What " + role + " has no use for was taken from it.")
				: new Finding(Ending.GRANTED_BY_OTHERS, "What others gave " + role + " stays: " + left + ".");
	}

	private void take(String role, Standing standing, Set<String> allowed) throws SQLException {
		for (String schema : standing.idleSchemasOf(role)) {
			this.statements.run("REVOKE USAGE ON SCHEMA %I FROM %I", schema, role);
		}
		for (String member : standing.intrudersOf(role, allowed)) {
			this.statements.run("REVOKE %I FROM %I", role, member);
		}
	}

	private void demandTable(Table table) throws SQLException {
		List<Boolean> kinds = this.statements.rows(RELATION, (row) -> row.getBoolean(1), table.schema(), table.name());
		if (kinds.isEmpty()) {
			throw new NotDone(Ending.TABLE_MISSING, "The database has no " + table + ".");
		}
		if (!kinds.getFirst()) {
			throw new NotDone(Ending.NOT_A_TABLE, table + " is no table or view that could be opened.");
		}
	}

	private Standing hold(GroupRole role) throws SQLException {
		List<String> remarks = this.statements.rows(
				"SELECT COALESCE(shobj_description(oid, 'pg_authid'), '') FROM pg_roles WHERE rolname::text = ?",
				(row) -> row.getString(1), role.name());
		if (remarks.isEmpty()) {
			this.statements.run("CREATE ROLE %I NOLOGIN", role.name());
		}
		else if (!remarks.getFirst().equals(role.remark())) {
			throw new NotDone(Ending.ROLE_NOT_OURS, "Somebody else made the role " + role.name() + ".");
		}
		this.statements.run("COMMENT ON ROLE %I IS %L", role.name(), role.remark());
		return standing(role.name());
	}

	/**
	 * Commenting on a role locks it for executors of the server's other databases as
	 * well, which the lock of this database does not.
	 */
	private void remark(String role, Standing standing) throws SQLException {
		this.statements.run("COMMENT ON ROLE %I IS %L", role, Objects.requireNonNull(standing.remarks().get(role)));
	}

	private Set<String> there(Set<String> logins) throws SQLException {
		Set<String> there = new TreeSet<>();
		for (String login : logins) {
			there.addAll(this.statements.rows("SELECT rolname FROM pg_roles WHERE rolname::text = ?",
					(row) -> row.getString(1), login));
		}
		return there;
	}

	private void demandOpen(String role, Table table) throws SQLException {
		Standing after = standing(role);
		if (!after.reads(role, table)) {
			throw new NotDone(Ending.PERMISSION_DENIED, "The executor's role may not grant SELECT on " + table + ".");
		}
		if (!after.reaches(role, table)) {
			throw new NotDone(Ending.PERMISSION_DENIED,
					"The executor's role may not grant USAGE on the schema " + table.schema() + ".");
		}
	}

	private Finding opened(Table table, Set<String> logins, boolean already) throws SQLException {
		Set<String> missing = new TreeSet<>(logins);
		missing.removeAll(there(logins));
		if (logins.isEmpty()) {
			return new Finding(Ending.LOGIN_MISSING,
					table + " is open, but no login role is declared to be the consumer's.");
		}
		if (!missing.isEmpty()) {
			return new Finding(Ending.LOGIN_MISSING, table + " is open, but the database has no role " + missing + ".");
		}
		return already ? new Finding(Ending.ALREADY_OPEN, table + " was open already.")
				: new Finding(Ending.OPENED, table + " was opened.");
	}

	private Standing standing(String role) throws SQLException {
		return Standing.of(this.statements, this.mark, role);
	}

}
