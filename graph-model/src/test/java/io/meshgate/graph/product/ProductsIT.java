package io.meshgate.graph.product;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Slice;
import io.meshgate.graph.SortDirection;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.InputPort;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.ProductNoun;
import io.meshgate.graph.words.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class ProductsIT {

	private static final int HOW_MANY = 60;

	private static final Set<ProductPart> EVERY_PART = Set.of(ProductPart.values());

	private static final Viewer VIEWER = Mesh.viewer("vera");

	private static final ProductFilter ALL = ProductFilter.ALL;

	private final Products products;

	ProductsIT(Graph graph) {
		this.products = new Products(graph, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
	}

	@BeforeAll
	static void mesh(Graph graph) {
		Mesh mesh = aMesh().with(aPerson("vera").memberOf("team-0"), aDomain("sub").partOf("top"));
		for (int number = 0; number < HOW_MANY; number++) {
			mesh.with(product(number));
		}
		mesh.in(graph);
		String cypher = """
				MATCH (p:DataProduct)
				WITH p, toInteger(split(p.key, '-')[1]) AS number
				SET p.changedAt = p.changedAt + duration({seconds: number / 3}),
				  p.createdAt = p.createdAt + duration({seconds: number % 7}),
				  p.stars = CASE number % 4 WHEN 0 THEN null ELSE toFloat(number % 9) / 3 + 1 END
				RETURN count(p) AS changed
				""";
		graph.write((transaction) -> transaction.one(cypher, Map.of()));
	}

	private static ProductNoun product(int number) {
		ProductNoun product = aProduct("p-" + number).named(((number % 3 == 0) ? "näme " : "Name ") + number / 4)
			.described("orders and " + ((number % 2 == 0) ? "sales" : "stocks"))
			.kind(DataProductKind.values()[number % 3])
			.status((number % 5 == 0) ? DataProductStatus.DRAFT : DataProductStatus.ACTIVE)
			.visibility((number % 7 == 0) ? Visibility.PRIVATE : Visibility.PUBLIC)
			.tagged((number % 2 == 0) ? new String[] { "even", "t" } : new String[] { "odd" })
			.inDomain((number % 4 == 0) ? "sub" : "top")
			.ownedBy("team-" + number % 6)
			.offering(aPort("a").typed(PortType.values()[number % 4]), aPort("b"));
		return (number > 0) ? product.consuming("p-" + (number - 1) + "/a") : product;
	}

	static Stream<ProductFilter> filters() {
		return Stream.of(ALL,
				new ProductFilter(new Ref.ByKey("top"), true, null, Set.of(), Set.of(), Set.of(), List.of()),
				new ProductFilter(new Ref.ByKey("top"), false, null, Set.of(), Set.of(), Set.of(), List.of()),
				new ProductFilter(new Ref.ById(Mesh.domain("sub").value()), true, null, Set.of(), Set.of(), Set.of(),
						List.of()),
				new ProductFilter(null, true, new Ref.ByKey("team-0"), Set.of(DataProductStatus.ACTIVE), Set.of(),
						Set.of(), List.of()),
				new ProductFilter(null, true, new Ref.ById(Mesh.team("team-1").value()), Set.of(),
						Set.of(DataProductKind.AGGREGATE, DataProductKind.SOURCE_ALIGNED), Set.of(), List.of()),
				new ProductFilter(null, true, null, Set.of(), Set.of(), Set.of(PortType.API, PortType.STREAM),
						List.of("even", "t")),
				new ProductFilter(new Ref.ByKey("nowhere"), true, null, Set.of(), Set.of(), Set.of(), List.of()));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void readsEachItemOnceWhateverThePages(ProductFilter filter) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (ProductSorting sorting : sortings(filter, random)) {
			ProductQuery query = new ProductQuery(filter, (sorting.order() == ProductOrder.RELEVANCE) ? "orders" : null,
					sorting, Set.of(), true);
			List<DataProduct> whole = this.products.list(VIEWER, query, new Page(100, null)).items();
			assertThat(whole).as(sorting.toString()).isSortedAccordingTo(comparator(sorting));
			assertThat(whole).extracting(DataProduct::id).doesNotHaveDuplicates();
			assertThat(paged(query, random)).as("seed " + seed).isEqualTo(whole);
		}
	}

	/** With a filter two drawn by lot; all of them are tried by {@code -Pthorough}. */
	private static List<ProductSorting> sortings(ProductFilter filter, Random random) {
		List<ProductSorting> sortings = new ArrayList<>();
		for (ProductOrder order : ProductOrder.values()) {
			for (SortDirection direction : SortDirection.values()) {
				sortings.add(new ProductSorting(order, direction));
			}
		}
		Collections.shuffle(sortings, random);
		boolean all = filter.equals(ALL) || Boolean.getBoolean("meshgate.test.thorough");
		return all ? sortings : sortings.subList(0, 2);
	}

	private List<DataProduct> paged(ProductQuery query, Random random) {
		List<DataProduct> read = new ArrayList<>();
		@Nullable Cursor after = null;
		Slice<DataProduct> slice;
		do {
			slice = this.products.list(VIEWER, query, new Page(1 + random.nextInt(9), after));
			read.addAll(slice.items());
			after = slice.items().isEmpty() ? null : query.sorting().cursor(slice.items().getLast());
		}
		while (slice.hasNext());
		assertThat(slice.total()).isEqualTo(read.size());
		return read;
	}

	private static Comparator<DataProduct> comparator(ProductSorting sorting) {
		boolean upwards = sorting.direction() == SortDirection.ASCENDING;
		Comparator<DataProduct> first = switch (sorting.order()) {
			case NAME -> Comparator.comparing((product) -> Wording.order(product.name()));
			case CHANGED_AT -> Comparator.comparing(DataProduct::changedAt);
			case CREATED_AT -> Comparator.comparing(DataProduct::createdAt);
			case RATING ->
				Comparator.comparing((product) -> (product.stars() > 0) ? product.stars() : (upwards ? 9.0 : -9.0));
			case RELEVANCE -> Comparator.comparing(DataProduct::relevance);
		};
		return (upwards ? first : first.reversed()).thenComparing((product) -> product.id().value());
	}

	@Test
	void filtersAsTheMeshWasMade() {
		assertThat(count(new ProductFilter(new Ref.ByKey("top"), true, null, Set.of(), Set.of(), Set.of(), List.of())))
			.isEqualTo(count(ALL));
		assertThat(count(new ProductFilter(new Ref.ByKey("sub"), true, null, Set.of(), Set.of(), Set.of(), List.of())))
			.isEqualTo(visible((number) -> number % 4 == 0));
		assertThat(count(new ProductFilter(new Ref.ByKey("top"), false, null, Set.of(), Set.of(), Set.of(), List.of())))
			.isEqualTo(visible((number) -> number % 4 != 0));
		assertThat(count(new ProductFilter(null, true, null, Set.of(), Set.of(), Set.of(), List.of("odd"))))
			.isEqualTo(visible((number) -> number % 2 != 0));
		assertThat(count(
				new ProductFilter(null, true, null, Set.of(), Set.of(DataProductKind.AGGREGATE), Set.of(), List.of())))
			.isEqualTo(visible((number) -> number % 3 == 1));
		assertThat(count(new ProductFilter(null, true, null, Set.of(), Set.of(), Set.of(PortType.API), List.of())))
			.isEqualTo(visible((number) -> number % 4 == 1));
	}

	private int count(ProductFilter filter) {
		return this.products
			.list(VIEWER, new ProductQuery(filter, null, ProductOrder.NAME, Set.of(), true), new Page(1, null))
			.total();
	}

	private static int visible(IntPredicate condition) {
		return (int) IntStream.range(0, HOW_MANY)
			.filter((number) -> number % 6 == 0 || (number % 5 != 0 && number % 7 != 0))
			.filter(condition)
			.count();
	}

	@Test
	void collectsThePartsAskedForAlone() {
		DataProduct bare = find("p-6", Set.of());
		assertThat(bare.domain()).isNull();
		assertThat(bare.outputPorts()).isEmpty();
		DataProduct full = find("p-6", EVERY_PART);
		assertThat(Objects.requireNonNull(full.domain()).key()).isEqualTo("top");
		assertThat(Objects.requireNonNull(full.owner()).key()).isEqualTo("team-0");
		assertThat(full.outputPorts()).extracting(OutputPort::name).containsExactly("a", "b");
		assertThat(full.outputPorts()).extracting(OutputPort::product).containsOnly(full.id());
		assertThat(Objects.requireNonNull(full.sighting()).standing().ownerTeam()).isEqualTo("team-0");
		assertThat(full.activeSubscriptionCount()).isZero();
	}

	@Test
	void doesNotNameAHiddenSource() {
		InputPort hidden = find("p-6", EVERY_PART).inputPorts().getFirst();
		assertThat(hidden).isEqualTo(new InputPort(hidden.id(), "not shown", null, null, null, null));
		InputPort shown = find("p-12", EVERY_PART).inputPorts().getFirst();
		assertThat(Objects.requireNonNull(shown.source()).key()).isEqualTo("p-11/a");
	}

	private DataProduct find(String key, Set<ProductPart> parts) {
		return this.products.find(VIEWER, new Ref.ByKey(key), parts).orElseThrow();
	}

	@Test
	void costsTheSameForManyAsForFew() throws Throwable {
		ProductQuery query = new ProductQuery(ALL, null, ProductOrder.NAME, EVERY_PART, true);
		int few = BoltTurns.count(() -> this.products.list(VIEWER, query, new Page(5, null)));
		int many = BoltTurns.count(() -> this.products.list(VIEWER, query, new Page(40, null)));
		assertThat(many).isEqualTo(few);
	}

	@Test
	void findsByWordsBeginningsAndSlips() {
		assertThat(search("sales")).isNotEmpty();
		assertThat(search("sale")).isEqualTo(search("sales"));
		assertThat(search("SALSE")).isNotNull();
		assertThat(search("orders stocks")).isNotEmpty().doesNotContainAnyElementsOf(search("sales"));
		assertThat(search("nonexistent")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*", "?", "~", "\\", "\"", "\"unclosed", "(", ")", "a AND", "NOT", "AND OR NOT",
			"name:x", "+-&&||!(){}[]^\"~*?:\\/", "[a TO z]", "\u0000", "a\u0000b", "\u0007\u001b", "💥", "\ud83d",
			"orders\u0000", "/.*/", "{!}", "%s", "$search", "'; MATCH (n) DETACH DELETE n //" })
	void takesHostileWordsForWords(String words) {
		assertThat(search(words)).isNotNull();
		assertThat(search(words.repeat(1_000))).isNotNull();
	}

	@Test
	void searchesLongTextsWithoutFailing() {
		assertThat(search("x".repeat(100_000))).isEmpty();
		assertThat(search("orders ".repeat(20_000))).isNotEmpty();
	}

	private List<String> search(String words) {
		ProductQuery query = new ProductQuery(ALL, words, ProductOrder.RELEVANCE, Set.of(), true);
		Slice<DataProduct> found = this.products.list(VIEWER, query, new Page(100, null));
		assertThat(found.total()).isEqualTo(found.items().size());
		return found.items().stream().map(DataProduct::key).sorted().toList();
	}

}
