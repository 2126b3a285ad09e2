package io.meshgate.graph.product;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import io.meshgate.graph.testing.mesh.ProductNoun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees which product: the same on every path that leads to one.
 */
@ExtendWith(MeshDatabase.class)
class SightIT {

	private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	private static final List<String> KEYS = List.of("open", "shared", "closed", "draft", "orphan");

	private static final Page ALL = new Page(100, null);

	private final Products products;

	private final ProductsBehind behind;

	private final Ports ports;

	private final Lineages lineages;

	SightIT(Graph graph) {
		Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
		this.products = new Products(graph, clock);
		this.behind = new ProductsBehind(graph, clock);
		this.ports = new Ports(graph, clock);
		this.lineages = new Lineages(graph, clock);
	}

	@BeforeAll
	static void mesh(Graph graph) {
		aMesh()
			.with(aDomain("sales").partOf("retail").ownedBy("sales-heads"),
					aDomain("retail").ownedBy("retail-heads").stewardedBy("steward"),
					aDomain("leads").partOf("sales").ownedBy("leads-heads"), aDomain("stores").partOf("retail"))
			.with(product("open", Visibility.PUBLIC, DataProductStatus.ACTIVE),
					product("shared", Visibility.DOMAIN, DataProductStatus.ACTIVE),
					product("closed", Visibility.PRIVATE, DataProductStatus.ACTIVE),
					product("draft", Visibility.PUBLIC, DataProductStatus.DRAFT),
					aProduct("orphan").described("sought").offering(aPort("data").governedBy("orphan")),
					aProduct("below").inDomain("leads").ownedBy("leads-crew").visibility(Visibility.PRIVATE),
					aProduct("beside").inDomain("stores").ownedBy("stores-crew").visibility(Visibility.PRIVATE))
			.with(aPerson("member").memberOf("crew"), aPerson("domain-owner").memberOf("sales-heads"),
					aPerson("ancestor-owner").memberOf("retail-heads"), aPerson("steward"),
					aPerson("admin").withRoles("ADMINISTRATOR"), aPerson("auditor").withRoles("AUDITOR"),
					aPerson("stranger"), aPerson("owner-below").memberOf("leads-heads"),
					aPerson("crew-below").memberOf("leads-crew"), aPerson("crew-beside").memberOf("stores-crew"),
					aPerson("consumer").memberOf("consumers"), aPerson("past-consumer").memberOf("past-consumers"),
					aPerson("app-consumer").memberOf("app-owners"), aPerson("direct-consumer"), aPerson("approver"),
					aPerson("requester"), aPerson("leaver").memberOf("crew").withRoles("ADMINISTRATOR").inactive(),
					Mesh.anApplication("app").ownedBy("app-owners"))
			.in(graph);
		hold(graph, "Team", "consumers", NOW.plusSeconds(60));
		hold(graph, "Team", "past-consumers", NOW);
		hold(graph, "Application", "app", NOW.plusSeconds(60));
		hold(graph, "Person", "direct-consumer", NOW.plusSeconds(60));
		ask(graph);
	}

	@ParameterizedTest
	@CsvSource({ "stranger, open", "auditor, open", "member, open shared closed draft",
			"domain-owner, open shared closed draft", "ancestor-owner, open shared closed draft",
			"steward, open shared closed draft", "admin, open shared closed draft orphan", "owner-below, open shared",
			"crew-below, open shared", "crew-beside, open", "consumer, open closed", "past-consumer, open",
			"app-consumer, open closed", "direct-consumer, open closed", "approver, open", "requester, open closed",
			"leaver, ''", "nobody, ''" })
	void showsTheSameOnEveryPath(String person, String expected) {
		Viewer viewer = Mesh.viewer(person);
		Set<String> visible = expected.isEmpty() ? Set.of() : Set.of(expected.split(" "));
		assertThat(listed(viewer, null)).as("list").isEqualTo(visible);
		assertThat(listed(viewer, "sought")).as("search").isEqualTo(visible);
		assertThat(counted(viewer)).as("count").isEqualTo(listed(viewer, "sought").size());
		assertThat(owned(viewer)).as("team").isEqualTo(without(visible, "orphan"));
		assertThat(within(viewer)).as("domain").isEqualTo(without(visible, "orphan"));
		for (String key : KEYS) {
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
		return slice.items().stream().map(DataProduct::key).filter(KEYS::contains).collect(Collectors.toSet());
	}

	private static Set<String> without(Set<String> keys, String key) {
		Set<String> others = new TreeSet<>(keys);
		others.remove(key);
		return others;
	}

	private static ProductNoun product(String key, Visibility visibility, DataProductStatus status) {
		return aProduct(key).described("sought")
			.inDomain("sales")
			.ownedBy("crew")
			.visibility(visibility)
			.status(status)
			.offering(aPort("data").governedBy(key));
	}

	private static void hold(Graph graph, String label, String key, Instant until) {
		String cypher = """
				MATCH (holder:$($label) {key: $key})
				MATCH (port:OutputPort {key: 'closed/data'})
				CREATE (holder)-[:HOLDS]->(s:Subscription {id: $key, key: $key})-[:TO]->(port)
				CREATE (s)-[:HAS_GRANT]->(:Grant {id: $key, validFrom: $until - duration('P1D'), validUntil: $until})
				RETURN s
				""";
		graph.write((transaction) -> transaction.one(cypher, Map.of("label", label, "key", key, "until", until)));
	}

	private static void ask(Graph graph) {
		String cypher = """
				MATCH (requester:Person {key: 'requester'})
				MATCH (approver:Person {key: 'approver'})
				MATCH (port:OutputPort {key: 'closed/data'})
				CREATE (requester)-[:REQUESTED]->(r:AccessRequest {id: 'r', openKey: 's'})-[:AWAITS]->(approver)
				CREATE (r)-[:FOR]->(:Subscription {id: 's', key: 's'})-[:TO]->(port)
				RETURN r
				""";
		graph.write((transaction) -> transaction.one(cypher, Map.of()));
	}

}
