package io.meshgate.api.executor.postgresql;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

@ExtendWith(Shops.class)
class TableAccessIT {

	@Test
	void letsReadFromOpeningToClosing(Shop shop) {
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
		assertThat(endings(shop.access().apply(List.of(shop.opening("orders"))))).containsExactly(Ending.OPENED);
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
		assertThat(shop.reads("crm", "sales.customers")).isFalse();
		assertThat(shop.reads("desk", "sales.orders")).isFalse();
		assertThat(endings(shop.access().apply(List.of(shop.closing("orders"))))).containsExactly(Ending.CLOSED);
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
	}

	@Test
	void leavesNothingToARoleWhoseTablesAreClosed(Shop shop) {
		shop.access().apply(List.of(shop.opening("orders"), shop.opening("customers")));
		assertThat(shop.rightsOf(GroupRole.of(Shop.CRM, shop.mark()).name())).hasSize(4);
		shop.access().apply(List.of(shop.closing("orders")));
		assertThat(shop.reads("crm", "sales.customers")).isTrue();
		shop.access().apply(List.of(shop.closing("customers")));
		assertThat(shop.rightsOf(GroupRole.of(Shop.CRM, shop.mark()).name())).isEmpty();
	}

	@Test
	void changesNothingTheSecondTime(Shop shop) {
		List<Opening> openings = List.of(shop.opening("orders"), shop.closing("customers"),
				shop.opening(Shop.SALES, "orders"));
		shop.access().apply(openings);
		List<String> once = shop.rights();
		assertThat(endings(shop.access().apply(openings))).containsExactly(Ending.ALREADY_CLOSED, Ending.ALREADY_OPEN,
				Ending.ALREADY_OPEN);
		assertThat(shop.access().reconcile(openings, List.of()).strays()).isEmpty();
		assertThat(shop.rights()).isEqualTo(once);
		shop.access().apply(List.of(shop.closing("orders")));
		List<String> closed = shop.rights();
		assertThat(endings(shop.access().apply(List.of(shop.closing("orders")))))
			.containsExactly(Ending.ALREADY_CLOSED);
		assertThat(shop.rights()).isEqualTo(closed);
	}

	@Test
	void changesNothingWhereItFindsOpenOnlyOnceItHoldsTheLock(Shop shop) {
		shop.access().apply(List.of(shop.opening("orders")));
		List<String> once = shop.rights();
		assertThat(endings(shop.access("crm", "nobody").apply(List.of(shop.opening("orders")))))
			.containsExactly(Ending.LOGIN_MISSING);
		assertThat(shop.rights()).isEqualTo(once);
	}

