package io.meshgate.api.rating;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What those who use a product say of it, and what its owners say to that.
 */
@WholePortal
class RatingsIT {

	private static final String KARLS = Ids.rating("orders", "karl");

	private final Graph graph;

	private final Portal portal;

	private final Retailer retailer;

	private final Visitor karl;

	private final Visitor kim;

	private final Visitor olga;

	RatingsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.retailer = Retailer.open(graph, this.portal);
		this.karl = this.portal.signIn("karl");
		this.kim = this.portal.signIn("kim");
		this.olga = this.portal.signIn("olga");
	}

	@Test
	void areGivenByWhoeverHasOrHadAccessAndNotByTheOwners() {
		assertThat(rate(this.kim, 1).ending()).isEqualTo("DataProductRated");
		this.olga.submit("SuspendGrant", Map.of("grant", this.retailer.grant(), "reason", "Wait", "until",
				Instant.now().plus(Duration.ofDays(1)).toString()));
		assertThat(rate(this.kim, 3).ending()).isEqualTo("DataProductRated");
		this.olga.submit("RevokeGrant", Map.of("grant", this.retailer.grant(), "reason", "Over"));
		assertThat(rate(this.kim, 2).ending()).isEqualTo("DataProductRated");
		assertThat(rate(this.olga, 5).messages())
			.containsExactly("You are a member of orders-team, and nobody rates what their own team offers.");
		for (String other : List.of("nina", "adam", "dora")) {
			assertThat(rate(this.portal.signIn(other), 5).messages())
				.containsExactly("Only those whose side has, or had, access to the product may do this.");
		}
		assertThat(summary(this.kim).at("/viewerCan/0/allowed").asBoolean()).isTrue();
		assertThat(summary(this.olga).at("/viewerCan/0/allowed").asBoolean()).isFalse();
	}

	@Test
	void areGivenByWhoeverHadAccessToAPortThatIsGone() {
		this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port("orders/returns")));
		assertThat(summary(this.kim).at("/viewerCan/0/allowed").asBoolean()).isTrue();
		assertThat(rate(this.kim, 2).ending()).isEqualTo("DataProductRated");
	}

	@Test
	void areNotGivenByWhoseAccessEndedBeforeItBegan() {
		this.graph.write((transaction) -> transaction.one("""
				MATCH (g:Grant)
				WITH g, g.validFrom AS given
				SET g.validFrom = given - duration('PT1H'), g.endedAt = given - duration('PT2H')
				RETURN count(g) AS grants
				""", Map.of()));
		assertThat(summary(this.kim).at("/viewerCan/0/allowed").asBoolean()).isFalse();
		assertThat(rate(this.kim, 2).kinds()).containsExactly("FORBIDDEN");
	}

	@Test
	void areOneAPersonHoweverOftenTheySayIt() {
		List<Supplier<String>> raters = new ArrayList<>();
		for (int stars = 1; stars <= 4; stars++) {
			int each = stars;
			raters.add(() -> rate(this.kim, each).ending());
		}
		assertThat(Race.of(raters)).containsOnly("DataProductRated");
		assertThat(summary(this.kim).path("count").asInt()).isEqualTo(2);
		assertThat(summary(this.kim).at("/own/version").asInt()).isEqualTo(4);
	}

	@Test
	void areCountedAndAveraged() {
		rate(this.kim, 1);
		JsonNode summary = summary(this.portal.signIn("nina"));
		assertThat(summary.path("average").asDouble()).isEqualTo(2.5);
		assertThat(summary.path("distribution").valueStream().map(JsonNode::asInt)).containsExactly(1, 0, 0, 1, 0);
		assertThat(summary.path("own").isNull()).isTrue();
		this.karl.submit("RemoveRating", Map.of("rating", KARLS));
		this.kim.submit("RemoveRating", Map.of("rating", summary(this.kim).at("/own/id").asString()));
		assertThat(summary(this.karl).path("average").isNull()).isTrue();
		assertThat(summary(this.karl).path("count").asInt()).isZero();
	}

	@Test
	void sortProductsByWhatIsThoughtOfThem() {
		rate(this.karl, 4);
		assertThat(ranked("DESCENDING")).first().isEqualTo("orders");
		assertThat(ranked("ASCENDING")).first().isEqualTo("orders");
		this.karl.submit("RemoveRating", Map.of("rating", KARLS));
		boolean unrated = this.graph.read((transaction) -> transaction
			.one("MATCH (p:DataProduct {key: 'orders'}) RETURN p.stars IS NULL AS unrated", Map.of())
			.holds("unrated"));
		assertThat(unrated).isTrue();
		assertThat(ranked("DESCENDING")).isEqualTo(ranked("ASCENDING"));
	}

	private List<String> ranked(String direction) {
		return this.karl.ask(
				"query($direction: SortDirection) { dataProducts(orderBy: RATING, direction: $direction, first: 100) { edges { node { key } } } }",
				Map.of("direction", direction))
			.data("/dataProducts/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/key").asString())
			.toList();
	}

	@Test
	void haveOneAnswerHoweverManyOwnersAnswerAtOnce() {
		Visitor edda = this.portal.signIn("edda");
		List<Answer> answers = Race.of(List.of(() -> answer(this.olga, "Thanks"), () -> answer(edda, "We hear you"),
				() -> answer(this.olga, "Thank you")));
		assertThat(answers).extracting(Answer::ending).containsOnly("RatingAnswered");
		assertThat(page("").path("edges")).hasSize(1);
		assertThat(summary(this.kim).path("count").asInt()).isOne();
	}

	@Test
	void areChangedByTheirAuthorsAlone() {
		Answer changed = rate(this.karl, 5);
		assertThat(changed.text("/rateDataProduct/rating/id")).isEqualTo(KARLS);
		assertThat(changed.data("/rateDataProduct/rating/comment").isNull()).isTrue();
		for (String other : List.of("kim", "olga", "adam")) {
			assertThat(this.portal.signIn(other).submit("RemoveRating", Map.of("rating", KARLS)).messages())
				.containsExactly("Only whoever said it may do this.");
		}
		assertThat(this.karl.submit("RemoveRating", Map.of("rating", KARLS, "expectedVersion", 1))
			.text("/removeRating/because")).isEqualTo("The rating has changed since you looked at it.");
		assertThat(this.karl.submit("RemoveRating", Map.of("rating", KARLS, "expectedVersion", 2)).ending())
			.isEqualTo("RatingRemoved");
		assertThat(this.karl.submit("RemoveRating", Map.of("rating", KARLS)).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void areRemovedOnceHoweverManyTry() {
		List<Answer> answers = Race
			.of(Collections.nCopies(4, () -> this.karl.submit("RemoveRating", Map.of("rating", KARLS))));
		assertThat(answers).filteredOn((answer) -> answer.kinds().isEmpty())
			.singleElement()
			.satisfies((answer) -> assertThat(answer.ending()).isEqualTo("RatingRemoved"));
		assertThat(answers).filteredOn((answer) -> !answer.kinds().isEmpty())
			.hasSize(3)
			.allSatisfy((answer) -> assertThat(answer.kinds()).containsExactly("NOT_FOUND"));
		assertThat(summary(this.kim).path("count").asInt()).isZero();
	}

	@Test
	void areNotAnsweredByWhoLookedTooEarly() {
		rate(this.karl, 5);
		List<String> before = GraphDump.mesh(this.graph);
		Answer late = this.olga.submit("AnswerRating",
				Map.of("rating", KARLS, "answer", "Thanks", "expectedVersion", 1));
		assertThat(late.ending()).isEqualTo("RatingConflict");
		assertThat(late.text("/answerRating/because")).isEqualTo("The rating has changed since you looked at it.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void areAnsweredByWhoeverAnswersForTheProduct() {
		assertThat(answer(this.olga, "Thanks").text("/answerRating/rating/answer/comment")).isEqualTo("Thanks");
		Answer second = answer(this.portal.signIn("edda"), "We hear you");
		assertThat(second.text("/answerRating/rating/answer/by/name")).isEqualTo("edda");
		assertThat(answer(this.karl, "Me too").kinds()).containsExactly("FORBIDDEN");
		JsonNode shown = this.kim.send("ProductRatings", Map.of("by", Map.of("key", "orders")))
			.data("/dataProduct/ratings/edges/0/node");
		assertThat(shown.at("/answer/comment").asString()).isEqualTo("We hear you");
		assertThat(shown.at("/author/name").asString()).isEqualTo("karl");
	}

	@Test
	void sayWhichAnswersWereToEarlierWords() {
		answer(this.olga, "Thanks");
		assertThat(shown().at("/answer/outdated").asBoolean()).isFalse();
		rate(this.karl, 1);
		assertThat(shown().at("/answer/comment").asString()).isEqualTo("Thanks");
		assertThat(shown().at("/answer/outdated").asBoolean()).isTrue();
		List<Told> before = Told.of(this.graph);
		rate(this.karl, 1);
		assertThat(Told.since(this.graph, before)).isEmpty();
		assertThat(answer(this.olga, "Thanks").ending()).isEqualTo("RatingAnswered");
		assertThat(shown().at("/answer/outdated").asBoolean()).isFalse();
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.rating.answered");
	}

	@Test
	void loseTheAnswerThatIsTakenBack() {
		answer(this.olga, "Thanks");
		int version = shown().path("version").asInt();
		List<Told> before = Told.of(this.graph);
		assertThat(answer(this.karl, "").kinds()).containsExactly("FORBIDDEN");
		Answer back = this.portal.signIn("edda").submit("AnswerRating", Map.of("rating", KARLS));
		assertThat(back.ending()).isEqualTo("RatingAnswered");
		assertThat(back.data("/answerRating/rating/answer").isNull()).isTrue();
		assertThat(shown().path("answer").isNull()).isTrue();
		assertThat(shown().path("version").asInt()).isEqualTo(version + 1);
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.rating.unanswered");
		answer(this.olga, "");
		assertThat(Told.since(this.graph, before)).hasSize(1);
		assertThat(answer(this.olga, "Thanks").data("/answerRating/rating/version").asInt()).isEqualTo(version + 2);
	}

	private JsonNode shown() {
		return page("").at("/edges/0/node");
	}

	@Test
	void comeNewestFirstPageByPage() {
		rate(this.kim, 3);
		JsonNode first = page("");
		assertThat(first.at("/edges/0/node/author/name").asString()).isEqualTo("kim");
		assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		JsonNode second = page(first.at("/pageInfo/endCursor").asString());
		assertThat(second.at("/edges/0/node/author/name").asString()).isEqualTo("karl");
		assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	@Test
	void haveOneToFiveStars() {
		List<String> before = GraphDump.mesh(this.graph);
		for (int stars : new int[] { 0, 6, -1 }) {
			assertThat(rate(this.kim, stars).text("/rateDataProduct/problems/0/message"))
				.isEqualTo("must be between 1 and 5");
		}
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private static Answer rate(Visitor visitor, int stars) {
		return visitor.submit("RateDataProduct", Map.of("dataProduct", Ids.product("orders"), "stars", stars));
	}

	private static Answer answer(Visitor visitor, String answer) {
		return visitor.submit("AnswerRating", Map.of("rating", KARLS, "answer", answer));
	}

	private static JsonNode summary(Visitor visitor) {
		return visitor.send("ProductRatings", Map.of("by", Map.of("key", "orders"))).data("/dataProduct/rating");
	}

	private JsonNode page(String after) {
		Map<String, Object> by = Map.of("key", "orders");
		return this.kim
			.send("ProductRatings",
					after.isEmpty() ? Map.of("by", by, "first", 1) : Map.of("by", by, "first", 1, "after", after))
			.data("/dataProduct/ratings");
	}

}
