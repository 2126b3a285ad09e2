package io.meshgate.api.lineage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What would break is looked at before something ends, and it does not end where that has
 * changed since. A report is made of the lines of orders, and something hidden of the
 * report.
 */
@WholePortal
class EndPreviewIT {

	private static final String SUNSET = "2999-01-01T00:00:00Z";

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	private final String grant;

	EndPreviewIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		aMesh()
			.with(aProduct("report").inDomain("stock").ownedBy("planning").offering(aPort("daily")),
					aProduct("board").inDomain("people")
						.ownedBy("hr")
						.visibility(Visibility.PRIVATE)
						.consuming("report/daily"))
			.in(graph);
		this.olga = this.portal.signIn("olga");
		this.grant = given("orders/lines", "report");
	}

	@Test
	void tellsWhatAccessLeadsToBeforeItIsTakenAway() {
		JsonNode preview = revocation();
		assertThat(names(preview, "dataProducts")).containsExactly("report");
		assertThat(names(preview, "consumers")).containsExactly("report");
		assertThat(preview.at("/grants/0/id").asString()).isEqualTo(this.grant);
		assertThat(preview.path("grants").size()).isOne();
		assertThat(preview.at("/total/dataProducts").asInt()).isEqualTo(2);
		assertThat(preview.at("/hidden/dataProducts").asInt()).isOne();
		assertThat(preview.toString()).doesNotContain("board");
		assertThat(revocation()).isEqualTo(preview);
		assertThat(revoke(preview).ending()).isEqualTo("GrantRevoked");
		JsonNode after = revocation();
		assertThat(after.path("grants").isEmpty()).isTrue();
		assertThat(after.path("token")).isNotEqualTo(preview.path("token"));
	}

	@Test
	void isRefusedWhereMoreWouldBreakThanWasTold() {
		JsonNode preview = revocation();
		aMesh()
			.with(aProduct("chart").inDomain("people")
				.ownedBy("hr")
				.visibility(Visibility.PRIVATE)
				.consuming("report/daily"))
			.in(this.graph);
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = revoke(preview);
		assertThat(refused.ending()).isEqualTo("GrantConflict");
		assertThat(refused.text("/revokeGrant/because"))
			.isEqualTo("What would break has changed since you looked at it.");
		assertThat(refused.text("/revokeGrant/grant/status")).isEqualTo("ACTIVE");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(revoke(revocation()).ending()).isEqualTo("GrantRevoked");
	}

	@Test
	void isRefusedWhereTheGrantIsNotWhatItWas() {
		JsonNode preview = revocation();
		this.olga.submit("SuspendGrant", Map.of("grant", this.grant, "reason", "Look", "until",
				Instant.now().plus(Duration.ofDays(1)).toString()));
		assertThat(revoke(preview).ending()).isEqualTo("GrantConflict");
		assertThat(this.olga.submit("RevokeGrant", Map.of("grant", this.grant, "reason", "Enough")).ending())
			.isEqualTo("GrantRevoked");
	}

	@Test
	void tellsWhatAProductLeadsToBeforeItsEndIsAnnounced() {
		JsonNode preview = deprecation();
		assertThat(preview.path("grants").valueStream().map((each) -> each.path("id").asString()))
			.containsExactly(this.grant);
		assertThat(names(preview, "consumers")).contains("report");
		given("orders/returns", "forecast");
		Answer refused = deprecate(preview);
		assertThat(refused.ending()).isEqualTo("DataProductConflict");
		assertThat(refused.text("/deprecateDataProduct/because"))
			.isEqualTo("What would break has changed since you looked at it.");
		JsonNode anew = deprecation();
		assertThat(anew.path("grants").size()).isEqualTo(2);
		assertThat(names(anew, "consumers")).contains("report", "forecast");
		assertThat(deprecate(anew).ending()).isEqualTo("DataProductDeprecated");
	}

	@Test
	void isForWhoeverAnswersForWhatIsGiven() {
		for (String other : List.of("karl", "mia")) {
			Visitor visitor = this.portal.signIn(other);
			assertThat(preview(visitor, "PreviewRevocation", Map.of("grant", this.grant)).kinds()).as(other)
				.containsExactly("FORBIDDEN");
			assertThat(preview(visitor, "PreviewDeprecation", Map.of("dataProduct", Ids.product("orders"))).kinds())
				.as(other)
				.containsExactly("FORBIDDEN");
		}
		Visitor nina = this.portal.signIn("nina");
		Answer hidden = preview(nina, "PreviewRevocation", Map.of("grant", this.grant));
		assertThat(hidden.kinds()).containsExactly("NOT_FOUND");
		assertThat(hidden.plain())
			.isEqualTo(preview(nina, "PreviewRevocation", Map.of("grant", Ids.unknown(Grant.class))).plain());
		assertThat(preview(nina, "PreviewDeprecation", Map.of("dataProduct", Ids.product("board"))).plain()).isEqualTo(
				preview(nina, "PreviewDeprecation", Map.of("dataProduct", Ids.unknown(DataProduct.class))).plain());
	}

	private String given(String port, String consumer) {
		String request = this.portal.signIn("karl")
			.submit("RequestAccess",
					Map.of("outputPort", Ids.port(port), "consumer", Map.of("dataProduct", Ids.product(consumer)),
							"purpose", "To report"))
			.text("/requestAccess/accessRequest/id");
		return this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request))
			.text("/approveAccessRequest/accessRequest/subscription/grants/0/id");
	}

	private static Answer preview(Visitor visitor, String operation, Map<String, Object> of) {
		return visitor.send(operation, of);
	}

	private JsonNode revocation() {
		return preview(this.olga, "PreviewRevocation", Map.of("grant", this.grant)).data("/previewRevocation");
	}

	private JsonNode deprecation() {
		return preview(this.olga, "PreviewDeprecation", Map.of("dataProduct", Ids.product("orders")))
			.data("/previewDeprecation");
	}

	private Answer revoke(JsonNode preview) {
		return this.olga.submit("RevokeGrant",
				Map.of("grant", this.grant, "reason", "Enough", "previewToken", preview.path("token").asString()));
	}

	private Answer deprecate(JsonNode preview) {
		return this.olga.submit("DeprecateDataProduct", Map.of("dataProduct", Ids.product("orders"), "sunsetAt", SUNSET,
				"previewToken", preview.path("token").asString()));
	}

	private static List<String> names(JsonNode preview, String kind) {
		return preview.path(kind).valueStream().map((each) -> each.path("key").asString()).toList();
	}

}
