package io.meshgate.api.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import io.meshgate.api.MeshgateApplication;
import io.meshgate.api.lineage.intake.EmittedRuns;
import io.meshgate.api.portal.PortalProcess;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.embedded.BoltAccount;
import io.meshgate.graph.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four emitters tell of the runs of a hundred jobs, column by column, in batches of a
 * hundred events, while somebody keeps asking how the jobs stand: at least 500 events a
 * second, and no edge is lost or doubled. A third of the datasets is given out by the
 * ports of twenty products, between which lineage is kept true all the while, and a
 * thousand products feed one of these.
 */
class LineageBench {

	private static final int EVENTS = Integer.getInteger("meshgate.bench.events", 40_000);

	private static final int WARMING = 8_000;

	private static final int PER_SECOND = Integer.getInteger("meshgate.bench.events-per-second", 500);

	@TempDir
	private Path folder;

	@Test
	void takesEventsWhileSomebodyReads() throws Exception {
		BoltAccount account = BoltAccount.anew();
		try (EmbeddedNeo4j database = EmbeddedNeo4j.open(this.folder.resolve("neo4j"), account);
				PortalProcess process = portal(database.account())) {
			Visitor admin = process.portal().signIn("admin");
			new EmittedRuns(WARMING, new Random(1)).send(admin);
			giveOut(account);
			EmittedRuns runs = new EmittedRuns(EVENTS, new Random(2));
			AtomicBoolean sending = new AtomicBoolean(true);
			try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
				Future<Integer> reading = aside.submit(() -> read(admin, sending));
				long start = System.nanoTime();
				runs.send(admin);
				long millis = (System.nanoTime() - start) / 1_000_000;
				sending.set(false);
				long perSecond = runs.count() * 1000L / millis;
				System.out.printf("%,d events from 4 connections in %,d ms: %,d a second, beside %,d answers%n",
						runs.count(), millis, perSecond, reading.get());
				assertThat(edges(account)).containsExactlyElementsOf(runs.edges());
				assertThat(reading.get()).isPositive();
				assertThat(perSecond).as("events a second").isGreaterThanOrEqualTo(PER_SECOND);
			}
		}
	}

	private static int read(Visitor admin, AtomicBoolean sending) {
		int answers = 0;
		while (sending.get()) {
			assertThat(admin.send("Jobs", Map.of("first", 20)).kinds()).isEmpty();
			answers++;
		}
		return answers;
	}

	private PortalProcess portal(BoltAccount database) throws Exception {
		Path administrator = Files.writeString(this.folder.resolve("admin.yaml"), """
				apiVersion: backstage.io/v1alpha1
				kind: User
				metadata: {name: admin}
				spec: {memberOf: []}
				""");
		return PortalProcess.start(
				List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-cp",
						System.getProperty("surefire.test.class.path"), MeshgateApplication.class.getName()),
				Map.of("SPRING_NEO4J_URI", database.uri(), "SPRING_NEO4J_AUTHENTICATION_USERNAME", database.user(),
						"SPRING_NEO4J_AUTHENTICATION_PASSWORD", database.password(), "MESHGATE_IMPORT",
						administrator.toString(), "MESHGATE_DEVELOPMENT_DATA", this.folder.resolve("data").toString()),
				this.folder.resolve("portal.log"));
	}

	private static void giveOut(BoltAccount account) {
		String cypher = """
				UNWIND range(0, 19) AS number
				CREATE (p:DataProduct {id: randomUUID(), key: 'p-' + number, name: 'p-' + number, status: 'ACTIVE',
				  visibility: 'PUBLIC', revision: 1, tags: [], createdAt: datetime(), changedAt: datetime()})
				WITH p, number
				MATCH (d:Dataset {namespace: 'lake'})
				WHERE toInteger(substring(d.name, 2)) % 60 = number * 3
				CREATE (p)-[:OFFERS]->(:OutputPort {id: randomUUID(), key: p.key + '/' + d.name, name: d.name, type: 'DATASET'})
				  -[:BOUND_TO {boundAt: datetime()}]->(d)
				SET d.due = true, d.givenOut = true
				RETURN p.key + ' ' + d.name AS said
				""";
		assertThat(ask(account, cypher)).hasSize(100);
		String hub = """
				MATCH (hub:Dataset {namespace: 'lake', name: 'd-0'})
				UNWIND range(1, 1000) AS number
				CREATE (p:DataProduct {id: randomUUID(), key: 'feeder-' + number, name: 'feeder', status: 'ACTIVE',
				  visibility: 'PUBLIC', revision: 1, tags: [], createdAt: datetime(), changedAt: datetime()})
				CREATE (p)-[:OFFERS]->(:OutputPort {id: randomUUID(), key: p.key + '/all', name: 'all', type: 'DATASET'})
				  -[:BOUND_TO {boundAt: datetime()}]->(d:Dataset {id: randomUUID(), key: 'feeders/' + number, title: 'all',
				    namespace: 'feeders', name: 'feeder-' + number, tags: [], due: true, givenOut: true})
				CREATE (d)-[:FEEDS {key: 'feeder-' + number, source: 'CATALOGUE', firstSeenAt: datetime(),
				  lastSeenAt: datetime(), transformations: []}]->(hub)
				RETURN p.key AS said
				""";
		assertThat(ask(account, hub)).hasSize(1_000);
	}

	private static List<String> edges(BoltAccount account) {
		return ask(account, EmittedRuns.DRAWN);
	}

	private static List<String> ask(BoltAccount account, String cypher) {
		try (Driver driver = GraphDatabase.driver(account.uri(),
				AuthTokens.basic(account.user(), account.password()))) {
			return driver.executableQuery(cypher)
				.execute()
				.records()
				.stream()
				.map((edge) -> edge.get("said").asString())
				.sorted()
				.toList();
		}
	}

}
