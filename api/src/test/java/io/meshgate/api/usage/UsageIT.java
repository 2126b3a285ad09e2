package io.meshgate.api.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much products are used.
 */
@WholePortal
class UsageIT {

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	private final Visitor nina;

	private final LocalDate today;

	UsageIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.open(graph, this.portal);
		this.olga = this.portal.signIn("olga");
		this.nina = this.portal.signIn("nina");
		this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
	}

	@Test
	void isWhoConsumesAndHowOftenItIsAskedFor() {
		JsonNode usage = usage(this.olga);
		assertThat(usage.path("subscriptions").toString()).isEqualTo("[{\"kind\":\"TEAM\",\"count\":1}]");
		assertThat(usage.path("consumers").asInt()).isOne();
		assertThat(usage.path("recentRequests").asInt()).isEqualTo(2);
		assertThat(usage.path("reads").isEmpty()).isTrue();
		for (String other : List.of("nina", "karl", "sven")) {
			assertThat(usage(this.portal.signIn(other)).path("recentRequests").isNull()).isTrue();
		}
		assertThat(usage(this.portal.signIn("adam")).path("recentRequests").asInt()).isEqualTo(2);
	}

	@Test
	void countsTheProductsThatReadItAsFarAsTheyAreSeen() {
		Visitor harry = this.portal.signIn("harry");
		int seen = downstream(this.nina);
		int all = downstream(harry);
		aMesh()
			.with(aProduct("forecast").consuming("orders/lines"),
					aProduct("hidden").ownedBy("hr").visibility(Visibility.PRIVATE).consuming("orders/lines"))
			.in(this.graph);
		assertThat(downstream(this.nina)).isEqualTo(seen + 1);
		assertThat(downstream(harry)).isEqualTo(all + 2);
	}

	@Test
	void countsNoSubscriptionsOfHiddenProductsButForWhoAnswers() {
		String subscribing = """
				MATCH (c:DataProduct {key: 'salaries'}), (o:OutputPort {key: 'orders/lines'})
				CREATE (c)-[:HOLDS]->(s:Subscription {id: 'hidden', openedAt: $at})-[:TO]->(o)
				CREATE (s)-[:HAS_GRANT]->(:Grant {id: 'hidden', validFrom: $at})
				RETURN s.id AS id
				""";
		this.graph
			.write((transaction) -> transaction.one(subscribing, Map.of("at", Instant.parse("2026-03-01T06:00:00Z"))));
		for (String name : List.of("nina", "karl", "sven")) {
			assertThat(subscriptions(name)).as(name).containsOnly(1);
		}
		for (String name : List.of("olga", "dora", "harry", "adam")) {
			assertThat(subscriptions(name)).as(name).containsOnly(2);
		}
	}

	/**
	 * How many subscriptions of the orders there are, by each way to ask for that.
	 */
	private List<Integer> subscriptions(String name) {
		JsonNode data = this.portal.signIn(name).ask("""
				query($id: ID!) {
				  dataProduct(by: {key: "orders"}) { activeSubscriptionCount usage { subscriptions { count } } }
				  node(id: $id) { ... on DataProduct { activeSubscriptionCount } }
				  dataProducts(first: 1, search: "orders") { edges { node { activeSubscriptionCount } } }
				}
				""", Map.of("id", Ids.product("orders"))).data("");
		return List.of(data.at("/dataProduct/activeSubscriptionCount").asInt(),
				data.at("/dataProduct/usage/subscriptions")
					.valueStream()
					.mapToInt((kind) -> kind.path("count").asInt())
					.sum(),
				data.at("/node/activeSubscriptionCount").asInt(),
				data.at("/dataProducts/edges/0/node/activeSubscriptionCount").asInt());
	}

	private static int downstream(Visitor visitor) {
		return usage(visitor).path("downstreamProducts").asInt();
	}

	@Test
	void addsUpTheReadsOfADay() {
		LocalDate yesterday = this.today.minusDays(1);
		report(List.of(reads("lines", this.today, 10, 4), reads("returns", this.today, 5, 2),
				reads("lines", yesterday, 7, 1)));
		report(List.of(reads("lines", yesterday, 8, 1), reads("refunds", this.today.minusDays(31), 1, 1)));
		assertThat(usage(this.nina).path("reads").toString())
			.isEqualTo("[{\"day\":\"%s\",\"queries\":8,\"users\":1},{\"day\":\"%s\",\"queries\":15,\"users\":4}]"
				.formatted(yesterday, this.today));
		assertThat(since(this.today).at("/dataProduct/usage/reads").size()).isOne();
		assertThat(since(this.today.minusDays(366)).at("/dataProduct/usage/reads").size()).isEqualTo(3);
	}

	@Test
	void countsNoFurtherThanNumbersGo() {
		report(List.of(reads("lines", this.today, Integer.MAX_VALUE, 1),
				reads("returns", this.today, Integer.MAX_VALUE, 1)));
		assertThat(usage(this.nina).at("/reads/0/queries").asInt()).isEqualTo(Integer.MAX_VALUE);
	}

	@Test
	void isNotReportedOfTheFutureNorTwiceNorOfOtherProducts() {
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> known = reads("lines", this.today, 1, 1);
		for (Map<String, Object> bad : List.of(reads("lines", this.today.plusDays(1), 1, 1),
				reads("lines", this.today, 2, 2), reads("returns", this.today, -1, 0),
				reads("returns", this.today, 1, 2))) {
			assertThat(report(List.of(known, bad)).data("/reportUsage/problems").size()).isOne();
		}
		assertThat(
				this.olga.submit("ReportUsage", Map.of("dataProduct", Ids.product("forecast"), "reads", List.of(known)))
					.kinds())
			.containsExactly("FORBIDDEN");
		assertThat(
				this.olga.submit("ReportUsage", Map.of("dataProduct", Ids.product("archive"), "reads", List.of(known)))
					.messages())
			.containsExactly("There is no such output port.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(this.nina
			.send("ProductUsage", Map.of("by", Map.of("key", "orders"), "since", this.today.minusDays(368).toString()))
			.messages()).containsExactly("since must be at most 366 days ago.");
	}

	@Test
	void isNotReportedOfARetiredProduct() {
		this.graph.write((transaction) -> transaction
			.rows("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'RETIRED'", Map.of()));
		List<String> before = GraphDump.mesh(this.graph);
		Answer late = report(List.of(reads("lines", this.today, 1, 1)));
		assertThat(late.ending()).isEqualTo("UsageConflict");
		assertThat(late.text("/reportUsage/because")).isEqualTo("The product is retired and changes no more.");
		assertThat(late.text("/reportUsage/dataProduct/id")).isEqualTo(Ids.product("orders"));
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private static Map<String, Object> reads(String port, LocalDate day, int queries, int users) {
		return Map.of("outputPort", Ids.port("orders/" + port), "day", day.toString(), "queries", queries, "users",
				users);
	}

	private Answer report(List<Map<String, Object>> reads) {
		return this.olga.submit("ReportUsage", Map.of("dataProduct", Ids.product("orders"), "reads", reads));
	}

	private static JsonNode usage(Visitor visitor) {
		return visitor.send("ProductUsage", Map.of("by", Map.of("key", "orders"))).data("/dataProduct/usage");
	}

	private JsonNode since(LocalDate day) {
		return this.nina.send("ProductUsage", Map.of("by", Map.of("key", "orders"), "since", day.toString())).data("");
	}

}
