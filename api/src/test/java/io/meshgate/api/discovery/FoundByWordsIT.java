package io.meshgate.api.discovery;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Products are found by what their contracts and terms say, and terms, platforms and
 * templates by words, however these are written.
 */
@WholePortal
class FoundByWordsIT {

	private static final String CUSTOMS = """
			apiVersion: v3.1.0
			kind: DataContract
			id: customs
			version: 1.0.0
			schema:
			- name: declarations
			  properties:
			  - {name: zollnummer, businessName: Customs Number, logicalType: string}
			""";

	private static final String CROSSINGS = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: crossings
			status: active
			team: {name: planning}
			customProperties: [{property: terms, value: [sales/order, lands/border]}]
			outputPorts:
			- {name: daily, version: 1.0.0, contractId: customs}
			""";

	private final Portal portal;

	private final Visitor adam;

	private final Visitor olga;

	private final Visitor sven;

	private final Visitor nina;

	FoundByWordsIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.adam = this.portal.signIn("adam");
		this.olga = this.portal.signIn("olga");
		this.sven = this.portal.signIn("sven");
		this.nina = this.portal.signIn("nina");
	}

	@Test
	void productsFollowWhatTheirTermsSay() {
		assertThat(found(this.nina, "purchase")).isEmpty();
		about(this.olga, "orders", "sales/order");
		assertThat(found(this.nina, "purchase")).containsExactly("orders");
		this.sven.submit("ChangeTerm",
				Map.of("term", Ids.term("sales/order"), "name", "Aufträge", "synonyms", List.of("طلبات")));
		assertThat(found(this.nina, "auftrage")).containsExactly("orders");
		assertThat(found(this.nina, "الطلبات")).containsExactly("orders");
		assertThat(found(this.nina, "purchase")).isEmpty();
		this.sven.submit("RemoveTerm", Map.of("term", Ids.term("sales/order")));
		assertThat(found(this.nina, "auftrage")).isEmpty();
	}

	@Test
	void productsFollowWhatTheirContractsDescribe() {
		assertThat(found(this.nina, "SKU")).containsExactly("orders");
		assertThat(found(this.nina, "zollnummer")).isEmpty();
		this.olga.submit("PublishContract", Map.of("outputPort", Ids.port("orders/returns"), "document", CUSTOMS));
		assertThat(found(this.nina, "zollnummer")).containsExactly("orders");
		assertThat(found(this.nina, "\"customs number\"")).containsExactly("orders");
		assertThat(found(this.nina, "declaration")).containsExactly("orders");
		this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port("orders/returns")));
		assertThat(found(this.nina, "zollnummer")).isEmpty();
	}

	@Test
	void productsFollowDocumentsInWhateverOrderTheyCome() {
		bringIn(CROSSINGS);
		assertThat(found(this.nina, "purchase")).containsExactly("crossings");
		assertThat(found(this.nina, "zollnummer")).isEmpty();
		bringIn(CUSTOMS);
		assertThat(found(this.nina, "zollnummer")).containsExactly("crossings");
		bringIn(CUSTOMS.replace("zollnummer", "tariff"));
		assertThat(found(this.nina, "zollnummer")).isEmpty();
		assertThat(found(this.nina, "tariff")).containsExactly("crossings");
		String border = """
				apiVersion: backstage.io/v1alpha1
				kind: Domain
				metadata:
				  name: lands
				  annotations:
				    meshgate.io/term.1: '{"key": "border", "name": "Frontière", "definition": "Where lands meet"}'
				spec: {owner: press}
				""";
		bringIn(border);
		assertThat(found(this.nina, "frontiere")).containsExactly("crossings");
		bringIn(border.replace("Frontière", "Grenze"));
		assertThat(found(this.nina, "grenze")).containsExactly("crossings");
		assertThat(found(this.nina, "frontiere")).isEmpty();
	}

	@Test
	void productsFollowTermsThatACatalogueRenames() {
		String term = """
				[{"entityUrn": "urn:li:glossaryTerm:till", "aspectName": "glossaryTermInfo",
				  "aspect": {"json": {"name": "%s", "definition": "Where one pays"}}}]
				""";
		bringIn(term.formatted("Cashbox"), "application/json");
		bringIn("""
				[{"entityUrn": "urn:li:dataProduct:drawers", "aspectName": "dataProductProperties",
				  "aspect": {"json": {"name": "Drawers"}}},
				 {"entityUrn": "urn:li:dataProduct:drawers", "aspectName": "glossaryTerms",
				  "aspect": {"json": {"terms": [{"urn": "urn:li:glossaryTerm:till"}]}}}]
				""", "application/json");
		assertThat(found(this.adam, "cashbox")).containsExactly("drawers");
		bringIn(term.formatted("Register"), "application/json");
		assertThat(found(this.adam, "register")).containsExactly("drawers");
		assertThat(found(this.adam, "cashbox")).isEmpty();
	}

	@Test
	void hiddenProductsAreFoundByThoseWhoSeeThem() {
		Visitor harry = this.portal.signIn("harry");
		about(harry, "salaries", "media/story");
		assertThat(found(harry, "story")).containsExactly("salaries");
		assertThat(found(this.nina, "story")).isEmpty();
	}

	@Test
	void termsAndPlatformsAreSuggested() {
		this.adam.submit("RegisterPlatform",
				Map.of("key", "entrepot", "name", "Entrepôt", "kind", "STORAGE", "owner", Map.of("key", "press")));
		assertThat(suggested("ENTREP")).containsExactly("PLATFORM entrepot");
		assertThat(suggested("purch")).containsExactly("TERM sales/order");
		assertThat(suggested("sales/return")).first().isEqualTo("TERM sales/return");
		String id = this.nina.send("SearchSuggestions", Map.of("text", "entrepot")).text("/searchSuggestions/0/id");
		assertThat(this.nina.send("NodeById", Map.of("id", id)).text("/node/id")).isEqualTo(id);
	}

	@Test
	void listsFoldWhatIsTyped() {
		this.sven.submit("DefineTerm", Map.of("domain", Map.of("key", "sales"), "key", "basket", "name",
				"سَلَّة المشتريات", "definition", "What is about to be bought", "synonyms", List.of("Körbchen")));
		assertThat(listed("Terms", "terms", "سله")).containsExactly("sales/basket");
		assertThat(listed("Terms", "terms", "مشتريات")).containsExactly("sales/basket");
		assertThat(listed("Terms", "terms", "KORB")).containsExactly("sales/basket");
		assertThat(listed("Terms", "terms", "BASKET sales")).containsExactly("sales/basket");
		assertThat(listed("Terms", "terms", "basket media")).isEmpty();
		this.adam.submit("RegisterPlatform",
				Map.of("key", "lac", "name", "Le Lac Salé", "kind", "STORAGE", "owner", Map.of("key", "press")));
		assertThat(listed("Platforms", "platforms", "SALE")).containsExactly("lac");
		String lac = this.nina.send("PlatformPage", Map.of("by", Map.of("key", "lac"))).text("/platform/id");
		this.nina.submit("OfferTemplate", Map.of("platform", lac, "key", "daily", "name", "Été et Hiver"));
		assertThat(listed("Templates", "templates", "ete hiver")).containsExactly("daily");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "%", "' OR 1=1 //", "\"", "\\", "toLower(", "$search", "\u0000", "))((", "AND" })
	void listsTakeHostileWordsForWords(String words) {
		for (String list : List.of("terms", "platforms", "templates")) {
			assertThat(listed(list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1), list, words))
				.isEmpty();
		}
	}

	private List<String> listed(String operation, String field, String words) {
		return this.nina.send(operation, Map.of("search", words)).texts("/" + field + "/edges", "/node/key");
	}

	private List<String> suggested(String typed) {
		return this.nina.send("SearchSuggestions", Map.of("text", typed))
			.data("/searchSuggestions")
			.valueStream()
			.map((one) -> one.path("kind").asString() + " " + one.path("key").asString())
			.toList();
	}

	private static List<String> found(Visitor visitor, String words) {
		return visitor.send("ProductSearch", Map.of("search", words, "orderBy", "RELEVANCE"))
			.texts("/dataProducts/edges", "/node/key");
	}

	private static void about(Visitor visitor, String product, String term) {
		assertThat(visitor
			.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product(product), "terms", List.of(Ids.term(term))))
			.ending()).isEqualTo("DataProductChanged");
	}

	private void bringIn(String document) {
		bringIn(document, "application/yaml");
	}

	private void bringIn(String document, String type) {
		assertThat(this.adam
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", type).POST(BodyPublishers.ofString(document)))
			.body()).contains("\"rejected\":0");
	}

}
