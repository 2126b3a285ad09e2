package io.meshgate.graph.product;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
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
class SearchIT {

	private static final Viewer VIEWER = Mesh.viewer("vera");

	private final Products products;

	SearchIT(Graph graph) {
		this.products = new Products(graph, Clock.systemUTC());
	}

	@BeforeAll
	static void mesh(Graph graph) {
		aMesh().with(aPerson("vera").memberOf("readers"))
			.with(aProduct("orders").named("Orders").ownedBy("sales"),
					aProduct("order-lines").named("Order Lines")
						.described("All lines of all orders")
						.tagged("sales")
						.ownedBy("sales"),
					aProduct("cust").named("customerAccount_v2").offering(aPort("churnScores")).ownedBy("sales"),
					aProduct("brulee").named("Crème Brûlée").ownedBy("kitchen"),
					aProduct("mabiat").named("بيانات المبيعات اليومية").described("أوامر الشراء").ownedBy("sales"),
					aProduct("wezara").named("إدارة المُوظَّفين").ownedBy("hr"),
					aProduct("kokyaku").named("顧客データ").ownedBy("sales"),
					aProduct("alike").described(alike(500)).ownedBy("sales"),
					aProduct("secret").named("Secret Orders").visibility(Visibility.PRIVATE).ownedBy("hr"))
			.in(graph);
	}

	@ParameterizedTest
	@CsvSource({ "orders, orders order-lines", "ORDERS, orders order-lines", "ord, orders order-lines",
			"ordres, orders order-lines", "order-lines, order-lines", "orderLines, order-lines",
			"order_lines, order-lines", "orderlines, order-lines", "'lines order', order-lines",
			"'\"order lines\"', order-lines", "'\"lines order\"',", "customer, cust", "Account, cust",
			"customeraccount, cust", "CUSTOMER account, cust", "custmer, cust", "v2, cust", "churn, cust",
			"creme brulee, brulee", "BRÛLÉE, brulee", "sales, order-lines" })
	void findsEnglishNamesHoweverTyped(String typed, String keys) {
		assertThat(search(typed)).containsExactlyInAnyOrder((keys != null) ? keys.split(" ") : new String[0]);
	}

	@ParameterizedTest
	@CsvSource({ "المبيعات, mabiat", "مبيعات, mabiat", "والمبيعات, mabiat", "المَبيعات, mabiat", "مبيعا, mabiat",
			"المبي, mabiat", "مبيغات, mabiat", "اوامر, mabiat", "شراء, mabiat", "ادارة, wezara", "إداره, wezara",
			"موظفين, wezara", "أداره الموظفين, wezara", "اليوميه, mabiat", "顧客, kokyaku", "データ, kokyaku" })
	void findsArabicAndOtherNamesInTheSameIndex(String typed, String key) {
		assertThat(search(typed)).containsExactly(key);
	}

	/** The index refuses a question that becomes too many words. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 7, 8, 16, 100 })
	void asksNoMoreThanTheIndexAnswers(int howMany) {
		assertThat(search(alike(howMany))).containsExactly("alike");
		assertThat(search(alike(howMany) + " \"" + alike(100).replace(" ", "\" \"") + '"')).containsExactly("alike");
		assertThat(search(alike(howMany).replace("alike", "المعالي"))).isEmpty();
	}

	/** Words that any slip makes another of. */
	private static String alike(int howMany) {
		return IntStream.range(0, howMany)
			.mapToObj((number) -> "alike" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + "words")
			.collect(Collectors.joining(" "));
	}

	@Test
	void putsWhatIsNamedJustSoFirst() {
		assertThat(search("orders")).containsExactly("orders", "order-lines");
		assertThat(search("order-lines")).first().isEqualTo("order-lines");
		assertThat(search("cust")).first().isEqualTo("cust");
	}

	@Test
	void findsWhatIsHiddenForNobodyElse() {
		assertThat(search("secret")).isEmpty();
		assertThat(search("secret", Mesh.viewer("nobody"))).isEmpty();
	}

	@Test
	void followsWhatProductsSay(Graph graph) {
		aMesh().with(aProduct("brulee").named("Tarte Tatin").offering(aPort("recipes"))).in(graph);
		assertThat(search("creme")).isEmpty();
		assertThat(search("tarte")).containsExactly("brulee");
		assertThat(search("recipe")).containsExactly("brulee");
		aMesh().with(aProduct("brulee").named("Crème Brûlée")).in(graph);
		assertThat(search("creme brulee")).containsExactly("brulee");
	}

	private List<String> search(String typed) {
		return search(typed, VIEWER);
	}

	private List<String> search(String typed, Viewer viewer) {
		ProductQuery query = new ProductQuery(ProductFilter.ALL, typed, ProductOrder.RELEVANCE, Set.of(), true);
		Slice<DataProduct> found = this.products.list(viewer, query, new Page(50, null));
		assertThat(found.total()).isEqualTo(found.items().size());
		return found.items().stream().map(DataProduct::key).toList();
	}

}
