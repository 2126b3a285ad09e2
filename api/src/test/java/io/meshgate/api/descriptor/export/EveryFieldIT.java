package io.meshgate.api.descriptor.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.meshgate.api.portal.Corpora;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field that the standards know, in all their versions, comes back where it stood.
 */
@NeedsCorpora
@WholePortal
class EveryFieldIT {

	private final Graph graph;

	private final Portal portal;

	EveryFieldIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void begin() {
		MeshDatabase.empty();
		aMesh().with(aVisitor("adam").withRoles("ADMINISTRATOR")).in(this.graph);
	}

	@ParameterizedTest
	@CsvSource({ "odps, v1.1.0, bitol-odps/odps-json-schema-v1.1.0.reconstructed.json",
			"odps, v1.0.0, bitol-odps/schema/odps-json-schema-v1.0.0.json",
			"odcs, v3.2.0, bitol-odcs/v3.2.0-dev/schema/odcs-json-schema-v3.2.0.json",
			"odcs, v3.1.0, bitol-odcs/schema/odcs-json-schema-v3.1.0.json",
			"odcs, v3.0.2, bitol-odcs/schema/odcs-json-schema-v3.0.2.json",
			"odcs, v3.0.1, bitol-odcs/schema/odcs-json-schema-v3.0.1.json",
			"odcs, v3.0.0, bitol-odcs/schema/odcs-json-schema-v3.0.0.json" })
	void comesBackWhereItStood(String standard, String version, String schema) throws IOException {
		Filling filling = filling(schema);
		List<ObjectNode> documents = filling.documents(fixed(standard, version));
		for (String type : List.of("application/json", "application/yaml")) {
			begin();
			bring(type, documents);
			Map<String, Map<String, String>> back = handedOut(standard);
			assertThat(back).isEqualTo(byId(documents));
		}
		System.out.println(standard + " " + version + ": " + filling.fields().size() + " fields in " + documents.size()
				+ " documents");
	}

	/** Before 1.0 the team was a list of members, and no other version takes that. */
	@Test
	void comesBackOfAProductBeforeItsFirstVersion() throws IOException {
		List<ObjectNode> documents = filling("bitol-odps/schema/odps-json-schema-v0.9.0.json")
			.documents(fixed("odps", "v0.9.0"));
		bring("application/json", documents);
		assertThat(handedOut("odps")).isEqualTo(changed(byId(documents),
				(place) -> place.replaceFirst("^/team/", "/team/members/"), Map.of("/apiVersion", "v1.1.0")));
	}

	@ParameterizedTest
	@CsvSource({ "v1.1.0, bitol-odps/odps-json-schema-v1.1.0.reconstructed.json",
			"v1.0.0, bitol-odps/schema/odps-json-schema-v1.0.0.json" })
	void staysWhereItStoodAroundWhatThePortalChanged(String version, String schema) throws IOException {
		List<ObjectNode> documents = filling(schema).documents(fixed("odps", version));
		bring("application/json", documents);
		this.portal.signIn("adam")
			.ask("{ dataProducts(first: 100) { edges { node { id } } } }", Map.of())
			.texts("/dataProducts/edges", "/node/id")
			.forEach(this::rename);
		assertThat(handedOut("odps")).isEqualTo(changed(byId(documents), UnaryOperator.identity(),
				Map.of("/apiVersion", "v1.1.0", "/name", "Another name")));
	}

	private void rename(String product) {
		assertThat(this.portal.signIn("adam")
			.submit("ChangeDataProduct", Map.of("dataProduct", product, "name", "Another name"))
			.ending()).isEqualTo("DataProductChanged");
	}

	private static Map<String, Map<String, String>> changed(Map<String, Map<String, String>> documents,
			UnaryOperator<String> place, Map<String, String> values) {
		Map<String, Map<String, String>> changed = new HashMap<>();
		documents.forEach((id, leaves) -> {
			Map<String, String> other = new HashMap<>();
			leaves.forEach((at, value) -> other.put(place.apply(at), value));
			other.putAll(values);
			changed.put(id, other);
		});
		return changed;
	}

