package io.meshgate.api.executor.postgresql;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.NestedRuntimeException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * From the portal to the table: who is granted a port reads it in the database, from then
 * on and no longer.
 */
@WholePortal
@ExtendWith(Shops.class)
class ProvisionedTableIT {

	private final int port;

	private final MovableClock clock;

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor adam;

	ProvisionedTableIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.port = port;
		this.clock = clock;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.adam = portal.signIn("adam");
	}

	@AfterEach
	void setTheClockRight() {
		this.clock.comeBack();
	}

	@Test
	void isReadFromTheApprovalToTheEnd(Shop shop) {
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		locate(at(shop, "orders"));
		String request = ask();
		executor.round();
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
		String grant = approve(request);
		assertThat(seen(grant)).isEqualTo("PENDING");
		executor.round();
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
		assertThat(shop.reads("desk", "sales.orders")).isFalse();
		assertThat(shop.reads("crm", "sales.customers")).isFalse();
		assertThat(seen(grant)).isEqualTo("DONE");
		List<String> rights = shop.rights();
		executor.round();
		assertThat(shop.rights()).isEqualTo(rights);
		this.clock.pass(Duration.ofMinutes(5));
		assertThat(seen(grant)).isEqualTo("PENDING");
		executor.round();
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
		assertThat(seen(grant)).isEqualTo("DONE");
		assertThat(tasks()).isEmpty();
	}

	@Test
	void isReadNoMoreOnceItIsRevoked(Shop shop) {
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		locate(at(shop, "orders"));
		String grant = approve(ask());
		executor.round();
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
		this.olga.submit("RevokeGrant", Map.of("grant", grant, "reason", "It is over"));
		executor.round();
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
		assertThat(seen(grant)).isEqualTo("DONE");
	}

	/** Owners are told why, and it is tried again when its time has come. */
	@Test
	void isOpenedOnceTheDatabaseLetsTheExecutorIn(Shop shop) {
		locate(at(shop, "orders"));
		String grant = approve(ask());
		PostgresqlExecutor stranger = executor(shop, "a wrong one");
		stranger.round();
		assertThat(seen(grant)).isEqualTo("FAILED");
		assertThat(tasks()).singleElement().asString().startsWith("GRANT FAILED").doesNotContain("a wrong one");
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		executor.round();
		assertThat(seen(grant)).isEqualTo("FAILED");
		this.clock.pass(Duration.ofMinutes(1));
		executor.round();
		assertThat(seen(grant)).isEqualTo("DONE");
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
	}

	@Test
	void isFoundClosedAndOpenedAgain(Shop shop) {
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		locate(at(shop, "orders"));
		String grant = approve(ask());
		executor.round();
		shop.run("DROP TABLE sales.orders CASCADE");
		executor.round();
		assertThat(seen(grant)).isEqualTo("FAILED");
		shop.run("SET ROLE $_owner", "CREATE TABLE sales.orders (id int)",
				"GRANT SELECT ON sales.orders TO $_executor WITH GRANT OPTION");
		this.clock.pass(Duration.ofMinutes(1));
		executor.round();
		assertThat(seen(grant)).isEqualTo("DONE");
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
	}

	/** Or else all that was granted would be closed by a slip of an administrator. */
	@Test
	void staysAsItIsWhileThePortalDoesNotLetTheExecutorIn(Shop shop) {
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		locate(at(shop, "orders"));
		approve(ask());
		executor.round();
		this.adam.submit("ChangeServiceAccount",
				Map.of("serviceAccount", Ids.serviceAccount("opener"), "active", false));
		assertThatThrownBy(executor::round).isInstanceOf(NestedRuntimeException.class);
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
	}

	@Test
	void isClosedInTheNextRoundWhereNobodyAnsweredInOne(Shop shop) {
		locate(at(shop, "orders"));
		approve(ask());
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		executor.round();
		PostgresqlExecutor lost = executor(shop, Shop.PASSWORD, "http://localhost:1/oauth2/token");
		assertThatThrownBy(lost::round).isInstanceOf(OAuth2AuthorizationException.class);
		PostgresqlStart.once(lost);
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
	}

	@Test
	void failsWhereThePortSaysOfNoTable(Shop shop) {
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		locate("s3://bucket/orders");
		String grant = approve(ask());
		executor.round();
		assertThat(seen(grant)).isEqualTo("FAILED");
		assertThat(tasks()).singleElement().asString().contains("The location of the output port cannot be used.");
		this.olga.submit("RevokeGrant", Map.of("grant", grant, "reason", "It is over"));
		executor.round();
		assertThat(seen(grant)).isEqualTo("DONE");
	}

	/** Another of its kind may be about to open it. */
	@Test
	void leavesAsideWhatAnotherHasBegun(Shop shop) {
		PostgresqlExecutor executor = executor(shop, Shop.PASSWORD);
		locate(at(shop, "orders"));
		Opening begun = new Opening("grant", new Consumer("TEAM", Ids.team("planning"), "planning"),
				shop.table("orders"), true);
		TableAccess access = new TableAccess(shop.login(Shop.PASSWORD, Duration.ofSeconds(10)),
				new Logins(Map.of("team:planning", Set.of(shop.mark() + "_crm"))));
		access.reconcile(List.of(begun), List.of());
		assertThat(access.reconcile(List.of(), List.of(begun)).strays()).isEmpty();
		assertThat(shop.reads("crm", "sales.orders")).isTrue();
		executor.round();
		assertThat(shop.reads("crm", "sales.orders")).isFalse();
	}

	private PostgresqlExecutor executor(Shop shop, String password) {
		return executor(shop, password, "http://localhost:" + this.port + "/oauth2/token");
	}

	private PostgresqlExecutor executor(Shop shop, String password, String tokens) {
		String portal = "http://localhost:" + this.port;
		PostgresqlSettings settings = new PostgresqlSettings(URI.create(portal + "/graphql"), URI.create(tokens),
				"opener", "opener", shop.server().url(shop.database()), shop.mark() + "_executor", password,
				shop.mark(), List.of("team:planning=" + shop.mark() + "_crm"), Duration.ofSeconds(30));
		return new PostgresqlExecutor(settings.client(), settings.access(), shop.mark(), this.clock);
	}

	private static String at(Shop shop, String table) {
		return "postgres://localhost:5432/" + shop.database() + "/sales/" + table;
	}

	/** The executor is given the port as it is found there. */
	private void locate(String location) {
		String port = Ids.port("orders/returns");
		this.olga.submit("ChangeOutputPort", Map.of("outputPort", port, "location", location));
		for (List<String> ports : List.of(List.<String>of(), List.of(port))) {
			Answer given = this.adam.submit("ChangeServiceAccount",
					Map.of("serviceAccount", Ids.serviceAccount("opener"), "outputPorts", ports));
			assertThat(given.ending()).isEqualTo("ServiceAccountChanged");
		}
	}

	private String ask() {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/returns"));
		Instant end = this.clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofMinutes(5));
		wish.put("endsAt", end.toString());
		return this.karl.submit("RequestAccess", wish).text("/requestAccess/accessRequest/id");
	}

	private String approve(String request) {
		return this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request))
			.text("/approveAccessRequest/accessRequest/subscription/grants/0/id");
	}

	private String seen(String grant) {
		return this.karl.ask("query($id: ID!) { node(id: $id) { ... on Grant { provisioning } } }", Map.of("id", grant))
			.text("/node/provisioning");
	}

	private List<String> tasks() {
		Answer answer = this.olga.send("ProvisioningTasks", Map.of());
		return answer.data("/provisioningTasks/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/kind").asString() + ' ' + edge.at("/node/state").asString() + ' '
					+ edge.at("/node/diagnostics").asString())
			.toList();
	}

}