	@Test
	void keepsOpenWhatOneOfSeveralGrantsKeepsOpen(Shop shop) {
		Opening first = new Opening("first", Shop.CRM, shop.table("orders"), true);
		Opening over = new Opening("first", Shop.CRM, shop.table("orders"), false);
		Opening second = new Opening("second", Shop.CRM, shop.table("orders"), true);
		shop.access().apply(List.of(first, second));
		assertThat(shop.access().apply(List.of(over, second))).extracting(Outcome::opening, Outcome::ending)
			.containsExactlyInAnyOrder(tuple(over, Ending.KEPT_OPEN), tuple(second, Ending.ALREADY_OPEN));
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
		shop.access().apply(List.of(over, new Opening("second", Shop.CRM, shop.table("orders"), false)));
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "orders", "recent", "daily", "clicks" })
	void takesViewsAndPartitionedTablesForTables(String name, Shop shop) {
		shop.run("REFRESH MATERIALIZED VIEW sales.daily");
		assertThat(endings(shop.access().apply(List.of(shop.opening(name))))).containsExactly(Ending.OPENED);
		assertThat(shop.reads("crm", "sales." + name)).isTrue();
		shop.access().apply(List.of(shop.closing(name)));
		assertThat(shop.reads("crm", "sales." + name)).isFalse();
	}

	static Stream<String> names() {
		return Stream.of("a\"b", "x\"; DROP TABLE sales.orders; --", "it's", "Big", "select", "ünï—🙂", "%I %s %1$I",
				"a\\b", "{fn now()} ? $1 :x", "two  blanks ", "$$", "/* a", "n".repeat(63), "é".repeat(31));
	}

	@ParameterizedTest
	@MethodSource("names")
	void takesAnyNameForANameAndNothingElse(String name, Shop shop) {
		try (Shop branch = shop.branch(name)) {
			String login = Shop.quoted(name);
			String table = login + "." + login;
			branch.run("CREATE ROLE " + login + " LOGIN PASSWORD '" + Shop.PASSWORD + "'", "CREATE SCHEMA " + login,
					"CREATE TABLE " + table + " (id int)",
					"GRANT USAGE ON SCHEMA " + login + " TO " + shop.mark() + "_executor WITH GRANT OPTION",
					"GRANT SELECT ON " + table + " TO " + shop.mark() + "_executor WITH GRANT OPTION");
			Consumer consumer = new Consumer("TEAM", name, name);
			Table what = new Table(name, name, name);
			TableAccess access = new TableAccess(branch.login(Shop.PASSWORD, Duration.ofSeconds(10)),
					new Logins(Map.of(consumer.name(), Set.of(name))));
			assertThat(access.apply(List.of(new Opening("1", consumer, what, true)))).extracting(Outcome::ending)
				.containsExactly(Ending.OPENED);
			assertThat(branch.isRead(name, table)).isTrue();
			assertThat(access.reconcile(List.of(new Opening("1", consumer, what, true)), List.of()).outcomes())
				.extracting(Outcome::ending)
				.containsExactly(Ending.ALREADY_OPEN);
			assertThat(access.reconcile(List.of(), List.of()).strays()).hasSize(1);
			assertThat(branch.isRead(name, table)).isFalse();
			branch.run("SELECT FROM sales.orders");
		}
		finally {
			shop.run("DROP ROLE " + Shop.quoted(name));
		}
	}

	@Test
	void opensNoTableThatIsMerelyCalledAsLongAsNamesMayBe(Shop shop) {
		String longest = "n".repeat(63);
		shop.run("CREATE TABLE sales." + longest + " (id int)",
				"GRANT SELECT ON sales." + longest + " TO $_executor WITH GRANT OPTION");
		List<String> before = shop.rights();
		assertThat(endings(shop.access().apply(List.of(shop.opening(longest + "n")))))
			.containsExactly(Ending.TABLE_MISSING);
		assertThat(shop.rights()).isEqualTo(before);
	}

	/** Somebody else may be found by a name that is not qualified. */
	@Test
	void callsNobodysFunctions(Shop shop) {
		shop.run("""
				CREATE FUNCTION public.format(text, text, text, text) RETURNS text LANGUAGE sql
				RETURN 'GRANT SELECT ON sales.customers TO PUBLIC'
				""");
		shop.access().apply(List.of(shop.opening("orders")));
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
		assertThat(shop.reads("crm", "sales.customers")).isFalse();
	}

	@Test
	void leavesNothingHalfDone(Shop shop) {
		shop.run("REVOKE GRANT OPTION FOR USAGE ON SCHEMA sales FROM $_executor");
		List<String> before = shop.rights();
		assertThat(shop.access().apply(List.of(shop.opening("orders")))).singleElement().satisfies((outcome) -> {
			assertThat(outcome.ending()).isEqualTo(Ending.PERMISSION_DENIED);
			assertThat(outcome.message()).isEqualTo("The executor's role may not grant USAGE on the schema sales.");
		});
		assertThat(shop.rights()).isEqualTo(before);
	}

	@Test
	void leavesNothingHalfDoneWhenItIsKilled(Shop shop) {
		List<String> before = shop.rights();
		shop.run("""
				CREATE FUNCTION public.kill() RETURNS event_trigger LANGUAGE plpgsql AS '
				BEGIN
				  IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_type = ''SCHEMA'') THEN
				    PERFORM pg_terminate_backend(pg_backend_pid());
				  END IF;
				END'
				""",
				"CREATE EVENT TRIGGER kill ON ddl_command_end WHEN TAG IN ('GRANT') EXECUTE FUNCTION public.kill()");
		assertThat(
				shop.access().reconcile(List.of(shop.opening("orders"), shop.opening("missing")), List.of()).outcomes())
			.extracting(Outcome::ending, Outcome::message)
			.containsExactly(
					tuple(Ending.CONNECTION_FAILED,
							"The connection to the database was lost: GRANT USAGE ON SCHEMA (57P01)."),
					tuple(Ending.TABLE_MISSING, "The database has no sales.missing."));
		shop.run("DROP EVENT TRIGGER kill", "DROP FUNCTION public.kill()");
		assertThat(shop.rights()).isEqualTo(before);
		assertThat(endings(shop.access().apply(List.of(shop.opening("orders"))))).containsExactly(Ending.OPENED);
	}

	@ParameterizedTest
	@CsvSource({ "sales, missing, TABLE_MISSING", "nowhere, orders, TABLE_MISSING", "sales, numbers, NOT_A_TABLE",
			"pg_catalog, pg_authid, NOT_A_TABLE", "information_schema, tables, NOT_A_TABLE",
			"hidden, wages, PERMISSION_DENIED", "seen, wages, PERMISSION_DENIED" })
	void saysWhatIsWrongAndGoesOn(String schema, String name, Ending ending, Shop shop) {
		shop.run("CREATE SCHEMA hidden", "CREATE TABLE hidden.wages (id int)", "CREATE SCHEMA seen",
				"CREATE TABLE seen.wages (id int)", "GRANT USAGE ON SCHEMA seen TO $_executor WITH GRANT OPTION",
				"GRANT SELECT ON seen.wages TO $_executor");
		Opening wrong = new Opening("1", Shop.CRM, new Table(shop.database(), schema, name), true);
		List<Outcome> outcomes = shop.access().reconcile(List.of(wrong, shop.opening("orders")), List.of()).outcomes();
		assertThat(endings(outcomes)).containsExactly(ending, Ending.OPENED);
		assertThat(ending.isDone()).isFalse();
		assertThat(shop.access().apply(List.of(new Opening("1", Shop.CRM, wrong.table(), false))))
			.allMatch((outcome) -> outcome.ending() == Ending.ALREADY_CLOSED);
	}

	@Test
	void touchesNoOtherDatabase(Shop shop) {
		Opening elsewhere = new Opening("1", Shop.CRM, new Table("postgres", "sales", "orders"), true);
		List<String> before = shop.rights();
		assertThat(endings(shop.access().apply(List.of(elsewhere)))).containsExactly(Ending.OTHER_DATABASE);
		assertThat(shop.rights()).isEqualTo(before);
	}

	@Test
	void saysWhoseLoginRoleLacks(Shop shop) {
		assertThat(shop.access("crm", "gone").apply(List.of(shop.opening("orders")))).extracting(Outcome::message)
			.containsExactly("sales.orders is open, but the database has no role [" + shop.mark() + "_gone].");
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
		assertThat(shop.access().apply(List.of(shop.opening(new Consumer("TEAM", "x", "unknown"), "orders"))))
			.extracting(Outcome::ending, Outcome::message)
			.containsExactly(tuple(Ending.LOGIN_MISSING,
					"sales.orders is open, but no login role is declared to be the consumer's."));
	}

	@Test
	void takesNoRoleForItsOwnThatSomebodyElseMade(Shop shop) {
		String role = GroupRole.of(Shop.CRM, shop.mark()).name();
		shop.run("CREATE ROLE " + role, "GRANT SELECT ON sales.customers TO " + role,
				"COMMENT ON ROLE " + role + " IS 'Made by Meshgate (" + shop.mark() + ") for application y'");
		List<String> before = shop.rights();
		assertThat(endings(shop.access().apply(List.of(shop.opening("orders"))))).containsExactly(Ending.ROLE_NOT_OURS);
		assertThat(shop.rights()).isEqualTo(before);
		shop.run("DROP OWNED BY " + role, "DROP ROLE " + role);
	}

	@Test
	void tellsNobodyThePassword(Shop shop) {
		DatabaseLogin login = shop.login("not-the-password", Duration.ofSeconds(5));
		assertThat(new TableAccess(login, shop.logins("crm")).reconcile(List.of(shop.opening("orders")), List.of())
			.outcomes()).singleElement().satisfies((outcome) -> {
				assertThat(outcome.ending()).isEqualTo(Ending.CONNECTION_FAILED);
				assertThat(outcome.message()).isEqualTo("The database does not let the executor in (28P01).");
			});
		assertThat(login.toString()).doesNotContain("not-the-password").doesNotContain("jdbc:");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new DatabaseLogin("jdbc:other://h?password=p4ss", "u", "p", "m", Duration.ofSeconds(1)))
			.withMessageNotContaining("p4ss");
	}

	@Test
	void waitsForNobodyForLong(Shop shop) throws Exception {
		TableAccess hasty = new TableAccess(shop.login(Shop.PASSWORD, Duration.ofSeconds(1)), shop.logins("crm"));
		try (Connection other = shop.server().connect(shop.database())) {
			other.setAutoCommit(false);
			new Statements(other).lock();
			assertThat(hasty.apply(List.of(shop.opening("orders")))).singleElement().satisfies((outcome) -> {
				assertThat(outcome.ending()).isEqualTo(Ending.TIMED_OUT);
				assertThat(outcome.message()).startsWith("The database did not get to it in time: LOCK (");
			});
		}
		assertThat(endings(hasty.apply(List.of(shop.opening("orders"))))).containsExactly(Ending.OPENED);
	}

	private static List<Ending> endings(List<Outcome> outcomes) {
		return outcomes.stream().map(Outcome::ending).toList();
	}

}
