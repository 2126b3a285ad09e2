package io.meshgate.api.executor.postgresql;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.meshgate.api.executor.postgresql.Reconciliation.Stray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ExtendWith(Shops.class)
class ReconcileIT {

	@Test
	void mendsAfterAnOutageWhatOthersChangedMeanwhile(Shop shop) {
		List<Opening> desired = List.of(shop.opening("orders"), shop.opening(Shop.SALES, "customers"));
		shop.access().reconcile(desired, List.of());
		List<String> right = shop.rights();
		shop.server().stop();
		try {
			assertThat(shop.access().reconcile(desired, List.of()).outcomes())
				.extracting(Outcome::ending, Outcome::message)
				.containsOnly(tuple(Ending.CONNECTION_FAILED, "The database cannot be reached (08001)."));
		}
		finally {
			shop.server().startAgain();
		}
		spoil(shop);
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
		assertThat(shop.reads("sales", "sales.clicks")).isTrue();
		Reconciliation mended = shop.access().reconcile(desired, List.of());
		assertThat(mended.outcomes()).extracting(Outcome::ending).containsOnly(Ending.OPENED);
		assertThat(mended.strays()).extracting(Stray::ending).containsOnly(Ending.CLOSED);
		assertThat(shop.rights()).isEqualTo(right);
		assertThat(shop.access().reconcile(desired, List.of()).outcomes()).extracting(Outcome::ending)
			.containsOnly(Ending.ALREADY_OPEN);
	}

	private static void spoil(Shop shop) {
		String crm = GroupRole.of(Shop.CRM, shop.mark()).name();
		String sales = GroupRole.of(Shop.SALES, shop.mark()).name();
		shop.run("SET ROLE $_executor", "REVOKE SELECT ON sales.orders FROM " + crm, "REVOKE " + crm + " FROM $_crm",
				"REVOKE USAGE ON SCHEMA sales FROM " + sales, "GRANT SELECT ON sales.clicks TO " + sales,
				"GRANT USAGE ON SCHEMA sales TO " + sales, "REVOKE SELECT ON sales.customers FROM " + sales,
				"GRANT " + sales + " TO $_desk");
	}

	@Test
	void closesWhatNobodyAsksForAnyMore(Shop shop) {
		List<String> before = shop.rights();
		shop.access().reconcile(List.of(shop.opening("orders"), shop.opening(Shop.SALES, "orders")), List.of());
		Reconciliation reconciliation = shop.access().reconcile(List.of(shop.opening("customers")), List.of());
		assertThat(reconciliation.outcomes()).extracting(Outcome::ending).containsExactly(Ending.OPENED);
		assertThat(reconciliation.strays()).extracting(Stray::role, Stray::ending, Stray::message)
			.containsExactlyInAnyOrder(
					tuple(GroupRole.of(Shop.CRM, shop.mark()).name(), Ending.CLOSED, "sales.orders was closed."),
					tuple(GroupRole.of(Shop.SALES, shop.mark()).name(), Ending.CLOSED, "sales.orders was closed."));
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
		assertThat(shop.reads("crm", "sales.customers")).isTrue();
		assertThat(shop.reads("sales", "sales.orders")).isFalse();
		shop.access().reconcile(List.of(), List.of());
		assertThat(shop.rights()).filteredOn((line) -> !line.contains(shop.mark() + "_application_"))
			.filteredOn((line) -> !line.contains(shop.mark() + "_team_"))
			.isEqualTo(before);
		assertThat(shop.rightsOf(GroupRole.of(Shop.CRM, shop.mark()).name())).isEmpty();
	}

	@Test
	void leavesAloneWhatOthersMade(Shop shop) {
		String alike = GroupRole.of(new Consumer("TEAM", "z", "z"), shop.mark()).name();
		shop.run("CREATE ROLE $_team_alike", "CREATE ROLE $_noted", "CREATE ROLE " + alike,
				"COMMENT ON ROLE $_noted IS 'Made by Meshgate (other) for team z'",
				"COMMENT ON ROLE " + alike + " IS 'Made by hand'",
				"GRANT SELECT ON sales.customers TO PUBLIC, $_team_alike, $_noted, " + alike + ", $_desk, $_crm",
				"GRANT USAGE ON SCHEMA sales TO $_team_alike, $_noted, $_desk, " + alike, "GRANT $_team_alike TO $_crm",
				"SET ROLE $_executor", "GRANT SELECT ON sales.orders TO $_desk");
		List<String> before = shop.rights();
		shop.access().reconcile(List.of(shop.opening("orders"), shop.opening("customers")), List.of());
		assertThat(shop.access().reconcile(List.of(), List.of()).strays()).hasSize(2);
		assertThat(shop.rights()).filteredOn((line) -> !line.contains(GroupRole.of(Shop.CRM, shop.mark()).name()))
			.isEqualTo(before);
	}

