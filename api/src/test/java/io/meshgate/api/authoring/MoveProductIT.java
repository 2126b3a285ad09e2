package io.meshgate.api.authoring;

import java.time.Instant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.portal.Race;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.ProductNoun;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many make products of a random tree parts of each other at random and at once, while an
 * import says what is a part of what as well. A seed that failed is tried again with
 * {@code -Dmeshgate.test.seed=...}.
 */
@ExtendWith(MeshDatabase.class)
class MoveProductIT {

	private static final Viewer ADMIN = Mesh.viewer("admin");

	private static final int PRODUCTS = 14;

	private static final int MOVERS = 6;

	private static final int MOVES = 30;

	private static final int IMPORTS = 20;

	private static final int ROUNDS = 25;

	private final Graph graph;

	private final MoveDataProduct moveProduct;

	private final References references = new References();

	MoveProductIT(Graph graph) {
		this.graph = graph;
		this.moveProduct = new MoveDataProduct(new Changes(graph, Clock.systemUTC()));
	}

	@RepeatedTest(4)
	void keepsTheTreeATreeWhoeverMovesAtOnce() throws Exception {
		long seed = Long.getLong("meshgate.test.seed", new Random().nextLong());
		System.out.println("Products are moved with meshgate.test.seed=" + seed);
		plant(new Random(seed));
		List<Ending<Moved>> endings = moveAll(seed);
		assertThat(circles()).as("circles, seed %d", seed).isEmpty();
		assertThat(wholes()).as("wholes, seed %d", seed).hasSize(PRODUCTS).allMatch((count) -> count <= 1);
		Map<String, Long> moved = endings.stream()
			.filter((ending) -> ending.kind() == Moved.DONE)
			.collect(Collectors.groupingBy(Ending::subject, Collectors.counting()));
		assertThat(revisions()).as("revisions, seed %d", seed)
			.allSatisfy((id, revision) -> assertThat(revision).isEqualTo(1 + moved.getOrDefault(id, 0L)));
		assertThat(told()).as("events, seed %d", seed)
			.isEqualTo(moved.values().stream().mapToLong(Long::longValue).sum());
		assertThat(endings).as("endings, seed %d", seed).extracting(Ending::kind).contains(Moved.DONE, Moved.CONFLICT);
		assertThat(endings).as("endings, seed %d", seed)
			.anyMatch(
					(ending) -> ending.kind() == Moved.CONFLICT && ending.reason().startsWith("A circle would close"));
	}

	/**
	 * Each of the two moves is harmless and locks products that the other does not:
	 * without the one line in which both stand, most rounds end in a circle.
	 */
	@Test
	void closesNoCircleOfTwoHarmlessMoves() {
		for (int round = 0; round < ROUNDS; round++) {
			MeshDatabase.empty();
			Mesh.aMesh()
				.with(aPerson("admin").withRoles("ADMINISTRATOR"))
				.with(aProduct("east").ownedBy("crew"), aProduct("harbour").ownedBy("crew").partOf("east"),
						aProduct("west").ownedBy("crew"), aProduct("quay").ownedBy("crew").partOf("west"))
				.in(this.graph);
			List<Ending<Moved>> endings = Race.of(List.of(() -> move("east", "quay"), () -> move("west", "harbour")));
			assertThat(circles()).as("circles in round %d", round).isEmpty();
			assertThat(endings).as("endings of round %d", round)
				.extracting(Ending::kind)
				.containsExactlyInAnyOrder(Moved.DONE, Moved.CONFLICT);
		}
	}

	private Ending<Moved> move(String product, String whole) {
		Optional<ProductId> place = Optional.of(Mesh.product(whole));
		Operation operation = Operation.of(ADMIN.person(), whole, null, Clock.systemUTC().instant());
		return this.moveProduct.move(ADMIN, new ProductSeen(Mesh.product(product), null), place, operation);
	}

