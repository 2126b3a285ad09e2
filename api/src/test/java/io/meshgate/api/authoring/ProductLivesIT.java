package io.meshgate.api.authoring;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many move products on in their lives, change their ports, ask for access and decide on
 * it, at random and at once, while imports drop a port and bring it back. A seed that
 * failed is tried again with {@code -Dmeshgate.test.seed=...}.
 */
@WholePortal
class ProductLivesIT {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final int TURNS = Boolean.getBoolean("meshgate.test.thorough") ? 3_000 : 120;

	private static final int LANES = 6;

	private static final int PRODUCTS = 12;

	private static final List<DataProductStatus> AT_FIRST = List.of(DataProductStatus.DRAFT, DataProductStatus.PROPOSED,
			DataProductStatus.ACTIVE, DataProductStatus.ACTIVE, DataProductStatus.ACTIVE, DataProductStatus.DEPRECATED);

	/** How each change ends when it is made, and what is told of it then. */
	private static final Map<String, String> TOLD = Map.of("DataProductProposed", "io.meshgate.dataproduct.proposed",
			"DataProductPublished", "io.meshgate.dataproduct.published", "DataProductDeprecated",
			"io.meshgate.dataproduct.deprecated", "DataProductRetired", "io.meshgate.dataproduct.retired",
			"DataProductChanged", "io.meshgate.dataproduct.changed", "OutputPortAdded", "io.meshgate.outputport.added",
			"OutputPortRemoved", "io.meshgate.outputport.removed", "AccessRequestSubmitted",
			"io.meshgate.access.requested", "AccessRequestDecided", "io.meshgate.access.approved");

