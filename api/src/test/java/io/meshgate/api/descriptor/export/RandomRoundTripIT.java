package io.meshgate.api.descriptor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the portal made of a mesh is handed out whole, and makes the same mesh where
 * there was none.
 */
@NeedsCorpora
@WholePortal
class RandomRoundTripIT {

	private static final String AUDITOR = "auditor";

	/** All but that from one migration to the next. */
	private static final String CONNECTIONS = """
			MATCH ()-[e]->()
			WHERE type(e) <> 'MIGRATED_TO'
			RETURN DISTINCT type(e) AS type
			""";

	private static final Set<String> ORGANISATION = Set.of("Domain", "Group", "User", "Component");

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private final Graph graph;

	private final Portal portal;

	RandomRoundTripIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void begin() {
		MeshDatabase.empty();
		aMesh().with(aVisitor(AUDITOR).withRoles("ADMINISTRATOR")).in(this.graph);
	}

	@RepeatedTest(10)
	void makesTheSameMeshOfProductsAndEntities(RepetitionInfo repetition) {
		List<String> before = draw(SEED + repetition.getCurrentRepetition());
		List<JsonNode> documents = new ArrayList<>(exchange().json("?format=odcs"));
		documents.addAll(exchange().json("?format=odps"));
		exchange().json("?format=backstage")
			.stream()
			.filter((entity) -> ORGANISATION.contains(entity.path("kind").asString()))
			.filter((entity) -> !entity.at("/metadata/name").asString().equals(AUDITOR))
			.forEach(documents::add);
		assertKept(documents);
		begin();
		comesBack(exchange().bring("application/json", JsonMapper.shared().writeValueAsString(documents)), before);
	}

	/** As they would be kept in a file, with the one who looks on. */
	@RepeatedTest(10)
	void makesTheSameMeshOfEntitiesAlone(RepetitionInfo repetition) {
		List<String> before = draw(SEED - repetition.getCurrentRepetition());
		assertKept(exchange().json("?format=backstage"));
		String documents = exchange().yaml("?format=odcs") + exchange().yaml("?format=backstage");
		begin();
		comesBack(exchange().bring("application/yaml", documents), before);
	}

	@Test
	void drawsEveryConnection() {
		Set<String> drawn = new TreeSet<>();
		for (int at = 0; at < 20; at++) {
			begin();
			draw(SEED + at);
			this.graph.read((transaction) -> transaction.rows(CONNECTIONS, Map.of()))
				.forEach((row) -> drawn.add(row.text("type")));
		}
		assertThat(drawn).containsExactly("CONSUMES", "DEFINED_IN", "DOCUMENTED_AT", "FEEDS", "GOVERNED_BY",
				"HELPED_AT", "IN_DOMAIN", "IS_ABOUT", "LACKS", "MEMBER_OF", "OFFERS", "OWNS", "PART_OF", "REACHED_AT",
				"READS", "RELATES_TO", "STEWARDS", "SUCCEEDED_BY");
	}

	private List<String> draw(long seed) {
		System.out.println("Meshes are drawn by lot with -Dmeshgate.test.seed=" + SEED);
		RandomMesh.draw(this.graph, new Random(seed));
		List<String> portrait = Portrait.of(this.graph, AUDITOR);
		assertThat(portrait).hasSizeGreaterThan(30);
		return portrait;
	}

	private static void assertKept(List<JsonNode> documents) {
		assertThat(documents).flatExtracting((document) -> document.path("apiVersion").asString().contains("/")
				? EntityRules.brokenByUs(document) : Rules.broken(standard(document), document))
			.isEmpty();
	}

	private static String standard(JsonNode document) {
		return document.path("kind").asString().equals("DataProduct") ? "odps" : "odcs";
	}

	private void comesBack(JsonNode report, List<String> before) {
		assertThat(report.path("rows")).allSatisfy((row) -> {
			assertThat(row.path("outcome").asString()).as("%s", row).isEqualTo("created");
			assertThat(row.path("warnings")).as("%s", row)
				.allMatch((warning) -> warning.asString().contains("serves the contract '" + RandomMesh.AWAITED + "'"));
		});
		assertThat(Portrait.of(this.graph, AUDITOR)).containsExactlyInAnyOrderElementsOf(before);
	}

	private Exchange exchange() {
		return new Exchange(this.portal.signIn(AUDITOR));
	}

}
