package io.meshgate.api.access.renewal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.Graph;
import io.meshgate.graph.policy.AccessTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Access of a hundred days is renewed, and comes to be for something else, while it runs:
 * nothing that is asked or refused meanwhile takes from what there is.
 */
@WholePortal
class RenewalIT {

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final Instant start;

	private final String subscription;

	private final String grant;

	RenewalIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock, @Autowired TrustedIssuer issuer) {
		this.graph = graph;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.clock = clock;
		Retailer.tell(graph);
		this.start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("endsAt", day(100).toString());
		Answer asked = send("karl", "RequestAccess", wish);
		assertThat(asked.text("/requestAccess/accessRequest/kind")).isEqualTo("NEW");
		JsonNode held = approve(asked.text("/requestAccess/accessRequest/id"))
			.data("/approveAccessRequest/accessRequest/subscription");
		this.subscription = held.path("id").asString();
		this.grant = held.at("/grants/0/id").asString();
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void goesOnWhereTheRunningGrantEndsAndDoesNotTouchIt() {
		passTo(80);
		JsonNode before = grants().get(0);
		JsonNode asked = renew(Map.of("endsAt", day(300).toString()));
		assertThat(asked.path("kind").asString()).isEqualTo("RENEWAL");
		assertThat(asked.path("purpose").asString()).isEqualTo("To plan deliveries");
		assertThat(Instant.parse(asked.path("startsAt").asString())).isEqualTo(day(100));
		assertThat(status()).isEqualTo("ACTIVE");
		approve(asked.path("id").asString());
		assertThat(windows()).containsExactly("SCHEDULED 100-300", "ACTIVE 0-100");
		assertThat(grants().get(1)).isEqualTo(before);
		assertThat(status()).isEqualTo("ACTIVE");
		passTo(101);
		assertThat(windows()).containsExactly("ACTIVE 100-300", "ENDED EXPIRED 0-100");
		assertThat(status()).isEqualTo("ACTIVE");
	}

	@Test
	void beginsAtOnceWhereThatIsOverWhenItIsApproved() {
		passTo(90);
		JsonNode asked = renew(Map.of());
		passTo(110);
		assertThat(status()).isEqualTo("EXPIRED");
		approve(asked.path("id").asString());
		assertThat(windows()).containsExactly("ACTIVE 110-" + (110 + AccessTerms.LONGEST_GRANT.toDays()),
				"ENDED EXPIRED 0-100");
	}

	@Test
	void lastsAsLongFromItsOwnStartAsPoliciesAllow() {
		assertThat(send("dora", "SetAccessPolicy",
				Map.of("domain", Map.of("id", Ids.domain("retail")), "longestGrant", "P90D"))
			.ending()).isEqualTo("AccessPolicyRevised");
		passTo(80);
		Answer longer = send("karl", "RenewAccess",
				Map.of("subscription", this.subscription, "endsAt", day(191).toString()));
		assertThat(longer.ending()).isEqualTo("AccessAgainstPolicy");
		assertThat(longer.text("/renewAccess/breaches/0/term")).isEqualTo("LONGEST_GRANT");
		approve(renew(Map.of("endsAt", day(190).toString())).path("id").asString());
		assertThat(windows()).containsExactly("SCHEDULED 100-190", "ACTIVE 0-100");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RenewAccess", "ChangeAccess" })
	void neverHidesWhatRuns(String operation) {
		String request = request(operation, send("karl", operation, wish(Map.of("purpose", "More")))).path("id")
			.asString();
		assertThat(status()).isEqualTo("ACTIVE");
		assertThat(send("karl", "RequestAccess", Retailer.wish("orders/lines")).ending())
			.isEqualTo("AccessAlreadyGranted");
		for (String again : List.of("RenewAccess", "ChangeAccess")) {
			Answer second = send("kim", again, wish(Map.of("purpose", "Else")));
			assertThat(second.ending()).isEqualTo("AccessRequestAlreadyOpen");
			assertThat(second.data("").iterator().next().at("/accessRequest/id").asString()).isEqualTo(request);
		}
		assertThat(send("olga", "RejectAccessRequest", Map.of("accessRequest", request, "comment", "No")).ending())
			.isEqualTo("AccessRequestDecided");
		assertThat(status()).isEqualTo("ACTIVE");
		assertThat(windows()).containsExactly("ACTIVE 0-100");
		passTo(101);
		assertThat(status()).isEqualTo("EXPIRED");
	}

	@Test
	void takesThePlaceOfWhatRunsWhereItIsForSomethingElse() {
		passTo(40);
		JsonNode asked = request("ChangeAccess",
				send("karl", "ChangeAccess", wish(Map.of("purpose", "To bill", "endsAt", day(200).toString()))));
		assertThat(asked.path("kind").asString()).isEqualTo("SCOPE_CHANGE");
		assertThat(asked.path("startsAt").isNull()).isTrue();
		assertThat(windows()).containsExactly("ACTIVE 0-100");
		List<Told> before = Told.of(this.graph);
		passTo(41);
		approve(asked.path("id").asString());
		assertThat(windows()).containsExactly("ACTIVE 41-200", "ENDED SUPERSEDED 0-100");
		assertThat(day(grants().get(1).path("endedAt").asString())).isEqualTo(41);
		assertThat(Told.since(this.graph, before)).extracting(Told::type, Told::subject)
			.containsExactly(tuple("io.meshgate.access.ended", Ids.inGraph(this.grant)),
					tuple("io.meshgate.access.approved", Ids.inGraph(asked.path("id").asString())));
		assertThat(status()).isEqualTo("ACTIVE");
	}

	@Test
	void staysAsItIsInWhatIsNotSaid() {
		JsonNode shorter = request("ChangeAccess",
				send("karl", "ChangeAccess", wish(Map.of("endsAt", day(50).toString()))));
		assertThat(shorter.path("purpose").asString()).isEqualTo("To plan deliveries");
		approve(shorter.path("id").asString());
		assertThat(windows()).containsExactly("ACTIVE 0-50", "ENDED SUPERSEDED 0-100");
		JsonNode other = request("ChangeAccess", send("karl", "ChangeAccess", wish(Map.of("purpose", "To bill"))));
		assertThat(day(other.path("endsAt").asString())).isEqualTo(50);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			revoke     | RenewAccess  | The access that it is about was taken away.
			revoke     | ChangeAccess | The access that it is about was taken away.
			relinquish | RenewAccess  | The access that it is about was given back.
			relinquish | ChangeAccess | The access that it is about was given back.
			suspend    | ChangeAccess | The access is suspended.
			expire     | ChangeAccess | The access that it is about has come to its end.
			""")
	void isNotGivenWhereWhatItIsAboutIsNotWhatItWas(String meanwhile, String operation, String because) {
		if (meanwhile.equals("expire")) {
			passTo(90);
		}
		Map<String, Object> wish = wish(Map.of("purpose", "More", "endsAt", day(300).toString()));
		String request = request(operation, send("karl", operation, wish)).path("id").asString();
		switch (meanwhile) {
			case "revoke" -> send("olga", "RevokeGrant", Map.of("grant", this.grant, "reason", "Enough"));
			case "relinquish" -> send("karl", "RelinquishGrant", Map.of("grant", this.grant));
			case "suspend" ->
				send("olga", "SuspendGrant", Map.of("grant", this.grant, "reason", "Wait", "until", day(9).toString()));
			default -> passTo(101);
		}
		List<Told> before = Told.of(this.graph);
		List<String> windows = windows();
		Answer late = send("olga", "ApproveAccessRequest", Map.of("accessRequest", request));
		assertThat(late.ending()).isEqualTo("AccessRequestConflict");
		assertThat(late.text("/approveAccessRequest/because")).isEqualTo(because);
		assertThat(late.text("/approveAccessRequest/accessRequest/status")).isEqualTo("IN_REVIEW");
		assertThat(windows()).isEqualTo(windows);
		assertThat(Told.since(this.graph, before)).isEmpty();
		assertThat(send("olga", "RejectAccessRequest", Map.of("accessRequest", request, "comment", "Gone")).ending())
			.isEqualTo("AccessRequestDecided");
	}

	@Test
	void goesOnAfterASuspensionOnceItsTimeHasCome() {
		send("olga", "SuspendGrant", Map.of("grant", this.grant, "reason", "Wait", "until", day(100).toString()));
		assertThat(conflict(send("karl", "ChangeAccess", wish(Map.of("purpose", "More")))))
			.isEqualTo("The access is suspended.");
		approve(renew(Map.of("endsAt", day(200).toString())).path("id").asString());
		assertThat(status()).isEqualTo("SUSPENDED");
		passTo(101);
		assertThat(windows()).containsExactly("ACTIVE 100-200", "ENDED EXPIRED 0-100");
	}

	@ParameterizedTest
	@CsvSource({ "olga,RevokeGrant,REVOKED", "karl,RelinquishGrant,RELINQUISHED" })
	void endsWithWhatItFollows(String person, String operation, String reason) {
		approve(renew(Map.of("endsAt", day(200).toString())).path("id").asString());
		List<Told> before = Told.of(this.graph);
		Map<String, Object> input = new HashMap<>(Map.of("grant", this.grant));
		if (operation.equals("RevokeGrant")) {
			input.put("reason", "Enough");
		}
		passTo(50);
		assertThat(send(person, operation, input).ending()).startsWith("Grant").doesNotEndWith("Conflict");
		assertThat(windows()).containsExactly("ENDED " + reason + " 100-200", "ENDED " + reason + " 0-100");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.access." + reason.toLowerCase(Locale.ROOT),
					"io.meshgate.access." + reason.toLowerCase(Locale.ROOT));
		assertThat(status()).isEqualTo(reason);
		passTo(101);
		assertThat(status()).isEqualTo(reason);
	}

	@Test
	void leavesWhatRunsWhereWhatFollowsEndsBeforeItBegins() {
		approve(renew(Map.of("endsAt", day(200).toString())).path("id").asString());
		String following = grants().get(0).path("id").asString();
		assertThat(send("olga", "RevokeGrant", Map.of("grant", following, "reason", "Enough")).ending())
			.isEqualTo("GrantRevoked");
		assertThat(windows()).containsExactly("ENDED REVOKED 100-200", "ACTIVE 0-100");
		assertThat(status()).isEqualTo("ACTIVE");
		assertThat(renew(Map.of()).path("status").asString()).isEqualTo("IN_REVIEW");
	}

	@Test
	void isAskedOfWhatRunsAlone() {
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(conflict(send("karl", "RenewAccess", wish(Map.of("endsAt", day(99).toString())))))
			.isEqualTo("There is access until then already.");
		assertThat(conflict(send("karl", "RenewAccess", wish(Map.of("endsAt", day(467).toString())))))
			.isEqualTo("It would last longer than a year.");
		assertThat(conflict(send("karl", "ChangeAccess", wish(Map.of())))).isEqualTo("It would be what there is.");
		assertThat(conflict(send("karl", "ChangeAccess", wish(Map.of("purpose", "To plan deliveries")))))
			.isEqualTo("It would be what there is.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		approve(renew(Map.of()).path("id").asString());
		for (String operation : List.of("RenewAccess", "ChangeAccess")) {
			assertThat(conflict(send("karl", operation, wish(Map.of("purpose", "More")))))
				.isEqualTo("What comes after it is given already.");
		}
		send("olga", "RevokeGrant", Map.of("grant", this.grant, "reason", "Enough"));
		for (String operation : List.of("RenewAccess", "ChangeAccess")) {
			Answer late = send("karl", operation, wish(Map.of("purpose", "More")));
			assertThat(conflict(late)).isEqualTo("There is no access now.");
			assertThat(late.data("").iterator().next().at("/subscription/status").asString()).isEqualTo("REVOKED");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RenewAccess  | purpose | ''   | must not be empty
			RenewAccess  | endsAt  | -1   | must be in the future
			ChangeAccess | purpose | ''   | must not be empty
			ChangeAccess | endsAt  | -1   | must be in the future
			ChangeAccess | endsAt  | 367  | must be at most a year from now
			""")
	void takesNothingElse(String operation, String field, String value, String message) {
		List<String> before = GraphDump.exact(this.graph);
		Answer refused = send("karl", operation,
				wish(Map.of(field, value.isEmpty() ? value : day(Integer.parseInt(value)).toString())));
		assertThat(refused.ending()).isEqualTo("InvalidInput");
		JsonNode problems = refused.data("").iterator().next().path("problems");
		assertThat(problems).singleElement()
			.satisfies(
					(problem) -> assertThat(problem.at("/path/0").asString() + " " + problem.path("message").asString())
						.isEqualTo(field + " " + message));
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void isAskedByTheSideThatHasItAndOfWhatCanBeAskedFor() {
		for (String operation : List.of("RenewAccess", "ChangeAccess")) {
			Answer other = send("olga", operation, wish(Map.of("purpose", "More")));
			assertThat(other.ending()).isEqualTo("AccessNotRequestable");
			assertThat(other.data("").iterator().next().path("because").asString())
				.isEqualTo("Only whoever belongs to a consumer asks on its behalf.");
			Answer hidden = send("nina", operation, wish(Map.of("purpose", "More")));
			assertThat(hidden.kinds()).containsExactly("NOT_FOUND");
			assertThat(hidden.plain()).isEqualTo(
					send("nina", operation, Map.of("subscription", Ids.unknown(Subscription.class), "purpose", "More"))
						.plain());
		}
		send("olga", "DeprecateDataProduct",
				Map.of("dataProduct", Ids.product("orders"), "sunsetAt", day(200).toString()));
		assertThat(send("karl", "RenewAccess", wish(Map.of())).ending()).isEqualTo("AccessNotRequestable");
		assertThat(windows()).containsExactly("ACTIVE 0-100");
	}

	private JsonNode renew(Map<String, Object> and) {
		return request("RenewAccess", send("karl", "RenewAccess", wish(and)));
	}

	private Map<String, Object> wish(Map<String, Object> and) {
		Map<String, Object> wish = new HashMap<>(Map.of("subscription", this.subscription));
		wish.putAll(and);
		return wish;
	}

	private static JsonNode request(String operation, Answer answer) {
		assertThat(answer.ending()).as(operation).isEqualTo("AccessRequestSubmitted");
		return answer.data("").iterator().next().path("accessRequest");
	}

	private static String conflict(Answer answer) {
		assertThat(answer.ending()).isEqualTo("SubscriptionConflict");
		return answer.data("").iterator().next().path("because").asString();
	}

	private Answer approve(String request) {
		Answer approved = send("olga", "ApproveAccessRequest", Map.of("accessRequest", request));
		assertThat(approved.ending()).isEqualTo("AccessRequestDecided");
		return approved;
	}

	private JsonNode held() {
		return this.portal.signIn("karl").send("Subscriptions", Map.of()).data("/subscriptions/edges/0/node");
	}

	private String status() {
		return held().path("status").asString();
	}

	private JsonNode grants() {
		return held().path("grants");
	}

	/** Newest first. */
	private List<String> windows() {
		return grants().valueStream()
			.map((grant) -> "%s %d-%d".formatted(
					grant.path("endReason").isNull() ? grant.path("status").asString()
							: grant.path("status").asString() + ' ' + grant.path("endReason").asString(),
					day(grant.path("validFrom").asString()), day(grant.path("validUntil").asString())))
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
