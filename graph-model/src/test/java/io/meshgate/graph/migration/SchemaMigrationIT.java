package io.meshgate.graph.migration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(MeshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaMigrationIT {

	private final Driver driver;

	private final Graph graph;

	SchemaMigrationIT(Driver driver, Graph graph) {
		this.driver = driver;
		this.graph = graph;
	}

	@BeforeEach
	void startFromNothing() {
		rows("MATCH (node) DETACH DELETE node");
		rows("SHOW CONSTRAINTS YIELD name").forEach((name) -> rows("DROP CONSTRAINT `" + name + "`"));
		rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
			.forEach((name) -> rows("DROP INDEX `" + name + "`"));
	}

	@AfterAll
	void leaveAMigratedDatabase() {
		migration(Duration.ofSeconds(15), Duration.ofSeconds(30)).apply();
	}

	@Test
	void migratesAnEmptyDatabase() {
		migration(Duration.ofSeconds(15), Duration.ofSeconds(30)).apply();
		assertThat(rows("SHOW CONSTRAINTS YIELD name")).contains("data_product_key", "access_request_open");
		assertThat(rows("SHOW INDEXES YIELD name")).contains("data_product_words");
	}

	@Test
	void changesNothingTheSecondTime() {
		String first = migration(Duration.ofSeconds(15), Duration.ofSeconds(30)).apply();
		List<String> applied = applied();
		String second = migration(Duration.ofSeconds(15), Duration.ofSeconds(30)).apply();
		assertThat(second).isEqualTo(first);
		assertThat(applied()).isEqualTo(applied);
	}

	@Test
	void letsSeveralInstancesStartAtOnce() throws Exception {
		try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
			Callable<String> start = () -> migration(Duration.ofSeconds(15), Duration.ofSeconds(60)).apply();
			List<Future<String>> versions = instances.invokeAll(List.of(start, start, start, start));
			String version = versions.getFirst().get();
			for (Future<String> other : versions) {
				assertThat(other.get()).isEqualTo(version);
			}
		}
		assertThat(applied()).doesNotHaveDuplicates().isNotEmpty();
		assertThat(rows("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id")).isEmpty();
	}

	@Test
	void overcomesTheLockOfAnInstanceThatWasKilled() {
		MigrationLease killed = new MigrationLease(this.graph, "killed", Duration.ofSeconds(2));
		killed.prepare();
		assertThat(killed.take()).isTrue();
		rows("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})");
		migration(Duration.ofSeconds(15), Duration.ofSeconds(30)).apply();
		assertThat(applied()).isNotEmpty();
		assertThat(rows("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id")).isEmpty();
	}

	@Test
	void givesUpOnAnInstanceThatGoesOnForTooLong() {
		MigrationLease other = new MigrationLease(this.graph, "other", Duration.ofSeconds(60));
		other.prepare();
		assertThat(other.take()).isTrue();
		assertThatIllegalStateException()
			.isThrownBy(() -> migration(Duration.ofSeconds(15), Duration.ofMillis(300)).apply())
			.withMessageContaining("Another instance");
		other.giveBack();
	}

	private SchemaMigration migration(Duration term, Duration patience) {
		return new SchemaMigration(this.driver, term, patience);
	}

	private List<String> applied() {
		return rows("MATCH (:__Neo4jMigration)-[run:MIGRATED_TO]->(to) RETURN to.version + ' ' + toString(run.at)");
	}

	private List<String> rows(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher, Map.of()).list((row) -> row.get(0).asString());
		}
	}

}
