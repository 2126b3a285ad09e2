package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.LateSignIn;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.subscription.ExpiredGrant;
import io.meshgate.graph.subscription.Grants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Karl's team takes access to orders at once, and olga's says afterwards whether it was
 * an emergency.
 */
@WholePortal
class EmergencyIT {

	private static final Map<String, Object> FOUR_HOURS = Map.of("emergency",
			Map.of("allowed", true, "longest", "PT4H"));

	private static final String TAKEN = "/takeEmergencyAccess/accessRequest/";

	private static final String REVIEWED = "/reviewEmergencyAccess/accessRequest/";

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final WatchRequests watchRequests;

	EmergencyIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock, @Autowired TrustedIssuer issuer,
			@Autowired WatchRequests watchRequests) {
		this.graph = graph;
		this.clock = clock;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.watchRequests = watchRequests;
		Retailer.tell(graph);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void isTakenAtOnceWhereThePoliciesLetItBe() {
		set("adam", null, FOUR_HOURS);
		List<Told> before = Told.of(this.graph);
		Answer taken = take("karl", Map.of());
		assertThat(taken.ending()).as("%s", taken.body()).isEqualTo("EmergencyAccessGranted");
		assertThat(taken.text(TAKEN + "kind")).isEqualTo("EMERGENCY");
		assertThat(taken.text(TAKEN + "status")).isEqualTo("APPROVED");
		assertThat(taken.text(TAKEN + "purpose")).isEqualTo("Nothing is delivered");
		assertThat(taken.text(TAKEN + "decisions/0/rule")).isEqualTo("Emergency access");
		assertThat(taken.data(TAKEN + "decisions/0/by").isNull()).isTrue();
		assertThat(taken.texts(TAKEN + "approvers", "/key")).contains("olga").doesNotContain("karl", "kim");
		assertThat(taken.text(TAKEN + "subscription/status")).isEqualTo("ACTIVE");
		Instant from = Instant.parse(taken.text(TAKEN + "subscription/grants/0/validFrom"));
		assertThat(from).isEqualTo(taken.text(TAKEN + "submittedAt"));
		assertThat(Instant.parse(taken.text(TAKEN + "subscription/grants/0/validUntil")))
			.isEqualTo(from.plus(Duration.ofHours(4)));
		assertThat(Instant.parse(taken.text(TAKEN + "emergency/reviewDueAt"))).isEqualTo(from.plus(Duration.ofDays(2)));
		assertThat(taken.data(TAKEN + "emergency/review").isNull()).isTrue();
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).extracting(Told::type)
			.containsExactly("io.meshgate.access.requested", "io.meshgate.access.approved");
		assertThat(told.getLast().data()).containsEntry("kind", "EMERGENCY")
			.doesNotContainKey("byRule")
			.containsEntry("until", from.plus(Duration.ofHours(4)).toString());
		assertThat(recorded(told.getLast().subject())).containsExactly("requested karl", "approved karl");
		assertThat(send("karl", "RequestPage", Map.of("id", taken.text(TAKEN + "id")))
			.text("/accessRequest/judgedBy/0/terms/emergency/longest")).isEqualTo("PT4H");
		assertThat(take("kim", Map.of()).ending()).isEqualTo("AccessAlreadyGranted");
		pass(Duration.ofHours(4));
		assertThat(page(taken).text("/accessRequest/subscription/status")).isEqualTo("EXPIRED");
	}

	@Test
	void isOpenToAllThatIsProvisioned() {
		set("adam", null, FOUR_HOURS);
		Answer taken = take("karl", Map.of("outputPort", Ids.port("orders/returns")));
		assertThat(taken.text(TAKEN + "subscription/grants/0/provisioning")).isEqualTo("PENDING");
	}

	/** Whoever has asked waits still, and is given what they asked for beside it. */
	@Test
	void leavesOpenWhatIsOpen() {
		set("adam", null, FOUR_HOURS);
		Map<String, Object> request = Map.of("accessRequest", Retailer.ask(this.portal.signIn("karl"), "orders/lines"));
		assertThat(take("kim", Map.of()).ending()).isEqualTo("EmergencyAccessGranted");
		Answer approved = submit("olga", "ApproveAccessRequest", request);
		String subscription = "/approveAccessRequest/accessRequest/subscription/";
		assertThat(approved.texts(subscription + "grants", "/status")).containsExactly("ACTIVE", "ACTIVE");
		pass(Duration.ofHours(5));
		assertThat(submit("kim", "RequestAccess", Retailer.wish("orders/lines")).ending())
			.isEqualTo("AccessAlreadyGranted");
	}

	@Test
	void isNotTakenWhereNoPolicySaysSo() {
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = take("karl", Map.of());
		assertThat(refused.text("/takeEmergencyAccess/because"))
			.isEqualTo("No policy lets access to it be taken in an emergency.");
		assertThat(take("karl", Map.of("outputPort", Ids.port("salaries/all"))).messages())
			.containsExactly("There is no such output port.");
		assertThat(take("nina", Map.of()).text("/takeEmergencyAccess/because"))
			.isEqualTo("Only whoever belongs to a consumer asks on its behalf.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void isNeverTakenForLongerThanAnyPolicySaysNorByOthers() {
		set("adam", null, FOUR_HOURS);
		set("dora", "sales", Map.of("emergency", Map.of("allowed", true, "longest", "PT1H"), "purposes",
				List.of("Audit"), "humanDecides", true));
		assertThat(against(in(Duration.ofMinutes(61)))).containsExactly("EMERGENCY");
		assertThat(against(in(Duration.ofHours(5)))).containsExactly("EMERGENCY", "EMERGENCY");
		Answer taken = take("karl", Map.of());
		assertThat(Instant.parse(taken.text(TAKEN + "subscription/grants/0/validUntil")))
			.isEqualTo(Instant.parse(taken.text(TAKEN + "submittedAt")).plus(Duration.ofHours(1)));
		set("dora", "sales", Map.of("emergency", Map.of("allowed", false)));
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = take("karl", Map.of("outputPort", Ids.port("orders/refunds")));
		assertThat(refused.texts("/takeEmergencyAccess/breaches", "/because"))
			.containsExactly("No access is taken in an emergency.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		set("dora", "sales", Map.of("consumerKinds", List.of("PERSON")));
		Answer others = take("karl", Map.of("outputPort", Ids.port("orders/refunds")));
		assertThat(others.texts("/takeEmergencyAccess/breaches", "/term")).containsExactly("CONSUMER_KINDS");
	}

	@Test
	void isOpenedByTheWidestPolicyAndTightenedByTheOthers() {
		set("adam", null, FOUR_HOURS);
		assertThat(loosened(Map.of("allowed", true, "longest", "PT5H"))).containsExactly("EMERGENCY");
		set("dora", "sales", FOUR_HOURS);
		set("adam", null, Map.of("longestGrant", "P30D"));
		assertThat(take("karl", Map.of()).text("/takeEmergencyAccess/because"))
			.isEqualTo("No policy lets access to it be taken in an emergency.");
		assertThat(loosened(Map.of("allowed", true, "longest", "PT1H"))).containsExactly("EMERGENCY");
		Answer terms = this.portal.signIn("karl")
			.ask("{ domain(by: {key: \"sales\"}) { accessTerms { terms { emergency { allowed } } } } }", Map.of());
		assertThat(terms.data("/domain/accessTerms/terms/emergency").isNull()).isTrue();
	}

	@Test
	void isReviewedByWhoeverCouldHaveDecided() {
		set("adam", null, FOUR_HOURS);
		Answer taken = take("karl", Map.of());
		String request = taken.text(TAKEN + "id");
		assertThat(toReview("olga")).containsExactly(request);
		assertThat(toReview("kim")).isEmpty();
		assertThat(review("karl", request, "JUSTIFIED").kinds()).containsExactly("FORBIDDEN");
		assertThat(review("kim", request, "JUSTIFIED").kinds()).containsExactly("FORBIDDEN");
		assertThat(review("edda", request, "JUSTIFIED").kinds()).containsExactly("FORBIDDEN");
		assertThat(review("nina", request, "JUSTIFIED").kinds()).containsExactly("NOT_FOUND");
		assertThat(take("kim", Map.of()).ending()).isEqualTo("AccessAlreadyGranted");
		pass(Duration.ofHours(5));
		Answer again = take("kim", Map.of());
		assertThat(again.ending()).isEqualTo("EmergencyAccessUnreviewed");
		assertThat(again.text("/takeEmergencyAccess/because"))
			.isEqualTo("Nobody has reviewed yet what was taken the last time.");
		List<Told> before = Told.of(this.graph);
		Answer reviewed = review("olga", request, "JUSTIFIED");
		assertThat(reviewed.ending()).isEqualTo("EmergencyAccessReviewed");
		assertThat(reviewed.text(REVIEWED + "emergency/review/verdict")).isEqualTo("JUSTIFIED");
		assertThat(reviewed.text(REVIEWED + "emergency/review/by/key")).isEqualTo("olga");
		assertThat(reviewed.text(REVIEWED + "version")).isEqualTo("3");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.access.reviewed");
		assertThat(recorded(Ids.inGraph(request))).endsWith("reviewed olga");
		assertThat(toReview("olga")).isEmpty();
		Answer late = review("otto", request, "UNJUSTIFIED");
		assertThat(late.text("/reviewEmergencyAccess/because")).isEqualTo("There is nothing to review.");
		assertThat(take("kim", Map.of()).ending()).isEqualTo("EmergencyAccessGranted");
	}

	@Test
	void endsAtOnceWhereItWasNoEmergency() {
		set("adam", null, FOUR_HOURS);
		String request = take("karl", Map.of()).text(TAKEN + "id");
		List<Told> before = Told.of(this.graph);
		Answer reviewed = review("olga", request, "UNJUSTIFIED");
		String grant = REVIEWED + "subscription/grants/0/";
		assertThat(reviewed.text(grant + "status")).isEqualTo("ENDED");
		assertThat(reviewed.text(grant + "endReason")).isEqualTo("REVOKED");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.access.reviewed", "io.meshgate.access.revoked");
		Answer again = take("kim", Map.of());
		assertThat(again.ending()).isEqualTo("EmergencyAccessUnreviewed");
		assertThat(again.text("/takeEmergencyAccess/because"))
			.isEqualTo("It was found that the last time was no emergency.");
		assertThat(again.text(TAKEN + "emergency/review/comment")).isEqualTo("Said olga");
		assertThat(take("karl", Map.of("outputPort", Ids.port("orders/refunds"))).ending())
			.isEqualTo("EmergencyAccessGranted");
		assertThat(submit("karl", "RequestAccess", Retailer.wish("orders/lines")).ending())
			.isEqualTo("AccessRequestSubmitted");
	}

	/** What was decided on by somebody goes on. */
	@Test
	void endsAloneWhereItWasNoEmergency() {
		set("adam", null, FOUR_HOURS);
		Answer taken = take("karl", Map.of());
		Answer renewed = submit("karl", "RenewAccess",
				Map.of("subscription", taken.text(TAKEN + "subscription/id"), "purpose", "To plan"));
		submit("olga", "ApproveAccessRequest", Map.of("accessRequest", renewed.text("/renewAccess/accessRequest/id")));
		Answer reviewed = review("olga", taken.text(TAKEN + "id"), "UNJUSTIFIED");
		assertThat(reviewed.texts(REVIEWED + "subscription/grants", "/status")).containsExactlyInAnyOrder("ENDED",
				"SCHEDULED");
	}

	@Test
	void isReviewedInSomebodysPlace() {
		set("adam", null, FOUR_HOURS);
		String request = take("karl", Map.of()).text(TAKEN + "id");
		submit("olga", "DelegateApprovals", Map.of("delegate", Map.of("key", "nina"), "endsAt",
				in(Duration.ofDays(3)).toString(), "reason", "Away"));
		assertThat(toReview("nina")).containsExactly(request);
		Answer reviewed = review("nina", request, "UNJUSTIFIED");
		assertThat(reviewed.text(REVIEWED + "emergency/review/by/key")).isEqualTo("nina");
		assertThat(reviewed.text(REVIEWED + "emergency/review/onBehalfOf/key")).isEqualTo("olga");
		assertThat(page(request).text("/accessRequest/subscription/grants/0/endReason")).isEqualTo("REVOKED");
		assertThat(toReview("nina")).isEmpty();
	}

	@Test
	void isRemindedOfOnceWhereNobodyReviewsIt() {
		set("adam", null, FOUR_HOURS);
		String first = take("karl", Map.of()).text(TAKEN + "id");
		review("olga", take("karl", Map.of("outputPort", Ids.port("orders/refunds"))).text(TAKEN + "id"), "JUSTIFIED");
		this.watchRequests.watch();
		List<Told> before = Told.of(this.graph);
		pass(Duration.ofDays(2).minusMinutes(1));
		this.watchRequests.watch();
		assertThat(Told.since(this.graph, before)).isEmpty();
		pass(Duration.ofMinutes(1));
		List<Supplier<Boolean>> twice = List.of(this::watch, this::watch, this::watch);
		Race.of(twice);
		this.watchRequests.watch();
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).extracting(Told::type).containsExactly("io.meshgate.access.reviewdue");
		assertThat(told.getFirst().subject()).isEqualTo(Ids.inGraph(first));
	}

	@Test
	void whatIsFilledInIsLookedAt() {
		set("adam", null, FOUR_HOURS);
		assertThat(problems(take("karl", Map.of("reason", " ", "endsAt", "2020-01-01T00:00:00Z"))))
			.containsExactly("[\"reason\"] must not be empty", "[\"endsAt\"] must be in the future");
		String request = take("karl", Map.of()).text(TAKEN + "id");
		Answer silent = submit("olga", "ReviewEmergencyAccess",
				Map.of("accessRequest", request, "verdict", "UNJUSTIFIED"));
		assertThat(problems(silent)).containsExactly("[\"comment\"] must not be empty");
		assertThat(termProblems(Map.of("allowed", true)))
			.containsExactly("[\"emergency\",\"longest\"] must be between a minute and 7 days");
		assertThat(termProblems(Map.of("allowed", true, "longest", "P8D")))
			.containsExactly("[\"emergency\",\"longest\"] must be between a minute and 7 days");
		assertThat(termProblems(Map.of("allowed", false, "longest", "PT1H")))
			.containsExactly("[\"emergency\",\"longest\"] must not be given where access may not be taken");
	}

	@Test
	void isTakenOnceBySeveralAtOnce() {
		set("adam", null, FOUR_HOURS);
		for (String port : List.of("orders/lines", "orders/refunds", "orders/returns")) {
			Map<String, Object> there = Map.of("outputPort", Ids.port(port));
			List<Answer> answers = Race.of(runners(() -> take("karl", there), () -> take("kim", there)));
			assertThat(answers.stream().map(Answer::ending)).filteredOn("EmergencyAccessGranted"::equals).hasSize(1);
			assertThat(answers.stream().map(Answer::ending)).filteredOn("AccessAlreadyGranted"::equals).hasSize(7);
			assertThat(count("(:OutputPort {key: '%s'})<-[:TO]-(:Subscription)-[:HAS_GRANT]->(:Grant)".formatted(port)))
				.isOne();
		}
	}

	@Test
	void isReviewedOnceBySeveralAtOnce() {
		set("adam", null, FOUR_HOURS);
		for (String port : List.of("orders/lines", "orders/refunds", "orders/returns")) {
			String request = take("karl", Map.of("outputPort", Ids.port(port))).text(TAKEN + "id");
			List<Answer> answers = Race
				.of(runners(() -> review("olga", request, "JUSTIFIED"), () -> review("otto", request, "UNJUSTIFIED")));
			assertThat(answers.stream().map(Answer::ending)).filteredOn("EmergencyAccessReviewed"::equals).hasSize(1);
			assertThat(answers.stream().map(Answer::ending)).filteredOn("AccessRequestConflict"::equals).hasSize(7);
			boolean justified = page(request).text("/accessRequest/emergency/review/verdict").equals("JUSTIFIED");
			assertThat(page(request).text("/accessRequest/subscription/grants/0/status"))
				.isEqualTo(justified ? "ACTIVE" : "ENDED");
		}
	}

	/** Whoever comes second finds that it has ended, and ends it no more. */
	@Test
	void hasEndedByItselfOrByTheReview() {
		set("adam", null, FOUR_HOURS);
		String request = take("karl", Map.of()).text(TAKEN + "id");
		Instant over = in(Duration.ofHours(5));
		List<Told> before = Told.of(this.graph);
		Overtaking<Answer> reviewed = Overtaking.of(this.graph,
				(transaction) -> assertThat(new Grants().expire(transaction, over, 10)).hasSize(1),
				() -> review("olga", request, "UNJUSTIFIED"), (_) -> {
				});
		assertThat(reviewed.other().ending()).isEqualTo("EmergencyAccessReviewed");
		assertThat(page(request).text("/accessRequest/subscription/grants/0/endReason")).isEqualTo("EXPIRED");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.access.reviewed");
		String other = take("karl", Map.of("outputPort", Ids.port("orders/refunds"))).text(TAKEN + "id");
		review("olga", other, "UNJUSTIFIED");
		List<ExpiredGrant> expired = this.graph.write((transaction) -> new Grants().expire(transaction, over, 10));
		assertThat(expired).isEmpty();
	}

	private boolean watch() {
		this.watchRequests.watch();
		return true;
	}

	private static List<Supplier<Answer>> runners(Supplier<Answer> one, Supplier<Answer> other) {
		return new ArrayList<>(IntStream.range(0, 8).mapToObj((runner) -> (runner % 2 == 0) ? one : other).toList());
	}

	private Answer take(String person, Map<String, ?> others) {
		Map<String, Object> input = new HashMap<>(Map.of("outputPort", Ids.port("orders/lines"), "consumer",
				Map.of("team", Ids.team("planning")), "reason", "Nothing is delivered"));
		input.putAll(others);
		return submit(person, "TakeEmergencyAccess", input);
	}

	private Answer review(String person, String request, String verdict) {
		return submit(person, "ReviewEmergencyAccess",
				Map.of("accessRequest", request, "verdict", verdict, "comment", "Said " + person));
	}

	private List<String> toReview(String person) {
		return send(person, "EmergencyReviews", Map.of()).texts("/accessRequests/edges", "/node/id");
	}

	private List<String> against(Instant end) {
		return take("karl", Map.of("endsAt", end.toString())).texts("/takeEmergencyAccess/breaches", "/term");
	}

	private List<String> loosened(Map<String, Object> term) {
		return submit("dora", "SetAccessPolicy", Map.of("domain", Map.of("key", "stock"), "emergency", term))
			.texts("/setAccessPolicy/breaches", "/term");
	}

	private List<String> termProblems(Map<String, Object> term) {
		return problems(submit("adam", "SetAccessPolicy", Map.of("emergency", term)));
	}

	private static List<String> problems(Answer answer) {
		return answer.data("")
			.iterator()
			.next()
			.path("problems")
			.valueStream()
			.map((problem) -> problem.path("path") + " " + problem.path("message").asString())
			.toList();
	}

	private void set(String person, @Nullable String domain, Map<String, ?> terms) {
		Map<String, Object> input = new HashMap<>(terms);
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		Answer answer = submit(person, "SetAccessPolicy", input);
		assertThat(answer.ending()).as("%s", answer.body()).isEqualTo("AccessPolicyRevised");
	}

	private Answer page(Answer taken) {
		return page(taken.text(TAKEN + "id"));
	}

	private Answer page(String request) {
		return send("karl", "RequestPage", Map.of("id", request));
	}

	private Answer submit(String person, String operation, Map<String, ?> input) {
		return this.portal.signIn(person).submit(operation, input);
	}

	private Answer send(String person, String operation, Map<String, Object> variables) {
		return this.portal.signIn(person).send(operation, variables);
	}

	private void pass(Duration time) {
		this.clock.pass(time);
	}

	private Instant in(Duration time) {
		return this.clock.instant().plus(time);
	}

	private int count(String pattern) {
		return this.graph
			.read((transaction) -> transaction.one("RETURN COUNT { %s } AS n".formatted(pattern), Map.of()))
			.number("n");
	}

	private List<String> recorded(String request) {
		String cypher = """
				MATCH (e:AuditEntry {subject: $request})
				OPTIONAL MATCH (who:Person {id: e.actor})
				WITH e, who
				ORDER BY e.at
				RETURN collect(replace(e.type, 'io.meshgate.access.', '') + ' ' + coalesce(who.key, 'nobody')) AS entries
				""";
		Row row = this.graph.read((transaction) -> transaction.one(cypher, Map.of("request", request)));
		return row.texts("entries");
	}

}
