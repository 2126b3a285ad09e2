package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Overtaking;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While an import of many documents is half done, what changes keeps its place and those
 * who answer for it.
 */
@ExtendWith(MeshDatabase.class)
class HalfWayIT {

	private static final String ENTITY = "{apiVersion: backstage.io/v1alpha1, kind: %s, metadata: {name: %s, title: %s}, spec: {%s}}\n---\n";

	private final Graph graph;

	private final Importing importing;

	HalfWayIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		this.importing.run(entity("Domain", "retail", "") + entity("Group", "heads", "type: team, children: []")
				+ entity("Group", "crew", "type: team, children: []")
				+ entity("Domain", "sales", "subdomainOf: retail, owner: heads")
				+ entity("System", "orders", "owner: crew, domain: sales")
				+ entity("System", "stock", "owner: crew, domain: sales") + entity("System", "late", ""));
	}

	@Test
	void keepsPlacesAndOwnersUntilOthersTakeOver() {
		assertThat(ties()).containsExactly("crew OWNS orders", "crew OWNS stock", "heads OWNS sales",
				"orders IN_DOMAIN sales", "sales PART_OF retail", "stock IN_DOMAIN sales");
		List<String> meanwhile = new ArrayList<>();
		String many = IntStream.range(0, 1000)
			.mapToObj((number) -> entity("Domain", "other-" + number, ""))
			.collect(Collectors.joining());
		String changed = changed("Domain", "sales", "subdomainOf: retail, owner: heads")
				+ changed("System", "orders", "owner: crew, domain: sales")
				+ changed("System", "stock", "owner: keepers, domain: nowhere") + many
				+ entity("Group", "keepers", "type: team, children: []") + changed("System", "late", "");
		Overtaking.of(this.graph,
				(transaction) -> transaction.rows("MATCH (p:DataProduct {key: 'late'}) SET p._lock = true", Map.of()),
				() -> this.importing.run(changed), (transaction) -> {
					assertThat(this.importing.count("(n:Domain|DataProduct {name: 'Changed'})")).isEqualTo(3);
					meanwhile.addAll(ties());
				});
		assertThat(meanwhile).containsExactly("crew OWNS orders", "crew OWNS stock", "heads OWNS sales",
				"orders IN_DOMAIN sales", "sales PART_OF retail", "stock IN_DOMAIN sales");
		assertThat(ties()).containsExactly("crew OWNS orders", "heads OWNS sales", "keepers OWNS stock",
				"orders IN_DOMAIN sales", "sales PART_OF retail");
		assertThat(this.importing.count("()-[said]->() WHERE said.doubted IS NOT NULL")).isZero();
	}

	@Test
	void goesWithTheLastOwnerThatNothingAnswersTo() {
		this.importing.run(changed("System", "stock", "owner: strangers") + changed("Domain", "sales", "owner: heads"));
		assertThat(ties()).containsExactly("crew OWNS orders", "heads OWNS sales", "orders IN_DOMAIN sales");
	}

	/** What a team says of its own parent counts for more. */
	@Test
	void letsAParentComeBeforeTheChildThatItWas() {
		this.importing.run(changed("Group", "crew", "type: team, children: [heads]"));
		this.importing.run(entity("Group", "crew", "type: team, parent: heads, children: [heads]"));
		assertThat(ties()).contains("crew PART_OF heads").doesNotContain("heads PART_OF crew");
		assertThat(this.importing.count("()-[said]->() WHERE said.doubted IS NOT NULL")).isZero();
	}

	private static String entity(String kind, String name, String spec) {
		return ENTITY.formatted(kind, name, name, spec);
	}

	private static String changed(String kind, String name, String spec) {
		return ENTITY.formatted(kind, name, "Changed", spec);
	}

	private List<String> ties() {
		return this.importing.rows("""
				MATCH (one)-[said:IN_DOMAIN|OWNS|PART_OF]->(other)
				RETURN one.key + ' ' + type(said) + ' ' + other.key AS tie
				ORDER BY tie
				""").stream().map((row) -> row.text("tie")).toList();
	}

}
