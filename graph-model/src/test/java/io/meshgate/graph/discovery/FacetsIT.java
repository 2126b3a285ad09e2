package io.meshgate.graph.discovery;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.ProductFacet;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductOrder;
import io.meshgate.graph.product.ProductQuery;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPlatform;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked for, a facet's number is that of the list which choosing its value
 * gives.
 */
@ExtendWith(MeshDatabase.class)
class FacetsIT {

	private static final Set<ProductFacet> ALL = EnumSet.allOf(ProductFacet.class);

	private static final List<String> DOMAINS = List.of("top", "left", "right", "leaf");

	private final Facets facets;

	private final Products products;

	FacetsIT(Graph graph) {
		this.facets = new Facets(graph, Clock.systemUTC());
		this.products = new Products(graph, Clock.systemUTC());
	}

	@BeforeAll
	static void mesh(Graph graph) {
		Mesh mesh = aMesh().with(aPerson("vera").memberOf("team-0"), aPerson("adam").withRoles("ADMINISTRATOR"),
				aPerson("nina"), aDomain("left").partOf("top"), aDomain("right").partOf("top"),
				aDomain("leaf").partOf("left"), aDomain("empty"), aTerm("top/order"), aTerm("left/stock"),
				aTerm("nowhere/wave"), aPlatform("lake").ownedBy("team-0"), aPlatform("stream").ownedBy("team-1"));
		for (int number = 0; number < 40; number++) {
			mesh.with(aProduct("p-" + number).named(((number % 3 == 0) ? "Orders " : "Stocks ") + number)
				.kind(DataProductKind.values()[number % 3])
				.status(DataProductStatus.values()[number % 5])
				.visibility(Visibility.values()[number % 3])
				.tagged((number % 2 == 0) ? new String[] { "even", "t" } : new String[] { "odd", "t" })
				.inDomain(DOMAINS.get(number % 4))
				.ownedBy("team-" + number / 4 % 3)
				.ofTier((number % 3 < 2) ? DataProductTier.values()[number % 3] : null)
				.about((number % 2 == 0) ? new String[] { "left/stock", "top/order" }
						: new String[] { "left/stock", "nowhere/wave" })
				.offering(
						aPort("a").typed(PortType.values()[number % 4])
							.runningOn((number % 4 == 1) ? "stream" : "lake"),
						aPort("b").typed(PortType.API).runningOn("lake"), aPort("c").typed(PortType.API)));
		}
		mesh.in(graph);
		graph.write((transaction) -> transaction
			.rows("MATCH (t:Term {key: 'nowhere/wave'})-[:DEFINED_IN]->(d) DETACH DELETE d", Map.of()));
	}

