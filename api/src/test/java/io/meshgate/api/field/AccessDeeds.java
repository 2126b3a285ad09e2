package io.meshgate.api.field;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Retailer;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done about access.
 */
final class AccessDeeds {

	/** Before what was given ends by itself. */
	private static final String UNTIL = Instant.now()
		.truncatedTo(ChronoUnit.SECONDS)
		.plus(Duration.ofDays(30))
		.toString();

	private AccessDeeds() {
	}

	static List<Deed> all(Retailer retailer) {
		return List.of(request(), fill(), empty(), continuing("RenewAccess", retailer),
				continuing("ChangeAccess", retailer), decide("Approve", retailer), decide("Reject", retailer),
				withdraw(retailer), question(retailer), answer(), offer(retailer), accept(), decline(), take(),
				review(), revoke(retailer), relinquish(retailer), suspend(retailer), resume(), consent(retailer));
	}

	private static Deed request() {
		Map<String, Object> press = Map.of("consumer", Map.of("team", Ids.team("press")));
		Deed.Wording wording = new Deed.Wording(Retailer.wish("orders/refunds"), Map.of("purpose", "Other"),
				Deed.merged(press, Map.of("outputPort", Ids.port("salaries/all"))),
				Deed.merged(press, Map.of("outputPort", Ids.unknown(OutputPort.class))));
		return new Deed("RequestAccess", new Deed.Cast("karl", "nina", "AccessNotRequestable"), wording,
				new Deed.Effect("AccessRequestSubmitted", "io.meshgate.access.requested",
						Map.of("outputPort", Mesh.port("orders/refunds").value(), "consumer",
								Mesh.team("planning").value(), "requester", person("karl"), "purpose",
								"To plan deliveries")));
	}

	private static Deed fill() {
		Map<String, Object> press = Map.of("consumer", Map.of("team", Ids.team("press")));
		Map<String, Object> usual = Map.of("consumer", Map.of("team", Ids.team("planning")), "purpose",
				"To plan deliveries", "items", items(Ids.port("orders/refunds"), Ids.port("forecast/weekly")));
		Deed.Wording wording = new Deed.Wording(usual, Map.of("purpose", "Other"),
				Deed.merged(press, Map.of("items", items(Ids.port("orders/refunds"), Ids.port("salaries/all")))),
				Deed.merged(press, Map.of("items", items(Ids.port("orders/refunds"), Ids.unknown(OutputPort.class)))));
		return new Deed("SubmitAccessBasket", new Deed.Cast("karl", "nina", "AccessBasketObstructed"), wording,
				new Deed.Effect("AccessBasketSubmitted", "io.meshgate.access.requested",
						Map.of("consumer", Mesh.team("planning").value(), "requester", person("karl"), "purpose",
								"To plan deliveries", "kind", "NEW"),
						List.of("io.meshgate.access.requested")));
	}

	private static List<Map<String, String>> items(String... ports) {
		return Stream.of(ports).map((port) -> Map.of("outputPort", port)).toList();
	}

	private static Deed empty() {
		return new Deed("WithdrawAccessBasket", Deed.Cast.of("olga", "otto"),
				new Deed.Wording(Map.of("accessBasket", Ids.basket("single")), Map.of("expectedVersion", 1), Map.of(),
						Map.of("accessBasket", Ids.unknown(AccessBasket.class))),
				new Deed.Effect("AccessBasketWithdrawn", "io.meshgate.access.withdrawn",
						Map.of("outputPort", Mesh.port("sheets/weekly").value())));
	}

	private static Deed continuing(String operation, Retailer retailer) {
		return new Deed(operation, new Deed.Cast("karl", "olga", "AccessNotRequestable"),
				new Deed.Wording(Map.of("subscription", retailer.subscription(), "purpose", "To plan anew"),
						Map.of("purpose", "Other"), Map.of(), Map.of("subscription", Ids.unknown(Subscription.class))),
				new Deed.Effect("AccessRequestSubmitted", "io.meshgate.access.requested",
						Map.of("outputPort", Mesh.port("orders/returns").value(), "consumer",
								Mesh.team("planning").value(), "requester", person("karl"), "purpose", "To plan anew",
								"kind", operation.equals("RenewAccess") ? "RENEWAL" : "SCOPE_CHANGE")));
	}

