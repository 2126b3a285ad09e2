package io.meshgate.api.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.LineageBudget;
import io.meshgate.graph.lineage.LineageWalk;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;
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
 * are read by very many, for ways, sources, what breaks and what changed, and sends the
 * statement of each question by hand as well. What is printed is how much longer the
 * portal takes, which loads what is named in the answer besides.
 */
@WholePortal
class WalkBench {

	private static final int PRODUCTS = Integer.getInteger("meshgate.bench.products", 100_000);

	private static final int LAYERS = 12;

	private static final int ROUNDS = Integer.getInteger("meshgate.bench.rounds", 15);

	private static final String LINEAGE = """
			query($of: ID!, $depth: Int!) {
			  lineage(of: $of, direction: DOWNSTREAM, depth: $depth, budget: {time: "PT20S"}) {
			    nodes { distance entity { id ... on DataProduct { key name } } } edges { from to } truncated { reason } } }
			""";

	private static final String PATHS = """
			query($of: ID!, $to: ID!) {
			  paths(from: $of, to: $to, first: 3) {
			    paths { length nodes { id ... on DataProduct { key name } } } edges { from to origins { source } } } }
			""";

	private static final String SOURCES = """
			query($of: ID!) {
			  rootSources(of: $of) { nodes { distance entity { id ... on DataProduct { key name } } } truncated { reason } } }
			""";

	private static final String IMPACT = """
			query($of: ID!) {
			  impact(of: $of) { dataProducts { id key name } owners { id name } total { dataProducts } } }
			""";

	private static final String PAST = """
			query($of: ID!, $asOf: DateTime) {
			  lineage(of: $of, direction: DOWNSTREAM, depth: 10, asOf: $asOf,
			      budget: {nodes: 5000, width: 5000, time: "PT20S"}) {
			    nodes { distance entity { id ... on DataProduct { key name } } } edges { from to } truncated { reason } } }
			""";

	private static final String DIFF = """
			query($of: ID!, $from: DateTime!) {
			  lineageDiff(of: $of, direction: DOWNSTREAM, depth: 10, from: $from) {
			    added { distance entity { id ... on DataProduct { key name } } } addedEdges { from to }
			    removed { entity { id } } removedEdges { from to } truncated { reason } } }
			""";

	private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

	private final Graph graph;

	private final Driver driver;

	private final Visitor vera;

	private final Visitor olga;

	private final Random random = new Random(11);

	private final List<int[]> edges = new ArrayList<>();

	WalkBench(Graph graph, Driver driver, @LocalServerPort int port) {
		this.graph = graph;
		this.driver = driver;
		aMesh()
			.with(aTeam("owners"), aTeam("readers"), aVisitor("vera").memberOf("readers"),
					aVisitor("olga").memberOf("owners"))
			.in(graph);
		Portal portal = new Portal(port);
		this.vera = portal.signIn("vera");
		this.olga = portal.signIn("olga");
	}

