package io.meshgate.api.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks for lineages in a mesh of a hundred thousand products in twelve layers, where few
 * are read by very many, and sends the statement of the walk by hand as well. What is
 * printed is how much longer the portal takes, which loads what is on the way besides.
 */
@WholePortal
class WalkBench {

	private static final int PRODUCTS = Integer.getInteger("meshgate.bench.products", 100_000);

	private static final int LAYERS = 12;

	private static final int ROUNDS = 15;

	private static final String QUESTION = """
			query($of: ID!, $depth: Int!) {
			  lineage(of: $of, direction: DOWNSTREAM, depth: $depth, budget: {time: "PT20S"}) {
			    nodes { distance entity { id ... on DataProduct { key name } } } edges { from to } truncated { reason } } }
			""";

	private final Graph graph;

	private final Driver driver;

	private final Visitor vera;

	private final Random random = new Random(11);

	private final List<int[]> edges = new ArrayList<>();

	WalkBench(Graph graph, Driver driver, @LocalServerPort int port) {
		this.graph = graph;
		this.driver = driver;
		aMesh().with(aTeam("owners"), aTeam("readers"), aVisitor("vera").memberOf("readers")).in(graph);
		this.vera = new Portal(port).signIn("vera");
	}

	@Test
	void followsLineages() throws Throwable {
		draw();
		Map<Integer, Integer> degrees = new HashMap<>();
		this.edges.forEach((edge) -> degrees.merge(edge[0], 1, Integer::sum));
		List<Integer> busy = degrees.keySet()
			.stream()
			.filter((product) -> layer(product) < 2)
			.sorted(Comparator.comparing(degrees::get).reversed())
			.toList();
		int hub = busy.getFirst();
		int connected = busy.stream()
			.filter((product) -> degrees.getOrDefault(product, 0) <= 100)
			.findFirst()
			.orElseThrow();
		System.out.printf("%,d products, %,d edges; the hub has %,d readers%n", PRODUCTS, this.edges.size(),
				degrees.get(hub));
		for (int depth : new int[] { 1, 5, 10 }) {
			measure("well connected", connected, depth);
			measure("the worst hub", hub, depth);
		}
	}

	private void measure(String what, int product, int depth) throws Throwable {
		String of = GlobalId.of(DataProduct.class, id(product)).text();
		ask(of, depth);
		List<String> statements = BoltTurns.of(() -> ask(of, depth)).statements();
		assertThat(statements).as("the walk, and what is on it").hasSize(2);
		String walk = statements.getFirst();
		int nodes = ask(of, depth).data("/lineage/nodes").size();
		List<Long> portal = new ArrayList<>();
		List<Long> byHand = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			portal.add(time(() -> ask(of, depth)));
			byHand.add(time(() -> byHand(walk, product, depth)));
		}
		System.out.printf("%-15s depth %2d: %,5d nodes, %6.1f ms, by hand %6.1f ms, ratio %.2f%n", what, depth, nodes,
				median(portal), median(byHand), median(portal) / median(byHand));
	}

	private Answer ask(String of, int depth) {
		Answer answer = this.vera.ask(QUESTION, Map.of("of", of, "depth", depth));
		assertThat(answer.kinds()).isEmpty();
		return answer;
	}

	private void byHand(String walk, int product, int depth) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", Mesh.viewer("vera").person().value());
		parameters.put("now", Instant.now().atZone(ZoneOffset.UTC));
		parameters.put("start", id(product).value());
		parameters.put("until", depth);
		parameters.put("nodes", 1_000);
		parameters.put("width", 1_000);
		try (Session session = this.driver.session()) {
			List<Record> rows = session.executeRead((transaction) -> transaction.run(walk, parameters).list());
			assertThat(rows).hasSize(1);
		}
	}

	private static long time(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

	private static double median(List<Long> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / 1e6;
	}

	private static int layer(int product) {
		return product * LAYERS / PRODUCTS;
	}

	private static ProductId id(int product) {
		return new ProductId(new UUID(7, product).toString());
	}

	/**
	 * Each product below the first layer reads up to four above it; few are read by most.
	 */
	private void draw() {
		String products = """
				MATCH (t:Team {key: 'owners'})
				UNWIND $rows AS row
				CREATE (t)-[:OWNS]->(p:DataProduct)
				SET p = row, p.status = 'ACTIVE', p.visibility = 'PUBLIC', p.revision = 1, p.tags = [],
				  p.createdAt = datetime(), p.changedAt = datetime()
				""";
		String feeds = """
				UNWIND $rows AS row
				MATCH (source:DataProduct {id: row.from})
				MATCH (target:DataProduct {id: row.to})
				CREATE (source)-[:FEEDS {source: 'INPUT_PORT', firstSeenAt: datetime()}]->(target)
				""";
		List<Map<String, Object>> rows = IntStream.range(0, PRODUCTS)
			.mapToObj((product) -> Map.<String, Object>of("id", id(product), "key", "p" + product, "name",
					"Product " + product))
			.toList();
		write(products, rows);
		for (int product = PRODUCTS / LAYERS; product < PRODUCTS; product++) {
			int above = layer(product) * (PRODUCTS / LAYERS);
			for (int read = this.random.nextInt(4); read >= 0; read--) {
				int source = (this.random.nextInt(3) > 0)
						? above - 1 - (int) (Math.pow(this.random.nextDouble(), 4) * (PRODUCTS / LAYERS))
						: (int) (Math.pow(this.random.nextDouble(), 4) * above);
				this.edges.add(new int[] { Math.max(0, source), product });
			}
		}
		write(feeds,
				this.edges.stream()
					.map((edge) -> Map.<String, Object>of("from", id(edge[0]), "to", id(edge[1])))
					.toList());
	}

	private void write(String cypher, List<Map<String, Object>> rows) {
		int atOnce = 10_000;
		for (int from = 0; from < rows.size(); from += atOnce) {
			List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + atOnce));
			this.graph.write((transaction) -> transaction.rows(cypher, Map.of("rows", some)));
		}
	}

}
