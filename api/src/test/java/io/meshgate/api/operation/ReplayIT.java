package io.meshgate.api.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asking again under the same key tells how it ended, as long as one may know.
 */
@WholePortal
class ReplayIT {

	private final Graph graph;

	private final Portal portal;

	ReplayIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
	}

	@Test
	void tellsWhyNobodyAsksForAnotherTeamToThoseWhoSeeThePort() {
		holds("nina", "RequestAccess", Retailer.wish("orders/lines"), "AccessNotRequestable");
	}

	@Test
	void tellsWhatAskingWasAgainstToThoseWhoSeeThePort() {
		policy("dora", "retail");
		holds("karl", "RequestAccess", Retailer.wish("orders/lines"), "AccessAgainstPolicy");
	}

	@Test
	void tellsWhatApprovingWasAgainstToThoseWhoSeeTheRequest() {
		String request = Retailer.ask(this.portal.signIn("karl"), "orders/lines");
		policy("dora", "retail");
		Map<String, Object> input = Map.of("accessRequest", request, "idempotencyKey", "once");
		Answer first = send("olga", "ApproveAccessRequest", input);
		assertThat(first.ending()).isEqualTo("AccessAgainstPolicy");
		run("MATCH (p:DataProduct {key: 'orders'})<-[owns:OWNS]-() DELETE owns");
		run("MATCH (r:AccessRequest)-[to:ROUTED_TO|AWAITS]->() DELETE to");
		assertThat(send("olga", "ApproveAccessRequest", input).kinds()).containsExactly("NOT_FOUND");
	}

	/** Olga comes to answer for the media too, and not for the policy of retail. */
	@Test
	void tellsWhatPlacingWasAgainstToThoseWhoSeeTheProduct() {
		policy("dora", "retail");
		run("MATCH (p:Person {key: 'olga'}) MATCH (t:Team {key: 'press'}) CREATE (p)-[:MEMBER_OF {role: 'MEMBER'}]->(t)");
		Map<String, Object> input = Map.of("dataProduct", Ids.product("orders"), "domain", Map.of("key", "media"));
		Answer first = send("olga", "PlaceDataProduct", once(input));
		assertThat(first.ending()).isEqualTo("PlacementLoosens");
		assertThat(send("olga", "PlaceDataProduct", once(input)).body()).isEqualTo(first.body());
		run("MATCH (:DataProduct {key: 'orders'})<-[owns:OWNS]-() DELETE owns");
		assertThat(send("olga", "PlaceDataProduct", once(input)).kinds()).containsExactly("NOT_FOUND");
	}

	private void holds(String person, String mutation, Map<String, Object> input, String ending) {
		Answer first = send(person, mutation, once(input));
		assertThat(first.ending()).isEqualTo(ending);
		assertThat(send(person, mutation, once(input)).body()).isEqualTo(first.body());
		shown(Visibility.PRIVATE);
		assertThat(send(person, mutation, once(input)).kinds()).containsExactly("NOT_FOUND");
		shown(Visibility.PUBLIC);
		assertThat(send(person, mutation, once(input)).body()).isEqualTo(first.body());
	}

	private static Map<String, Object> once(Map<String, Object> input) {
		Map<String, Object> once = new HashMap<>(input);
		once.put("idempotencyKey", "once");
		return once;
	}

	private void policy(String person, String domain) {
		assertThat(
				send(person, "SetAccessPolicy", Map.of("domain", Map.of("key", domain), "purposes", List.of("Audit")))
					.ending())
			.isEqualTo("AccessPolicyRevised");
	}

	private void shown(Visibility visibility) {
		run("MATCH (p:DataProduct {key: 'orders'}) SET p.visibility = '" + visibility + "'");
	}

	private void run(String cypher) {
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of()));
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

}
