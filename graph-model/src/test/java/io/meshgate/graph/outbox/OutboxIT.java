package io.meshgate.graph.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever reads the outbox in its order learns what happened in the order it did.
 */
@ExtendWith(MeshDatabase.class)
class OutboxIT {

	private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

	private final Outbox outbox = new Outbox();

	private final Graph graph;

	OutboxIT(Graph graph) {
		MeshDatabase.empty();
		this.graph = graph;
	}

	@Test
	void keepsTheOrderOfWhatIsToldAtOnce() {
		this.graph.write((transaction) -> {
			this.outbox.append(transaction, IntStream.range(0, 20).mapToObj((at) -> event(at, NOON)).toList());
			this.outbox.append(transaction, List.of());
			this.outbox.append(transaction, IntStream.range(20, 40).mapToObj((at) -> event(at, NOON)).toList());
			return true;
		});
		assertThat(told()).containsExactlyElementsOf(numbers(40));
	}

	/** An import takes several transactions, and has one time. */
	@Test
	void keepsTheOrderOfTransactionsOfOneMoment() {
		IntStream.range(0, 20).forEach((at) -> tell(event(at, NOON)));
		assertThat(told()).containsExactlyElementsOf(numbers(20));
	}

	/** The second was sent first, and waited for the lock that the first had. */
	@Test
	void putsWhatHappenedBeforeWhatWasSent() {
		tell(event(0, NOON.plusSeconds(1)));
		tell(event(1, NOON));
		assertThat(told()).containsExactlyElementsOf(numbers(2));
	}

	private void tell(Event event) {
		this.graph.write((transaction) -> {
			this.outbox.append(transaction, List.of(event));
			return true;
		});
	}

	private static Event event(int number, Instant at) {
		return Event.of(EventType.DATA_PRODUCT_CHANGED, String.valueOf(number), Map.of(), at);
	}

	private static List<String> numbers(int count) {
		return IntStream.range(0, count).mapToObj(String::valueOf).toList();
	}

	private List<String> told() {
		String cypher = """
				MATCH (entry:OutboxEntry)
				RETURN entry.subject AS subject
				ORDER BY entry.toldAt, entry.place, entry.occurredAt, entry.id
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("subject"))
			.toList();
	}

}