	@Test
	void saysWhereOthersGaveItsRolesSomething(Shop shop) {
		shop.access().reconcile(List.of(shop.opening("orders")), List.of());
		String role = GroupRole.of(Shop.CRM, shop.mark()).name();
		shop.run("GRANT SELECT ON sales.customers TO " + role, "GRANT SELECT ON sales.orders TO " + role,
				"GRANT " + role + " TO $_desk");
		assertThat(shop.access().reconcile(List.of(shop.closing("orders")), List.of()).outcomes())
			.extracting(Outcome::ending, Outcome::message)
			.containsExactly(
					tuple(Ending.GRANTED_BY_OTHERS, "Others opened sales.orders to " + role + ", and may close it."));
		assertThat(shop.access().reconcile(List.of(), List.of()).strays()).extracting(Stray::ending)
			.hasSizeGreaterThanOrEqualTo(2)
			.containsOnly(Ending.GRANTED_BY_OTHERS);
	}

	@Test
	void lettingInGoesByWhatIsDeclaredNow(Shop shop) {
		List<Opening> desired = List.of(shop.opening("orders"));
		shop.access("crm", "desk").reconcile(desired, List.of());
		assertThat(shop.reads("desk", "sales.orders")).isTrue();
		shop.access("desk").reconcile(desired, List.of());
		assertThat(shop.reads("desk", "sales.orders")).isTrue();
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
		new TableAccess(shop.login(Shop.PASSWORD, Duration.ofSeconds(10)), new Logins(Map.of())).reconcile(desired,
				List.of());
		assertThat(shop.reads("desk", "sales.orders")).isFalse();
	}

	@Test
	void takesNobodyOutWhoReadsInAnotherDatabase(Shop shop) {
		try (Shop branch = shop.branch(shop.mark() + "_branch")) {
			branch.access().reconcile(List.of(branch.opening("orders")), List.of());
			shop.access().reconcile(List.of(shop.opening("customers")), List.of());
			shop.access().reconcile(List.of(), List.of());
			assertThat(branch.reads("crm", "sales.orders")).isTrue();
			assertThat(shop.reads("crm", "sales.customers")).isFalse();
			branch.access().reconcile(List.of(), List.of());
			assertThat(shop.rights()).filteredOn((line) -> line.startsWith("member "))
				.noneMatch((line) -> line.contains(shop.mark() + "_crm"));
		}
	}

	@Test
	void opensWhereEverybodyMayUseTheSchema(Shop shop) {
		shop.run("CREATE TABLE public.notes (id int)", "GRANT SELECT ON public.notes TO $_executor WITH GRANT OPTION");
		Table notes = new Table(shop.database(), "public", "notes");
		assertThat(shop.access().reconcile(List.of(new Opening("1", Shop.CRM, notes, true)), List.of()).outcomes())
			.extracting(Outcome::ending)
			.containsExactly(Ending.OPENED);
		assertThat(shop.reads("crm", "public.notes")).isTrue();
	}

	@Test
	void forgetsWhatIsGone(Shop shop) {
		shop.access().reconcile(List.of(shop.opening("orders"), shop.opening("customers")), List.of());
		shop.run("DROP TABLE sales.customers");
		assertThat(shop.access()
			.reconcile(List.of(shop.opening("orders"), shop.closing("customers")), List.of())
			.outcomes()).extracting(Outcome::ending)
			.containsExactlyInAnyOrder(Ending.ALREADY_OPEN, Ending.ALREADY_CLOSED);
		shop.run("DROP TABLE sales.orders CASCADE");
		assertThat(shop.access().reconcile(List.of(shop.opening("orders")), List.of()).outcomes())
			.extracting(Outcome::ending)
			.containsExactly(Ending.TABLE_MISSING);
		assertThat(shop.rightsOf(GroupRole.of(Shop.CRM, shop.mark()).name())).isEmpty();
	}

}
