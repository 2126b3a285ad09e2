package io.meshgate.api.audit;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happened to a thing is told to whoever sees it.
 */
@WholePortal
class TimelineIT {

	private final Portal portal;

	private final Retailer retailer;

	TimelineIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		this.retailer = Retailer.open(graph, this.portal);
	}

	@Test
	void tellsOfARequestToBothSides() {
		this.portal.signIn("olga")
			.submit("RejectAccessRequest", Map.of("accessRequest", this.retailer.request(), "comment", "Not for this"));
		for (String reader : List.of("karl", "kim", "olga", "dora")) {
			List<JsonNode> told = timeline(reader, this.retailer.request());
			assertThat(told).as(reader)
				.extracting((moment) -> moment.path("type").asString() + " " + moment.at("/actor/key").asString())
				.containsExactly("io.meshgate.access.rejected olga", "io.meshgate.access.requested karl");
			assertThat(told).extracting((moment) -> moment.path("subject").asString())
				.containsOnly(this.retailer.request());
		}
		assertThat(node("nina", this.retailer.request()).isNull()).isTrue();
	}

	@Test
	void tellsOfASubscriptionWithItsRequestsAndGrants() {
		this.portal.signIn("olga").submit("RevokeGrant", Map.of("grant", this.retailer.grant(), "reason", "Over"));
		assertThat(timeline("karl", this.retailer.subscription()))
			.extracting((moment) -> moment.path("type").asString() + " " + moment.at("/actor/key").asString())
			.containsExactly("io.meshgate.access.revoked olga", "io.meshgate.access.approved olga",
					"io.meshgate.access.requested karl");
		assertThat(node("nina", this.retailer.subscription()).isNull()).isTrue();
	}

	@Test
	void tellsOfAProductAndItsPortsButNotOfWhoAsks() {
		Visitor olga = this.portal.signIn("olga");
		olga.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "description", "Anew"));
		olga.submit("ChangeOutputPort", Map.of("outputPort", Ids.port("orders/lines"), "termsOfUse", "Anew"));
		assertThat(olga.submit("ReportUsage",
				Map.of("dataProduct", Ids.product("orders"), "reads", List
					.of(Map.of("outputPort", Ids.port("orders/lines"), "day", "2026-11-01", "queries", 1, "users", 1))))
			.ending()).isEqualTo("UsageReported");
		assertThat(timeline("nina", Ids.product("orders")))
			.extracting((moment) -> moment.path("type").asString() + " " + moment.path("subject").asString())
			.containsExactly("io.meshgate.outputport.changed " + Ids.port("orders/lines"),
					"io.meshgate.dataproduct.changed " + Ids.product("orders"));
	}

	@Test
	void isKeptWithWhatIsHidden() {
		this.portal.signIn("harry")
			.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("salaries"), "description", "Anew"));
		assertThat(timeline("harry", Ids.product("salaries"))).hasSize(1);
		assertThat(node("nina", Ids.product("salaries")).isNull()).isTrue();
	}

	@Test
	void isReadPageByPage() {
		Visitor olga = this.portal.signIn("olga");
		for (int change = 0; change < 3; change++) {
			olga.submit("ChangeDataProduct",
					Map.of("dataProduct", Ids.product("orders"), "description", "Anew " + change));
		}
		List<JsonNode> all = timeline("nina", Ids.product("orders"));
		JsonNode first = page(Map.of("id", Ids.product("orders"), "first", 2));
		JsonNode second = page(
				Map.of("id", Ids.product("orders"), "first", 2, "after", first.at("/pageInfo/endCursor").asString()));
		assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
		assertThat(List.of(first.at("/edges/0/node"), first.at("/edges/1/node"), second.at("/edges/0/node")))
			.isEqualTo(all);
	}

	private JsonNode page(Map<String, Object> asked) {
		return this.portal.signIn("nina").send("Timeline", asked).data("/node/timeline");
	}

	private List<JsonNode> timeline(String reader, String id) {
		return node(reader, id).at("/timeline/edges").valueStream().map((edge) -> edge.path("node")).toList();
	}

	private JsonNode node(String reader, String id) {
		return this.portal.signIn(reader).send("Timeline", Map.of("id", id)).data("/node");
	}

}
