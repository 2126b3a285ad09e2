package io.meshgate.api.template;

import java.util.Collections;
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
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a team can start a product from, and what comes of it.
 */
@WholePortal
class TemplatesIT {

	private final Graph graph;

	private final Visitor karl;

	private final Visitor olga;

	TemplatesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Portal portal = new Portal(port);
		Retailer.tell(graph);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
	}

	@Test
	void areOfferedByWhoRunsThePlatformAndSeenByEverybody() {
		assertThat(this.olga.submit("OfferTemplate", table()).kinds()).containsExactly("FORBIDDEN");
		Answer offered = this.karl.submit("OfferTemplate", table());
		assertThat(offered.data("/offerTemplate/template/outputPorts").toString())
			.isEqualTo("[{\"name\":\"rows\",\"type\":\"DATASET\",\"platform\":\"warehouse\"},"
					+ "{\"name\":\"changes\",\"type\":\"STREAM\",\"platform\":\"river\"}]");
		assertThat(this.karl.submit("OfferTemplate", table()).text("/offerTemplate/key")).isEqualTo("table");
		assertThat(found(Map.of())).containsExactly("table", "report");
		assertThat(found(Map.of("search", "REP"))).containsExactly("report");
		assertThat(found(Map.of("platform", Map.of("key", "warehouse"), "first", 1))).containsExactly("table");
		assertThat(found(Map.of("platform", Map.of("key", "nowhere")))).isEmpty();
		Answer page = this.olga.send("PlatformPage", Map.of("by", Map.of("key", "warehouse")));
		assertThat(page.texts("/platform/templates/edges", "/node/key")).containsExactly("table", "report");
		assertThat(page.data("/platform/templates/totalCount").asInt()).isEqualTo(2);
		assertThat(this.olga.send("TemplatePage", Map.of("by", Map.of("key", "table"))).text("/template/description"))
			.isEqualTo("Rows of a table");
	}

	@Test
	void sayOtherwiseFromNowOn() {
		String table = this.karl.submit("OfferTemplate", table()).text("/offerTemplate/template/id");
		start("stock", Map.of());
		Answer changed = this.karl.submit("ChangeTemplate",
				Map.of("template", table, "description", "", "tags", List.of(), "visibility", "PUBLIC", "outputPorts",
						List.of(Map.of("name", "files", "type", "FILE")), "expectedVersion", 1));
		assertThat(changed.ending()).isEqualTo("TemplateChanged");
		assertThat(changed.data("/changeTemplate/template/revision").asInt()).isEqualTo(2);
		assertThat(changed.data("/changeTemplate/template/description").isNull()).isTrue();
		assertThat(changed.data("/changeTemplate/template/tags").size()).isZero();
		assertThat(changed.text("/changeTemplate/template/name")).isEqualTo("A table");
		assertThat(changed.text("/changeTemplate/template/kind")).isEqualTo("AGGREGATE");
		assertThat(changed.texts("/changeTemplate/template/outputPorts", "/name")).containsExactly("files");
		assertThat(page("stock").texts("/dataProduct/outputPorts", "/key")).containsExactly("stock/changes",
				"stock/rows");
		start("shelves", Map.of());
		assertThat(page("shelves").texts("/dataProduct/outputPorts", "/key")).containsExactly("shelves/files");
		assertThat(page("shelves").text("/dataProduct/visibility")).isEqualTo("PUBLIC");
	}

	@Test
	void tellWhoeverLookedTooEarly() {
		Map<String, Object> change = Map.of("template", Ids.template("report"), "name", "Figures", "expectedVersion",
				1);
		assertThat(this.karl.submit("ChangeTemplate", change).ending()).isEqualTo("TemplateChanged");
		List<String> before = GraphDump.mesh(this.graph);
		Answer stale = this.karl.submit("ChangeTemplate", change);
		assertThat(stale.ending()).isEqualTo("TemplateConflict");
		assertThat(stale.text("/changeTemplate/template/name")).isEqualTo("Figures");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void areChangedByOneOfTwoOrGo() {
		Map<String, Object> change = Map.of("template", Ids.template("report"), "name", "Figures", "expectedVersion",
				1);
		List<Answer> answers = Race.of(Collections.nCopies(3, () -> this.karl.submit("ChangeTemplate", change)));
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("TemplateChanged", "TemplateConflict", "TemplateConflict");
		Map<String, Object> again = Map.of("template", Ids.template("report"), "name", "Numbers");
		List<Answer> last = Race.of(List.of(() -> this.karl.submit("ChangeTemplate", again),
				() -> this.karl.submit("WithdrawTemplate", Map.of("template", Ids.template("report"))),
				() -> this.karl.submit("ChangeTemplate", again)));
		assertThat(last.get(1).ending()).isEqualTo("TemplateWithdrawn");
		assertThat(last).allSatisfy((answer) -> assertThat(answer.kinds()).isSubsetOf("NOT_FOUND"));
		assertThat(found(Map.of())).isEmpty();
	}

	@Test
	void areWithdrawnOnce() {
		Map<String, Object> report = Map.of("template", Ids.template("report"));
		List<Answer> answers = Race.of(Collections.nCopies(4, () -> this.karl.submit("WithdrawTemplate", report)));
		assertThat(answers).filteredOn((answer) -> answer.kinds().isEmpty())
			.singleElement()
			.satisfies((answer) -> assertThat(answer.ending()).isEqualTo("TemplateWithdrawn"));
		assertThat(answers).filteredOn((answer) -> !answer.kinds().isEmpty())
			.hasSize(3)
			.allSatisfy((answer) -> assertThat(answer.kinds()).containsExactly("NOT_FOUND"));
	}

	@Test
	void haveAKeyThatOneOfManyTakes() {
		List<Answer> answers = Race.of(Collections.nCopies(4, () -> this.karl.submit("OfferTemplate", table())));
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("TemplateOffered", "TemplateKeyTaken", "TemplateKeyTaken", "TemplateKeyTaken");
		assertThat(found(Map.of())).containsExactly("table", "report");
	}

	@Test
	void leaveNothingWhereTheKeyIsTaken() {
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> taken = new HashMap<>(table());
		taken.put("key", "report");
		Answer answer = this.karl.submit("OfferTemplate", taken);
		assertThat(answer.ending()).isEqualTo("TemplateKeyTaken");
		assertThat(answer.text("/offerTemplate/key")).isEqualTo("report");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void sayWhatADraftDoesNotSay() {
		this.karl.submit("OfferTemplate", table());
		start("stock", Map.of());
		Answer page = page("stock");
		assertThat(page.text("/dataProduct/name")).isEqualTo("stock");
		assertThat(page.text("/dataProduct/description")).isEqualTo("Rows of a table");
		assertThat(page.text("/dataProduct/kind")).isEqualTo("AGGREGATE");
		assertThat(page.text("/dataProduct/visibility")).isEqualTo("DOMAIN");
		assertThat(page.data("/dataProduct/tags").toString()).isEqualTo("[\"sql\",\"table\"]");
		assertThat(page.texts("/dataProduct/outputPorts", "/key")).containsExactly("stock/changes", "stock/rows");
		assertThat(page.text("/dataProduct/outputPorts/1/runsOn/key")).isEqualTo("warehouse");
	}

	@Test
	void giveWayToWhatADraftSays() {
		this.karl.submit("OfferTemplate", table());
		start("stock", Map.of("description", "", "kind", "SOURCE_ALIGNED", "visibility", "PUBLIC", "tags", List.of(),
				"outputPorts", List.of(Map.of("name", "levels", "type", "FILE"))));
		Answer page = page("stock");
		assertThat(page.data("/dataProduct/description").isNull()).isTrue();
		assertThat(page.text("/dataProduct/kind")).isEqualTo("SOURCE_ALIGNED");
		assertThat(page.text("/dataProduct/visibility")).isEqualTo("PUBLIC");
		assertThat(page.data("/dataProduct/tags").size()).isZero();
		assertThat(page.texts("/dataProduct/outputPorts", "/key")).containsExactly("stock/levels");
		start("shelves", Map.of("outputPorts", List.of()));
		assertThat(page("shelves").data("/dataProduct/outputPorts").size()).isZero();
	}

	@Test
	void mayLeaveOpenWhatIsUsual() {
		start("stock", Map.of("fromTemplate", Map.of("id", Ids.template("report"))));
		assertThat(page("stock").text("/dataProduct/visibility")).isEqualTo("PUBLIC");
		assertThat(page("stock").data("/dataProduct/outputPorts").size()).isZero();
	}

	@Test
	void leaveWhatWasStartedWhenTheyGo() {
		this.karl.submit("OfferTemplate", table());
		start("stock", Map.of());
		String table = this.olga.send("TemplatePage", Map.of("by", Map.of("key", "table"))).text("/template/id");
		assertThat(this.karl.submit("WithdrawTemplate", Map.of("template", table)).text("/withdrawTemplate/id"))
			.isEqualTo(table);
		assertThat(this.karl.submit("WithdrawTemplate", Map.of("template", table)).kinds())
			.containsExactly("NOT_FOUND");
		assertThat(page("stock").data("/dataProduct/outputPorts").size()).isEqualTo(2);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(create("shelves", Map.of()).messages()).containsExactly("There is no such template.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void reportAllThatIsWrongWithThem() {
		Map<String, Object> wrong = new HashMap<>(table());
		wrong.putAll(Map.of("key", "A Table", "name", "", "outputPorts",
				List.of(Map.of("name", "a/b", "type", "FILE"), Map.of("name", "a/b", "type", "API"))));
		assertThat(this.karl.submit("OfferTemplate", wrong).texts("/offerTemplate/problems", "/path/0"))
			.containsExactly("key", "name", "outputPorts", "outputPorts", "outputPorts");
	}

	private static Map<String, Object> table() {
		return Map.of("platform", Ids.platform("warehouse"), "key", "table", "name", "A table", "description",
				"Rows of a table", "kind", "AGGREGATE", "visibility", "DOMAIN", "tags", List.of("table", "sql"),
				"outputPorts", List.of(Map.of("name", "rows", "type", "DATASET"),
						Map.of("name", "changes", "type", "STREAM", "platform", "river")));
	}

	private void start(String key, Map<String, Object> said) {
		assertThat(create(key, said).ending()).isEqualTo("DataProductCreated");
	}

	private Answer create(String key, Map<String, Object> said) {
		Map<String, Object> input = new HashMap<>(Map.of("key", key, "name", key, "domain", Map.of("key", "sales"),
				"owner", Map.of("key", "orders-team"), "fromTemplate", Map.of("key", "table")));
		input.putAll(said);
		return this.olga.submit("CreateDataProduct", input);
	}

	private Answer page(String product) {
		return this.olga.send("ProductPage", Map.of("by", Map.of("key", product)));
	}

	private List<String> found(Map<String, Object> arguments) {
		return this.olga.send("Templates", arguments).texts("/templates/edges", "/node/key");
	}

}
