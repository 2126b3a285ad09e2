package io.meshgate.api.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.campaign.AccessCampaign;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever answers for a place has the access to it reviewed, and whoever answers for a
 * product reviews it. Of the orders planning has the lines, its planner the refunds, and
 * the team that owns them the returns; that one reads the forecast of planning. Nina
 * reads the salaries.
 */
@WholePortal
class CampaignIT {

	private static final String ENDED_ALREADY = "There is no access left to end.";

	private final Graph graph;

	private final Portal portal;

	private final Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(90));

	CampaignIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
		Reviewed.tell(this.graph);
	}

	@Test
	void takesUpWhatThereIsAndShowsItToThoseWhoAnswerForIt() {
		String campaign = started(start("dora", Map.of("domain", Map.of("key", "retail"))));
		assertThat(items("adam", campaign)).containsExactly("lines", "refunds", "returns", "weekly");
		assertThat(items("dora", campaign)).containsExactly("lines", "refunds", "returns", "weekly");
		assertThat(items("olga", campaign)).containsExactly("lines", "refunds", "returns");
		assertThat(items("edda", campaign)).containsExactly("lines", "refunds", "returns");
		assertThat(items("karl", campaign)).containsExactly("weekly");
		assertThat(progress("adam", campaign)).isEqualTo("RUNNING 4: 4 0 0 0 0");
		assertThat(progress("olga", campaign)).isEqualTo("RUNNING 3: 3 0 0 0 0");
		assertThat(progress("karl", campaign)).isEqualTo("RUNNING 1: 1 0 0 0 0");
		for (String nobody : List.of("nina", "harry", "sven")) {
			assertThat(items(nobody, campaign)).isEmpty();
			assertThat(campaigns(nobody, Map.of())).isEmpty();
			assertThat(this.portal.signIn(nobody).send("NodeById", Map.of("id", campaign)).data("/node").isNull())
				.isTrue();
		}
		assertThat(items("adam", Ids.unknown(AccessCampaign.class))).isEmpty();
		Mesh.aMesh().with(Reviewed.later("late")).in(this.graph);
		assertThat(items("adam", campaign)).doesNotContain("late");
	}

	/** Who started it keeps sight of it, and not of what it takes up. */
	@Test
	void isSeenByWhoeverStartedItWhenTheyAnswerForNothingAnyMore() {
		String campaign = started(start("olga", Map.of("dataProduct", Map.of("key", "orders"))));
		assertThat(shown("olga", campaign).at("/dataProduct/key").asString()).isEqualTo("orders");
		this.graph.write((transaction) -> transaction.rows("""
				MATCH (:Person {key: 'olga'})-[place:MEMBER_OF]->()
				DELETE place
				WITH DISTINCT 1 AS done
				MATCH (p:DataProduct {key: 'orders'})
				SET p.visibility = 'PRIVATE'
				""", Map.of()));
		assertThat(progress("olga", campaign)).isEqualTo("RUNNING 0: 0 0 0 0 0");
		assertThat(items("olga", campaign)).isEmpty();
		assertThat(shown("olga", campaign).at("/dataProduct").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "adam, , , CampaignStarted", "adam, , salaries, CampaignStarted", "dora, , , FORBIDDEN",
			"dora, retail, , CampaignStarted", "dora, sales, , CampaignStarted", "olga, sales, , FORBIDDEN",
			"sven, sales, , FORBIDDEN", "nina, media, , NothingToReview", "nina, no, , NOT_FOUND",
			"olga, , orders, CampaignStarted", "otto, , orders, CampaignStarted", "edda, , orders, FORBIDDEN",
			"mia, , orders, FORBIDDEN", "nina, , orders, FORBIDDEN", "olga, , salaries, NOT_FOUND",
			"olga, , none, NOT_FOUND", "olga, , archive, NothingToReview", "karl, , forecast, CampaignStarted",
			"olga, sales, orders, InvalidInput" })
	void isStartedByWhoeverAnswersForThePlace(String person, @Nullable String domain, @Nullable String product,
			String ending) {
		List<String> mesh = GraphDump.mesh(this.graph);
		Map<String, Object> place = new HashMap<>();
		if (domain != null) {
			place.put("domain", Map.of("key", domain));
		}
		if (product != null) {
			place.put("dataProduct", Map.of("key", product));
		}
		Answer answer = start(person, place);
		assertThat(answer.kinds().isEmpty() ? answer.ending() : answer.kinds().getFirst()).isEqualTo(ending);
		if (!ending.equals("CampaignStarted")) {
			assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
		}
	}

	@Test
	void isStartedUntilATimeToComeAndCalledSomething() {
		Map<String, Object> orders = Map.of("dataProduct", Map.of("key", "orders"));
		for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("name", " "),
				Map.of("dueAt", Instant.now().toString()),
				Map.of("dueAt", Instant.now().plus(Duration.ofDays(370)).toString()))) {
			Map<String, Object> input = new HashMap<>(orders);
			input.putAll(wrong);
			assertThat(start("olga", input).ending()).isEqualTo("InvalidInput");
		}
		List<Told> before = Told.of(this.graph);
		Map<String, Object> keyed = new HashMap<>(orders);
		keyed.put("idempotencyKey", "once");
		String campaign = started(start("olga", keyed));
		assertThat(started(start("olga", keyed))).isEqualTo(campaign);
		assertThat(Told.since(this.graph, before)).singleElement().satisfies((told) -> {
			assertThat(told.type()).isEqualTo("io.meshgate.campaign.started");
			assertThat(told.subject()).isEqualTo(Ids.inGraph(campaign));
			assertThat(told.data()).containsEntry("dataProduct", Mesh.product("orders").value())
				.containsEntry("atEnd", "KEEP")
				.containsEntry("dueAt", this.due.toString());
		});
	}

	@Test
	void isReviewedOnceByWhoeverMayRevoke() {
		String campaign = started(start("dora", Map.of("domain", Map.of("key", "retail"))));
		List<Told> before = Told.of(this.graph);
		Answer confirmed = review("olga", campaign, "lines", "CONFIRMED", "Still needed");
		assertThat(confirmed.ending()).isEqualTo("GrantReviewed");
		assertThat(confirmed.text("/reviewGrant/item/status")).isEqualTo("CONFIRMED");
		assertThat(confirmed.text("/reviewGrant/item/reviewedBy/key")).isEqualTo("olga");
		assertThat(confirmed.text("/reviewGrant/item/comment")).isEqualTo("Still needed");
		assertThat(conflict(review("otto", campaign, "lines", "ENDED", "No more")))
			.isEqualTo("Somebody has confirmed it already.");
		assertThat(review("otto", campaign, "refunds", "ENDED", null).ending()).isEqualTo("InvalidInput");
		Answer ended = review("otto", campaign, "refunds", "ENDED", "No more");
		assertThat(ended.text("/reviewGrant/item/status")).isEqualTo("ENDED");
		assertThat(ended.text("/reviewGrant/item/grant/endReason")).isEqualTo("REVOKED");
		assertThat(ended.text("/reviewGrant/item/grant/endComment")).isEqualTo("No more");
		assertThat(conflict(review("olga", campaign, "refunds", "CONFIRMED", null))).isEqualTo(ENDED_ALREADY);
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.access.confirmed", "io.meshgate.access.revoked");
		assertThat(Told.since(this.graph, before))
			.allMatch((told) -> Ids.inGraph(campaign).equals(told.data().get("campaign")));
		assertThat(progress("dora", campaign)).isEqualTo("RUNNING 4: 2 1 1 0 0");
		assertThat(records("io.meshgate.access.confirmed")).isOne();
	}

	@Test
	void isReviewedByNobodyElse() {
		String campaign = started(start("adam", Map.of()));
		List<String> mesh = GraphDump.mesh(this.graph);
		assertThat(review("edda", campaign, "lines", "CONFIRMED", null).kinds()).containsExactly("FORBIDDEN");
		assertThat(review("karl", campaign, "lines", "CONFIRMED", null).kinds()).containsExactly("FORBIDDEN");
		assertThat(review("nina", campaign, "pay", "CONFIRMED", null).kinds()).containsExactly("FORBIDDEN");
		assertThat(review("harry", campaign, "lines", "CONFIRMED", null).kinds()).containsExactly("NOT_FOUND");
		assertThat(review("olga", Ids.unknown(AccessCampaign.class), "lines", "CONFIRMED", null).kinds())
			.containsExactly("NOT_FOUND");
		assertThat(conflict(review("olga", campaign, "returns", "CONFIRMED", null)))
			.isEqualTo("Nobody reviews access that their own side has.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
		assertThat(review("dora", campaign, "returns", "CONFIRMED", null).ending()).isEqualTo("GrantReviewed");
		Map<String, Object> unknown = Map.of("campaign", campaign, "grant", Ids.unknown(Grant.class), "verdict",
				"CONFIRMED");
		assertThat(this.portal.signIn("adam").submit("ReviewGrant", unknown).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void leavesAsideWhatEndsOtherwise() {
		String campaign = started(start("olga", Map.of("dataProduct", Map.of("key", "orders"))));
		this.portal.signIn("olga").submit("RevokeGrant", Map.of("grant", Ids.grant("lines"), "reason", "No more"));
		assertThat(progress("olga", campaign)).isEqualTo("RUNNING 3: 2 0 0 1 0");
		assertThat(conflict(review("olga", campaign, "lines", "CONFIRMED", null))).isEqualTo(ENDED_ALREADY);
		assertThat(review("olga", campaign, "refunds", "CONFIRMED", null).ending()).isEqualTo("GrantReviewed");
		assertThat(review("dora", campaign, "returns", "CONFIRMED", null).ending()).isEqualTo("GrantReviewed");
		assertThat(progress("olga", campaign)).isEqualTo("DONE 3: 0 2 0 1 0");
		assertThat(items("olga", campaign, Map.of("status", List.of("GONE")))).containsExactly("lines");
		assertThat(campaigns("olga", Map.of("status", List.of("DONE")))).containsExactly(campaign);
		assertThat(campaigns("olga", Map.of("status", List.of("RUNNING", "OVER")))).isEmpty();
	}

	@Test
	void isFoundByThoseForWhomItWaits() {
		String orders = started(start("otto", Map.of("dataProduct", Map.of("key", "orders"))));
		String all = started(start("adam", Map.of()));
		assertThat(campaigns("olga", Map.of())).containsExactly(all, orders);
		assertThat(campaigns("olga", Map.of("awaitingMe", true))).containsExactly(all, orders);
		assertThat(campaigns("mia", Map.of())).containsExactly(all, orders);
		assertThat(campaigns("mia", Map.of("awaitingMe", true))).isEmpty();
		review("olga", orders, "lines", "CONFIRMED", null);
		review("otto", orders, "refunds", "CONFIRMED", null);
		assertThat(campaigns("olga", Map.of("awaitingMe", true))).containsExactly(all);
		assertThat(campaigns("olga", Map.of("awaitingMe", false))).containsExactly(orders);
		assertThat(campaigns("dora", Map.of("awaitingMe", true))).containsExactly(all, orders);
		assertThat(items("adam", all, Map.of("dataProduct", Map.of("key", "forecast")))).containsExactly("weekly");
		assertThat(items("olga", all, Map.of("dataProduct", Map.of("key", "salaries")))).isEmpty();
	}

	@Test
	void saysWhenThePortWasLastReadWhereThatIsReported() {
		String day = Instant.now().minus(Duration.ofDays(3)).toString().substring(0, 10);
		Answer reported = this.portal.signIn("olga")
			.submit("ReportUsage", Map.of("dataProduct", Ids.product("orders"), "reads",
					List.of(Map.of("outputPort", Ids.port("orders/lines"), "day", day, "queries", 3, "users", 1))));
		assertThat(reported.ending()).isEqualTo("UsageReported");
		String campaign = started(start("olga", Map.of("dataProduct", Map.of("key", "orders"))));
		assertThat(this.portal.signIn("olga")
			.send("CampaignItems", Map.of("campaign", campaign))
			.texts("/campaignItems/edges", "/node/portLastReadOn")).containsExactly(day, "", "");
	}

	/** Whatever there is of it, and page by page. */
	@Test
	void costsTheSameHoweverMuchItTakesUp() throws Throwable {
		String few = started(start("olga", Map.of("dataProduct", Map.of("key", "orders"))));
		BoltTurns ofFew = turns(few);
		Mesh mesh = Mesh.aMesh();
		for (int number = 0; number < 30; number++) {
			mesh.with(Reviewed.later("more-" + number));
		}
		mesh.in(this.graph);
		String many = started(start("olga", Map.of("dataProduct", Map.of("key", "orders"))));
		BoltTurns ofMany = turns(many);
		assertThat(progress("olga", many)).startsWith("RUNNING 33: 33");
		assertThat(ofMany.statements()).hasSameSizeAs(ofFew.statements());
		assertThat(ofMany.turns()).isEqualTo(ofFew.turns());
		Answer first = this.portal.signIn("olga").send("CampaignItems", Map.of("campaign", many, "first", 20));
		assertThat(first.data("/campaignItems/totalCount").asInt()).isEqualTo(33);
		Answer second = this.portal.signIn("olga")
			.send("CampaignItems",
					Map.of("campaign", many, "first", 20, "after", first.text("/campaignItems/pageInfo/endCursor")));
		assertThat(second.texts("/campaignItems/edges", "/node/grant/id")).hasSize(13)
			.doesNotContainAnyElementsOf(first.texts("/campaignItems/edges", "/node/grant/id"));
	}

	private BoltTurns turns(String campaign) throws Throwable {
		return BoltTurns.of(() -> {
			this.portal.signIn("olga").send("Campaigns", Map.of()).data("/campaigns/edges/0/node/dataProduct/id");
			items("olga", campaign);
		});
	}

	private int records(String type) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (e:AuditEntry {type: $type}) RETURN count(e) AS entries",
					Map.of("type", type)))
			.number("entries");
	}

	private Answer start(String person, Map<String, Object> and) {
		Map<String, Object> input = new HashMap<>(
				Map.of("name", "Autumn", "dueAt", this.due.toString(), "atEnd", "KEEP"));
		input.putAll(and);
		return this.portal.signIn(person).submit("StartCampaign", input);
	}

	private static String started(Answer answer) {
		return answer.text("/startCampaign/campaign/id");
	}

	private Answer review(String person, String campaign, String grant, String verdict, @Nullable String comment) {
		return Reviewed.review(this.portal.signIn(person), campaign, grant, verdict, comment);
	}

	private static String conflict(Answer answer) {
		assertThat(answer.ending()).isEqualTo("ReviewConflict");
		return answer.text("/reviewGrant/because");
	}

	private JsonNode shown(String person, String campaign) {
		return this.portal.signIn(person)
			.send("Campaigns", Map.of())
			.data("/campaigns/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("id").asString().equals(campaign))
			.findFirst()
			.orElseThrow();
	}

	private String progress(String person, String campaign) {
		return Reviewed.progress(shown(person, campaign));
	}

	private List<String> items(String person, String campaign) {
		return items(person, campaign, Map.of());
	}

	private List<String> items(String person, String campaign, Map<String, Object> filter) {
		return Reviewed.items(this.portal.signIn(person), campaign, filter);
	}

	private List<String> campaigns(String person, Map<String, Object> filter) {
		Answer answer = this.portal.signIn(person).send("Campaigns", Map.of("filter", filter));
		List<String> ids = answer.texts("/campaigns/edges", "/node/id");
		assertThat(answer.data("/campaigns/totalCount").asInt()).isEqualTo(ids.size());
		return ids;
	}

}