	/** Kim belongs to the side that asks. */
	private static Deed decide(String verdict, Retailer retailer) {
		return new Deed(verdict + "AccessRequest", Deed.Cast.of("olga", "kim"),
				aboutRequest(Map.of("accessRequest", retailer.request(), "comment", "Because"),
						Map.of("comment", "Other")),
				new Deed.Effect("AccessRequestDecided",
						"io.meshgate.access." + (verdict.equals("Approve") ? "approved" : "rejected"),
						Map.of("outputPort", Mesh.port("orders/lines").value(), "by", person("olga"))));
	}

	private static Deed withdraw(Retailer retailer) {
		return new Deed("WithdrawAccessRequest", Deed.Cast.of("karl", "olga"),
				aboutRequest(Map.of("accessRequest", retailer.request()), Map.of("expectedVersion", 1)),
				new Deed.Effect("AccessRequestWithdrawn", "io.meshgate.access.withdrawn",
						Map.of("outputPort", Mesh.port("orders/lines").value())));
	}

	private static Deed question(Retailer retailer) {
		return new Deed("AskQuestion", Deed.Cast.of("olga", "kim"),
				aboutRequest(Map.of("accessRequest", retailer.request(), "text", "How long?"),
						Map.of("text", "How often?")),
				new Deed.Effect("QuestionAsked", "io.meshgate.access.questioned", Map.of("outputPort",
						Mesh.port("orders/lines").value(), "by", person("olga"), "question", "How long?")));
	}

	private static Deed answer() {
		return new Deed("AnswerQuestion", Deed.Cast.of("olga", "karl"),
				aboutRequest(Map.of("accessRequest", Ids.request("unclear"), "text", "To pack", "purpose", "Packing"),
						Map.of("purpose", "Shipping")),
				new Deed.Effect("QuestionAnswered", "io.meshgate.access.answered",
						Map.of("outputPort", Mesh.port("sheets/weekly").value(), "by", person("olga"), "answer",
								"To pack", "purpose", "Packing")));
	}

	private static Deed offer(Retailer retailer) {
		return new Deed("OfferAccess", Deed.Cast.of("olga", "kim"),
				aboutRequest(Map.of("accessRequest", retailer.request(), "endsAt", UNTIL, "comment", "To try"),
						Map.of("comment", "Not longer")),
				new Deed.Effect("AccessOffered", "io.meshgate.access.offered",
						Map.of("outputPort", Mesh.port("orders/lines").value(), "by", person("olga"), "endsAt", UNTIL,
								"comment", "To try")));
	}

	/** Karl has said yes by what he offered. */
	private static Deed accept() {
		return new Deed("AcceptOffer", Deed.Cast.of("olga", "karl"),
				aboutRequest(Map.of("accessRequest", Ids.request("offered")), Map.of("expectedVersion", 1)),
				new Deed.Effect("OfferAccepted", "io.meshgate.access.accepted",
						Map.of("outputPort", Mesh.port("sheets/weekly").value(), "by", person("olga")),
						List.of("io.meshgate.access.approved")));
	}

	private static Deed decline() {
		return new Deed("DeclineOffer", Deed.Cast.of("olga", "karl"),
				aboutRequest(Map.of("accessRequest", Ids.request("offered"), "comment", "Too short"),
						Map.of("comment", "Too late")),
				new Deed.Effect("OfferDeclined", "io.meshgate.access.declined", Map.of("outputPort",
						Mesh.port("sheets/weekly").value(), "by", person("olga"), "comment", "Too short")));
	}

