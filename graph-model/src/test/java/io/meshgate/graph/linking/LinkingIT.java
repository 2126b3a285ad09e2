package io.meshgate.graph.linking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in one place only, said by several documents at once.
 */
@ExtendWith(MeshDatabase.class)
class LinkingIT {

	private final Graph graph;

	private final References references = new References();

	LinkingIT(Graph graph) {
		this.graph = graph;
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aTeam("before"), aTeam("early"), aTeam("late"), aTeam("part").partOf("before"), aDomain("before"),
					aDomain("early"), aDomain("late"), aDomain("part").partOf("before"),
					aPerson("early").memberOf("early"), aPerson("late").memberOf("late"),
					aProduct("part").inDomain("before").ownedBy("before"))
			.in(this.graph);
	}

	@ParameterizedTest
	@CsvSource({ "DOMAIN_PARENT, DOMAIN", "TEAM_PARENT, TEAM", "DOMAIN, DATA_PRODUCT", "DOMAIN_NAMED, DATA_PRODUCT",
			"OWNER, DATA_PRODUCT", "OWNER_NAMED, DATA_PRODUCT", "OWNER_PERSON, DATA_PRODUCT" })
	void letsTheLastOfSeveralDocumentsCount(Link link, NodeType source) {
		NodeKey part = new NodeKey(source, "part");
		List<String> places = this.graph.write((transaction) -> {
			this.references.state(transaction, Map.of("a", List.of(new Reference(part, link, "early")), "b",
					List.of(new Reference(part, link, "late"))));
			new Linking(this.references).resolveAll(transaction, Set.of(), Instant.now());
			return places(transaction, part, edge(link));
		});
		assertThat(places).containsExactly("late said by b");
		assertThat(this.graph.<List<DuePage>>read(new Linking(this.references)::due)).isEmpty();
	}

	@Test
	void statesAnewWhatHasOutlastedItsDocument() {
		NodeKey part = new NodeKey(NodeType.DATA_PRODUCT, "part");
		Reference reference = new Reference(part, Link.OWNER, "early");
		this.graph.write((transaction) -> {
			this.references.stateFirst(transaction, Map.of("a", List.of(reference, reference)));
			return true;
		});
		List<String> places = this.graph.write((transaction) -> {
			this.references.stateFirst(transaction, Map.of("a", List.of(reference)));
			this.references.stateFirst(transaction, Map.of("a", List.of(reference)));
			new Linking(this.references).resolveAll(transaction, Set.of("a"), Instant.now());
			return places(transaction, part, "OWNS");
		});
		assertThat(places).containsExactly("early said by a");
		assertThat(this.graph.<List<DuePage>>read(new Linking(this.references)::due)).isEmpty();
	}

	private static String edge(Link link) {
		return switch (link) {
			case DOMAIN_PARENT, TEAM_PARENT -> "PART_OF";
			case DOMAIN, DOMAIN_NAMED -> "IN_DOMAIN";
			default -> "OWNS";
		};
	}

	private static List<String> places(Transaction transaction, NodeKey part, String edge) {
		String cypher = """
				MATCH (s:%s {key: $key})-[edge:%s]-(t)
				RETURN t.key + ' said by ' + coalesce(edge.document, edge.documents[0], 'nobody') AS place
				""".formatted(part.type().label(), edge);
		return transaction.rows(cypher, Map.of("key", part.key())).stream().map((row) -> row.text("place")).toList();
	}

}
