package io.meshgate.api.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.LateSignIn;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Access is given on a version of a contract. Where another one breaks that, the side
 * that has it consents in time, or has none until it does.
 */
@WholePortal
class ConsentIT {

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final AwaitConsent awaitConsent;

	private final ResumeGrants resumeGrants;

	private final Instant start;

	private String subscription = "";

	private String grant = "";

	ConsentIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock, @Autowired TrustedIssuer issuer,
			@Autowired AwaitConsent awaitConsent, @Autowired ResumeGrants resumeGrants) {
		this.graph = graph;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.clock = clock;
		this.awaitConsent = awaitConsent;
		this.resumeGrants = resumeGrants;
		Retailer.tell(graph);
		this.start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void isSuspendedWhereNobodyConsentsInTimeAndGoesOnWhereSomebodyDoes() {
		publish("1.0.0");
		give();
		publish("1.1.0");
		List<Told> before = Told.of(this.graph);
		work();
		assertThat(seen()).isEqualTo("ACTIVE 1.0.0 due null");
		passTo(10);
		publish("2.0.0");
		work();
		work();
		assertThat(seen()).isEqualTo("ACTIVE 1.0.0 due 40");
		assertThat(found(true)).isOne();
		assertThat(found(false)).isZero();
		passTo(41);
		List<String> mesh = GraphDump.mesh(this.graph);
		assertThat(seen()).isEqualTo("SUSPENDED 1.0.0 due 40 since 40");
		Answer resumed = send("olga", "ResumeGrant", Map.of("grant", this.grant));
		assertThat(resumed.text("/resumeGrant/because"))
			.isEqualTo("It waits for the other side's consent to the contract.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
		work();
		work();
		passTo(50);
		Answer consented = consent("kim", Map.of("comment", "It is fine"));
		assertThat(consented.ending()).isEqualTo("ContractConsented");
		assertThat(seen()).isEqualTo("ACTIVE 2.0.0 due null");
		work();
		assertThat(told(before)).containsExactly("contract.published", "access.consentdue 40",
				"access.suspended CONSENT", "access.consented 2.0.0", "access.resumed");
		passTo(52);
		assertThat(readers(39, 41, 49, 51)).containsExactly(true, false, false, true);
		Answer again = consent("karl", Map.of());
		assertThat(again.ending()).isEqualTo("SubscriptionConflict");
		assertThat(again.text("/consentToContract/because")).isEqualTo("Nothing waits for consent.");
	}

	@Test
	void isNotSuspendedWhereSomebodyConsentsInTime() {
		publish("1.0.0");
		give();
		publish("2.0.0");
		work();
		List<Told> before = Told.of(this.graph);
		assertThat(consent("karl", Map.of()).ending()).isEqualTo("ContractConsented");
		passTo(60);
		work();
		assertThat(told(before)).containsExactly("access.consented 2.0.0");
		assertThat(seen()).isEqualTo("ACTIVE 2.0.0 due null");
		publish("3.0.0");
		work();
		assertThat(seen()).isEqualTo("ACTIVE 2.0.0 due 90");
	}

	/** Two consent while two instances tell that it is late. */
	@Test
	void isToldAsItWasWhoeverComesFirst() {
		publish("1.0.0");
		give();
		for (int round = 2; round < 8; round++) {
			publish(round + ".0.0");
			work();
			this.clock.pass(Duration.ofDays(31));
			List<Told> before = Told.of(this.graph);
			Visitor karl = this.portal.signIn("karl");
			Visitor kim = this.portal.signIn("kim");
			Map<String, Object> input = Map.of("subscription", this.subscription);
			Supplier<String> job = () -> {
				this.awaitConsent.await();
				return "job";
			};
			List<String> endings = Race.of(List.of(() -> karl.submit("ConsentToContract", input).ending(), job,
					() -> kim.submit("ConsentToContract", input).ending(), job));
			assertThat(endings).containsExactlyInAnyOrder("ContractConsented", "SubscriptionConflict", "job", "job");
			assertThat(told(before)).isIn(List.of("access.consented " + round + ".0.0"),
					List.of("access.suspended CONSENT", "access.consented " + round + ".0.0", "access.resumed"));
			assertThat(seen()).isEqualTo("ACTIVE " + round + ".0.0 due null");
		}
	}

	@Test
	void followsWhatAnOwnerHeldBackUntilLater() {
		publish("1.0.0");
		give();
		publish("2.0.0");
		work();
		passTo(20);
		send("olga", "SuspendGrant", Map.of("grant", this.grant, "reason", "Look", "until", day(60).toString()));
		List<Told> before = Told.of(this.graph);
		passTo(50);
		work();
		assertThat(told(before)).isEmpty();
		passTo(61);
		assertThat(seen()).isEqualTo("SUSPENDED 1.0.0 due 30 since 30");
		work();
		work();
		assertThat(told(before)).containsExactly("access.resumed", "access.suspended CONSENT");
		passTo(63);
		assertThat(readers(19, 21, 45, 59, 62)).containsExactly(true, false, false, false, false);
	}

	@Test
	void isAskedOfNobodyWhoWasGivenAccessOnNoContractOrOnTheNewOne() {
		give();
		publish("1.0.0");
		publish("2.0.0");
		work();
		assertThat(seen()).isEqualTo("ACTIVE null due null");
		String renewal = send("karl", "RenewAccess", Map.of("subscription", this.subscription))
			.text("/renewAccess/accessRequest/id");
		send("olga", "ApproveAccessRequest", Map.of("accessRequest", renewal));
		assertThat(held().at("/grants/0/contractVersion").asString()).isEqualTo("2.0.0");
		work();
		assertThat(seen()).contains("due null");
	}

	@Test
	void isForTheSideThatHasAccess() {
		publish("1.0.0");
		give();
		publish("2.0.0");
		work();
		assertThat(consent("olga", Map.of()).kinds()).containsExactly("FORBIDDEN");
		assertThat(consent("nina", Map.of()).kinds()).containsExactly("NOT_FOUND");
		assertThat(consent("karl", Map.of("comment", " ")).ending()).isEqualTo("InvalidInput");
		assertThat(seen()).isEqualTo("ACTIVE 1.0.0 due 30");
	}

	private void publish(String version) {
		assertThat(send("olga", "PublishContract",
				Map.of("outputPort", Ids.port("orders/returns"), "document",
						"{apiVersion: v3.1.0, kind: DataContract, id: given-back, version: %s}".formatted(version)))
			.ending()).isEqualTo("ContractPublished");
	}

	private void give() {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/returns"));
		String request = send("karl", "RequestAccess", wish).text("/requestAccess/accessRequest/id");
		JsonNode held = send("olga", "ApproveAccessRequest", Map.of("accessRequest", request))
			.data("/approveAccessRequest/accessRequest/subscription");
		this.subscription = held.path("id").asString();
		this.grant = held.at("/grants/0/id").asString();
	}

	/** As every minute. */
	private void work() {
		this.resumeGrants.resume();
		this.awaitConsent.await();
	}

	private Answer consent(String person, Map<String, Object> and) {
		Map<String, Object> input = new HashMap<>(Map.of("subscription", this.subscription));
		input.putAll(and);
		return send(person, "ConsentToContract", input);
	}

	private JsonNode held(Map<String, Object> filter) {
		return this.portal.signIn("karl").send("Subscriptions", Map.of("filter", filter)).data("/subscriptions");
	}

	private JsonNode held() {
		return held(Map.of()).at("/edges/0/node");
	}

	private int found(boolean due) {
		return held(Map.of("reconsentDue", due)).path("totalCount").asInt();
	}

	/** As karl sees the grant that was given first. */
	private String seen() {
		JsonNode held = held();
		JsonNode seen = this.portal.signIn("karl")
			.ask("query($id: ID!) { node(id: $id) { ... on Grant { status contractVersion suspendedAt suspendedUntil } } }",
					Map.of("id", this.grant))
			.data("/node");
		String since = seen.path("suspendedAt").isNull() ? "" : " since " + day(seen.path("suspendedAt").asString());
		assertThat(held.path("status")).isEqualTo(seen.path("status"));
		return "%s %s due %s%s".formatted(seen.path("status").asString(), seen.path("contractVersion").asString("null"),
				held.path("reconsentDue").isNull() ? "null" : "" + day(held.path("reconsentDue").asString()), since);
	}

	private List<String> told(List<Told> before) {
		return Told.since(this.graph, before).stream().map((told) -> {
			String type = told.type().replace("io.meshgate.", "");
			return switch (type) {
				case "access.consentdue" -> type + " " + day(String.valueOf(told.data().get("dueAt")));
				case "access.suspended" -> type + " " + told.data().get("reason");
				case "access.consented" -> type + " " + told.data().get("contractVersion");
				default -> type;
			};
		}).toList();
	}

	/** Whether karl could read on each of the days. */
	private List<Boolean> readers(int... days) {
		String document = """
				query($port: ID!, $date: DateTime!) {
				  accessAsOf(outputPort: $port, date: $date) { edges { node { person { key } } } }
				}
				""";
		return Arrays.stream(days)
			.mapToObj((day) -> this.portal.signIn("olga")
				.ask(document, Map.of("port", Ids.port("orders/returns"), "date", day(day).toString()))
				.texts("/accessAsOf/edges", "/node/person/key")
				.contains("karl"))
			.toList();
	}

	private Answer send(String person, String operation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(operation, input);
	}

	private Instant day(int day) {
		return this.start.plus(Duration.ofDays(day));
	}

	private long day(String time) {
		return Duration.between(this.start, Instant.parse(time)).toDays();
	}

	private void passTo(int day) {
		this.clock.pass(Duration.between(this.clock.instant(), day(day)));
	}

}