	private static Deed take() {
		Map<String, Object> press = Map.of("consumer", Map.of("team", Ids.team("press")));
		Map<String, Object> usual = Map.of("outputPort", Ids.port("sheets/weekly"), "consumer",
				Map.of("team", Ids.team("orders-team")), "reason", "Nothing is packed");
		return new Deed("TakeEmergencyAccess", new Deed.Cast("olga", "nina", "AccessNotRequestable"),
				new Deed.Wording(usual, Map.of("reason", "Other"),
						Deed.merged(press, Map.of("outputPort", Ids.port("salaries/all"))),
						Deed.merged(press, Map.of("outputPort", Ids.unknown(OutputPort.class)))),
				new Deed.Effect("EmergencyAccessGranted", "io.meshgate.access.requested",
						Map.of("outputPort", Mesh.port("sheets/weekly").value(), "consumer",
								Mesh.team("orders-team").value(), "requester", person("olga"), "purpose",
								"Nothing is packed", "kind", "EMERGENCY"),
						List.of("io.meshgate.access.approved")));
	}

	private static Deed review() {
		return new Deed("ReviewEmergencyAccess", Deed.Cast.of("karl", "olga"),
				aboutRequest(
						Map.of("accessRequest", Ids.request("taken"), "verdict", "JUSTIFIED", "comment", "So it was"),
						Map.of("comment", "So it may be")),
				new Deed.Effect("EmergencyAccessReviewed", "io.meshgate.access.reviewed",
						Map.of("outputPort", Mesh.port("sheets/weekly").value(), "by", person("karl"), "verdict",
								"JUSTIFIED", "comment", "So it was")));
	}

	private static Deed.Wording aboutRequest(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(usual, otherwise, Map.of(), Map.of("accessRequest", Ids.unknown(AccessRequest.class)));
	}

	private static Deed revoke(Retailer retailer) {
		return new Deed("RevokeGrant", Deed.Cast.of("olga", "karl"),
				aboutGrant(Map.of("grant", retailer.grant(), "reason", "Because"), Map.of("reason", "Other")),
				new Deed.Effect("GrantRevoked", "io.meshgate.access.revoked",
						Map.of("by", person("olga"), "reason", "Because")));
	}

	private static Deed relinquish(Retailer retailer) {
		return new Deed("RelinquishGrant", Deed.Cast.of("karl", "olga"),
				aboutGrant(Map.of("grant", retailer.grant(), "comment", "Because"), Map.of("comment", "Other")),
				new Deed.Effect("GrantRelinquished", "io.meshgate.access.relinquished",
						Map.of("by", person("karl"), "reason", "Because")));
	}

	private static Deed suspend(Retailer retailer) {
		return new Deed("SuspendGrant", Deed.Cast.of("olga", "karl"),
				aboutGrant(Map.of("grant", retailer.grant(), "reason", "Because", "until", UNTIL),
						Map.of("reason", "Other")),
				new Deed.Effect("GrantSuspended", "io.meshgate.access.suspended",
						Map.of("by", person("olga"), "reason", "Because", "until", UNTIL)));
	}

	private static Deed resume() {
		return new Deed("ResumeGrant", Deed.Cast.of("olga", "edda"),
				aboutGrant(Map.of("grant", Ids.grant("lent")), Map.of("comment", "Other")),
				new Deed.Effect("GrantResumed", "io.meshgate.access.resumed", Map.of("by", person("olga"))));
	}

	private static Deed consent(Retailer retailer) {
		return new Deed("ConsentToContract", Deed.Cast.of("karl", "olga"),
				new Deed.Wording(Map.of("subscription", retailer.subscription(), "comment", "Because"),
						Map.of("comment", "Other"), Map.of(), Map.of("subscription", Ids.unknown(Subscription.class))),
				new Deed.Effect("ContractConsented", "io.meshgate.access.consented", Map.of("by", person("karl"))));
	}

	private static Deed.Wording aboutGrant(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(usual, otherwise, Map.of(), Map.of("grant", Ids.unknown(Grant.class)));
	}

	private static String person(String key) {
		return Mesh.person(key).value();
	}

}
