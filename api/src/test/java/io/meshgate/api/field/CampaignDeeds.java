package io.meshgate.api.field;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Retailer;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done to have access reviewed.
 */
final class CampaignDeeds {

	private static final String DUE = Instant.now()
		.truncatedTo(ChronoUnit.SECONDS)
		.plus(Duration.ofDays(90))
		.toString();

	private CampaignDeeds() {
	}

	static List<Deed> all(Retailer retailer) {
		return List.of(start(), review(retailer));
	}

	private static Deed start() {
		Map<String, Object> nowhere = Map.of("domain", Map.of("key", "nowhere"));
		return new Deed("StartCampaign", Deed.Cast.of("dora", "olga"),
				new Deed.Wording(
						Map.of("name", "Autumn", "domain", Map.of("key", "sales"), "dueAt", DUE, "atEnd", "KEEP"),
						Map.of("name", "Winter"), nowhere, nowhere),
				new Deed.Effect("CampaignStarted", "io.meshgate.campaign.started",
						Map.of("name", "Autumn", "dueAt", DUE, "atEnd", "KEEP", "domain", Mesh.domain("sales").value(),
								"by", Mesh.person("dora").value())));
	}

	private static Deed review(Retailer retailer) {
		return new Deed("ReviewGrant", Deed.Cast.of("olga", "karl"),
				new Deed.Wording(
						Map.of("campaign", Ids.campaign("yearly"), "grant", retailer.grant(), "verdict", "CONFIRMED",
								"comment", "Still needed"),
						Map.of("comment", "Other"), Map.of(), Map.of("grant", Ids.unknown(Grant.class))),
				new Deed.Effect("GrantReviewed", "io.meshgate.access.confirmed",
						Map.of("by", Mesh.person("olga").value(), "reason", "Still needed", "campaign",
								Mesh.campaign("yearly").value())));
	}

}
