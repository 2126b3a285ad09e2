package io.meshgate.api.campaign;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.mesh.SubscriptionNoun;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;

/**
 * Access that there is to review, each grant called as the port.
 */
final class Reviewed {

	static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

	private static final List<String> GRANTS = List.of("lines", "refunds", "returns", "weekly", "pay");

	private Reviewed() {
	}

	static void tell(Graph graph) {
		aMesh().with(
				aSubscription("lines").to("orders/lines")
					.heldBy("Team", "planning")
					.granted("lines", since(1), FAR, null),
				aSubscription("refunds").to("orders/refunds")
					.heldBy("Application", "planner")
					.granted("refunds", since(2), null, null)
					.granted("former", since(1), null, since(2)),
				aSubscription("returns").to("orders/returns")
					.heldBy("Team", "orders-team")
					.granted("returns", since(3), FAR, null),
				aSubscription("weekly").to("forecast/weekly")
					.heldBy("Team", "orders-team")
					.granted("weekly", since(4), FAR, null),
				aSubscription("pay").to("salaries/all").heldBy("Person", "nina").granted("pay", since(5), FAR, null))
			.in(graph);
	}

	/** Of the lines of orders, by somebody else. */
	static SubscriptionNoun later(String key) {
		return aSubscription(key).to("orders/lines").heldBy("Team", key).granted(key, since(6), FAR, null);
	}

	private static Instant since(int day) {
		return Instant.parse("2026-03-0%dT06:00:00Z".formatted(day));
	}

	static Answer review(Visitor visitor, String campaign, String grant, String verdict, @Nullable String comment) {
		Map<String, Object> input = new HashMap<>(
				Map.of("campaign", campaign, "grant", Ids.grant(grant), "verdict", verdict));
		if (comment != null) {
			input.put("comment", comment);
		}
		return visitor.submit("ReviewGrant", input);
	}

	/** Its status, and how much of how much is how far. */
	static String progress(JsonNode campaign) {
		JsonNode progress = campaign.path("progress");
		return "%s %d: %d %d %d %d %d".formatted(campaign.path("status").asString(), progress.path("total").asInt(),
				progress.path("open").asInt(), progress.path("confirmed").asInt(), progress.path("ended").asInt(),
				progress.path("gone").asInt(), progress.path("unreviewed").asInt());
	}

	/** What somebody sees of what it takes up, by key. */
	static List<String> items(Visitor visitor, String campaign, Map<String, Object> filter) {
		return visitor.send("CampaignItems", Map.of("campaign", campaign, "filter", filter))
			.texts("/campaignItems/edges", "/node/grant/id")
			.stream()
			.map(Reviewed::key)
			.toList();
	}

	private static String key(String grant) {
		return Stream.concat(GRANTS.stream(), Stream.of("late"))
			.filter((key) -> Ids.grant(key).equals(grant))
			.findFirst()
			.orElse(grant);
	}

}
