package io.meshgate.api.dataset;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholePortal
class AliasesIT {

	private static final String SHOP = "postgres://shop:5432";

	private static final Map<String, Object> BY = Map.of("by", Map.of("key", "lake/orders"));

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	AliasesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
	}

	@Test
	void showsADatasetUnderAllItsNamesToThoseWhoSeeIt() {
		tell("a");
		assertThat(this.portal.signIn("adam").send("DatasetPage", BY).texts("/dataset/aliases", "/name"))
			.containsExactly("a");
		assertThat(this.olga.send("DatasetPage", BY).data("/dataset").isNull()).isTrue();
		assertThat(bind("BindDataset", "orders/lines").ending()).isEqualTo("DatasetBound");
		Answer seen = this.olga.send("DatasetPage", BY);
		assertThat(seen.texts("/dataset/aliases", "/name")).containsExactly("a");
		assertThat(seen.texts("/dataset/outputPorts", "/key")).containsExactly("orders/lines");
		assertThat(bind("UnbindDataset", "orders/lines").ending()).isEqualTo("DatasetUnbound");
		assertThat(this.olga.send("DatasetPage", BY).data("/dataset").isNull()).isTrue();
	}

	@Test
	void givesOutAnotherNameThatComesLaterUntilThePortGoes() {
		assertThat(bind("BindDataset", "orders/lines").ending()).isEqualTo("DatasetBound");
		tell("a");
		assertThat(this.olga.send("DatasetPage", BY).texts("/dataset/outputPorts", "/key"))
			.containsExactly("orders/lines");
		this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port("orders/lines")));
		assertThat(this.olga.send("DatasetPage", BY).data("/dataset").isNull()).isTrue();
		assertThat(this.portal.signIn("adam").send("DatasetPage", BY).data("/dataset/outputPorts").size()).isZero();
	}

	/** An import that was broken off may have left any number of datasets due. */
	@Test
	void followsWhateverElseIsDue() {
		this.graph.write((transaction) -> transaction.one("""
				UNWIND range(1, 7000) AS number
				CREATE (d:Dataset {id: 'old-' + number, key: 'old/' + number, namespace: 'old', name: toString(number),
				  title: 'old', tags: [], lastSeenAt: datetime(), due: true})
				RETURN count(d) AS old
				""", Map.of()));
		tell("a");
		assertThat(bind("BindDataset", "orders/lines").ending()).isEqualTo("DatasetBound");
		assertThat(this.olga.send("DatasetPage", BY).texts("/dataset/outputPorts", "/key"))
			.containsExactly("orders/lines");
		assertThat(bind("UnbindDataset", "orders/lines").ending()).isEqualTo("DatasetUnbound");
		assertThat(this.olga.send("DatasetPage", BY).data("/dataset").isNull()).isTrue();
	}

	/**
	 * Whoever binds a name must not come to see what another product gives out by
	 * another.
	 */
	@Test
	void keepsAnotherNameOfAHiddenProductsDatasetFromOthers() {
		tell("hr.public.pay", "postgres://hr:5432");
		Answer taken = this.olga.submit("BindDataset",
				Map.of("outputPort", Ids.port("orders/lines"), "namespace", "lake", "name", "orders"));
		assertThat(taken.ending()).isEqualTo("DatasetTaken");
		assertThat(taken.data("/bindDataset/boundTo").isNull()).isTrue();
		assertThat(this.olga.send("DatasetPage", BY).data("/dataset").isNull()).isTrue();
	}

	private Answer bind(String operation, String port) {
		return this.olga.submit(operation, Map.of("outputPort", Ids.port(port), "namespace", SHOP, "name", "a"));
	}

	private void tell(String name) {
		tell(name, SHOP);
	}

	private void tell(String name, String namespace) {
		String event = """
				{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org", "dataset":
				 {"namespace": "lake", "name": "orders", "facets": {"symlinks": {"identifiers":
				  [{"namespace": "%s", "name": "%s", "type": "TABLE"}]}}}}
				""".formatted(namespace, name);
		assertThat(this.portal.signIn("adam")
			.call("/api/v1/lineage",
					(request) -> request.header("Content-Type", "application/json")
						.POST(BodyPublishers.ofString(event)))
			.statusCode()).isIn(List.of(200, 201));
	}

}
