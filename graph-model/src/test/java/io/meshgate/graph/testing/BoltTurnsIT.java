package io.meshgate.graph.testing;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(MeshDatabase.class)
class BoltTurnsIT {

	private static final String ONE = "RETURN 1 AS one";

	private final Graph graph;

	BoltTurnsIT(Graph graph) {
		this.graph = graph;
	}

	@Test
	void countsEachStatementOfATransactionOnce() throws Throwable {
		for (int statements = 1; statements <= 50; statements += 7) {
			int expected = statements;
			BoltTurns cost = BoltTurns.of(() -> run(expected));
			assertThat(cost.turns()).isEqualTo(3 + expected);
			assertThat(cost.statements()).hasSize(expected).containsOnly(ONE);
		}
	}

	private void run(int statements) {
		this.graph.read((transaction) -> {
			for (int number = 0; number < statements; number++) {
				transaction.rows(ONE, Map.of());
			}
			return statements;
		});
	}

	@Test
	void doesNotCountTheOpeningOfConnections(Driver driver) throws Throwable {
		try (Session busy = driver.session(); Session busyToo = driver.session()) {
			busy.beginTransaction();
			busyToo.beginTransaction();
			assertThat(BoltTurns.count(() -> run(1))).isEqualTo(4);
		}
	}

	@Test
	void countsWhatIsFetchedLater() throws Throwable {
		String many = "UNWIND range(1, 2500) AS number RETURN number";
		assertThat(BoltTurns.count(() -> this.graph.read((transaction) -> transaction.rows(many, Map.of()))))
			.isEqualTo(5);
	}

	@Test
	void readsStatementsLongerThanAChunk() throws Throwable {
		String statement = "RETURN '" + "ü".repeat(50_000) + "' AS text";
		BoltTurns cost = BoltTurns.of(() -> this.graph.read((transaction) -> transaction.rows(statement, Map.of())));
		assertThat(cost.statements()).isEqualTo(List.of(statement));
		assertThat(cost.turns()).isEqualTo(4);
	}

	@Test
	void countsNothingWhereNothingIsAsked() throws Throwable {
		assertThat(BoltTurns.of(() -> Thread.sleep(10))).isEqualTo(new BoltTurns(0, List.of()));
	}

	@Test
	void cannotBeNested() {
		assertThatIllegalStateException().isThrownBy(() -> BoltTurns.count(() -> BoltTurns.count(() -> run(1))));
	}

}
