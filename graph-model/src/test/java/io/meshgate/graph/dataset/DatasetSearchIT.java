package io.meshgate.graph.dataset;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.discovery.Suggestion;
import io.meshgate.graph.discovery.SuggestionKind;
import io.meshgate.graph.discovery.Suggestions;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.intake.LineageIntake;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.words.Findable;
import io.meshgate.graph.words.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class DatasetSearchIT {

	private static final String ITEMS = "food_delivery.public.order_items";

	private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

	private final Graph graph;

	private final Datasets datasets;

	private final Suggestions suggestions;

	DatasetSearchIT(Graph graph) {
		this.graph = graph;
		this.datasets = new Datasets(graph, Clock.systemUTC());
		this.suggestions = new Suggestions(graph, Clock.systemUTC());
	}

	@BeforeAll
	static void mesh(Graph graph) {
		aMesh()
			.with(aPerson("vera").memberOf("readers"), aPerson("harry").memberOf("hr"),
					aPerson("root").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").ownedBy("sales")
				.offering(aPort("items").boundTo("postgres://shop", ITEMS).boundTo("kafka://shop", "dailyClicks_v2"),
						aPort("more").boundTo("s3://lake", "أوامر الشراء").boundTo("s3://lake", "Zürich")),
					aProduct("pay").visibility(Visibility.PRIVATE)
						.ownedBy("hr")
						.offering(aPort("all").boundTo("postgres://hr", "hr.public.order_bonus")))
			.in(graph);
		take(graph, of("loose_orders", 0, "Ungebündelte Aufträge", "customer_id"), of("bare", 0, null));
	}

	@ParameterizedTest
	@CsvSource({ "order items, " + ITEMS, "order_items, " + ITEMS, "ORDER ITEMS, " + ITEMS, "ordre itms, " + ITEMS,
			"food delivery, " + ITEMS, "item, " + ITEMS, "public.order, " + ITEMS, "livery, " + ITEMS,
			"'livery\"', " + ITEMS, "der_it, " + ITEMS, "'\"order items\"', " + ITEMS, "'\"items order\"',",
			"daily clicks, dailyClicks_v2", "dailyclicks, dailyClicks_v2", "clikcs, dailyClicks_v2",
			"اوامر, أوامر الشراء", "شراء, أوامر الشراء", "zurich, Zürich", "kafka, dailyClicks_v2", "bonus,", "loose,",
			"*,", "'\"',", "%," })
	void findsTechnicalNamesHoweverTyped(String typed, @Nullable String name) {
		assertThat(search("vera", typed)).containsExactlyElementsOf(Stream.ofNullable(name).toList());
	}

	@Test
	void showsToEachWhatTheyMaySee() {
		assertThat(search("vera", "order")).containsExactly(ITEMS);
		assertThat(search("harry", "order")).containsExactly(ITEMS, "hr.public.order_bonus");
		assertThat(search("root", "order")).containsExactly(ITEMS, "hr.public.order_bonus", "loose_orders");
		assertThat(search("nobody", "order")).isEmpty();
	}

	@Test
	void findsWhatLineageToolsSayOfThem() {
		for (String typed : List.of("auftrage", "ungebundelte", "Aufträge", "customer", "customer_id", "lake loose")) {
			assertThat(search("root", typed)).as(typed).containsExactly("loose_orders");
		}
		take(this.graph, of("told", 0, "First words", "amount"));
		assertThat(search("root", "amount")).containsExactly("told");
		take(this.graph, of("told", 60, "Second saying", "price"));
		assertThat(search("root", "price")).containsExactly("told");
		assertThat(search("root", "second")).containsExactly("told");
		assertThat(search("root", "amount")).isEmpty();
		assertThat(search("root", "first")).isEmpty();
	}

	/** Most of what is told was told before. */
	@Test
	void readsNothingAnewOfWhatIsTold() throws Throwable {
		assertThat(wordings(of("known", 0, "Said", "a"))).isPositive();
		assertThat(wordings(of("known", 60, "Said", "a"))).isZero();
		assertThat(wordings(of("plain", 0, null))).isZero();
		assertThat(search("root", "plain")).containsExactly("plain");
	}

	private long wordings(LineageEvent event) throws Throwable {
		return BoltTurns.of(() -> take(this.graph, event))
			.statements()
			.stream()
			.filter((statement) -> statement.contains("AS otherWords"))
			.count();
	}

	/** What is written with a dataset is what would be read of it. */
	@Test
	void writesTheSameWordsBothWays() {
		take(this.graph, of("same.OnceMore", 0, null));
		assertThat(words("same.OnceMore")).startsWith("same once more").contains("lake");
		String before = words("same.OnceMore");
		this.graph.write((transaction) -> transaction.rows(
				"MATCH (d:Dataset {name: 'same.OnceMore'}) SET d.worded = -1, d.nameWords = '', d.otherWords = '', d.nameOrder = ''",
				Map.of()));
		Findable.catchUp(this.graph);
		assertThat(words("same.OnceMore")).isEqualTo(before);
	}

	private String words(String name) {
		return this.graph.read((transaction) -> transaction.one(
				"MATCH (d:Dataset {name: $name}) RETURN d.nameWords + ' / ' + d.otherWords + ' / ' + d.nameOrder AS words",
				Map.of("name", name)))
			.text("words");
	}

	@ParameterizedTest
	@ValueSource(strings = { "order items", "order_it", "itmes" })
	void suggestsThem(String typed) {
		assertThat(this.suggestions.list(Mesh.viewer("vera"), typed, 8))
			.contains(new Suggestion(SuggestionKind.DATASET, id(ITEMS), "postgres:%2F%2Fshop/" + ITEMS, ITEMS));
	}

	@Test
	void suggestsNothingThatIsHidden() {
		assertThat(suggested("vera", "order")).containsExactlyInAnyOrder("orders", ITEMS);
		assertThat(suggested("harry", "bonus")).containsExactly("hr.public.order_bonus");
		assertThat(suggested("vera", "loose")).isEmpty();
		assertThat(suggested("root", "loose")).containsExactly("loose_orders");
	}

	@Test
	void readsEachOnceWhateverThePages() {
		for (int size = 1; size < 4; size++) {
			List<String> read = new ArrayList<>();
			@Nullable Cursor after = null;
			Slice<Dataset> slice;
			do {
				slice = this.datasets.list(Mesh.viewer("vera"), searching("s"), new Page(size, after), true);
				slice.items().forEach((dataset) -> read.add(dataset.name()));
				Dataset last = slice.items().getLast();
				after = new Cursor(Wording.order(last.title()), last.id().value());
			}
			while (slice.hasNext());
			assertThat(read).containsExactly("dailyClicks_v2", ITEMS, "Zürich", "أوامر الشراء");
		}
		assertThat(list("vera", new DatasetQuery(null, null, null, null, null, null))).containsExactly("dailyClicks_v2",
				ITEMS, "Zürich", "أوامر الشراء");
	}

	private String id(String name) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (d:Dataset {name: $name}) RETURN d.id AS id",
					Map.of("name", name)))
			.text("id");
	}

	private List<String> suggested(String person, String typed) {
		return this.suggestions.list(Mesh.viewer(person), typed, 20).stream().map(Suggestion::name).toList();
	}

	private List<String> search(String person, String typed) {
		return list(person, searching(typed));
	}

	private List<String> list(String person, DatasetQuery query) {
		Slice<Dataset> found = this.datasets.list(Mesh.viewer(person), query, new Page(50, null), true);
		assertThat(found.total()).isEqualTo(found.items().size());
		return found.items().stream().map(Dataset::name).toList();
	}

	private static DatasetQuery searching(String typed) {
		return new DatasetQuery(typed, null, null, null, null, null);
	}

	private static LineageEvent of(String name, long second, @Nullable String description, String... columns) {
		List<DatasetSighting.Field> fields = Stream.of(columns)
			.map((column) -> new DatasetSighting.Field(column, "TEXT", null))
			.toList();
		DatasetSighting said = new DatasetSighting(new DatasetName("lake", name), null, description,
				fields.isEmpty() ? null : fields, null, List.of());
		return new LineageEvent(MORNING.plusSeconds(second), null, null, List.of(said), Flows.NONE);
	}

	private static void take(Graph graph, LineageEvent... events) {
		graph.write((transaction) -> {
			LineageIntake.take(transaction, List.of(events), MORNING);
			return events.length;
		});
	}

}