	private static final String DOCUMENT = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			name: Tides %d
			status: active
			team: {name: orders-team}
			outputPorts: [%s]
			""";

	private final Graph graph;

	private final Visitor olga;

	private final Visitor karl;

	private final Visitor adam;

	ProductLivesIT(Graph graph, @LocalServerPort int port) {
		Portal portal = new Portal(port);
		Retailer.tell(graph);
		this.graph = graph;
		this.olga = portal.signIn("olga");
		this.karl = portal.signIn("karl");
		this.adam = portal.signIn("adam");
	}

	@Test
	void leavesNoLifeHalfLivedWhoeverActsAtOnce() {
		System.out.println("Products live with -Dmeshgate.test.seed=" + SEED);
		begin();
		List<Told> before = Told.of(this.graph);
		List<Turn> turns = play();
		List<Told> told = Told.since(this.graph, before);
		assertThat(turns).as("seed %d", SEED).allSatisfy((turn) -> assertThat(turn.failures()).isSubsetOf("NOT_FOUND"));
		for (int number = 0; number < PRODUCTS; number++) {
			wentTheirWay(number, told);
		}
		assertThat(revisions()).as("revisions, seed %d", SEED).isEqualTo(made(turns));
		// What documents do with their own product is no turn of anybody.
		List<String> imported = texts("MATCH (p:DataProduct {key: 'tides'}) RETURN p.id AS text");
		TOLD.forEach((ending, type) -> assertThat(subjects(told, type)).as("%s, seed %d", type, SEED)
			.filteredOn((subject) -> !imported.contains(subject))
			.hasSize((int) turns.stream().filter((turn) -> turn.ending().equals(ending)).count()));
		assertThat(subjects(told, "io.meshgate.access.superseded")).as("requests, seed %d", SEED)
			.isEqualTo(texts("MATCH (r:AccessRequest {status: 'SUPERSEDED'}) RETURN r.id AS text ORDER BY text"));
		assertThat(subjects(told, "io.meshgate.access.ended")).as("grants, seed %d", SEED)
			.isEqualTo(texts("MATCH (g:Grant {endReason: 'SUPERSEDED'}) RETURN g.id AS text ORDER BY text"));
		assertThat(leftOpen()).as("open where all has ended, seed %d", SEED).isEmpty();
		assertThat(strangeSuccessors()).as("successors, seed %d", SEED).isEmpty();
		assertThat(turns).as("what was tried, seed %d", SEED)
			.extracting(Turn::ending)
			.contains("DataProductRetired", "DataProductDeprecated", "OutputPortRemoved", "AccessRequestSubmitted",
					"AccessRequestDecided", "imported");
	}

	private void begin() {
		Mesh mesh = Mesh.aMesh();
		for (int number = 0; number < PRODUCTS; number++) {
			mesh.with(aProduct(key(number)).inDomain("sales")
				.ownedBy("orders-team")
				.status(first(number))
				.offering(aPort("a"), aPort("b"), aPort("c")));
		}
		mesh.in(this.graph);
		bring(0, "{name: a}");
	}

	private List<Turn> play() {
		List<Supplier<Turn>> turns = new ArrayList<>();
		Random random = new Random(SEED);
		for (int number = 1; number <= TURNS; number++) {
			turns.add(turn(number, random));
		}
		// Whatever the seed, somebody announces an end, and some end comes.
		Map<String, Object> active = Map.of("dataProduct", Ids.product(key(2)), "sunsetAt", sunset(0));
		turns.add(random.nextInt(TURNS), turn(2, "DeprecateDataProduct", active));
		turns.add(random.nextInt(TURNS), turn(5, "RetireDataProduct", Map.of("dataProduct", Ids.product(key(5)))));
		return Race.inLanes(LANES, turns);
	}

	private Supplier<Turn> turn(int number, Random random) {
		int one = random.nextInt(PRODUCTS);
		String product = Ids.product(key(one));
		String next = Ids.product(key((one + 1 + random.nextInt(PRODUCTS - 1)) % PRODUCTS));
		String port = key(one) + "/" + "abc".charAt(random.nextInt(3));
		String ports = random.nextBoolean() ? "" : "{name: a}";
		return switch (random.nextInt(24)) {
			case 0 -> turn(one, "ProposeDataProduct", Map.of("dataProduct", product));
			case 1, 2 -> turn(one, "PublishDataProduct", Map.of("dataProduct", product));
			case 3, 4 -> turn(one, "DeprecateDataProduct",
					Map.of("dataProduct", product, "sunsetAt", sunset(number), "successor", next));
			case 5, 6 -> turn(one, "RetireDataProduct", Map.of("dataProduct", product));
			case 7, 8 -> turn(one, "ChangeDataProduct", Map.of("dataProduct", product, "name", "Turn " + number));
			case 9 ->
				turn(one, "AddOutputPort", Map.of("dataProduct", product, "name", "port-" + number, "type", "DATASET"));
			case 10, 11 -> turn(one, "RemoveOutputPort", Map.of("outputPort", Ids.port(port)));
			case 12, 13, 14, 15 -> () -> approve(number);
			case 16, 17 -> () -> bring(number, ports);
			case 18 -> () -> ask("tides/a");
			default -> () -> ask(port);
		};
	}

	/** Another one each turn: what was announced already is neither counted nor told. */
	private static String sunset(int number) {
		return Instant.parse("2100-01-01T00:00:00Z").plus(Duration.ofHours(number)).toString();
	}

	private Supplier<Turn> turn(int product, String operation, Map<String, Object> input) {
		return () -> Turn.of(key(product), this.olga.submit(operation, input));
	}

	private Turn approve(int number) {
		List<String> open = texts("MATCH (r:AccessRequest) WHERE r.openKey IS NOT NULL RETURN r.id AS text");
		if (open.isEmpty()) {
			return Turn.NONE;
		}
		String request = GlobalId.of(AccessRequest.class, new AccessRequestId(open.get(number % open.size()))).text();
		return Turn.of("", this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request)));
	}

	private Turn ask(String port) {
		List<String> found = texts("MATCH (o:OutputPort {key: '" + port + "'}) RETURN o.id AS text");
		if (found.isEmpty()) {
			return Turn.NONE;
		}
		Map<String, Object> wish = Map.of("outputPort",
				GlobalId.of(OutputPort.class, new OutputPortId(found.getFirst())).text(), "consumer",
				Map.of("team", Ids.team("planning")), "purpose", "To plan deliveries");
		return Turn.of("", this.karl.submit("RequestAccess", wish));
	}

	private Turn bring(int number, String ports) {
		HttpResponse<String> answer = this.adam.call("/api/v1/descriptors",
				(request) -> request.header("Content-Type", "application/yaml")
					.POST(BodyPublishers.ofString(DOCUMENT.formatted(number, ports))));
		boolean taken = answer.statusCode() == 200 && answer.body().contains("\"rejected\":0");
		return new Turn("", "imported", taken ? List.of() : List.of(answer.body()));
	}

	/** From a draft to its end, never back, and each step told once. */
	private void wentTheirWay(int number, List<Told> told) {
		DataProductStatus first = first(number);
		DataProductStatus now = DataProductStatus
			.valueOf(texts("MATCH (p:DataProduct {key: '" + key(number) + "'}) RETURN p.status AS text").getFirst());
		String way = key(number) + " from " + first + " to " + now + ", seed " + SEED;
		assertThat(now).as(way).isGreaterThanOrEqualTo(first);
		assertThat(steps(number, "retired", told)).as(way).isEqualTo((now == DataProductStatus.RETIRED) ? 1 : 0);
		assertThat(steps(number, "published", told)).as(way).isEqualTo((isBefore(first) && !isBefore(now)) ? 1 : 0);
		assertThat(steps(number, "proposed", told)).as(way)
			.isLessThanOrEqualTo((first == DataProductStatus.DRAFT) ? 1 : 0);
		if (now.isEnding()) {
			assertThat(steps(number, "deprecated", told)).as(way).isGreaterThanOrEqualTo(first.isEnding() ? 0 : 1);
		}
		else {
			assertThat(steps(number, "deprecated", told)).as(way).isZero();
		}
	}

	private static boolean isBefore(DataProductStatus status) {
		return status.compareTo(DataProductStatus.ACTIVE) < 0;
	}

	private static long steps(int number, String step, List<Told> told) {
		String id = Ids.inGraph(Ids.product(key(number)));
		return subjects(told, "io.meshgate.dataproduct." + step).stream().filter(id::equals).count();
	}

	private static List<String> subjects(List<Told> told, String type) {
		return told.stream().filter((entry) -> entry.type().equals(type)).map(Told::subject).sorted().toList();
	}

	private List<String> revisions() {
		return texts("""
				MATCH (p:DataProduct)
				WHERE p.key STARTS WITH 'life-'
				RETURN p.key + ' ' + toString(coalesce(p.revision, 1)) AS text
				ORDER BY text
				""");
	}

	private static List<String> made(List<Turn> turns) {
		return IntStream.range(0, PRODUCTS)
			.mapToObj((number) -> key(number) + " "
					+ (1 + turns.stream()
						.filter((turn) -> turn.product().equals(key(number)) && TOLD.containsKey(turn.ending()))
						.count()))
			.toList();
	}

	private List<String> leftOpen() {
		return texts("""
				MATCH (p:DataProduct)-[offer:OFFERS|OFFERED]->(o:OutputPort)<-[:TO]-(s:Subscription)
				WHERE (p.status = 'RETIRED' OR type(offer) = 'OFFERED') AND (
				  EXISTS { (s)<-[:FOR]-(r:AccessRequest) WHERE r.openKey IS NOT NULL }
				  OR EXISTS { (s)-[:HAS_GRANT]->(g:Grant) WHERE g.endedAt IS NULL }
				)
				RETURN o.key AS text
				""");
	}

	/** Only what is active is named as a successor, and what is never goes back. */
	private List<String> strangeSuccessors() {
		return texts("""
				MATCH (p:DataProduct)-[:SUCCEEDED_BY]->(next:DataProduct)
				WHERE p = next OR next.status IN ['DRAFT', 'PROPOSED']
				RETURN p.key AS text
				""");
	}

	private List<String> texts(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("text"))
			.toList();
	}

	private static DataProductStatus first(int number) {
		return AT_FIRST.get(number % AT_FIRST.size());
	}

	private static String key(int number) {
		return "life-%02d".formatted(number);
	}

	/**
	 * What somebody did.
	 *
	 * @param product which product they changed; empty where none
	 * @param ending how it ended; empty where it failed
	 * @param failures the kinds of what went wrong
	 */
	private record Turn(String product, String ending, List<String> failures) {

		static final Turn NONE = new Turn("", "", List.of());

		static Turn of(String product, Answer answer) {
			return new Turn(product, answer.kinds().isEmpty() ? answer.ending() : "", answer.kinds());
		}

	}

}
