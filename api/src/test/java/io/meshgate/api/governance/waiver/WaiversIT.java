package io.meshgate.api.governance.waiver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Waivers, also those that are over, and who answers for them.
 */
@WholePortal
class WaiversIT {

	private static final String LISTS = """
			query($status: [WaiverStatus!]) {
			  governanceRule(by: {key: "contracted"}) { waivers(status: $status) { totalCount edges { node { id status } } } }
			  dataProduct(by: {key: "orders"}) { waivers(status: $status) { totalCount edges { node { id owner { key } } } } }
			}
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor dora;

	private final String waiver = Ids.waiver("contracted orders");

	WaiversIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.dora = this.portal.signIn("dora");
	}

	@Test
	void areListedAsTheyStand() {
		assertThat(listed(List.of("RUNNING"))).containsExactly(1, 1);
		assertThat(listed(List.of("ENDED", "EXPIRED"))).containsExactly(0, 0);
		this.dora.submit("EndWaiver", Map.of("waiver", this.waiver));
		assertThat(listed(List.of("RUNNING"))).containsExactly(0, 0);
		assertThat(listed(List.of("ENDED"))).containsExactly(1, 1);
		assertThat(listed(List.of())).containsExactly(1, 1);
		assertThat(listed(null)).containsExactly(0, 0);
	}

	@Test
	void goToSomebodyElseWhoDecidesOnTheRule() {
		List<Told> before = Told.of(this.graph);
		Answer given = reassign("adam");
		assertThat(given.ending()).isEqualTo("WaiverReassigned");
		assertThat(given.text("/reassignWaiver/waiver/owner/key")).isEqualTo("adam");
		assertThat(given.text("/reassignWaiver/waiver/givenBy/key")).isEqualTo("dora");
		assertThat(reassign("adam").ending()).isEqualTo("WaiverReassigned");
		assertThat(Told.since(this.graph, before)).hasSize(1);
		assertThat(reassign("dora").text("/reassignWaiver/waiver/owner/key")).isEqualTo("dora");
		assertThat(Told.since(this.graph, before)).hasSize(2);
	}

	@Test
	void stayWithWhoCouldEndThem() {
		List<String> before = GraphDump.mesh(this.graph);
		for (String person : List.of("olga", "nina", "karl")) {
			assertThat(reassign(person).text("/reassignWaiver/because"))
				.isEqualTo("Only who decides on the rule can answer for its waivers.");
		}
		assertThat(reassign("nobody").messages()).containsExactly("There is no such active person.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		this.dora.submit("EndWaiver", Map.of("waiver", this.waiver));
		assertThat(reassign("adam").ending()).isEqualTo("WaiverConflict");
	}

	private Answer reassign(String person) {
		return this.dora.submit("ReassignWaiver", Map.of("waiver", this.waiver, "owner", Map.of("key", person)));
	}

	private List<Integer> listed(@Nullable List<String> status) {
		Map<String, Object> variables = new HashMap<>();
		if (status != null) {
			variables.put("status", status);
		}
		Answer answer = this.portal.signIn("olga").ask(LISTS, variables);
		return List.of(answer.data("/governanceRule/waivers/totalCount").asInt(),
				answer.data("/dataProduct/waivers/edges").size());
	}

}
