package io.meshgate.graph.product;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Slice;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageDirection;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageStart;
import io.meshgate.graph.lineage.LineageWalk;
import io.meshgate.graph.lineage.Lineages;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.SightedMesh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees which product: the same on every path that leads to one.
 */
@ExtendWith(MeshDatabase.class)
class SightIT {

	private static final Page ALL = new Page(100, null);

	private final Products products;

	private final ProductsBehind behind;

	private final Ports ports;

	private final Lineages lineages;

	SightIT(Graph graph) {
		Clock clock = Clock.fixed(SightedMesh.NOW, ZoneOffset.UTC);
		this.products = new Products(graph, clock);
		this.behind = new ProductsBehind(graph, clock);
		this.ports = new Ports(graph, clock);
		this.lineages = new Lineages(graph, clock);
	}

	@BeforeAll
	static void mesh(Graph graph) {
		SightedMesh.in(graph);
	}

	@ParameterizedTest
	@CsvFileSource(resources = SightedMesh.TABLE, useHeadersInDisplayName = false, numLinesToSkip = 1)
	void showsTheSameOnEveryPath(String person, String seen) {
		Viewer viewer = Mesh.viewer(person);
		Set<String> visible = SightedMesh.rules(seen).keySet();
		assertThat(listed(viewer, null)).as("list").isEqualTo(visible);
		assertThat(listed(viewer, "sought")).as("search").isEqualTo(visible);
		assertThat(counted(viewer)).as("count").isEqualTo(listed(viewer, "sought").size());
		assertThat(owned(viewer)).as("team").isEqualTo(without(visible, "orphan"));
		assertThat(within(viewer)).as("domain").isEqualTo(without(visible, "orphan"));
		for (String key : SightedMesh.KEYS) {
			assertThat(paths(viewer, key)).as(key).containsOnly(visible.contains(key));
		}
	}

	private Stream<Boolean> paths(Viewer viewer, String key) {
		Set<ProductPart> parts = Set.of(ProductPart.values());
		return Stream.of(this.products.find(viewer, new Ref.ByKey(key), parts).isPresent(),
				this.products.find(viewer, new Ref.ById(Mesh.product(key).value()), parts).isPresent(),
				!this.products.load(viewer, Set.of(Mesh.product(key)), Set.of()).isEmpty(),
				!this.products.onRecord(viewer, Set.of(Mesh.port(key + "/data")), parts).isEmpty(),
				!this.behind.load(viewer, Behind.OUTPUT_PORT, Set.of(Mesh.port(key + "/data").value()), parts)
					.isEmpty(),
				this.ports.find(viewer, new Ref.ByKey(key + "/data")).isPresent(),
				!this.ports.load(viewer, Set.of(Mesh.port(key + "/data"))).isEmpty(),
				!this.ports.contracts(viewer, Set.of(Mesh.port(key + "/data"))).isEmpty(),
				follow(viewer, LineageLevel.DATA_PRODUCT, Mesh.product(key)),
				follow(viewer, LineageLevel.OUTPUT_PORT, Mesh.port(key + "/data")));
	}

	private boolean follow(Viewer viewer, LineageLevel level, Id start) {
		LineageWalk walk = new LineageWalk(new LineageStart(level, new FlowId(start.value())),
				LineageDirection.DOWNSTREAM, 0);
		return this.lineages.follow(viewer, walk, true).isPresent();
	}

	private Set<String> listed(Viewer viewer, @Nullable String search) {
		return known(this.products.list(viewer, query(search), ALL));
	}

	private int counted(Viewer viewer) {
		return this.products.list(viewer, query("sought"), ALL).total();
	}

	private Set<String> owned(Viewer viewer) {
		return known(Slice.orNone(
				this.products.listOwned(viewer, Set.of(Mesh.team("crew")), query(null), ALL).get(Mesh.team("crew"))));
	}

	private Set<String> within(Viewer viewer) {
		return known(Slice.orNone(this.products.listWithin(viewer, Set.of(Mesh.domain("retail")), query(null), ALL)
			.get(Mesh.domain("retail"))));
	}

	private static ProductQuery query(@Nullable String search) {
		return new ProductQuery(ProductFilter.ALL, search, ProductOrder.NAME, Set.of(), true);
	}

	private static Set<String> known(Slice<DataProduct> slice) {
		return slice.items()
			.stream()
			.map(DataProduct::key)
			.filter(SightedMesh.KEYS::contains)
			.collect(Collectors.toSet());
	}

	private static Set<String> without(Set<String> keys, String key) {
		Set<String> others = new TreeSet<>(keys);
		others.remove(key);
		return others;
	}

}
