package io.meshgate.api.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.mesh.Mesh;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many move parts of a tree at random and at once, while an import says what is a part of
 * what as well. A seed that failed is tried again with {@code -Dmeshgate.test.seed=...}.
 */
public final class TreeRace {

	/** Who moves. */
	public static final Viewer ADMIN = Mesh.viewer("admin");

	/** How many there are in a random tree. */
	public static final int SIZE = 14;

	private static final int MOVERS = 6;

	private static final int MOVES = 30;

	private static final int IMPORTS = 20;

	private static final int ROUNDS = 25;

	private final References references = new References();

	private final Graph graph;

	private final NodeType type;

	private final String counter;

	private final List<Link> links;

	/**
	 * A race in one of the trees of the mesh.
	 * @param graph the mesh
	 * @param type what the tree is of
	 * @param counter the property that counts the changes of each
	 * @param links by which documents say what is a part of what
	 */
	public TreeRace(Graph graph, NodeType type, String counter, Link... links) {
		this.graph = graph;
		this.type = type;
		this.counter = counter;
		this.links = List.of(links);
	}

	/**
	 * What each is called in a random tree.
	 * @param number which of them
	 * @return the key
	 */
	public static String key(int number) {
		return "n-%02d".formatted(number);
	}

	/**
	 * Draws what each is a part of at first.
	 * @param random draws
	 * @param number which of them
	 * @return the key of one before it, or none
	 */
	public static Optional<String> place(Random random, int number) {
		int whole = random.nextInt(-1, Math.max(number, 1));
		return (number > 0 && whole >= 0) ? Optional.of(key(whole)) : Optional.empty();
	}

	/**
	 * Makes an operation.
	 * @param content what is asked
	 * @return asked by the administrator, now
	 */
	public static Operation operation(Object content) {
		return Operation.of(ADMIN.person(), content, null, Clock.systemUTC().instant());
	}

	/**
	 * Whoever moves at once: the tree stays one, and each move is counted and told once.
	 * @param <K> how moves end
	 * @param plant makes a random tree
	 * @param move moves one
	 * @param done how it ends where it is moved
	 * @param conflict how it ends where it is not
	 */
	public <K extends Enum<K>> void keepsATree(Consumer<Random> plant, Move<K> move, K done, K conflict) {
		long seed = Long.getLong("meshgate.test.seed", new Random().nextLong());
		System.out.println(this.type.label() + "s are moved with meshgate.test.seed=" + seed);
		plant.accept(new Random(seed));
		List<Ending<K>> endings = moveAll(seed, move);
		assertThat(circles()).as("circles, seed %d", seed).isEmpty();
		assertThat(rows("n.key AS key, COUNT { (n)-[:PART_OF]->() } AS count")).as("places, seed %d", seed)
			.hasSize(SIZE)
			.allMatch((row) -> row.number("count") <= 1);
		Map<String, Long> moved = endings.stream()
			.filter((ending) -> ending.kind() == done)
			.collect(Collectors.groupingBy(Ending::subject, Collectors.counting()));
		assertThat(rows("n.id AS id, coalesce(n." + this.counter + ", 1) AS count")).as("counters, seed %d", seed)
			.allSatisfy((row) -> assertThat(row.number("count")).isEqualTo(1 + moved.getOrDefault(row.text("id"), 0L)));
		String event = "io.meshgate." + this.type.label().toLowerCase(Locale.ROOT) + ".moved";
		assertThat(Told.of(this.graph)).as("events, seed %d", seed)
			.filteredOn((told) -> told.type().equals(event))
			.hasSize(moved.values().stream().mapToInt(Long::intValue).sum());
		assertThat(endings).as("endings, seed %d", seed).extracting(Ending::kind).contains(done, conflict);
		assertThat(endings).as("endings, seed %d", seed)
			.anyMatch((ending) -> ending.kind() == conflict && ending.reason().startsWith("A circle would close"));
	}

	/**
	 * Each of the two moves is harmless and locks what the other does not: without the
	 * one line in which both stand, most rounds end in a circle.
	 * @param <K> how moves end
	 * @param plant makes {@code harbour}, a part of {@code east}, and {@code quay}, a
	 * part of {@code west}
	 * @param move moves one
	 * @param done how it ends where it is moved
	 * @param conflict how it ends where it is not
	 */
	public <K extends Enum<K>> void closesNoCircleOfTwoHarmlessMoves(Runnable plant, Move<K> move, K done, K conflict) {
		for (int round = 0; round < ROUNDS; round++) {
			plant.run();
			List<Ending<K>> endings = Race.of(List.of(() -> move.move("east", Optional.of("quay")),
					() -> move.move("west", Optional.of("harbour"))));
			assertThat(circles()).as("circles in round %d", round).isEmpty();
			assertThat(endings).as("endings of round %d", round)
				.extracting(Ending::kind)
				.containsExactlyInAnyOrder(done, conflict);
		}
	}

	private <K extends Enum<K>> List<Ending<K>> moveAll(long seed, Move<K> move) {
		List<Supplier<List<Ending<K>>>> movers = new ArrayList<>();
		for (int mover = 1; mover <= MOVERS; mover++) {
			Random random = new Random(seed + mover);
			movers.add(() -> Stream.generate(() -> move(random, move)).limit(MOVES).toList());
		}
		movers.add(() -> importPlaces(new Random(seed - 1)));
		return Race.of(movers).stream().flatMap(List::stream).toList();
	}

	private static <K extends Enum<K>> Ending<K> move(Random random, Move<K> move) {
		String key = key(random.nextInt(SIZE));
		return move.move(key, (random.nextInt(8) == 0) ? Optional.empty() : Optional.of(key(random.nextInt(SIZE))));
	}

	private <K extends Enum<K>> List<Ending<K>> importPlaces(Random random) {
		Imports imports = new Imports(this.references, new Outbox());
		Linking linking = new Linking(this.references);
		IntStream.range(0, IMPORTS).forEach((round) -> {
			Map<String, List<Reference>> stated = Map.of("one", List.of(stated(random)), "other",
					List.of(stated(random)));
			this.graph.write((transaction) -> {
				imports.lock(transaction);
				this.references.state(transaction, stated);
				linking.resolveAll(transaction, Set.of(), Instant.now());
				return true;
			});
		});
		return List.of();
	}

	private Reference stated(Random random) {
		return new Reference(new NodeKey(this.type, key(random.nextInt(SIZE))),
				this.links.get(random.nextInt(this.links.size())), key(random.nextInt(SIZE)));
	}

	private List<String> circles() {
		return rows("n.key AS key, EXISTS { (n)-[:PART_OF*1..]->(n) } AS circle").stream()
			.filter((row) -> row.holds("circle"))
			.map((row) -> row.text("key"))
			.toList();
	}

	private List<Row> rows(String columns) {
		return this.graph
			.read((transaction) -> transaction.rows("MATCH (n:" + this.type.label() + ") RETURN " + columns, Map.of()));
	}

	/**
	 * Moves one.
	 *
	 * @param <K> how that ends
	 */
	@FunctionalInterface
	public interface Move<K extends Enum<K>> {

		/**
		 * Moves one.
		 * @param key which one
		 * @param place what it becomes a part of; empty for nothing
		 * @return how that ended
		 */
		Ending<K> move(String key, Optional<String> place);

	}

}
