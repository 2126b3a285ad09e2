package io.meshgate.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.SlowDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(MeshDatabase.class)
class GraphIT {

	@Test
	void endsATransactionThatTakesTooLong(Driver driver) {
		Graph graph = new Graph(driver, Duration.ofMillis(200));
		String cypher = """
				UNWIND range(1, 1000000) AS a
				UNWIND range(1, 1000000) AS b
				RETURN sum(a * b % 7) AS sum
				""";
		assertThatExceptionOfType(GraphTimeout.class)
			.isThrownBy(() -> graph.read((transaction) -> transaction.rows(cypher, Map.of())));
	}

	@Test
	void waitsForAllReadsOfSomeWorkTogether(Graph graph) throws Throwable {
		SlowDatabase.during((statement) -> statement.contains("AS slow"), Duration.ofMillis(700),
				() -> assertThatExceptionOfType(GraphTimeout.class)
					.isThrownBy(() -> Graph.within(Duration.ofSeconds(1), () -> read(graph) + read(graph))));
		assertThat(Graph.within(Duration.ofSeconds(10), () -> read(graph) + read(graph))).isEqualTo(2);
	}

	private static int read(Graph graph) {
		return graph.read((transaction) -> transaction.one("RETURN 1 AS slow", Map.of())).number("slow");
	}

	@Test
	void readsAPageFromWhereTheLastOneEnded(Graph graph) {
		assertThat(letters(graph, new Page(2, null))).containsExactly("a", "b", "c");
		assertThat(letters(graph, new Page(2, new Cursor("c", "1")))).containsExactly("d", "e");
	}

	private static List<String> letters(Graph graph, Page page) {
		String cypher = """
				UNWIND ['a', 'b', 'c', 'd', 'e'] AS letter
				WITH letter
				WHERE $page.after IS NULL
				   OR letter > $page.after.value
				RETURN letter
				ORDER BY letter
				LIMIT $page.limit
				""";
		return graph.read((transaction) -> transaction.rows(cypher, Map.of("page", page)))
			.stream()
			.map((row) -> row.text("letter"))
			.toList();
	}

}
