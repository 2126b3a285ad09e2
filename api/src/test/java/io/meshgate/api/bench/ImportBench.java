package io.meshgate.api.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.meshgate.api.MeshgateApplication;
import io.meshgate.api.portal.PortalProcess;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.embedded.BoltAccount;
import io.meshgate.graph.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports a mesh of a hundred thousand products, a thousand at a time, into a portal of
 * little memory. It takes four minutes at most, and the portal ends at once where the
 * heap is too small for it; beside the heap it takes as much again at most.
 */
class ImportBench {

	private static final int PRODUCTS = Integer.getInteger("meshgate.bench.products", 100_000);

	private static final int BATCH = 1000;

	private static final int SECONDS = Integer.getInteger("meshgate.bench.seconds",
			Math.max(240, PRODUCTS / 100_000 * 240));

	private static final int HEAP = 512;

	@TempDir
	private Path folder;

	@Test
	void importsAMesh() throws Exception {
		GeneratedMesh mesh = new GeneratedMesh(PRODUCTS, 7);
		BoltAccount account = BoltAccount.anew();
		try (EmbeddedNeo4j database = EmbeddedNeo4j.open(this.folder.resolve("neo4j"), account);
				PortalProcess process = portal(database.account())) {
			Visitor admin = process.portal().signIn("admin");
			long start = System.nanoTime();
			send(admin, mesh.organisation());
			for (int from = 0; from < PRODUCTS; from += BATCH) {
				long before = System.nanoTime();
				JsonNode report = send(admin, mesh.products(from, from + BATCH));
				assertThat(report.at("/summary/rejected").asInt()).as(report.toString()).isZero();
				if (from % 10_000 == 0) {
					System.out.printf("%,7d products after %4d s, the last %d in %d ms, %d MiB%n", from + BATCH,
							seconds(start), BATCH, (System.nanoTime() - before) / 1_000_000, process.mostMemory());
				}
			}
			long seconds = seconds(start);
			long memory = process.mostMemory();
			System.out.printf("%,d products imported in %d s, %d %% of the %d s allowed, with at most %d of %d MiB%n",
					PRODUCTS, seconds, 100 * seconds / SECONDS, SECONDS, memory, 2 * HEAP);
			Map<String, Object> counted = count(account);
			System.out.println(counted);
			assertThat(counted).containsEntry("products", (long) PRODUCTS).containsEntry("waiting", 0L);
			assertThat(seconds).as("seconds for %,d products", PRODUCTS).isLessThanOrEqualTo(SECONDS);
			assertThat(memory).as("MiB of the portal").isLessThanOrEqualTo(2 * HEAP);
		}
	}

	private PortalProcess portal(BoltAccount database) throws Exception {
		Path administrator = Files.writeString(this.folder.resolve("admin.yaml"), """
				apiVersion: backstage.io/v1alpha1
				kind: User
				metadata: {name: admin}
				spec: {memberOf: []}
				""");
		return PortalProcess.start(
				List.of("-Xmx" + HEAP + "m", "-XX:+ExitOnOutOfMemoryError", "-cp",
						System.getProperty("surefire.test.class.path"), MeshgateApplication.class.getName()),
				Map.of("SPRING_NEO4J_URI", database.uri(), "SPRING_NEO4J_AUTHENTICATION_USERNAME", database.user(),
						"SPRING_NEO4J_AUTHENTICATION_PASSWORD", database.password(), "MESHGATE_IMPORT",
						administrator.toString(), "MESHGATE_DEVELOPMENT_DATA", this.folder.resolve("data").toString()),
				this.folder.resolve("portal.log"));
	}

	private static long seconds(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toSeconds();
	}

	private static JsonNode send(Visitor admin, String lines) {
		HttpResponse<String> answer = admin.call("/api/v1/descriptors",
				(call) -> call.header("Content-Type", "application/jsonl").POST(BodyPublishers.ofString(lines)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

	private static Map<String, Object> count(BoltAccount account) {
		try (Driver driver = GraphDatabase.driver(account.uri(),
				AuthTokens.basic(account.user(), account.password()))) {
			return driver.executableQuery("""
					RETURN COUNT { (:DataProduct) } AS products,
					       COUNT { (:InputPort)-[:READS]->(:OutputPort) } AS reads,
					       COUNT { (:UnresolvedReference)<-[:LACKS]-(:InputPort) } AS waiting
					""").execute().records().stream().map(Record::asMap).findFirst().orElseThrow();
		}
	}

}