	private void plant(Random random) {
		MeshDatabase.empty();
		Mesh mesh = Mesh.aMesh().with(aPerson("admin").withRoles("ADMINISTRATOR"));
		for (int number = 0; number < PRODUCTS; number++) {
			ProductNoun product = aProduct(key(number)).ownedBy("crew");
			int whole = random.nextInt(-1, Math.max(number, 1));
			mesh.with((number > 0 && whole >= 0) ? product.partOf(key(whole)) : product);
		}
		mesh.in(this.graph);
	}

	private List<Ending<Moved>> moveAll(long seed) throws Exception {
		List<Callable<List<Ending<Moved>>>> movers = new ArrayList<>();
		for (int mover = 1; mover <= MOVERS; mover++) {
			Random random = new Random(seed + mover);
			movers.add(() -> move(random));
		}
		movers.add(() -> importPlaces(new Random(seed - 1)));
		List<Ending<Moved>> endings = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(movers.size())) {
			for (Future<List<Ending<Moved>>> future : threads.invokeAll(movers)) {
				endings.addAll(future.get());
			}
		}
		return endings;
	}

	private List<Ending<Moved>> move(Random random) {
		Changes changes = new Changes(this.graph, Clock.systemUTC());
		List<Ending<Moved>> endings = new ArrayList<>();
		for (int move = 0; move < MOVES; move++) {
			ProductSeen product = new ProductSeen(Mesh.product(key(random.nextInt(PRODUCTS))), null);
			Optional<ProductId> whole = (random.nextInt(8) == 0) ? Optional.empty()
					: Optional.of(Mesh.product(key(random.nextInt(PRODUCTS))));
			Operation operation = Operation.of(ADMIN.person(), whole, null, changes.now());
			endings.add(this.moveProduct.move(ADMIN, product, whole, operation));
		}
		return endings;
	}

	private List<Ending<Moved>> importPlaces(Random random) {
		Imports imports = new Imports(this.references, new Outbox());
		Linking linking = new Linking(this.references);
		for (int round = 0; round < IMPORTS; round++) {
			Reference one = place(random);
			Reference other = place(random);
			this.graph.write((transaction) -> {
				imports.lock(transaction);
				this.references.state(transaction, Map.of("one", List.of(one), "other", List.of(other)));
				linking.resolveAll(transaction, Instant.now());
				return true;
			});
		}
		return List.of();
	}

	private static Reference place(Random random) {
		return new Reference(new NodeKey(NodeType.DATA_PRODUCT, key(random.nextInt(PRODUCTS))), Link.WHOLE,
				key(random.nextInt(PRODUCTS)));
	}

	private List<String> circles() {
		String cypher = """
				MATCH (p:DataProduct)
				WHERE EXISTS { (p)-[:PART_OF*1..]->(p) }
				RETURN p.key AS key
				""";
		return rows(cypher).stream().map((row) -> row.text("key")).toList();
	}

	private List<Integer> wholes() {
		String cypher = """
				MATCH (p:DataProduct)
				RETURN COUNT { (p)-[:PART_OF]->() } AS wholes
				""";
		return rows(cypher).stream().map((row) -> row.number("wholes")).toList();
	}

	private Map<String, Long> revisions() {
		String cypher = """
				MATCH (p:DataProduct)
				RETURN p.id AS id, coalesce(p.revision, 1) AS revision
				""";
		return rows(cypher).stream()
			.collect(Collectors.toMap((row) -> row.text("id"), (row) -> (long) row.number("revision")));
	}

	private long told() {
		String cypher = """
				MATCH (entry:OutboxEntry {type: 'io.meshgate.dataproduct.moved'})
				RETURN count(entry) AS told
				""";
		return Objects.requireNonNull(rows(cypher).getFirst()).number("told");
	}

	private List<Row> rows(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()));
	}

	private static String key(int number) {
		return "p-%02d".formatted(number);
	}

}
