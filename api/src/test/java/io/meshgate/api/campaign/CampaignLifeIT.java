package io.meshgate.api.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import io.meshgate.graph.campaign.CampaignClosing;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A campaign from its start to its end, of a hundred days: whoever is to review is
 * reminded, and what nobody has reviewed becomes what it says, once.
 */
@WholePortal
class CampaignLifeIT {

	private static final int ROUNDS = 8;

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final WatchCampaigns watchCampaigns;

	private Instant start = Instant.EPOCH;

	private String campaign = "";

	CampaignLifeIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock,
			@Autowired TrustedIssuer issuer, @Autowired WatchCampaigns watchCampaigns) {
		this.graph = graph;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.clock = clock;
		this.watchCampaigns = watchCampaigns;
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
		Reviewed.tell(this.graph);
		this.start = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@ParameterizedTest
	@CsvSource({ "KEEP, , ACTIVE, ACTIVE, ''",
			"SUSPEND, access.suspended access.suspended access.suspended, SUSPENDED 131, SUSPENDED 110, access.suspended",
			"END, access.ended access.ended access.ended access.ended, ENDED POLICY, ENDED POLICY, access.ended" })
	void remindsAndDoesAtItsEndWhatItSays(String atEnd, @Nullable String events, String returns, String weekly,
			String of) {
		change("MATCH (g:Grant) WHERE g.id = $id SET g.validUntil = $day RETURN g.id AS id",
				Map.of("id", Mesh.grant("weekly"), "day", day(110)));
		change("""
				MATCH (s:Subscription)-[:HAS_GRANT]->(:Grant {id: $id})
				CREATE (s)-[:HAS_GRANT]->(g:Grant {id: randomUUID(), validFrom: $day})
				RETURN g.id AS id
				""", Map.of("id", Mesh.grant("returns"), "day", day(200)));
		start("dora", "retail", atEnd, 100);
		List<Told> before = Told.of(this.graph);
		passTo(49);
		work();
		assertThat(told(before)).isEmpty();
		passTo(51);
		work();
		work();
		assertThat(told(before)).containsExactly("campaign.reminded");
		assertThat(review("olga", "lines", "CONFIRMED", null)).isEqualTo("GrantReviewed");
		passTo(91);
		work();
		work();
		assertThat(told(before)).containsExactly("campaign.reminded", "access.confirmed", "campaign.reminded");
		assertThat(progress()).isEqualTo("RUNNING 4: 3 1 0 0 0");
		passTo(101);
		assertThat(progress()).isEqualTo("OVER 4: 0 1 0 0 3");
		assertThat(review("olga", "refunds", "CONFIRMED", null)).isEqualTo("ReviewConflict");
		before = Told.of(this.graph);
		Race.of(List.of(this::work, this::work));
		List<String> closing = new ArrayList<>(
				Stream.ofNullable(events).flatMap((all) -> Stream.of(all.split(" "))).toList());
		closing.add("campaign.closed");
		assertThat(told(before)).isEqualTo(closing);
		assertThat(Told.since(this.graph, before)).filteredOn((told) -> told.type().endsWith(of) && !of.isEmpty())
			.allMatch((told) -> Ids.inGraph(this.campaign).equals(told.data().get("campaign")))
			.allMatch((told) -> "Nobody reviewed it in time: Autumn".equals(told.data().get("reason")));
		assertThat(grant("returns")).isEqualTo(returns);
		assertThat(grant("weekly")).isEqualTo(weekly);
		assertThat(grant("lines")).isEqualTo("ACTIVE");
		passTo(200);
		before = Told.of(this.graph);
		work();
		assertThat(told(before)).isEmpty();
		assertThat(progress()).isEqualTo("OVER 4: 0 1 0 0 3");
		assertThat(entries()).isEqualTo(Told.of(this.graph).size());
	}

	@Test
	void remindsNobodyOfWhatIsDone() {
		start("dora", "sales", "END", 100);
		Stream.of("lines", "refunds").forEach((grant) -> review("olga", grant, "CONFIRMED", null));
		Stream.of("returns", "weekly").forEach((grant) -> review("dora", grant, "CONFIRMED", null));
		List<Told> before = Told.of(this.graph);
		passTo(51);
		work();
		assertThat(told(before)).isEmpty();
		passTo(101);
		work();
		assertThat(told(before)).containsExactly("campaign.closed");
		assertThat(progress()).isEqualTo("DONE 4: 0 4 0 0 0");
	}

	/** The later of both reminders stands for the first. */
	@Test
	void remindsOnceAfterAnOutage() {
		start("dora", "retail", "KEEP", 100);
		List<Told> before = Told.of(this.graph);
		passTo(95);
		work();
		work();
		assertThat(told(before)).containsExactly("campaign.reminded");
	}

	@Test
	void leavesSuspendedWhatIsSuspended() {
		start("dora", "retail", "SUSPEND", 10);
		this.portal.signIn("olga")
			.submit("SuspendGrant", Map.of("grant", Ids.grant("lines"), "reason", "Look", "until", day(60).toString()));
		passTo(11);
		List<Told> before = Told.of(this.graph);
		work();
		assertThat(told(before)).containsExactly("access.suspended", "access.suspended", "access.suspended",
				"campaign.closed");
		assertThat(grant("lines")).isEqualTo("SUSPENDED 60");
		assertThat(progress()).isEqualTo("OVER 4: 0 0 0 0 4");
	}

	/** A portal falls after the first of several steps. */
	@Test
	void losesAndDoublesNothingWhereItTakesSeveralSteps() {
		Mesh mesh = Mesh.aMesh();
		IntStream.range(0, 450).forEach((number) -> mesh.with(Reviewed.later("many-" + number)));
		mesh.in(this.graph);
		start("dora", "sales", "END", 10);
		passTo(11);
		List<Told> before = Told.of(this.graph);
		Changes changes = new Changes(this.graph, this.clock);
		int first = changes.make((transaction) -> {
			Optional<List<Event>> events = new CampaignClosing(Duration.ofDays(30)).step(transaction, changes.now());
			changes.tell(transaction, events.orElseThrow().toArray(Event[]::new));
			return events.orElseThrow().size();
		});
		assertThat(first).isBetween(100, 400);
		work();
		work();
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).hasSize(455);
		assertThat(told.stream().filter((each) -> each.type().endsWith("access.ended")).map(Told::subject).distinct())
			.hasSize(454);
		assertThat(told.getLast().type()).endsWith("campaign.closed");
	}

	@Test
	void isReviewedByOneOfSeveral() {
		race();
		for (int round = 0; round < ROUNDS; round++) {
			String grant = "race-" + round;
			List<Told> before = Told.of(this.graph);
			List<String> endings = Race.of(List.of(reviewing("olga", grant, "CONFIRMED"),
					reviewing("otto", grant, "ENDED"), reviewing("dora", grant, "CONFIRMED")));
			assertThat(endings).containsExactlyInAnyOrder("GrantReviewed", "ReviewConflict", "ReviewConflict");
			assertThat(told(before)).hasSize(1);
			assertThat(grant(grant)).isEqualTo(endings.get(1).equals("GrantReviewed") ? "ENDED REVOKED" : "ACTIVE");
		}
	}

	@Test
	void isEndedByAReviewOrRevokedAndNotBoth() {
		race();
		for (int round = 0; round < ROUNDS; round++) {
			String grant = "race-" + round;
			List<Told> before = Told.of(this.graph);
			Visitor olga = this.portal.signIn("olga");
			Supplier<String> revoking = () -> olga
				.submit("RevokeGrant", Map.of("grant", Ids.grant(grant), "reason", "No more"))
				.ending();
			List<String> endings = Race.of(List.of(reviewing("otto", grant, "ENDED"), revoking));
			assertThat(endings).isIn(List.of("GrantReviewed", "GrantConflict"),
					List.of("ReviewConflict", "GrantRevoked"));
			assertThat(told(before)).containsExactly("access.revoked");
			assertThat(
					Reviewed.items(olga, this.campaign, Map.of("status", List.of("ENDED"))).contains(Ids.grant(grant)))
				.isEqualTo(endings.getFirst().equals("GrantReviewed"));
		}
	}

	/** Some are said just before the time is over, and written when it is. */
	@Test
	void isReviewedOrDealtWithAtTheEndAndNotBoth() {
		IntStream.range(0, ROUNDS)
			.forEach((number) -> Mesh.aMesh().with(Reviewed.later("race-" + number)).in(this.graph));
		start("dora", "sales", "END", 1);
		Instant end = day(1);
		List<Visitor> people = List.of(this.portal.signIn("olga"), this.portal.signIn("otto"));
		this.clock.pass(Duration.between(this.clock.instant(), end.minusMillis(150)));
		List<Visitor> late = people.stream().map((_) -> this.portal.signIn("olga")).toList();
		List<Supplier<String>> runners = new ArrayList<>();
		IntStream.range(0, ROUNDS).forEach((number) -> runners.add(() -> {
			waitUntil(end.minusMillis(ROUNDS * 10L - number * 15L));
			return Reviewed.review(late.get(number % 2), this.campaign, "race-" + number, "CONFIRMED", null).ending();
		}));
		runners.add(() -> {
			waitUntil(end);
			return work();
		});
		List<String> endings = Race.of(runners);
		work();
		for (int number = 0; number < ROUNDS; number++) {
			assertThat(grant("race-" + number))
				.isEqualTo(endings.get(number).equals("GrantReviewed") ? "ACTIVE" : "ENDED POLICY");
		}
		long confirmed = endings.stream().filter("GrantReviewed"::equals).count();
		assertThat(progress())
			.isEqualTo("OVER %d: 0 %d 0 0 %d".formatted(ROUNDS + 4, confirmed, ROUNDS + 4 - confirmed));
	}

	private void waitUntil(Instant time) {
		while (this.clock.instant().isBefore(time)) {
			LockSupport.parkNanos(1_000_000);
		}
	}

	private void race() {
		Mesh mesh = Mesh.aMesh();
		IntStream.range(0, ROUNDS).forEach((number) -> mesh.with(Reviewed.later("race-" + number)));
		mesh.in(this.graph);
		start("dora", "retail", "KEEP", 10);
	}

	private Supplier<String> reviewing(String person, String grant, String verdict) {
		Visitor visitor = this.portal.signIn(person);
		return () -> Reviewed.review(visitor, this.campaign, grant, verdict, "Because").ending();
	}

	private void start(String person, String domain, String atEnd, int days) {
		Map<String, Object> input = new HashMap<>(Map.of("name", "Autumn", "dueAt", day(days).toString(), "atEnd",
				atEnd, "domain", Map.of("key", domain)));
		this.campaign = this.portal.signIn(person).submit("StartCampaign", input).text("/startCampaign/campaign/id");
	}

	private String review(String person, String grant, String verdict, @Nullable String comment) {
		return Reviewed.review(this.portal.signIn(person), this.campaign, grant, verdict, comment).ending();
	}

	/** As every minute. */
	private String work() {
		this.watchCampaigns.watch();
		return "job";
	}

	private String progress() {
		JsonNode page = this.portal.signIn("adam").send("Campaigns", Map.of()).data("/campaigns/edges/0/node");
		return Reviewed.progress(page);
	}

	/** Where a grant stands, and until when or why. */
	private String grant(String key) {
		JsonNode grant = this.portal.signIn("adam")
			.ask("query($id: ID!) { node(id: $id) { ... on Grant { status endReason suspendedUntil } } }",
					Map.of("id", Ids.grant(key)))
			.data("/node");
		String status = grant.path("status").asString();
		return switch (status) {
			case "SUSPENDED" -> status + " "
					+ Duration.between(this.start, Instant.parse(grant.path("suspendedUntil").asString())).toDays();
			case "ENDED" -> status + " " + grant.path("endReason").asString();
			default -> status;
		};
	}

	private List<String> told(List<Told> before) {
		return Told.since(this.graph, before).stream().map((told) -> told.type().replace("io.meshgate.", "")).toList();
	}

	private int entries() {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (e:AuditEntry) RETURN count(e) AS entries", Map.of()))
			.number("entries");
	}

	private void change(String cypher, Map<String, Object> parameters) {
		this.graph.write((transaction) -> transaction.one(cypher, parameters));
	}

	private Instant day(int day) {
		return this.start.plus(Duration.ofDays(day));
	}

	private void passTo(int day) {
		this.clock.pass(Duration.between(this.clock.instant(), day(day)));
	}

}
