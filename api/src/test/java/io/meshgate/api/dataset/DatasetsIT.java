package io.meshgate.api.dataset;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.words.Findable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholePortal
class DatasetsIT {

	private static final String SHOP = "postgres://shop:5432";

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	private final Visitor karl;

	DatasetsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
		this.karl = this.portal.signIn("karl");
	}

	@Test
	void listsWhatIsBoundByName() {
		assertThat(bind(this.olga, "orders/lines", "b").ending()).isEqualTo("DatasetBound");
		assertThat(bind(this.olga, "orders/lines", "a").texts("/bindDataset/outputPort/boundDatasets", "/name"))
			.containsExactly("a", "b");
		assertThat(bound(this.portal.signIn("nina"), "orders/lines")).containsExactly("a", "b");
		assertThat(unbind(this.olga, "orders/lines", "a").texts("/unbindDataset/outputPort/boundDatasets", "/name"))
			.containsExactly("b");
		assertThat(unbind(this.olga, "orders/lines", "a").text("/unbindDataset/because"))
			.isEqualTo("The dataset is not bound to this port.");
		assertThat(bind(this.olga, "orders/lines", "b").text("/bindDataset/because"))
			.isEqualTo("The dataset is bound to this port already.");
	}

	@Test
	void bindsADatasetToOnePortOnly() {
		assertThat(bind(this.olga, "orders/lines", "a").ending()).isEqualTo("DatasetBound");
		Answer taken = bind(this.karl, "forecast/weekly", "a");
		assertThat(taken.ending()).isEqualTo("DatasetTaken");
		assertThat(taken.text("/bindDataset/boundTo/key")).isEqualTo("orders/lines");
		assertThat(bind(this.olga, "orders/refunds", "a").ending()).isEqualTo("DatasetTaken");
		assertThat(unbind(this.karl, "forecast/weekly", "a").ending()).isEqualTo("OutputPortConflict");
		assertThat(unbind(this.olga, "orders/lines", "a").ending()).isEqualTo("DatasetUnbound");
		assertThat(bind(this.karl, "forecast/weekly", "a").ending()).isEqualTo("DatasetBound");
	}

	@Test
	void doesNotTellWhichHiddenPortHasADataset() {
		List<String> before = GraphDump.mesh(this.graph);
		Answer taken = this.olga.submit("BindDataset", Map.of("outputPort", Ids.port("orders/lines"), "namespace",
				"postgres://hr:5432", "name", "hr.public.pay"));
		assertThat(taken.ending()).isEqualTo("DatasetTaken");
		assertThat(taken.data("/bindDataset/boundTo").isNull()).isTrue();
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	/** Whoever binds a dataset shows to many what a catalogue says of it. */
	@Test
	void doesNotBringToLightWhatOnlyHiddenProductsGiveOut() {
		this.graph.write((transaction) -> transaction.rows(
				"""
						MATCH (o:OutputPort {key: 'salaries/all'})
						CREATE (o)-[:SERVES {document: 'x'}]->(:Dataset {id: '00000000-0000-4000-8000-0000000000b0', key: 'hr/bonus', namespace: 'hr', name: 'bonus',
						  title: 'Bonus', tags: [], givenOut: true})<-[:DESCRIBES]-(:Document {ref: 'x'})
						""",
				Map.of()));
		Map<String, Object> input = Map.of("outputPort", Ids.port("orders/lines"), "namespace", "hr", "name", "bonus");
		for (String step : List.of("served", "released", "retired")) {
			List<String> before = GraphDump.mesh(this.graph);
			assertThat(this.olga.submit("BindDataset", input).ending()).as(step).isEqualTo("DatasetTaken");
			assertThat(GraphDump.mesh(this.graph)).as(step).isEqualTo(before);
			assertThat(this.olga.send("DatasetPage", Map.of("by", Map.of("key", "hr/bonus"))).data("/dataset").isNull())
				.as(step)
				.isTrue();
			this.graph.write((transaction) -> transaction.rows(step.equals("served")
					? "MATCH (:OutputPort)-[serves:SERVES]->(:Dataset {key: 'hr/bonus'}) DELETE serves"
					: "MATCH (p:DataProduct {key: 'salaries'}) SET p.status = 'RETIRED'", Map.of()));
		}
		assertThat(this.portal.signIn("adam")
			.send("DatasetPage", Map.of("by", Map.of("key", "hr/bonus")))
			.text("/dataset/title")).isEqualTo("Bonus");
	}

	@Test
	void letsOneOfManyWin() {
		List<Supplier<Answer>> claims = new ArrayList<>();
		for (String port : List.of("orders/lines", "orders/returns", "orders/refunds")) {
			claims.add(() -> bind(this.olga, port, "raced"));
		}
		claims.add(() -> bind(this.karl, "forecast/weekly", "raced"));
		assertThat(Race.of(claims)).extracting(Answer::ending)
			.containsExactlyInAnyOrder("DatasetBound", "DatasetTaken", "DatasetTaken", "DatasetTaken");
	}

	@Test
	void takesWhatARetiredProductHas() {
		assertThat(bind(this.olga, "orders/lines", "a").ending()).isEqualTo("DatasetBound");
		this.graph.write((transaction) -> transaction
			.rows("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'RETIRED'", Map.of()));
		assertThat(bind(this.karl, "forecast/weekly", "a").ending()).isEqualTo("DatasetBound");
		assertThat(bound(this.karl, "forecast/weekly")).containsExactly("a");
		assertThat(bound(this.olga, "orders/lines")).isEmpty();
	}

	@Test
	void letsGoOfWhatARemovedPortHad() {
		assertThat(bind(this.olga, "orders/lines", "a").ending()).isEqualTo("DatasetBound");
		this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port("orders/lines")));
		assertThat(bind(this.karl, "forecast/weekly", "a").ending()).isEqualTo("DatasetBound");
	}

	@Test
	void survivesImportsAndGoesWithThePort() {
		describe("levels", "1");
		String port = this.portal.signIn("adam")
			.ask("{ outputPort(by: {key: \"stock/levels\"}) { id } }", Map.of())
			.text("/outputPort/id");
		Map<String, Object> input = Map.of("outputPort", port, "namespace", SHOP, "name", "levels");
		assertThat(this.karl.submit("BindDataset", input).ending()).isEqualTo("DatasetBound");
		describe("levels", "2");
		assertThat(bound(this.karl, "stock/levels")).containsExactly("levels");
		describe("others", "3");
		assertThat(bind(this.olga, "orders/lines", "levels").ending()).isEqualTo("DatasetBound");
		assertThat(unbind(this.olga, "orders/lines", "levels").ending()).isEqualTo("DatasetUnbound");
		assertThat(GraphDump.mesh(this.graph))
			.noneMatch((line) -> line.contains(" Dataset ") && line.contains("name=levels"));
	}

	@Test
	void holdsToTheMostAPortCanHave() {
		List<String> names = new ArrayList<>();
		for (int number = 0; number < 100; number++) {
			names.add("d" + number);
		}
		this.graph.write((transaction) -> transaction.rows("""
				MATCH (o:OutputPort {key: 'orders/lines'})
				UNWIND $names AS name
				CREATE (o)-[:BOUND_TO {boundAt: datetime()}]->(:Dataset {namespace: 'x', name: name})
				""", Map.of("names", names)));
		assertThat(bind(this.olga, "orders/lines", "one more").text("/bindDataset/because"))
			.isEqualTo("A port has at most 100 datasets.");
	}

	@ParameterizedTest
	@CsvSource({ "BindDataset, a", "UnbindDataset, b" })
	void tellsWhoeverLookedTooEarly(String operation, String name) {
		assertThat(bind(this.olga, "orders/lines", "b").ending()).isEqualTo("DatasetBound");
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(this.olga
			.submit(operation,
					Map.of("outputPort", Ids.port("orders/lines"), "namespace", SHOP, "name", name, "expectedVersion",
							1))
			.ending()).isEqualTo("OutputPortConflict");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void takesNoNameThatEndsInABlank() {
		Answer refused = bind(this.olga, "orders/lines", "a ");
		assertThat(refused.ending()).isEqualTo("InvalidInput");
		assertThat(refused.texts("/bindDataset/problems", "/path/0")).containsExactly("name");
	}

	@Test
	void areFoundByWhoSeesAPortThatGivesThemOut() {
		Visitor harry = this.portal.signIn("harry");
		assertThat(found(this.olga, Map.of())).containsExactly("returns");
		assertThat(found(harry, Map.of())).containsExactly("hr.public.pay", "returns");
		assertThat(page(this.olga, "postgres:%2F%2Fhr:5432/hr.public.pay").data("/dataset").isNull()).isTrue();
		Answer seen = page(this.olga, "kafka:%2F%2Fbroker:9092/returns");
		assertThat(seen.text("/dataset/namespace")).isEqualTo("kafka://broker:9092");
		assertThat(seen.texts("/dataset/outputPorts", "/key")).containsExactly("orders/returns");
		assertThat(this.olga.send("PortPage", Map.of("by", Map.of("key", "orders/returns")))
			.texts("/outputPort/datasets", "/title")).containsExactly("returns");
	}

	@Test
	void areFoundByTheirWordsAsSoonAsTheyAreBound() {
		assertThat(bind(this.olga, "orders/lines", "shop.public.order_items").ending()).isEqualTo("DatasetBound");
		for (String typed : List.of("order items", "ORDER_ITEMS", "ordre itmes", "lic.ord", "\"order items\"")) {
			assertThat(found(this.karl, Map.of("search", typed))).as(typed).containsExactly("shop.public.order_items");
		}
		assertThat(found(this.karl, Map.of("search", "\"items order\""))).isEmpty();
		assertThat(found(this.karl, Map.of("search", "pay"))).isEmpty();
	}

	@Test
	void areSeenByAllIfNoPortEverGaveThemOutAndByTheirKeepersAlways() {
		this.graph.write((transaction) -> transaction.rows(
				"""
						MATCH (hidden:Dataset {name: 'hr.public.pay'}), (press:Team {key: 'press'}), (d:Domain {key: 'media'}),
						  (story:Term {key: 'media/story'}), (all:OutputPort {key: 'salaries/all'})
						CREATE (press)-[:KEEPS]->(hidden)
						CREATE (loose:Dataset {id: '00000000-0000-4000-8000-000000000001', key: 's3/loose', namespace: 's3', name: 'loose', title: 'Loose',
						  platform: 's3', tags: ['wet']})-[:IN_DOMAIN]->(d)
						CREATE (loose)-[:IS_ABOUT]->(story), (:Document {ref: 'loose'})-[:DESCRIBES]->(loose)
						CREATE (all)-[:SERVES]->(:Dataset {id: '00000000-0000-4000-8000-000000000002', key: 's3/served', namespace: 's3', name: 'served',
						  title: 'Served', platform: 's3', tags: []})
						WITH loose, story
						UNWIND range(0, 2) AS position
						CREATE (loose)-[:HAS_COLUMN]->(c:DatasetColumn {key: 's3/loose#' + position, position: position,
						id: '00000000-0000-4000-8000-00000000001' + position,
						  path: 'c' + position, nullable: true, partOfKey: false, tags: []})
						FOREACH (x IN CASE position WHEN 1 THEN [1] ELSE [] END | CREATE (c)-[:IS_ABOUT]->(story))
						""",
				Map.of()));
		Findable.catchUp(this.graph);
		Visitor nina = this.portal.signIn("nina");
		assertThat(found(this.olga, Map.of())).containsExactly("Loose", "returns");
		assertThat(found(nina, Map.of())).containsExactly("hr.public.pay", "Loose", "returns");
		assertThat(found(this.portal.signIn("adam"), Map.of())).containsExactly("hr.public.pay", "Loose", "returns",
				"Served");
		assertThat(found(nina, Map.of("keeper", Map.of("key", "press")))).containsExactly("hr.public.pay");
		assertThat(found(this.olga, Map.of("keeper", Map.of("key", "press")))).isEmpty();
		assertThat(found(this.olga, Map.of("platform", "s3"))).containsExactly("Loose");
		assertThat(found(this.olga, Map.of("domain", Map.of("key", "media")))).containsExactly("Loose");
		assertThat(found(this.olga, Map.of("term", Map.of("key", "media/story")))).containsExactly("Loose");
		for (String typed : List.of("LOO", "oos", "Lose", "wet", "s3")) {
			assertThat(found(this.olga, Map.of("search", typed))).as(typed).containsExactly("Loose");
		}
		Answer guessed = this.olga.send("SearchSuggestions", Map.of("text", "loo"));
		assertThat(guessed.texts("/searchSuggestions", "/kind")).containsExactly("DATASET");
		assertThat(guessed.text("/searchSuggestions/0/id")).isEqualTo(page(this.olga, "s3/loose").text("/dataset/id"));
		Answer first = this.olga.send("DatasetPage", Map.of("by", Map.of("key", "s3/loose"), "first", 2));
		assertThat(first.texts("/dataset/columns/edges", "/node/path")).containsExactly("c0", "c1");
		assertThat(first.data("/dataset/columns/totalCount").asInt()).isEqualTo(3);
		assertThat(first.texts("/dataset/columns/edges/1/node/terms", "/key")).containsExactly("media/story");
		assertThat(first.texts("/dataset/terms", "/key")).containsExactly("media/story");
		assertThat(first.text("/dataset/domain/key")).isEqualTo("media");
		Answer rest = this.olga.send("DatasetPage",
				Map.of("by", Map.of("key", "s3/loose"), "after", first.text("/dataset/columns/pageInfo/endCursor")));
		assertThat(rest.texts("/dataset/columns/edges", "/node/path")).containsExactly("c2");
	}

	private static List<String> found(Visitor visitor, Map<String, Object> filter) {
		Answer answer = visitor.send("Datasets", Map.of("filter", filter));
		List<String> titles = answer.texts("/datasets/edges", "/node/title");
		assertThat(answer.data("/datasets/totalCount").asInt()).isEqualTo(titles.size());
		return titles;
	}

	private static Answer page(Visitor visitor, String key) {
		return visitor.send("DatasetPage", Map.of("by", Map.of("key", key)));
	}

	private Answer bind(Visitor visitor, String port, String name) {
		return visitor.submit("BindDataset", Map.of("outputPort", Ids.port(port), "namespace", SHOP, "name", name));
	}

	private Answer unbind(Visitor visitor, String port, String name) {
		return visitor.submit("UnbindDataset", Map.of("outputPort", Ids.port(port), "namespace", SHOP, "name", name));
	}

	private static List<String> bound(Visitor visitor, String port) {
		return visitor
			.ask("query($key: String!) { outputPort(by: {key: $key}) { boundDatasets { name } } }", Map.of("key", port))
			.texts("/outputPort/boundDatasets", "/name");
	}

	private void describe(String port, String version) {
		this.portal.signIn("adam")
			.call("/api/v1/descriptors", (call) -> call.header("Content-Type", "application/yaml")
				.POST(HttpRequest.BodyPublishers.ofString("""
						apiVersion: v1.0.0
						kind: DataProduct
						id: stock
						version: "%s"
						status: active
						team: {name: planning}
						outputPorts:
						- {name: %s}
						""".formatted(version, port))));
	}

}
