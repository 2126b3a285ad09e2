package io.meshgate.api.identity;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.PortalProcess;
import io.meshgate.api.portal.ProductionJar;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is put into production, with a database and an identity provider of the company's.
 */
@ExtendWith(MeshDatabase.class)
class ProductionPortalIT {

	@TempDir
	private Path folder;

	@Test
	void runsOnTheCompanysDatabaseAndTrustsItsIssuerOnly() throws Exception {
		try (CompanyIssuer issuer = CompanyIssuer.open();
				PortalProcess process = PortalProcess.start(
						List.of("-Xmx512m", "-jar", ProductionJar.path().toString()), settings(issuer),
						this.folder.resolve("portal.log"))) {
			Visitor ada = process.portal().bearing(issuer.token("ada"));
			Answer created = ada.submit("CreateTeam", Map.of("key", "couriers", "name", "Couriers"));
			assertThat(created.text("/createTeam/__typename")).isEqualTo("TeamCreated");
			assertThat(ada.ask("{ team(by: {key: \"couriers\"}) { name } }", Map.of()).text("/team/name"))
				.isEqualTo("Couriers");
			Visitor forger = process.portal().bearing(issuer.forgedToken("ada"));
			assertThat(forger.ask("{ __typename }", Map.of()).status()).isEqualTo(401);
			assertThat(ada.call("/oauth2/token", (call) -> call.POST(BodyPublishers.noBody())).statusCode())
				.isEqualTo(403);
			assertThat(ada.call("/graphiql", (call) -> call.GET()).statusCode()).isEqualTo(403);
		}
	}

	/** Beside the portal, with what it is told of the database and nothing else. */
	@Test
	void verifiesItsRecord(Graph graph) throws Exception {
		MeshDatabase.empty();
		Path log = this.folder.resolve("verification.log");
		assertThat(verify(log)).isZero();
		assertThat(log).content().endsWith("The record is whole.\n");
		graph.write((transaction) -> transaction.rows("CREATE (:AuditHead {key: 'record', number: 3, hash: 'h'})",
				Map.of()));
		assertThat(verify(log)).isEqualTo(1);
		assertThat(log).content().contains("TRUNCATED at 1: all are missing from there to 3");
	}

	private static int verify(Path log) throws Exception {
		ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-jar", ProductionJar.path().toString(), "verify-audit")
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		command.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("JAVA_TOOL"));
		command.environment().putAll(database());
		return command.start().waitFor();
	}

	private static Map<String, String> database() {
		Map<String, String> settings = new HashMap<>();
		MeshDatabase.properties().forEach((name, value) -> settings.put(name.toUpperCase().replace('.', '_'), value));
		if (MeshDatabase.isEmbedded()) {
			// A container does not know the address that its clients are to be routed to.
			settings.computeIfPresent("SPRING_NEO4J_URI", (name, uri) -> uri.replace("bolt://", "neo4j://"));
		}
		return settings;
	}

	private static Map<String, String> settings(CompanyIssuer issuer) {
		Map<String, String> settings = database();
		settings.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuer.uri());
		settings.put("MESHGATE_IDENTITY_ADMINISTRATORS", issuer.uri() + "|ada");
		return settings;
	}

}
