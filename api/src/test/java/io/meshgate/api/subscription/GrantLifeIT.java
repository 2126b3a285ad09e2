package io.meshgate.api.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.LateSignIn;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Access that is given for a year is held back, goes on, is given back or taken away: by
 * whom it may be, at once for whoever looks, and each time with a record of it.
 */
@WholePortal
class GrantLifeIT {

	private static final String GRANT = """
			query($id: ID!) {
			  node(id: $id) {
			    ... on Grant {
			      status version endReason endComment endedBy { key } suspendedAt suspendedUntil suspendedBy { key }
			      suspendComment viewerCan(actions: [REVOKE_GRANT, RELINQUISH_GRANT, SUSPEND_GRANT]) { allowed because }
			    }
			  }
			}
			""";

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final ExpireGrants expireGrants;

	private final ResumeGrants resumeGrants;

	private final Instant start;

	private final String grant;

	GrantLifeIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock, @Autowired TrustedIssuer issuer,
			@Autowired ExpireGrants expireGrants, @Autowired ResumeGrants resumeGrants) {
		this.graph = graph;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.clock = clock;
		this.expireGrants = expireGrants;
		this.resumeGrants = resumeGrants;
		Retailer.tell(graph);
		this.start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		this.grant = given(Map.of("endsAt", day(365).toString()));
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void goesThroughAYearWhoeverLooksWhen() {
		List<Told> before = Told.of(this.graph);
		passTo(30);
		assertThat(suspend("olga", 60).ending()).isEqualTo("GrantSuspended");
		passTo(45);
		work();
		assertThat(lookedAt("olga", "karl")).containsOnly("SUSPENDED until 60 by olga: Look at day 60");
		assertThat(active()).isZero();
		passTo(61);
		List<String> mesh = GraphDump.mesh(this.graph);
		assertThat(lookedAt("olga", "karl")).containsOnly("ACTIVE");
		assertThat(active()).isOne();
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
		work();
		work();
		passTo(100);
		assertThat(suspend("dora", 365).ending()).isEqualTo("GrantSuspended");
		passTo(120);
		assertThat(send("otto", "ResumeGrant", Map.of("grant", this.grant, "comment", "All is well")).ending())
			.isEqualTo("GrantResumed");
		assertThat(lookedAt("karl")).containsOnly("ACTIVE");
		passTo(340);
		assertThat(suspend("adam", 350).ending()).isEqualTo("GrantSuspended");
		passTo(400);
		assertThat(lookedAt("olga", "karl")).containsOnly("ENDED EXPIRED by null: null");
		this.expireGrants.expire();
		work();
		work();
		assertThat(told(before)).containsExactly("suspended until 60", "resumed", "suspended until 365", "resumed",
				"suspended until 350", "resumed", "expired");
		assertThat(records()).containsExactly("30 SUSPEND olga: Look at day 60", "60 RESUME",
				"100 SUSPEND dora: Look at day 365", "120 RESUME otto: All is well",
				"340 SUSPEND adam: Look at day 350", "350 RESUME");
		assertThat(readers(29, 31, 59, 61, 99, 101, 119, 121, 339, 341, 349, 351, 364, 366)).containsExactly(true,
				false, false, true, true, false, false, true, true, false, false, true, true, false);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void isOverWhereItEndsWhileItIsSuspended(boolean expiredFirst) {
		passTo(300);
		assertThat(suspend("olga", 365).ending()).isEqualTo("GrantSuspended");
		List<Told> before = Told.of(this.graph);
		passTo(366);
		assertThat(lookedAt("olga", "karl")).containsOnly("ENDED EXPIRED by null: null");
		if (expiredFirst) {
			this.expireGrants.expire();
		}
		work();
		work();
		assertThat(told(before)).containsExactly("expired");
		assertThat(lookedAt("olga")).containsOnly("ENDED EXPIRED by null: null");
	}

	@Test
	void isTakenAwayForGoodWhereItIsSuspended() {
		assertThat(suspend("olga", 10).ending()).isEqualTo("GrantSuspended");
		List<Told> before = Told.of(this.graph);
		assertThat(send("olga", "RevokeGrant", Map.of("grant", this.grant, "reason", "Misused")).ending())
			.isEqualTo("GrantRevoked");
		passTo(20);
		work();
		assertThat(told(before)).containsExactly("revoked");
		assertThat(lookedAt("olga", "karl")).containsOnly("ENDED REVOKED by olga: Misused");
	}

	@Test
	void keepsTheSightOfWhatItWasForAndHidesNoWayRoundIt() {
		send("olga", "ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "visibility", "PRIVATE"));
		suspend("olga", 30);
		assertThat(sees("karl")).isTrue();
		assertThat(ask("karl").ending()).isEqualTo("AccessAlreadyGranted");
		Answer held = send("karl", "Subscriptions", Map.of("filter", Map.of("status", List.of("SUSPENDED"))));
		assertThat(held.texts("/subscriptions/edges", "/node/grants/0/id")).containsExactly(this.grant);
		assertThat(send("karl", "RelinquishGrant", Map.of("grant", this.grant)).ending())
			.isEqualTo("GrantRelinquished");
		assertThat(sees("karl")).isFalse();
		assertThat(lookedAt("olga", "karl")).containsOnly("ENDED RELINQUISHED by karl: null");
	}

	@Test
	void isGivenBackByAnybodyOfTheSideThatHasIt() {
		assertThat(because("olga", 1)).isEqualTo("Only the side that has the access gives it back.");
		for (String other : List.of("olga", "adam")) {
			Answer refused = send(other, "RelinquishGrant", Map.of("grant", this.grant));
			assertThat(refused.kinds()).containsExactly("FORBIDDEN");
		}
		assertThat(send("nina", "RelinquishGrant", Map.of("grant", this.grant)).kinds()).containsExactly("NOT_FOUND");
		assertThat(because("kim", 1)).isEqualTo("Your side has the access.");
		assertThat(whoCan("RELINQUISH_GRANT")).containsExactly("karl", "kim");
		Answer returned = send("kim", "RelinquishGrant", Map.of("grant", this.grant, "comment", "We are done"));
		assertThat(returned.text("/relinquishGrant/subscription/status")).isEqualTo("RELINQUISHED");
		assertThat(lookedAt("olga", "karl")).containsOnly("ENDED RELINQUISHED by kim: We are done");
		assertThat(records()).containsExactly("0 RELINQUISH kim: We are done");
		assertThat(because("kim", 1)).isEqualTo("There is no access left to end.");
		assertThat(ask("karl").ending()).isEqualTo("AccessRequestSubmitted");
	}

	@Test
	void isHeldBackByWhoeverDecidesWhoHasIt() {
		assertThat(whoCan("SUSPEND_GRANT")).containsExactly("adam", "dora", "olga", "otto");
		for (String other : List.of("karl", "edda", "mia")) {
			assertThat(suspend(other, 10).kinds()).as(other).containsExactly("FORBIDDEN");
			assertThat(send(other, "ResumeGrant", Map.of("grant", this.grant)).kinds()).as(other)
				.containsExactly("FORBIDDEN");
		}
		assertThat(suspend("sven", 10).kinds()).containsExactly("NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "-1|reason|until must be in the future",
			"0|reason|until must be in the future", "9||reason must not be empty" })
	void isHeldBackForAReasonAndForATimeToCome(int day, String reason, String problem) {
		List<String> before = GraphDump.exact(this.graph);
		Answer refused = send("olga", "SuspendGrant",
				Map.of("grant", this.grant, "reason", (reason != null) ? reason : " ", "until", day(day).toString()));
		assertThat(refused.ending()).isEqualTo("InvalidInput");
		JsonNode problems = refused.data("/suspendGrant/problems");
		assertThat(problems).singleElement()
			.satisfies((each) -> assertThat(each.at("/path/0").asString() + " " + each.path("message").asString())
				.isEqualTo(problem));
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void staysAsItIsWhereNothingLeadsOn() {
		assertThat(conflict(suspend("olga", 366))).isEqualTo("The access ends before then.");
		assertThat(conflict(resume())).isEqualTo("There is access now.");
		assertThat(suspend("olga", 365).ending()).isEqualTo("GrantSuspended");
		assertThat(conflict(suspend("olga", 30))).isEqualTo("The access is suspended.");
		Map<String, Object> late = Map.of("grant", this.grant, "reason", "Enough", "expectedVersion", 1);
		assertThat(conflict(send("olga", "RevokeGrant", late)))
			.isEqualTo("The grant has changed since you looked at it.");
		assertThat(send("karl", "RelinquishGrant", Map.of("grant", this.grant, "expectedVersion", 2)).ending())
			.isEqualTo("GrantRelinquished");
		assertThat(conflict(suspend("olga", 30))).isEqualTo("The access has ended.");
		assertThat(conflict(send("karl", "RelinquishGrant", Map.of("grant", this.grant))))
			.isEqualTo("There is no access left to end.");
	}

	@Test
	void isGivenBackButNotHeldBackBeforeItBegins() {
		send("olga", "RevokeGrant", Map.of("grant", this.grant, "reason", "Anew"));
		String scheduled = given(Map.of("startsAt", day(10).toString()));
		Map<String, Object> wait = Map.of("grant", scheduled, "reason", "Wait", "until", day(20).toString());
		assertThat(conflict(send("olga", "SuspendGrant", wait))).isEqualTo("The access has yet to begin.");
		assertThat(subscribed("olga")).isEqualTo("SCHEDULED [true, false, false]");
		assertThat(subscribed("karl")).isEqualTo("SCHEDULED [false, true, false]");
		passTo(15);
		assertThat(send("olga", "SuspendGrant", wait).ending()).isEqualTo("GrantSuspended");
		assertThat(subscribed("olga")).isEqualTo("SUSPENDED [true, false, true]");
		assertThat(send("karl", "RelinquishGrant", Map.of("grant", scheduled)).ending()).isEqualTo("GrantRelinquished");
		assertThat(subscribed("olga")).isEqualTo("RELINQUISHED [false, false, false]");
		assertThat(subscribed("karl")).isEqualTo("RELINQUISHED [false, false, false]");
	}

	private Instant day(int day) {
		return this.start.plus(Duration.ofDays(day));
	}

	private void passTo(int day) {
		this.clock.pass(Duration.between(this.clock.instant(), day(day)));
	}

	/** As every minute. */
	private void work() {
		this.resumeGrants.resume();
		this.expireGrants.expire();
	}

	/** Whoever was signed in a day ago is no longer. */
	private Answer send(String person, String operation, Map<String, Object> input) {
		return operation.equals("Subscriptions") ? this.portal.signIn(person).send(operation, input)
				: this.portal.signIn(person).submit(operation, input);
	}

	private Answer suspend(String person, int until) {
		return send(person, "SuspendGrant",
				Map.of("grant", this.grant, "reason", "Look at day " + until, "until", day(until).toString()));
	}

	private Answer resume() {
		return send("olga", "ResumeGrant", Map.of("grant", this.grant));
	}

	private Answer ask(String person) {
		return send(person, "RequestAccess", Retailer.wish("orders/lines"));
	}

	private String given(Map<String, Object> times) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.putAll(times);
		String request = send("karl", "RequestAccess", wish).text("/requestAccess/accessRequest/id");
		return send("olga", "ApproveAccessRequest", Map.of("accessRequest", request))
			.text("/approveAccessRequest/accessRequest/subscription/grants/0/id");
	}

	private static String conflict(Answer answer) {
		assertThat(answer.ending()).isEqualTo("GrantConflict");
		return answer.data("").iterator().next().path("because").asString();
	}

	private JsonNode look(String person) {
		return this.portal.signIn(person).ask(GRANT, Map.of("id", this.grant)).data("/node");
	}

	private String because(String person, int action) {
		return look(person).at("/viewerCan/" + action + "/because").asString();
	}

	private List<String> lookedAt(String... people) {
		return List.of(people).stream().map(this::look).map((seen) -> switch (seen.path("status").asString()) {
			case "SUSPENDED" -> "SUSPENDED until %d by %s: %s".formatted(day(seen.path("suspendedUntil").asString()),
					seen.at("/suspendedBy/key").asString(), seen.path("suspendComment").asString());
			case "ENDED" -> "ENDED %s by %s: %s".formatted(seen.path("endReason").asString(),
					seen.at("/endedBy/key").asString("null"), seen.path("endComment").asString("null"));
			default -> {
				assertThat(List.of("suspendedAt", "suspendedUntil", "suspendedBy", "suspendComment", "endComment"))
					.allMatch((field) -> seen.path(field).isNull());
				yield seen.path("status").asString();
			}
		}).toList();
	}

	private long day(String time) {
		return Duration.between(this.start, Instant.parse(time)).toDays();
	}

	/** What is told of a subscription, and what may be done with it. */
	private String subscribed(String person) {
		JsonNode seen = this.portal.signIn(person).ask("""
				{ subscriptions { edges { node {
				  status viewerCan(actions: [REVOKE_GRANT, RELINQUISH_GRANT, SUSPEND_GRANT]) { allowed } } } } }
				""", Map.of()).data("/subscriptions/edges/0/node");
		return seen.path("status").asString() + " "
				+ seen.path("viewerCan").valueStream().map((each) -> each.path("allowed").asBoolean()).toList();
	}

	private boolean sees(String person) {
		return !this.portal.signIn(person)
			.ask("{ dataProduct(by: {key: \"orders\"}) { id } }", Map.of())
			.data("/dataProduct")
			.isNull();
	}

	private int active() {
		return this.portal.signIn("olga")
			.ask("{ dataProduct(by: {key: \"orders\"}) { activeSubscriptionCount } }", Map.of())
			.data("/dataProduct/activeSubscriptionCount")
			.asInt();
	}

	private List<String> whoCan(String action) {
		return this.portal.signIn("adam")
			.send("WhoCan", Map.of("action", action, "on", this.grant))
			.texts("/whoCan/edges", "/node/person/key");
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
				.ask(document, Map.of("port", Ids.port("orders/lines"), "date", day(day).toString()))
				.texts("/accessAsOf/edges", "/node/person/key")
				.contains("karl"))
			.toList();
	}

	private List<String> told(List<Told> before) {
		return Told.since(this.graph, before).stream().map((told) -> {
			assertThat(told.subject()).isEqualTo(Ids.inGraph(this.grant));
			String type = told.type().replace("io.meshgate.access.", "");
			Object until = told.data().get("until");
			return (until != null) ? type + " until " + day(until.toString()) : type;
		}).toList();
	}

	private List<String> records() {
		String cypher = """
				MATCH (:Grant {id: $id})-[:HAS_CHANGE]->(c:GrantChange)
				OPTIONAL MATCH (c)-[:BY]->(who:Person)
				RETURN c.at AS at, c.event + coalesce(' ' + who.key + coalesce(': ' + c.reason, ''), '') AS what
				ORDER BY at
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("id", Ids.inGraph(this.grant))))
			.stream()
			.map((row) -> day(row.findInstant("at").orElseThrow().toString()) + " " + row.text("what"))
			.toList();
	}

}
