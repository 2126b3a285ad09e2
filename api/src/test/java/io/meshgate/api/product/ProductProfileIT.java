package io.meshgate.api.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What else a product says, and which product is a part of which.
 */
@WholePortal
class ProductProfileIT {

	private static final String CHANNELS = """
			[{"kind":"CHAT","name":"Talk","url":"https://chat.example.org/orders"},\
			{"kind":"EMAIL","name":"Write","url":"mailto:orders@example.org"}]""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	private final Visitor nina;

	ProductProfileIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
		this.nina = this.portal.signIn("nina");
	}

	@Test
	void saysWhatIsGivenAndKeepsTheRest() {
		assertThat(change(described()).ending()).isEqualTo("DataProductChanged");
		change(Map.of("tier", "TIER_1", "terms", List.of(Ids.term("media/story"))));
		Answer page = page(this.nina, "orders");
		assertThat(page.text("/dataProduct/tier")).isEqualTo("TIER_1");
		assertThat(page.texts("/dataProduct/terms", "/key")).containsExactly("media/story");
		assertThat(page.texts("/dataProduct/documentation", "/name")).containsExactly("Handbook", "Examples");
		assertThat(page.data("/dataProduct/supportChannels").toString()).isEqualTo(CHANNELS);
		change(Map.of("documentation", List.of(), "supportChannels", List.of(), "terms", List.of()));
		Answer emptied = page(this.nina, "orders");
		assertThat(emptied.data("/dataProduct/documentation").size()).isZero();
		assertThat(emptied.data("/dataProduct/supportChannels").size()).isZero();
		assertThat(emptied.data("/dataProduct/terms").size()).isZero();
		assertThat(emptied.text("/dataProduct/tier")).isEqualTo("TIER_1");
	}

	@Test
	void isFoundByTierAndTerm() {
		change(described());
		assertThat(found(Map.of("tier", List.of("TIER_2", "TIER_3")))).containsExactly("orders");
		assertThat(found(Map.of("tier", List.of("TIER_1")))).isEmpty();
		assertThat(found(Map.of("term", Map.of("key", "sales/order")))).containsExactly("orders");
		assertThat(found(Map.of("term", Map.of("id", Ids.term("sales/order")), "domain", Map.of("key", "sales"))))
			.containsExactly("orders");
		assertThat(found(Map.of("term", Map.of("key", "sales/order"), "owner", Map.of("key", "planning")))).isEmpty();
		assertThat(found(Map.of("term", Map.of("key", "media/story")))).isEmpty();
	}

	@Test
	void losesATermThatIsRemoved() {
		change(described());
		this.portal.signIn("dora").submit("RemoveTerm", Map.of("term", Ids.term("sales/order")));
		assertThat(page(this.nina, "orders").texts("/dataProduct/terms", "/key")).containsExactly("sales/return");
	}

	@Test
	void isAboutNoTermThatThereIsNot() {
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(change(Map.of("name", "Other", "terms", List.of(Ids.unknown(Term.class)))).kinds())
			.containsExactly("NOT_FOUND");
		assertThat(change(Map.of("terms", List.of(Ids.product("orders")), "documentation",
				List.of(Map.of("name", "", "url", "javascript:alert(1)"))))
			.texts("/changeDataProduct/problems", "/path/0"))
			.containsExactly("documentation", "documentation", "terms");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void becomesAPartOfAnotherAndIsShownThere() {
		assertThat(move("preview", "orders").text("/moveDataProduct/dataProduct/partOf/key")).isEqualTo("orders");
		move("outline", "orders");
		assertThat(parts(this.olga)).containsExactly("outline", "preview");
		assertThat(parts(this.nina)).containsExactly("preview");
		assertThat(page(this.nina, "preview").text("/dataProduct/partOf/key")).isEqualTo("orders");
		move("preview", "outline");
		assertThat(page(this.olga, "preview").text("/dataProduct/partOf/key")).isEqualTo("outline");
		assertThat(page(this.nina, "preview").data("/dataProduct/partOf").isNull()).isTrue();
		assertThat(move("preview", null).data("/moveDataProduct/dataProduct/partOf").isNull()).isTrue();
		assertThat(parts(this.olga)).containsExactly("outline");
	}

	@Test
	void staysWhereItCannotGo() {
		move("preview", "orders");
		move("outline", "preview");
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(because(move("orders", "outline")))
			.isEqualTo("A circle would close: the other is itself a part of this product.");
		assertThat(because(move("orders", "orders"))).isEqualTo("A product cannot be a part of itself.");
		assertThat(because(move("preview", "orders"))).isEqualTo("The product is there already.");
		assertThat(move("preview", "forecast").kinds()).containsExactly("FORBIDDEN");
		assertThat(move("preview", "salaries").kinds()).containsExactly("NOT_FOUND");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void closesNoCircleHoweverManyMoveAtOnce() {
		List<Answer> answers = Race.of(List.of(() -> move("orders", "preview"), () -> move("preview", "outline"),
				() -> move("outline", "orders")));
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("DataProductMoved", "DataProductMoved", "DataProductConflict");
	}

	private static Map<String, Object> described() {
		return Map.of("tier", "TIER_2", "documentation",
				List.of(Map.of("name", "Handbook", "url", "https://example.org/orders"),
						Map.of("name", "Examples", "url", "https://example.org/examples")),
				"supportChannels",
				List.of(Map.of("kind", "CHAT", "name", "Talk", "url", "https://chat.example.org/orders"),
						Map.of("kind", "EMAIL", "name", "Write", "url", "mailto:orders@example.org")),
				"terms", List.of(Ids.term("sales/return"), Ids.term("sales/order")));
	}

	@Test
	void isNotMovedByWhoLookedTooEarly() {
		change(Map.of("name", "All orders"));
		Answer late = this.olga.submit("MoveDataProduct",
				Map.of("dataProduct", Ids.product("orders"), "partOf", Ids.product("archive"), "expectedVersion", 1));
		assertThat(late.ending()).isEqualTo("DataProductConflict");
		assertThat(because(late)).isEqualTo("The product has changed since you looked at it.");
		assertThat(page(this.olga, "archive").data("/dataProduct/parts/totalCount").asInt()).isZero();
	}

	private Answer change(Map<String, Object> what) {
		Map<String, Object> input = new HashMap<>(what);
		input.put("dataProduct", Ids.product("orders"));
		return this.olga.submit("ChangeDataProduct", input);
	}

	private Answer move(String product, @Nullable String whole) {
		Map<String, Object> input = new HashMap<>(Map.of("dataProduct", Ids.product(product)));
		if (whole != null) {
			input.put("partOf", Ids.product(whole));
		}
		return this.olga.submit("MoveDataProduct", input);
	}

	private static String because(Answer answer) {
		return answer.text("/moveDataProduct/because");
	}

	private static Answer page(Visitor visitor, String product) {
		return visitor.send("ProductPage", Map.of("by", Map.of("key", product)));
	}

	private static List<String> parts(Visitor visitor) {
		Answer page = page(visitor, "orders");
		List<String> keys = page.texts("/dataProduct/parts/edges", "/node/key");
		assertThat(page.data("/dataProduct/parts/totalCount").asInt()).isEqualTo(keys.size());
		return keys;
	}

	private List<String> found(Map<String, Object> filter) {
		return this.nina.send("ProductSearch", Map.of("filter", filter)).texts("/dataProducts/edges", "/node/key");
	}

}
