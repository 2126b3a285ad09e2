package io.meshgate.api.executor.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database with tables of sales, an executor that may open them, and login roles of
 * those who would like to read them. What is called {@code crm} here has the shop's mark
 * before it, as roles are the whole server's.
 *
 * @param server where it is
 * @param mark of the executor
 * @param database its name
 */
record Shop(PostgresServer server, String mark, String database) implements AutoCloseable {

	static final String PASSWORD = "open sesame";

	static final Consumer CRM = new Consumer("APPLICATION", "0b1f9c52-3f1f-4a53-8d5e-52c1b4a2a001", "crm");

	static final Consumer SALES = new Consumer("TEAM", "0b1f9c52-3f1f-4a53-8d5e-52c1b4a2a002", "sales");

	private static final AtomicInteger COUNT = new AtomicInteger();

	static Shop on(PostgresServer server) {
		String mark = "shop" + COUNT.incrementAndGet();
		Shop shop = new Shop(server, mark, mark);
		shop.found();
		return shop;
	}

	/** Another database of the same server, of the same executor. */
	Shop branch(String name) {
		Shop branch = new Shop(this.server, this.mark, name);
		branch.build();
		return branch;
	}

	private void found() {
		try (Connection connection = this.server.connect("postgres");
				Statement statement = connection.createStatement()) {
			statement.execute(mine("CREATE ROLE $_owner NOLOGIN"));
			statement.execute(mine("CREATE ROLE $_executor LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'"));
			for (String login : List.of("crm", "desk", "sales")) {
				statement.execute(mine("CREATE ROLE $_" + login + " LOGIN PASSWORD '" + PASSWORD + "'"));
			}
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
		build();
	}

	private void build() {
		try (Connection connection = this.server.connect("postgres");
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + quoted(this.database) + mine(" OWNER $_owner"));
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
		run("CREATE SCHEMA sales AUTHORIZATION $_owner", "SET ROLE $_owner",
				"CREATE TABLE sales.orders (id int, bought date)", "CREATE TABLE sales.customers (id int)",
				"CREATE VIEW sales.recent AS SELECT * FROM sales.orders",
				"CREATE MATERIALIZED VIEW sales.daily AS SELECT * FROM sales.orders",
				"CREATE TABLE sales.clicks (id int) PARTITION BY RANGE (id)",
				"CREATE TABLE sales.clicks_0 PARTITION OF sales.clicks FOR VALUES FROM (0) TO (9)",
				"CREATE SEQUENCE sales.numbers", "GRANT USAGE ON SCHEMA sales TO $_executor WITH GRANT OPTION",
				"GRANT SELECT ON ALL TABLES IN SCHEMA sales TO $_executor WITH GRANT OPTION");
	}

	/**
	 * Does something by hand.
	 * @param statements as a superuser sends them; {@code $_} is for the mark
	 */
	void run(String... statements) {
		try (Connection connection = this.server.connect(this.database);
				Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(mine(each));
			}
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	String mine(String text) {
		return text.replace("$_", this.mark + "_");
	}

	TableAccess access() {
		return access("crm");
	}

	/** Where these login roles are the application's. */
	TableAccess access(String... ofCrm) {
		return new TableAccess(login(PASSWORD, Duration.ofSeconds(10)), logins(ofCrm));
	}

	DatabaseLogin login(String password, Duration patience) {
		return new DatabaseLogin(this.server.url(this.database), this.mark + "_executor", password, this.mark,
				patience);
	}

	/** Of the application, as given; the team has one of its own. */
	Logins logins(String... ofCrm) {
		Set<String> crm = new TreeSet<>();
		for (String login : ofCrm) {
			crm.add(this.mark + "_" + login);
		}
		return new Logins(Map.of("application:crm", crm, "team:sales", Set.of(this.mark + "_sales")));
	}

	Table table(String name) {
		return new Table(this.database, "sales", name);
	}

	Opening opening(String table) {
		return opening(CRM, table);
	}

	Opening opening(Consumer consumer, String table) {
		return new Opening("grant of " + table, consumer, table(table), true);
	}

	Opening closing(String table) {
		return new Opening("grant of " + table, CRM, table(table), false);
	}

	/** As the login role itself finds. */
	boolean reads(String login, String table) {
		return isRead(this.mark + "_" + login, table);
	}

	boolean isRead(String role, String table) {
		try (Connection connection = DriverManager.getConnection(this.server.url(this.database), role, PASSWORD);
				Statement statement = connection.createStatement()) {
			statement.executeQuery("SELECT count(*) FROM " + table).next();
			return true;
		}
		catch (SQLException failure) {
			if ("42501".equals(failure.getSQLState())) {
				return false;
			}
			throw new IllegalStateException(failure);
		}
	}

	/** What a role can do or let others do, but for the executor's right to let them. */
	List<String> rightsOf(String role) {
		return rights().stream()
			.filter((line) -> line.contains(role))
			.filter((line) -> !line.startsWith("role "))
			.filter((line) -> !line.startsWith("member " + role + " " + this.mark + "_executor "))
			.toList();
	}

	/** All that the catalog says of rights, here and of roles, in lines. */
	List<String> rights() {
		try (Connection connection = this.server.connect(this.database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(RIGHTS)) {
			List<String> lines = new ArrayList<>();
			while (rows.next()) {
				lines.add(rows.getString(1));
			}
			return lines;
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static final String RIGHTS = """
			SELECT line FROM (
			  SELECT concat_ws(' ', 'role', rolname, to_jsonb(r), shobj_description(r.oid, 'pg_authid')) AS line FROM pg_roles r
			  UNION ALL
			  SELECT concat_ws(' ', 'member', m.roleid::regrole, m.member::regrole, m.grantor::regrole, to_jsonb(m) - 'oid')
			  FROM pg_auth_members m
			  UNION ALL
			  SELECT concat_ws(' ', 'schema', nspname, a) FROM pg_namespace, unnest(nspacl) a
			  UNION ALL
			  SELECT concat_ws(' ', 'relation', relnamespace::regnamespace, relname, a) FROM pg_class, unnest(relacl) a
			  UNION ALL
			  SELECT concat_ws(' ', 'column', attrelid::regclass, attname, a) FROM pg_attribute, unnest(attacl) a
			  UNION ALL
			  SELECT concat_ws(' ', 'database', datname, a) FROM pg_database, unnest(datacl) a
			) all_rights
			ORDER BY line COLLATE "C"
			""";

	@Override
	public void close() {
		try (Connection connection = this.server.connect("postgres");
				Statement statement = connection.createStatement()) {
			statement.execute("DROP DATABASE " + quoted(this.database) + " WITH (FORCE)");
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
