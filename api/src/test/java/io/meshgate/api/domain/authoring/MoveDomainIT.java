package io.meshgate.api.domain.authoring;

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

import io.meshgate.api.portal.Race;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
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
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.DomainNoun;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many move domains of a random tree at random and at once, while an import says where
 * domains belong as well. A seed that failed is tried again with
 * {@code -Dmeshgate.test.seed=...}.
 */
@ExtendWith(MeshDatabase.class)
class MoveDomainIT {

	private static final Viewer ADMIN = Mesh.viewer("admin");

	private static final int DOMAINS = 14;

	private static final int MOVERS = 6;

	private static final int MOVES = 30;

	private static final int IMPORTS = 20;

	private static final int ROUNDS = 25;

	private final Graph graph;

	private final MoveDomain moveDomain;

	private final References references = new References();

	MoveDomainIT(Graph graph) {
		this.graph = graph;
		this.moveDomain = new MoveDomain(new Changes(graph, Clock.systemUTC()));
	}

	@RepeatedTest(4)
	void keepsTheTreeATreeWhoeverMovesAtOnce() throws Exception {
		long seed = Long.getLong("meshgate.test.seed", new Random().nextLong());
		System.out.println("Domains are moved with meshgate.test.seed=" + seed);
		plant(new Random(seed));
		List<Ending<MoveDomain.Kind>> endings = moveAll(seed);
		assertThat(circles()).as("circles, seed %d", seed).isEmpty();
		assertThat(parents()).as("parents, seed %d", seed).hasSize(DOMAINS).allMatch((count) -> count <= 1);
		Map<String, Long> moved = endings.stream()
			.filter((ending) -> ending.kind() == MoveDomain.Kind.DONE)
			.collect(Collectors.groupingBy(Ending::subject, Collectors.counting()));
		assertThat(revisions()).as("revisions, seed %d", seed)
			.allSatisfy((id, revision) -> assertThat(revision).isEqualTo(1 + moved.getOrDefault(id, 0L)));
		assertThat(told()).as("events, seed %d", seed)
			.isEqualTo(moved.values().stream().mapToLong(Long::longValue).sum());
		assertThat(endings).as("endings, seed %d", seed)
			.extracting(Ending::kind)
			.contains(MoveDomain.Kind.DONE, MoveDomain.Kind.CONFLICT);
		assertThat(endings).as("endings, seed %d", seed)
			.anyMatch((ending) -> ending.kind() == MoveDomain.Kind.CONFLICT
					&& ending.reason().startsWith("A circle would close"));
	}

	/**
	 * Each of the two moves is harmless and locks domains that the other does not:
	 * without the one line in which both stand, most rounds end in a circle.
	 */
	@Test
	void closesNoCircleOfTwoHarmlessMoves() {
		for (int round = 0; round < ROUNDS; round++) {
			MeshDatabase.empty();
			Mesh.aMesh()
				.with(aPerson("admin").withRoles("ADMINISTRATOR"))
				.with(aDomain("east"), aDomain("harbour").partOf("east"), aDomain("west"),
						aDomain("quay").partOf("west"))
				.in(this.graph);
			List<Ending<MoveDomain.Kind>> endings = Race
				.of(List.of(() -> move("east", "quay"), () -> move("west", "harbour")));
			assertThat(circles()).as("circles in round %d", round).isEmpty();
			assertThat(endings).as("endings of round %d", round)
				.extracting(Ending::kind)
				.containsExactlyInAnyOrder(MoveDomain.Kind.DONE, MoveDomain.Kind.CONFLICT);
		}
	}

	private Ending<MoveDomain.Kind> move(String domain, String parent) {
		Optional<Ref> place = Optional.of(new Ref.ByKey(parent));
		Operation operation = Operation.of(ADMIN.person(), parent, null, Clock.systemUTC().instant());
		return this.moveDomain.move(ADMIN, new DomainSeen(Mesh.domain(domain), null), place, operation);
	}

	private void plant(Random random) {
		MeshDatabase.empty();
		Mesh mesh = Mesh.aMesh().with(aPerson("admin").withRoles("ADMINISTRATOR"));
		for (int number = 0; number < DOMAINS; number++) {
			DomainNoun domain = aDomain(key(number));
			int parent = random.nextInt(-1, Math.max(number, 1));
			mesh.with((number > 0 && parent >= 0) ? domain.partOf(key(parent)) : domain);
		}
		mesh.in(this.graph);
	}

	private List<Ending<MoveDomain.Kind>> moveAll(long seed) throws Exception {
		List<Callable<List<Ending<MoveDomain.Kind>>>> movers = new ArrayList<>();
		for (int mover = 1; mover <= MOVERS; mover++) {
			Random random = new Random(seed + mover);
			movers.add(() -> move(random));
		}
		movers.add(() -> importPlaces(new Random(seed - 1)));
		List<Ending<MoveDomain.Kind>> endings = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(movers.size())) {
			for (Future<List<Ending<MoveDomain.Kind>>> future : threads.invokeAll(movers)) {
				endings.addAll(future.get());
			}
		}
		return endings;
	}

	private List<Ending<MoveDomain.Kind>> move(Random random) {
		Changes changes = new Changes(this.graph, Clock.systemUTC());
		List<Ending<MoveDomain.Kind>> endings = new ArrayList<>();
		for (int move = 0; move < MOVES; move++) {
			DomainSeen domain = new DomainSeen(Mesh.domain(key(random.nextInt(DOMAINS))), null);
			Optional<Ref> parent = (random.nextInt(8) == 0) ? Optional.empty()
					: Optional.of(new Ref.ByKey(key(random.nextInt(DOMAINS))));
			Operation operation = Operation.of(ADMIN.person(), parent, null, changes.now());
			endings.add(this.moveDomain.move(ADMIN, domain, parent, operation));
		}
		return endings;
	}

	private List<Ending<MoveDomain.Kind>> importPlaces(Random random) {
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
		return new Reference(new NodeKey(NodeType.DOMAIN, key(random.nextInt(DOMAINS))), Link.DOMAIN_PARENT,
				key(random.nextInt(DOMAINS)));
	}

	private List<String> circles() {
		String cypher = """
				MATCH (d:Domain)
				WHERE EXISTS { (d)-[:PART_OF*1..]->(d) }
				RETURN d.key AS key
				""";
		return rows(cypher).stream().map((row) -> row.text("key")).toList();
	}

	private List<Integer> parents() {
		String cypher = """
				MATCH (d:Domain)
				RETURN COUNT { (d)-[:PART_OF]->() } AS parents
				""";
		return rows(cypher).stream().map((row) -> row.number("parents")).toList();
	}

	private Map<String, Long> revisions() {
		String cypher = """
				MATCH (d:Domain)
				RETURN d.id AS id, coalesce(d.revision, 1) AS revision
				""";
		return rows(cypher).stream()
			.collect(Collectors.toMap((row) -> row.text("id"), (row) -> (long) row.number("revision")));
	}

	private long told() {
		String cypher = """
				MATCH (entry:OutboxEntry {type: 'io.meshgate.domain.moved'})
				RETURN count(entry) AS told
				""";
		return Objects.requireNonNull(rows(cypher).getFirst()).number("told");
	}

	private List<Row> rows(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()));
	}

	private static String key(int number) {
		return "d-%02d".formatted(number);
	}

}
