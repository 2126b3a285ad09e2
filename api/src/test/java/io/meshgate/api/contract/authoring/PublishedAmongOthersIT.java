package io.meshgate.api.contract.authoring;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.contract.authoring.Publishing.NEXT;
import static io.meshgate.api.contract.authoring.Publishing.REFUNDS;
import static io.meshgate.api.contract.authoring.Publishing.publish;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever publishes contracts does so among other owners, imports, and all that refers to
 * contracts.
 */
@WholePortal
class PublishedAmongOthersIT {

	private final Graph graph;

	private final Portal portal;

	private final Publishing publishing;

	private final Visitor olga;

	private final Visitor karl;

	PublishedAmongOthersIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.publishing = new Publishing(graph, this.portal);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
		this.karl = this.portal.signIn("karl");
	}

	@ParameterizedTest
	@ValueSource(strings = { "order-lines", "pay", "awaited", "loose" })
	void leavesWhatIsOthersAlone(String id) {
		this.publishing.describe("""
				{apiVersion: v1.0.0, kind: DataProduct, id: sickness, status: draft, team: {name: hr},
				  outputPorts: [{name: days, contractId: awaited}]}
				---
				{apiVersion: v3.1.0, kind: DataContract, id: loose, version: 1.0.0}
				""");
		List<String> before = GraphDump.mesh(this.graph);
		for (String version : List.of("1.0.0", "3.0.0")) {
			Answer taken = publish(this.karl, Ids.port("forecast/weekly"),
					REFUNDS.replace("refunds", id).replace("1.0.0", version));
			assertThat(taken.ending()).isEqualTo("ContractIdTaken");
			assertThat(taken.body().toString())
				.contains("{\"__typename\":\"ContractIdTaken\",\"contractId\":\"" + id + "\"}");
		}
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(publish(this.portal.signIn("adam"), Ids.port("orders/refunds"),
				REFUNDS.replace("refunds", id).replace("1.0.0", "3.0.0"))
			.ending()).isEqualTo("ContractPublished");
	}

	@Test
	void tellsContractsApartWhoseIdsAndVersionsReadTheSameTogether() {
		String one = "{apiVersion: v3.1.0, kind: DataContract, id: a@1, version: 2}";
		assertThat(publish(this.olga, Ids.port("orders/refunds"), one).ending()).isEqualTo("ContractPublished");
		for (Visitor visitor : List.of(this.karl, this.portal.signIn("adam"))) {
			assertThat(publish(visitor, Ids.port("forecast/weekly"), one.replace("a@1, version: 2", "a, version: 1@2"))
				.ending()).isEqualTo("ContractIdTaken");
		}
	}

	@Test
	void keepsTheIdWithTheProductWhenThePortIsGone() {
		String port = this.olga
			.submit("AddOutputPort", Map.of("dataProduct", Ids.product("orders"), "name", "paid", "type", "DATASET"))
			.text("/addOutputPort/outputPort/id");
		publish(this.olga, port, REFUNDS);
		this.olga.submit("RemoveOutputPort", Map.of("outputPort", port));
		assertThat(publish(this.olga, port, NEXT).kinds()).containsExactly("NOT_FOUND");
		assertThat(publish(this.karl, Ids.port("forecast/weekly"), NEXT).ending()).isEqualTo("ContractIdTaken");
		assertThat(publish(this.olga, Ids.port("orders/refunds"), NEXT).ending()).isEqualTo("ContractPublished");
	}

	@Test
	void meetsWhatWaitedForIt() {
		this.publishing.describe("""
				{apiVersion: v1.0.0, kind: DataProduct, id: audit, status: active, team: {name: planning},
				  inputPorts: [{name: refunds, version: 1.0.0, contractId: refunds}]}
				---
				{apiVersion: v1.0.0, kind: DataProduct, id: books, status: active, team: {name: orders-team},
				  outputPorts: [{name: refunds, version: 1.0.0, contractId: refunds}]}
				""");
		assertThat(this.publishing.source("audit")).containsExactly("books/refunds@1.0.0");
		assertThat(this.publishing.governing("books/refunds@1.0.0")).isEmpty();
		assertThat(publish(this.olga, Ids.port("orders/refunds"), REFUNDS).ending()).isEqualTo("ContractPublished");
		assertThat(this.publishing.governing("books/refunds@1.0.0")).containsExactly("refunds@1.0.0");
		this.publishing.describe("""
				{apiVersion: v1.0.0, kind: DataProduct, id: till, status: active, team: {name: planning},
				  inputPorts: [{name: cash, contractId: cash}]}
				""");
		String cash = REFUNDS.replace("refunds", "cash");
		publish(this.olga, Ids.port("orders/returns"), cash);
		assertThat(this.publishing.source("till")).containsExactly("orders/returns");
		assertThat(this.publishing.feeds("orders", "till")).isTrue();
		publish(this.olga, Ids.port("orders/returns"), REFUNDS);
		assertThat(this.publishing.source("till")).isEmpty();
		assertThat(this.publishing.feeds("orders", "till")).isFalse();
		publish(this.karl, Ids.port("forecast/weekly"), REFUNDS.replace("refunds", "weekly"));
		assertThat(publish(this.olga, Ids.port("orders/lines"), cash).ending()).isEqualTo("ContractPublished");
		assertThat(this.publishing.source("till")).containsExactly("orders/lines");
		assertThat(this.publishing.count("(u:UnresolvedReference) WHERE u.due")).isZero();
	}

	@Test
	void isTheSameDocumentForAnImport() {
		publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(this.publishing.describe(REFUNDS)).contains("\"unchanged\":1");
		assertThat(this.publishing.describe(REFUNDS.replace("number", "string")))
			.contains("the source 'portal' keeps this document, and only that source changes it");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		String json = "{\"apiVersion\": \"v3.1.0\", \"kind\": \"DataContract\", \"id\": \"json\", \"version\": \"1\"}";
		publish(this.olga, Ids.port("orders/refunds"), "\n" + json + "\n");
		assertThat(this.publishing.describe("application/json", "[" + json + "]")).contains("\"unchanged\":1");
	}

	@Test
	void outlastsDocumentsThatSayNothingElse() {
		String stock = """
				{apiVersion: v1.0.0, kind: DataProduct, id: stock, version: '1', status: active, team: {name: planning},
				  outputPorts: [{name: levels, version: 1.0.0}]}
				""";
		this.publishing.describe(stock);
		String port = this.publishing.port("stock/levels@1.0.0");
		publish(this.karl, port, REFUNDS);
		publish(this.karl, port, NEXT);
		this.publishing.describe(stock.replace("'1'", "'2'"));
		assertThat(this.publishing.governing("stock/levels@1.0.0")).containsExactly("refunds@2.0.0");
		assertThat(
				this.publishing.describe(stock.replace("'1'", "'3'").replace("1.0.0}", "1.0.0, contractId: refunds}")))
			.doesNotContain("not in the mesh");
		assertThat(this.publishing.governing("stock/levels@1.0.0")).containsExactly("refunds@2.0.0");
		assertThat(this.publishing.promised("stock")).containsExactly("retention");
		this.publishing.describe(stock.replace("'1'", "'4'").replace("1.0.0}", "1.0.0, contractId: order-lines}"));
		assertThat(this.publishing.governing("stock/levels@1.0.0")).containsExactly("order-lines 1.0.0");
	}

	@Test
	void givesAnIdToTheFirstOfTwoPublishers() {
		List<Answer> answers = Race.of(List.of(() -> publish(this.olga, Ids.port("orders/refunds"), REFUNDS),
				() -> publish(this.karl, Ids.port("forecast/weekly"), NEXT)));
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("ContractPublished", "ContractIdTaken");
		assertThat(this.publishing.count("(:Contract {contractId: 'refunds'})")).isOne();
	}

	@Test
	void makesOneVersionOfTwoTextsAtOnce() {
		List<Answer> answers = Race.of(List.of(() -> publish(this.olga, Ids.port("orders/refunds"), REFUNDS),
				() -> publish(this.portal.signIn("edda"), Ids.port("orders/returns"), REFUNDS),
				() -> publish(this.portal.signIn("dora"), Ids.port("orders/lines"), REFUNDS + "#\n")));
		assertThat(answers).extracting(Answer::ending)
			.contains("ContractPublished")
			.isSubsetOf("ContractPublished", "OutputPortConflict");
		assertThat(this.publishing.count("(:Contract {contractId: 'refunds'})")).isOne();
	}

	@Test
	void isMadeOnceWhetherAnImportOrAPublisherIsFirst() {
		List<String> answers = Race.of(List.of(() -> publish(this.olga, Ids.port("orders/refunds"), REFUNDS).ending(),
				() -> this.publishing.describe(REFUNDS)));
		assertThat(answers.getFirst()).isIn("ContractPublished", "ContractIdTaken");
		assertThat(answers.getLast())
			.contains(answers.getFirst().equals("ContractPublished") ? "\"unchanged\":1" : "\"created\":1");
		assertThat(this.publishing.count("(:Document {ref: 'odcs:refunds@1.0.0'})-[:DESCRIBES]->(:Contract)")).isOne();
	}

}