	static Stream<Arguments> questions() {
		ProductFilter narrow = new ProductFilter(new Ref.ByKey("left"), true, new Ref.ById(Mesh.team("team-0").value()),
				Set.of(DataProductStatus.ACTIVE, DataProductStatus.PROPOSED, DataProductStatus.DRAFT),
				Set.of(DataProductKind.SOURCE_ALIGNED, DataProductKind.AGGREGATE),
				Set.of(PortType.API, PortType.STREAM), List.of("t"),
				Set.of(DataProductTier.TIER_1, DataProductTier.TIER_2), new Ref.ByKey("top/order"),
				new Ref.ById(Mesh.platform("lake").value()), Set.of(Visibility.PUBLIC, Visibility.PRIVATE), null);
		ProductFilter wide = new ProductFilter(new Ref.ByKey("top"), false, null, Set.of(), Set.of(), Set.of(),
				List.of(), Set.of(DataProductTier.TIER_2), null, null, Set.of(Visibility.PUBLIC), null);
		ProductFilter tied = new ProductFilter(null, true, null, Set.of(), Set.of(), Set.of(), List.of(), Set.of(),
				new Ref.ById(Mesh.term("left/stock").value()), new Ref.ByKey("stream"), Set.of(), null);
		ProductFilter running = new ProductFilter(null, true, null, Set.of(), Set.of(), Set.of(), List.of(), Set.of(),
				null, new Ref.ByKey("stream"), Set.of(), null);
		return Stream.of(Arguments.of(narrow, null), Arguments.of(wide, "orders"), Arguments.of(tied, null),
				Arguments.of(running, null));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void countsWhatTheListsCount(ProductFilter filter, @Nullable String search) {
		for (String person : List.of("vera", "nina", "adam")) {
			Viewer viewer = Mesh.viewer(person);
			FacetCounts counts = this.facets.count(viewer, new FacetQuery(filter, search, ALL, 100));
			Function<ProductFilter, Integer> list = (narrowed) -> total(viewer, narrowed, search);
			assertThat(counts.total()).isEqualTo(list.apply(filter));
			check(counts.domains(), (domain) -> list.apply(in(filter, domain.id())));
			check(counts.owners(), (team) -> list.apply(of(filter, team.id())));
			check(counts.statuses(), (status) -> list.apply(with(filter, Set.of(status), filter.visibility())));
			check(counts.visibilities(), (seen) -> list.apply(with(filter, filter.status(), Set.of(seen))));
			check(counts.kinds(), (kind) -> list.apply(typed(filter, Set.of(kind), filter.portType())));
			check(counts.portTypes(), (type) -> list.apply(typed(filter, filter.kind(), Set.of(type))));
			check(counts.tags(), (tag) -> list.apply(tagged(filter, tag)));
			check(counts.tiers(), (tier) -> list.apply(tied(filter, Set.of(tier), filter.term(), filter.platform())));
			check(counts.terms(),
					(term) -> list.apply(tied(filter, filter.tier(), byId(term.id()), filter.platform())));
			check(counts.platforms(),
					(platform) -> list.apply(tied(filter, filter.tier(), filter.term(), byId(platform.id()))));
		}
	}

	@Test
	void countsTermsOfNoDomainToo() {
		Viewer adam = Mesh.viewer("adam");
		FacetCounts counts = this.facets.count(adam, new FacetQuery(ProductFilter.ALL, null, ALL, 100));
		assertThat(counts.terms()).extracting((counted) -> counted.value().key())
			.containsExactly("left/stock", "nowhere/wave", "top/order");
		assertThat(counts.terms().get(1).value().domain()).isNull();
	}

	private static <T> void check(List<Counted<T>> counted, Function<T, Integer> list) {
		assertThat(counted).extracting(Counted::value).doesNotHaveDuplicates();
		assertThat(counted).allSatisfy((one) -> assertThat(one.count()).as(String.valueOf(one.value()))
			.isEqualTo(list.apply(one.value()))
			.isPositive());
	}

	private int total(Viewer viewer, ProductFilter filter, @Nullable String search) {
		return this.products
			.list(viewer, new ProductQuery(filter, search, ProductOrder.NAME, Set.of(), true), new Page(1, null))
			.total();
	}

	private static ProductFilter in(ProductFilter filter, Id domain) {
		return new ProductFilter(new Ref.ById(domain.value()), filter.includeSubdomains(), filter.owner(),
				filter.status(), filter.kind(), filter.portType(), filter.tags(), filter.tier(), filter.term(),
				filter.platform(), filter.visibility(), filter.violating());
	}

	private static ProductFilter of(ProductFilter filter, Id team) {
		return new ProductFilter(filter.domain(), filter.includeSubdomains(), new Ref.ById(team.value()),
				filter.status(), filter.kind(), filter.portType(), filter.tags(), filter.tier(), filter.term(),
				filter.platform(), filter.visibility(), filter.violating());
	}

	private static ProductFilter with(ProductFilter filter, Set<DataProductStatus> status, Set<Visibility> seen) {
		return new ProductFilter(filter.domain(), filter.includeSubdomains(), filter.owner(), status, filter.kind(),
				filter.portType(), filter.tags(), filter.tier(), filter.term(), filter.platform(), seen,
				filter.violating());
	}

	private static ProductFilter typed(ProductFilter filter, Set<DataProductKind> kind, Set<PortType> ports) {
		return new ProductFilter(filter.domain(), filter.includeSubdomains(), filter.owner(), filter.status(), kind,
				ports, filter.tags(), filter.tier(), filter.term(), filter.platform(), filter.visibility(),
				filter.violating());
	}

	private static ProductFilter tagged(ProductFilter filter, String tag) {
		List<String> tags = Stream.concat(filter.tags().stream(), Stream.of(tag)).distinct().toList();
		return new ProductFilter(filter.domain(), filter.includeSubdomains(), filter.owner(), filter.status(),
				filter.kind(), filter.portType(), tags, filter.tier(), filter.term(), filter.platform(),
				filter.visibility(), filter.violating());
	}

	private static ProductFilter tied(ProductFilter filter, Set<DataProductTier> tier, @Nullable Ref term,
			@Nullable Ref platform) {
		return new ProductFilter(filter.domain(), filter.includeSubdomains(), filter.owner(), filter.status(),
				filter.kind(), filter.portType(), filter.tags(), tier, term, platform, filter.visibility(),
				filter.violating());
	}

	private static Ref byId(Id id) {
		return new Ref.ById(id.value());
	}

	@Test
	void countsEverythingThatThereIs() {
		FacetCounts counts = this.facets.count(Mesh.viewer("adam"), new FacetQuery(ProductFilter.ALL, null, ALL, 100));
		assertThat(counts.total()).isEqualTo(40);
		assertThat(counts.domains()).extracting((one) -> one.value().key() + " " + one.count())
			.containsExactly("top 40", "left 20", "leaf 10", "right 10");
		assertThat(counts.statuses()).hasSize(5).extracting(Counted::count).containsOnly(8);
		assertThat(counts.tags()).extracting(Counted::value).containsExactly("t", "even", "odd");
		assertThat(counts.portTypes()).first().isEqualTo(new Counted<>(PortType.API, 40));
		assertThat(counts.tiers()).containsExactly(new Counted<>(DataProductTier.TIER_1, 14),
				new Counted<>(DataProductTier.TIER_2, 13));
		assertThat(counts.terms()).extracting((one) -> one.value().key() + " " + one.count())
			.containsExactly("left/stock 40", "nowhere/wave 20", "top/order 20");
		assertThat(counts.platforms()).extracting((one) -> one.value().key() + " " + one.count())
			.containsExactly("lake 40", "stream 10");
	}

	@Test
	void countsNothingForWhoMayNotAct() {
		FacetQuery query = new FacetQuery(ProductFilter.ALL, null, ALL, 100);
		assertThat(this.facets.count(Mesh.viewer("nobody"), query)).isEqualTo(FacetCounts.NONE);
		assertThat(this.facets.count(Mesh.viewer("vera"), new FacetQuery(ProductFilter.ALL, "?!", ALL, 100)))
			.isEqualTo(FacetCounts.NONE);
	}

	@Test
	void holdsBackWhatIsNotAskedFor() {
		FacetCounts counts = this.facets.count(Mesh.viewer("adam"),
				new FacetQuery(ProductFilter.ALL, null, Set.of(ProductFacet.OWNER), 2));
		assertThat(counts.owners()).hasSize(2);
		assertThat(counts.domains()).isEmpty();
	}

	@Test
	void costsOneStatementWhateverIsCounted() throws Throwable {
		FacetQuery query = new FacetQuery(ProductFilter.ALL, null, ALL, 100);
		assertThat(BoltTurns.of(() -> this.facets.count(Mesh.viewer("adam"), query)).statements()).hasSize(1);
	}

}