	@Test
	void followsLineages() throws Throwable {
		draw();
		Map<Integer, List<Integer>> readers = this.edges.stream()
			.collect(Collectors.groupingBy((edge) -> edge[0],
					Collectors.mapping((edge) -> edge[1], Collectors.toList())));
		Map<Integer, Integer> degrees = readers.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().size()));
		List<Integer> busy = degrees.keySet()
			.stream()
			.filter((product) -> layer(product) < 2)
			.sorted(Comparator.comparing(degrees::get).reversed())
			.toList();
		int hub = busy.getFirst();
		int connected = busy.stream()
			.filter((product) -> layer(product) == 0 && degrees.getOrDefault(product, 0) <= 100)
			.findFirst()
			.orElseThrow();
		System.out.printf("%,d products, %,d edges; the hub has %,d readers%n", PRODUCTS, this.edges.size(),
				degrees.get(hub));
		walks(connected, hub);
		changes("well connected", connected);
		changes("the worst hub", hub);
		int narrower = busy.stream()
			.filter((product) -> degrees.getOrDefault(product, 0) < 4_000)
			.findFirst()
			.orElseThrow();
		changes("a narrower hub", narrower);
		others("well connected", connected, deepest(readers, connected));
		others("the worst hub", hub, deepest(readers, hub));
	}

	private void walks(int connected, int hub) throws Throwable {
		for (int depth : new int[] { 1, 5, 10 }) {
			Map<String, Object> byHand = Map.of("until", depth, "nodes", 1_000, "width", 1_000);
			measure("well connected, depth " + depth, connected,
					new Question(this.vera, LINEAGE, Map.of("depth", depth), byHand, "/lineage/nodes"));
			measure("the worst hub, depth " + depth, hub,
					new Question(this.vera, LINEAGE, Map.of("depth", depth), byHand, "/lineage/nodes"));
		}
	}

	/**
	 * Compares two moments, and follows the lineage of each. Of the worst hub nothing is
	 * told, since not even all that reads it goes into one answer.
	 */
	private void changes(String what, int product) throws Throwable {
		Map<String, @Nullable Object> byHand = new HashMap<>(Map.of("until", 10, "nodes", LineageBudget.MOST_NODES,
				"width", LineageBudget.MOST_NODES, "asOf", YESTERDAY.atZone(ZoneOffset.UTC)));
		measure("yesterday of " + what, product,
				new Question(this.vera, PAST, Map.of("asOf", YESTERDAY.toString()), byHand, "/lineage/nodes"));
		measure("today of " + what, product, new Question(this.vera, PAST, Map.of(), byHand, "/lineage/nodes"));
		byHand.put("later", null);
		measure("changes of " + what, product,
				new Question(this.vera, DIFF, Map.of("from", YESTERDAY.toString()), byHand, "/lineageDiff/added"));
	}

	private void others(String what, int product, int deep) throws Throwable {
		measure("paths from " + what, product, new Question(this.vera, PATHS, Map.of("to", global(deep)),
				Map.of("from", id(product).value(), "to", id(deep).value(), "widest", 10_000), "/paths/paths"));
		measure("sources of what it reaches", deep,
				new Question(
						this.vera, SOURCES, Map.of(), Map.of("until", LineageWalk.DEEPEST, "nodes",
								LineageBudget.LARGEST.nodes(), "width", LineageBudget.LARGEST.width()),
						"/rootSources/nodes"));
		measure("impact of " + what, product,
				new Question(this.olga, IMPACT, Map.of(), Map.of(), "/impact/dataProducts"));
	}

	/** What is furthest down of all that a product reaches. */
	private static int deepest(Map<Integer, List<Integer>> readers, int product) {
		Set<Integer> reached = new HashSet<>(Set.of(product));
		Deque<Integer> next = new ArrayDeque<>(reached);
		while (!next.isEmpty()) {
			readers.getOrDefault(next.remove(), List.of()).stream().filter(reached::add).forEach(next::add);
		}
		return Collections.max(reached);
	}

	private void measure(String what, int product, Question question) throws Throwable {
		ask(product, question);
		List<String> statements = BoltTurns.of(() -> ask(product, question)).statements();
		int named = ask(product, question).data(question.named()).size();
		assertThat(statements).as("the question, and what the answer names").hasSize((named > 0) ? 2 : 1);
		List<Long> portal = new ArrayList<>();
		List<Long> byHand = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			portal.add(time(() -> ask(product, question)));
			byHand.add(time(() -> byHand(statements.getFirst(), product, question)));
		}
		System.out.printf("%-28s %,5d named, %8.1f ms, by hand %8.1f ms, ratio %.2f%n", what, named, median(portal),
				median(byHand), median(portal) / median(byHand));
	}

	private static Answer ask(int product, Question question) {
		Map<String, Object> variables = new HashMap<>(question.variables());
		variables.put("of", global(product));
		Answer answer = question.visitor().ask(question.document(), variables);
		assertThat(answer.kinds()).isEmpty();
		return answer;
	}

	private void byHand(String statement, int product, Question question) {
		Map<String, @Nullable Object> parameters = new HashMap<>(question.byHand());
		String visitor = (question.visitor() == this.olga) ? "olga" : "vera";
		parameters.put("viewer", Mesh.viewer(visitor).person().value());
		parameters.put("now", Instant.now().atZone(ZoneOffset.UTC));
		parameters.put("start", id(product).value());
		try (Session session = this.driver.session()) {
			List<Record> rows = session.executeRead((transaction) -> transaction.run(statement, parameters).list());
			assertThat(rows).hasSize(parameters.containsKey("later") ? 2 : 1);
		}
	}

	private static String global(int product) {
		return GlobalId.of(DataProduct.class, id(product)).text();
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
	 * One in ten of them has been read since today.
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
				CREATE (source)-[:FEEDS {source: 'INPUT_PORT', firstSeenAt: row.since}]->(target)
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
		write(feeds, this.edges.stream().map(WalkBench::feed).toList());
	}

	private static Map<String, Object> feed(int[] edge) {
		Instant since = (edge[1] % 10 == 0) ? Instant.now() : YESTERDAY.minus(Duration.ofDays(1));
		return Map.of("from", id(edge[0]), "to", id(edge[1]), "since", since);
	}

	private void write(String cypher, List<Map<String, Object>> rows) {
		int atOnce = 10_000;
		for (int from = 0; from < rows.size(); from += atOnce) {
			List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + atOnce));
			this.graph.write((transaction) -> transaction.rows(cypher, Map.of("rows", some)));
		}
	}

	/**
	 * Something that is asked of a product.
	 *
	 * @param visitor who asks
	 * @param document what
	 * @param variables besides the product
	 * @param byHand what the question's statement takes besides the product and who asks
	 * @param named where the answer names things
	 */
	private record Question(Visitor visitor, String document, Map<String, Object> variables,
			Map<String, ? extends @Nullable Object> byHand, String named) {
	}

}
