package io.meshgate.api.product;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.product.Sighting;
import io.meshgate.graph.product.Sightings;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.SightedMesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the policy says of every product what the graph does, and by which rule: of
 * what is seen, and of what is left out.
 */
@ExtendWith(MeshDatabase.class)
class SightingIT {

	/** Who is not active, or not known at all, sees nothing, and is towards nothing. */
	private static final Set<String> ABSENT = Set.of("leaver", "nobody");

	private final Products products;

	private final Sightings sightings;

	SightingIT(Graph graph) {
		Clock clock = Clock.fixed(SightedMesh.NOW, ZoneOffset.UTC);
		this.products = new Products(graph, clock);
		this.sightings = new Sightings(graph, clock);
	}

	@BeforeAll
	static void mesh(Graph graph) {
		SightedMesh.in(graph);
	}

	@ParameterizedTest
	@CsvFileSource(resources = SightedMesh.TABLE, useHeadersInDisplayName = false, numLinesToSkip = 1)
	void decidesAsTheGraphDoes(String person, String seen) {
		Viewer viewer = Mesh.viewer(person);
		Map<String, String> rules = SightedMesh.rules(seen);
		Set<ProductId> all = SightedMesh.KEYS.stream().map(Mesh::product).collect(Collectors.toSet());
		Map<ProductId, Sighting> sightings = this.sightings.load(viewer, all);
		assertThat(sightings.keySet()).isEqualTo(ABSENT.contains(person) ? Set.of() : all);
		for (String key : SightedMesh.KEYS) {
			Optional<Sighting> sighting = Optional.ofNullable(sightings.get(Mesh.product(key)));
			Rule rule = sighting.map(SightingIT::reading).orElse(Rule.NOT_SEEN);
			assertThat(rule.name()).as(key).isEqualTo(rules.getOrDefault(key, Rule.NOT_SEEN.name()));
			assertThat(shown(viewer, key)).as(key).isEqualTo((rule != Rule.NOT_SEEN) ? sighting : Optional.empty());
		}
	}

	private static Rule reading(Sighting sighting) {
		Decision decision = Policy.decide(Action.READ, new Facts.OfProduct(sighting));
		assertThat(decision.allowed()).isEqualTo(decision.rule() != Rule.NOT_SEEN);
		return decision.rule();
	}

	private Optional<Sighting> shown(Viewer viewer, String key) {
		return this.products.find(viewer, new Ref.ByKey(key), Set.of(ProductPart.SIGHTING))
			.map((product) -> Objects.requireNonNull(product.sighting()));
	}

}
