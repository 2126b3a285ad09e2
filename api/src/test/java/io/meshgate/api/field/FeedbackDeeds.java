package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What those who use products say of them, and what is said to that.
 */
final class FeedbackDeeds {

	private static final Deed.Cast CONSUMERS = Deed.Cast.of("karl", "nina");

	private static final Deed.Cast OWNERS = Deed.Cast.of("olga", "nina");

	private FeedbackDeeds() {
	}

	static List<Deed> all() {
		return List.of(openIncident(), changeIncident(), closeIncident(), rate(), removeRating(), answerRating());
	}

	private static Deed openIncident() {
		return new Deed("OpenIncident", CONSUMERS,
				aboutProduct(Map.of("title", "No returns since Monday", "severity", "HIGH", "outputPorts",
						List.of(Ids.port("orders/returns"))), Map.of("severity", "LOW")),
				new Deed.Effect("IncidentOpened", "io.meshgate.incident.opened",
						Map.of("product", Mesh.product("orders").value(), "severity", "HIGH", "by", person("karl"))));
	}

	private static Deed changeIncident() {
		return new Deed("ChangeIncident", OWNERS, aboutIncident(Map.of("severity", "LOW"), Map.of("title", "Other")),
				new Deed.Effect("IncidentChanged", "io.meshgate.incident.changed",
						Map.of("product", Mesh.product("orders").value(), "by", person("olga"))));
	}

	private static Deed closeIncident() {
		return new Deed("CloseIncident", OWNERS,
				aboutIncident(Map.of("resolution", "They came"), Map.of("resolution", "Other")),
				new Deed.Effect("IncidentClosed", "io.meshgate.incident.closed",
						Map.of("product", Mesh.product("orders").value(), "by", person("olga"))));
	}

	private static Deed rate() {
		return new Deed("RateDataProduct", CONSUMERS,
				aboutProduct(Map.of("stars", 2, "comment", "Too late"), Map.of("stars", 3)),
				new Deed.Effect("DataProductRated", "io.meshgate.rating.given",
						Map.of("rating", Mesh.rating("orders", "karl").value(), "stars", 2, "by", person("karl"))));
	}

	private static Deed removeRating() {
		return new Deed("RemoveRating", CONSUMERS, aboutRating(Map.of(), Map.of("expectedVersion", 1)),
				new Deed.Effect("RatingRemoved", "io.meshgate.rating.removed",
						Map.of("rating", Mesh.rating("orders", "karl").value(), "by", person("karl"))));
	}

	private static Deed answerRating() {
		return new Deed("AnswerRating", OWNERS, aboutRating(Map.of("answer", "Thanks"), Map.of("answer", "Other")),
				new Deed.Effect("RatingAnswered", "io.meshgate.rating.answered",
						Map.of("rating", Mesh.rating("orders", "karl").value(), "by", person("olga"))));
	}

	private static Deed.Wording aboutRating(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(Deed.merged(Map.of("rating", Ids.rating("orders", "karl")), usual), otherwise,
				Map.of("rating", Ids.rating("salaries", "harry")), Map.of("rating", Ids.unknown(Rating.class)));
	}

	private static Deed.Wording aboutProduct(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(Deed.merged(Map.of("dataProduct", Ids.product("orders")), usual), otherwise,
				Map.of("dataProduct", Ids.product("salaries")), Map.of("dataProduct", Ids.unknown(DataProduct.class)));
	}

	private static Deed.Wording aboutIncident(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(Deed.merged(Map.of("incident", Ids.incident("orders/late")), usual), otherwise,
				Map.of("incident", Ids.incident("salaries/late")), Map.of("incident", Ids.unknown(Incident.class)));
	}

	private static String person(String key) {
		return Mesh.person(key).value();
	}

}
