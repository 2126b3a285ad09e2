package io.meshgate.graph.startup;

import java.time.Duration;
import java.util.List;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class IndexArrivalIT {

	private final Driver driver;

	private final Graph graph;

	IndexArrivalIT(Driver driver, Graph graph) {
		this.driver = driver;
		this.graph = graph;
	}

	@AfterEach
	void forget() {
		rows("DROP INDEX filling IF EXISTS");
		MeshDatabase.empty();
	}

	@Test
	void startsOnceAllIndexesAreFull() {
		rows("UNWIND range(1, 100000) AS number CREATE (:Filling {text: 'word ' + number + ' of ' + number * 7})");
		rows("CREATE FULLTEXT INDEX filling FOR (n:Filling) ON EACH [n.text]");
		Duration patience = Duration.ofMinutes(1);
		new GraphStart(this.driver, this.graph, new GraphSettings(patience, patience, patience, patience, true))
			.start();
		assertThat(rows("SHOW INDEXES YIELD name, state WHERE name = 'filling' RETURN state"))
			.containsExactly("ONLINE");
	}

	@Test
	void startsWithoutThemWhenTheTimeIsOver() {
		rows("UNWIND range(1, 100000) AS number CREATE (:Filling {text: 'word ' + number + ' of ' + number * 7})");
		rows("CREATE FULLTEXT INDEX filling FOR (n:Filling) ON EACH [n.text]");
		IndexArrival.await(this.graph, Duration.ZERO);
		assertThat(rows("SHOW INDEXES YIELD name WHERE name = 'filling' RETURN name")).containsExactly("filling");
	}

	private List<String> rows(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).list((row) -> row.get(0).asString());
		}
	}

}
