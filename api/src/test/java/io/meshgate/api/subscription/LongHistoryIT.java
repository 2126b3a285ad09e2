package io.meshgate.api.subscription;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.Graph;
import io.meshgate.graph.subscription.GrantId;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A subscription that was asked for and granted very often.
 */
@WholePortal
class LongHistoryIT {

	private static final String HISTORY = """
			query($id: ID!) { node(id: $id) { ... on Subscription { status grants { id status } requests { id } } } }
			""";

	private final Graph graph;

	private final Portal portal;

	LongHistoryIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@Test
	void showsTheNewestAndWhatIsNotOver() {
		Retailer retailer = Retailer.open(this.graph, this.portal);
		plant(Ids.inGraph(retailer.subscription()));
		Visitor karl = this.portal.signIn("karl");
		Answer shown = karl.ask(HISTORY, Map.of("id", retailer.subscription()));
		List<String> grants = shown.texts("/node/grants", "/id");
		assertThat(shown.text("/node/status")).isEqualTo("ACTIVE");
		assertThat(grants).hasSize(100).contains(retailer.grant()).contains(grant(120)).doesNotContain(grant(1));
		assertThat(shown.texts("/node/requests", "/id")).hasSize(100);
		assertThat(karl.ask("query($id: ID!) { node(id: $id) { ... on Grant { status } } }", Map.of("id", grant(1)))
			.text("/node/status")).isEqualTo("ENDED");
		Answer late = this.portal.signIn("olga")
			.submit("RevokeGrant", Map.of("grant", grant(1), "reason", "Not needed"));
		assertThat(late.ending()).isEqualTo("GrantConflict");
	}

	/** Each of them began later than the one that runs. */
	private void plant(String subscription) {
		this.graph.write((transaction) -> transaction.rows("""
				MATCH (s:Subscription {id: $subscription})<-[:FOR]-(r:AccessRequest)<-[:REQUESTED]-(who:Person)
				UNWIND range(1, 120) AS n
				CREATE (s)-[:HAS_GRANT]->(:Grant {
				  id: $ids[n - 1],
				  validFrom: datetime() + duration({minutes: n}),
				  validUntil: datetime() + duration({days: 2}),
				  endedAt: datetime(),
				  endReason: 'REVOKED'
				})
				CREATE (s)<-[:FOR]-(again:AccessRequest)<-[:REQUESTED]-(who)
				SET again = r {.*, id: 'again-' + n}
				""", Map.of("subscription", subscription, "ids",
				IntStream.rangeClosed(1, 120).mapToObj(LongHistoryIT::past).toList())));
	}

	private static String grant(int number) {
		return GlobalId.of(Grant.class, new GrantId(past(number))).text();
	}

	private static String past(int number) {
		return new UUID(0, number).toString();
	}

}
