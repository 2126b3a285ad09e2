package io.meshgate.api.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent again under its key answers how it ended then, with what it is about as it
 * stands now.
 */
@WholePortal
class AgainIT {

	private final Graph graph;

	private final Visitor karl;

	private final Visitor olga;

	AgainIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
	}

	@Test
	void standsAfterWhatCameLater() {
		Map<String, Object> wish = keyed(Retailer.wish("orders/lines"));
		String request = this.karl.submit("RequestAccess", wish).text("/requestAccess/accessRequest/id");
		Map<String, Object> approval = keyed(Map.of("accessRequest", request));
		Answer approved = this.olga.submit("ApproveAccessRequest", approval);
		String grant = approved.text("/approveAccessRequest/accessRequest/subscription/grants/0/id");
		this.olga.submit("RevokeGrant", Map.of("grant", grant, "reason", "Enough"));
		List<String> before = GraphDump.mesh(this.graph);

		Answer asked = this.karl.submit("RequestAccess", wish);
		assertThat(asked.ending()).isEqualTo("AccessRequestSubmitted");
		assertThat(asked.text("/requestAccess/accessRequest/id")).isEqualTo(request);
		assertThat(asked.text("/requestAccess/accessRequest/status")).isEqualTo("APPROVED");
		approved = this.olga.submit("ApproveAccessRequest", approval);
		assertThat(approved.ending()).isEqualTo("AccessRequestDecided");
		assertThat(approved.text("/approveAccessRequest/accessRequest/subscription/status")).isEqualTo("REVOKED");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void staysRefusedWhereItWasRefused() {
		String request = Retailer.ask(this.karl, "orders/lines");
		Map<String, Object> early = keyed(Map.of("accessRequest", request, "expectedVersion", 2));
		assertThat(this.olga.submit("ApproveAccessRequest", early).ending()).isEqualTo("AccessRequestConflict");
		assertThat(this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request)).ending())
			.isEqualTo("AccessRequestDecided");
		List<String> before = GraphDump.mesh(this.graph);
		Answer again = this.olga.submit("ApproveAccessRequest", early);
		assertThat(again.ending()).isEqualTo("AccessRequestConflict");
		assertThat(again.text("/approveAccessRequest/accessRequest/status")).isEqualTo("APPROVED");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void isNotTakenForAnApprovalWhenItWasARejection() {
		String request = Retailer.ask(this.karl, "orders/lines");
		Map<String, Object> verdict = keyed(Map.of("accessRequest", request, "comment", "Because"));
		assertThat(this.olga.submit("RejectAccessRequest", verdict).ending()).isEqualTo("AccessRequestDecided");
		assertThat(this.olga.submit("ApproveAccessRequest", verdict).ending()).isEqualTo("InvalidInput");
	}

	@Test
	void tellsOfTheProductThatWasMadeAsItIsNow() {
		Map<String, Object> product = keyed(Map.of("key", "stock", "name", "Stock", "domain", Map.of("key", "sales"),
				"owner", Map.of("key", "orders-team")));
		String id = this.olga.submit("CreateDataProduct", product).text("/createDataProduct/dataProduct/id");
		this.olga.submit("PublishDataProduct", Map.of("dataProduct", id));
		Answer again = this.olga.submit("CreateDataProduct", product);
		assertThat(again.ending()).isEqualTo("DataProductCreated");
		assertThat(again.text("/createDataProduct/dataProduct/id")).isEqualTo(id);
		assertThat(again.text("/createDataProduct/dataProduct/status")).isEqualTo("ACTIVE");
	}

	private static Map<String, Object> keyed(Map<String, Object> input) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", "one");
		return keyed;
	}

}