	@ParameterizedTest
	@CsvSource({ "v2.2.1, bitol-odcs/schema/odcs-json-schema-v2.2.1.json",
			"v2.2.2, bitol-odcs/schema/odcs-json-schema-v2.2.2.json" })
	void comesBackOfAContractOfTheSecondVersion(String version, String schema) throws IOException {
		Filling filling = filling(schema);
		List<ObjectNode> documents = filling.documents(fixed("odcs", version));
		documents.forEach((document) -> document.set("uuid", document.remove("id")));
		bring("application/json", documents);
		List<String> places = exchange().json("?format=odcs")
			.stream()
			.map(SecondVersion::said)
			.flatMap(List::stream)
			.toList();
		assertThat(places).containsAll(documents.stream().map(SecondVersion::expected).flatMap(List::stream).toList());
		System.out.println("odcs " + version + ": " + filling.fields().size() + " fields");
	}

	@Test
	void comesBackOfEveryEntity() throws IOException {
		String entities = new ClassPathResource("every-backstage-field.yaml")
			.getContentAsString(StandardCharsets.UTF_8);
		JsonNode report = exchange().bring("application/yaml", entities);
		assertThat(report.at("/summary/created").asInt()).as("%s", report).isEqualTo(8);
		String back = exchange().yaml("?format=backstage");
		for (String entity : entities.split("(?m)^---\n")) {
			assertThat(back).contains(entity);
		}
	}

	@Test
	void staysWhereItStoodInAnEntityAroundWhatThePortalChanged() throws IOException {
		String entities = new ClassPathResource("every-backstage-field.yaml")
			.getContentAsString(StandardCharsets.UTF_8);
		exchange().bring("application/yaml", entities);
		Map<String, Map<String, String>> before = systems();
		this.portal.signIn("adam")
			.ask("{ dataProducts(first: 100) { edges { node { id } } } }", Map.of())
			.texts("/dataProducts/edges", "/node/id")
			.forEach(this::rename);
		assertThat(before).hasSize(2);
		Map<String, Map<String, String>> expected = changed(before, UnaryOperator.identity(),
				Map.of("/metadata/title", "Another name"));
		// The port of the same entity was not renamed.
		Objects.requireNonNull(expected.get("product-field-api"))
			.put("/metadata/annotations/meshgate.io/portName", "The product-field-api");
		assertThat(systems()).isEqualTo(expected);
	}

	/** The entities that are data products. */
	private Map<String, Map<String, String>> systems() {
		return exchange().json("?format=backstage")
			.stream()
			.filter((entity) -> entity.at("/metadata/name").asString().startsWith("product-"))
			.collect(Collectors.toMap((entity) -> entity.at("/metadata/name").asString(), EveryFieldIT::leaves));
	}

	private static Map<String, String> fixed(String standard, String version) {
		return Map.of("apiVersion", version, "kind", standard.equals("odps") ? "DataProduct" : "DataContract");
	}

	private void bring(String type, List<ObjectNode> documents) {
		String body = type.endsWith("json") ? JsonMapper.shared().writeValueAsString(documents)
				: documents.stream().map((document) -> document + "\n").collect(Collectors.joining("---\n"));
		JsonNode report = exchange().bring(type, body);
		assertThat(report.at("/summary/created").asInt()).as("%s", report).isEqualTo(documents.size());
	}

	private Map<String, Map<String, String>> handedOut(String standard) {
		return byId(exchange().json("?format=" + standard));
	}

	private static Map<String, Map<String, String>> byId(List<? extends JsonNode> documents) {
		return documents.stream()
			.collect(Collectors.toMap((document) -> document.path("id").asString(), EveryFieldIT::leaves));
	}

	private Exchange exchange() {
		return new Exchange(this.portal.signIn("adam"));
	}

	/** All that says something, by its place. */
	private static Map<String, String> leaves(JsonNode document) {
		Map<String, String> leaves = new LinkedHashMap<>();
		collect("", document, leaves);
		return leaves;
	}

	private static void collect(String place, JsonNode node, Map<String, String> leaves) {
		if (!node.isContainer()) {
			leaves.put(place, node.asString());
		}
		node.propertyStream().forEach((field) -> collect(place + "/" + field.getKey(), field.getValue(), leaves));
		for (int at = 0; node.isArray() && at < node.size(); at++) {
			collect(place + "/" + at, node.path(at), leaves);
		}
	}

	private static Filling filling(String schema) throws IOException {
		return new Filling(JsonMapper.shared().readTree(Files.readString(Corpora.root().resolve(schema))));
	}

}
