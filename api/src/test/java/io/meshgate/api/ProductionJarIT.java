package io.meshgate.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import io.meshgate.api.portal.ProductionJar;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionJarIT {

	/** What of Neo4j is Apache-licensed: the driver, its transport, the migrations. */
	private static final Set<String> FREE = Set.of("neo4j-java-driver", "neo4j-bolt-connection",
			"neo4j-bolt-connection-netty", "neo4j-bolt-connection-pooled", "neo4j-bolt-connection-routed",
			"neo4j-migrations", "spring-boot-neo4j");

	@Test
	void holdsNothingOfNeo4jButTheDriver() throws IOException {
		assertThat(libraries()).filteredOn((library) -> library.contains("neo4j")).isSubsetOf(FREE);
		assertThat(libraries()).noneMatch((library) -> library.startsWith("lucene") || library.startsWith("scala"));
	}

	@Test
	void holdsNothingOfDevelopment() throws IOException {
		assertThat(libraries()).contains("meshgate-auth", "meshgate-graph-model", "meshgate-frontend-contract")
			.noneMatch((library) -> library.contains("development") || library.contains("embedded-")
					|| library.endsWith("-embedded") || library.contains("authorization-server")
					|| library.contains("graphiql"));
	}

	@Test
	void holdsNothingThatItsBillOfMaterialsDoesNotList() throws IOException {
		assertThat(libraries()).contains("spring-boot")
			.filteredOn((library) -> !library.equals("spring-boot-jarmode-tools"))
			.isSubsetOf(materials());
	}

	@Test
	void endsWithOneSentenceWithoutSettings() throws Exception {
		assertThat(start(Map.of())).isEqualTo("Meshgate cannot start without SPRING_NEO4J_URI (the Neo4j to use) and "
				+ "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI (the identity provider to trust).");
	}

	@Test
	void countsAnEmptySettingAsMissing() throws Exception {
		assertThat(start(Map.of("SPRING_NEO4J_URI", "neo4j://localhost",
				"SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "")))
			.isEqualTo("Meshgate cannot start without SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI "
					+ "(the identity provider to trust).");
	}

	private static String start(Map<String, String> settings) throws Exception {
		ProcessBuilder portal = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-jar", ProductionJar.path().toString())
			.redirectErrorStream(true);
		portal.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("JAVA_TOOL"));
		portal.environment().putAll(settings);
		Process process = portal.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isNotZero();
		return output.strip();
	}

	private static List<String> libraries() throws IOException {
		try (JarFile jar = new JarFile(ProductionJar.path().toFile())) {
			return jar.stream()
				.map(ZipEntry::getName)
				.filter((name) -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
				.map((name) -> name.substring("BOOT-INF/lib/".length()).replaceFirst("-[0-9].*", ""))
				.toList();
		}
	}

	private static List<String> materials() throws IOException {
		try (JarFile jar = new JarFile(ProductionJar.path().toFile());
				InputStream bill = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
			return JsonMapper.shared()
				.readTree(bill)
				.path("components")
				.valueStream()
				.map((component) -> component.path("name").asString())
				.toList();
		}
	}

}
