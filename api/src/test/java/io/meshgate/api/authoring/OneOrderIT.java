package io.meshgate.api.authoring;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.glossary.authoring.TermAuthoring;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.words.Findable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever changes products, what they are about and what comes after them locks in one
 * order, so that nobody waits for somebody who waits for them.
 */
@WholePortal
class OneOrderIT {

	private static final String ENDING = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			status: deprecated
			team: {name: orders-team}
			customProperties:
			- {property: sunsetAt, value: '2100-01-01T00:00:00Z', vendor: meshgate}
			- {property: successor, value: currents, vendor: meshgate}
			""";

	private static final String COMING = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: currents
			status: active
			team: {name: orders-team}
			""";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Graph graph;

	private final Visitor adam;

	private final Visitor olga;

	private final Visitor sven;

	OneOrderIT(Graph graph, @LocalServerPort int port) {
		Portal portal = new Portal(port);
		Retailer.tell(graph);
		this.graph = graph;
		this.adam = portal.signIn("adam");
		this.olga = portal.signIn("olga");
		this.sven = portal.signIn("sven");
	}

	@Test
	void termsGoBeforeTheProductsThatAreAboutThem() {
		assertThat(about("sales/order").ending()).isEqualTo("DataProductChanged");
		Viewer sven = new Viewer(Mesh.person("sven"));
		Overtaking<Answer> overtaking = Overtaking.of(this.graph,
				(transaction) -> assertThat(new TermAuthoring().lock(transaction, sven, Mesh.term("sales/order")))
					.isPresent(),
				() -> about("sales/order", "sales/return"), (transaction) -> {
					assertThat(CompletableFuture.supplyAsync(this::touchProduct)).succeedsWithin(PATIENCE);
					Findable.refreshTied(transaction, Set.of(Mesh.term("sales/order").value()));
				});
		assertThat(overtaking.other().ending()).isEqualTo("DataProductChanged");
	}

	@Test
	void changesOfBothAreAllMade() {
		List<Supplier<String>> runners = IntStream.range(0, 20)
			.boxed()
			.flatMap(
					(round) -> Stream
						.<Supplier<String>>of(() -> about((round % 2 == 0) ? "sales/order" : "sales/return").ending(),
								() -> this.sven.submit("ChangeTerm",
										Map.of("term", Ids.term("sales/order"), "definition", "Definition " + round))
									.ending()))
			.toList();
		assertThat(Race.inLanes(6, runners)).containsOnly("DataProductChanged", "TermChanged");
		assertThat(number("MATCH (:DataProduct {key: 'orders'})-[:IS_ABOUT]->(t) RETURN count(t) AS it")).isEqualTo(1);
	}

	/** What was waited for is forgotten once the portal has decided. */
	@Test
	void whatComesAfterAProductIsSaidOnce() {
		bring(ENDING);
		String deciding = """
				MATCH (p:DataProduct {key: 'tides'})-[:LACKS]->(awaited:UnresolvedReference {link: 'SUCCESSOR'})
				MATCH (next:DataProduct {key: 'forecast'})
				SET p._lock = true
				DETACH DELETE awaited
				CREATE (p)-[:SUCCEEDED_BY]->(next)
				RETURN p.id AS id
				""";
		Overtaking.of(this.graph, (transaction) -> transaction.one(deciding, Map.of()), () -> bring(COMING),
				(transaction) -> {
				});
		assertThat(number("MATCH (:DataProduct {key: 'tides'})-[:SUCCEEDED_BY]->(n {key: 'forecast'}) "
				+ "RETURN count(n) AS it"))
			.isEqualTo(1);
		assertThat(number("MATCH (:DataProduct {key: 'tides'})-[:SUCCEEDED_BY]->(n) RETURN count(n) AS it"))
			.isEqualTo(1);
	}

	private String touchProduct() {
		return this.graph
			.write((transaction) -> transaction
				.one("MATCH (p:DataProduct {key: 'orders'}) SET p._lock = true RETURN p.key AS key", Map.of()))
			.text("key");
	}

	private Answer about(String... terms) {
		return this.olga.submit("ChangeDataProduct",
				Map.of("dataProduct", Ids.product("orders"), "terms", Stream.of(terms).map(Ids::term).toList()));
	}

	private String bring(String document) {
		return this.adam
			.call("/api/v1/descriptors",
					(request) -> request.header("Content-Type", "application/yaml")
						.POST(BodyPublishers.ofString(document)))
			.body();
	}

	private int number(String cypher) {
		return this.graph.read((transaction) -> transaction.one(cypher, Map.of())).number("it");
	}

}
