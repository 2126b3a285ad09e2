package io.meshgate.api.access.renewal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What policies and approvers make of asking that access go on, or change: the same as of
 * any other request.
 */
@WholePortal
class ContinuedIT {

	private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.DAYS);

	private static final Map<String, Object> PERSONAL = Map.of("key", "personal", "label", "Is it about people?",
			"kind", "YES_NO", "required", true);

	private static final Map<String, Object> TICKET = Map.of("key", "ticket", "label", "Which ticket?", "kind", "TEXT",
			"required", true);

	private final Graph graph;

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor dora;

	ContinuedIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.dora = portal.signIn("dora");
	}

	@Test
	void goesOnAtOnceWhereARuleLetsIt() {
		String subscription = have(List.of());
		set(Map.of("automaticApprovals", List.of(Map.of("name", "Plans", "purposes", List.of("To plan deliveries")))));
		JsonNode renewed = asked(this.karl.submit("RenewAccess", Map.of("subscription", subscription)));
		assertThat(renewed.path("status").asString()).isEqualTo("APPROVED");
		assertThat(renewed.at("/decisions/0/rule").asString()).isEqualTo("Plans");
		assertThat(grants()).containsExactly("SCHEDULED", "ACTIVE 100");
	}

	@Test
	void takesThePlaceOfWhatThereIsAtOnceWhereARuleLetsIt() {
		String subscription = have(List.of());
		set(Map.of("automaticApprovals", List.of(Map.of("name", "Bills", "purposes", List.of("To bill")))));
		List<Told> before = Told.of(this.graph);
		JsonNode changed = asked(
				this.karl.submit("ChangeAccess", Map.of("subscription", subscription, "purpose", "To bill")));
		assertThat(changed.path("status").asString()).isEqualTo("APPROVED");
		assertThat(grants()).containsExactly("ACTIVE 100", "ENDED 100 SUPERSEDED");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.access.requested", "io.meshgate.access.approved",
					"io.meshgate.access.ended");
	}

	@Test
	void staysAnsweredUntilSomethingElseIsAsked() {
		set(Map.of("questions", List.of(PERSONAL)));
		String subscription = have(List.of(Map.of("key", "personal", "answer", "yes")));
		JsonNode renewed = asked(this.karl.submit("RenewAccess", Map.of("subscription", subscription)));
		assertThat(answers(renewed)).containsExactly("personal yes");
		this.olga.submit("RejectAccessRequest",
				Map.of("accessRequest", renewed.path("id").asString(), "comment", "Not now"));
		set(Map.of("questions", List.of(PERSONAL, TICKET)));
		for (String operation : List.of("RenewAccess", "ChangeAccess")) {
			Answer unanswered = this.karl.submit(operation, Map.of("subscription", subscription, "purpose", "To bill"));
			assertThat(unanswered.ending()).isEqualTo("InvalidInput");
			assertThat(unanswered.data("").iterator().next().at("/problems/0/message").asString())
				.isEqualTo("must be answered: ticket");
		}
		JsonNode changed = asked(
				this.karl.submit("ChangeAccess", Map.of("subscription", subscription, "purpose", "To bill", "answers",
						List.of(Map.of("key", "personal", "answer", "no"), Map.of("key", "ticket", "answer", "1")))));
		assertThat(answers(changed)).containsExactly("personal no", "ticket 1");
	}

	@Test
	void isOfferedForLessAndTakesThePlaceOfWhatThereIs() {
		String request = changing(have(List.of()));
		assertThat(offer(request).ending()).isEqualTo("AccessOffered");
		assertThat(this.karl.submit("AcceptOffer", Map.of("accessRequest", request)).ending())
			.isEqualTo("OfferAccepted");
		assertThat(grants()).containsExactly("ACTIVE 60", "ENDED 100 SUPERSEDED");
	}

	@Test
	void isNotTakenOnceWhatItIsAboutIsTakenAway() {
		String request = changing(have(List.of()));
		offer(request);
		this.olga.submit("RevokeGrant", Map.of("grant", grant(), "reason", "Enough"));
		Answer late = this.karl.submit("AcceptOffer", Map.of("accessRequest", request));
		assertThat(late.ending()).isEqualTo("AccessRequestConflict");
		assertThat(late.text("/acceptOffer/because")).isEqualTo("The access that it is about was taken away.");
		assertThat(grants()).containsExactly("ENDED 100 REVOKED");
	}

	@Test
	void doesNotBeginWhenItIsWanted() {
		String request = changing(have(List.of()));
		this.olga.submit("AskQuestion", Map.of("accessRequest", request, "text", "From when?"));
		Answer answered = this.karl.submit("AnswerQuestion",
				Map.of("accessRequest", request, "text", "Next week", "startsAt", day(7)));
		assertThat(answered.ending()).isEqualTo("AccessRequestConflict");
		assertThat(answered.text("/answerQuestion/because"))
			.isEqualTo("When it begins follows from the access there is.");
	}

	/** Karl's team has the lines of orders for a hundred days. */
	private String have(List<Map<String, String>> answers) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("endsAt", day(100));
		wish.put("answers", answers);
		String request = asked(this.karl.submit("RequestAccess", wish)).path("id").asString();
		Answer approved = this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request));
		return approved.text("/approveAccessRequest/accessRequest/subscription/id");
	}

	private String changing(String subscription) {
		return asked(this.karl.submit("ChangeAccess", Map.of("subscription", subscription, "endsAt", day(80))))
			.path("id")
			.asString();
	}

	private Answer offer(String request) {
		return this.olga.submit("OfferAccess", Map.of("accessRequest", request, "endsAt", day(60)));
	}

	private void set(Map<String, Object> terms) {
		Map<String, Object> input = new HashMap<>(terms);
		input.put("domain", Map.of("key", "sales"));
		assertThat(this.dora.submit("SetAccessPolicy", input).ending()).isEqualTo("AccessPolicyRevised");
	}

	private static JsonNode asked(Answer answer) {
		assertThat(answer.ending()).as("%s", answer.body()).isEqualTo("AccessRequestSubmitted");
		return answer.data("").iterator().next().path("accessRequest");
	}

	private List<String> answers(JsonNode request) {
		Answer page = this.karl.ask("query($id: ID!) { accessRequest(id: $id) { answers { key answer } } }",
				Map.of("id", request.path("id").asString()));
		return page.data("/accessRequest/answers")
			.valueStream()
			.map((answer) -> answer.path("key").asString() + " " + answer.path("answer").asString())
			.toList();
	}

	private JsonNode held() {
		return this.karl.send("Subscriptions", Map.of()).data("/subscriptions/edges/0/node/grants");
	}

	private String grant() {
		return held().path(0).path("id").asString();
	}

	/** Newest first. */
	private List<String> grants() {
		return held().valueStream()
			.map((grant) -> "%s %s %s"
				.formatted(grant.path("status").asString(), until(grant),
						grant.path("endReason").isNull() ? "" : grant.path("endReason").asString())
				.strip())
			.map((grant) -> grant.startsWith("SCHEDULED") ? "SCHEDULED" : grant)
			.toList();
	}

	private static long until(JsonNode grant) {
		return Duration.between(TODAY, Instant.parse(grant.path("validUntil").asString())).toDays();
	}

	private static String day(int day) {
		return TODAY.plus(Duration.ofDays(day)).toString();
	}

}
