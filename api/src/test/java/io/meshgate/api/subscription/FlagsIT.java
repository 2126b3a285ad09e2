package io.meshgate.api.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.LateSignIn;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.Graph;
import io.meshgate.graph.subscription.GrantReminders;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Beside where a subscription stands it is said what is about to become of it, and
 * whoever has access is reminded before it ends.
 */
@WholePortal
class FlagsIT {

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final RemindOfEnds remindOfEnds;

	private final Instant start;

	private String subscription = "";

	private String grant = "";

	FlagsIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock, @Autowired TrustedIssuer issuer,
			@Autowired RemindOfEnds remindOfEnds) {
		this.graph = graph;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.clock = clock;
		this.remindOfEnds = remindOfEnds;
		Retailer.tell(graph);
		this.start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void tellWhenAccessRunsOutUnlessItGoesOn() {
		give("orders/lines", 100);
		assertThat(flags()).isEqualTo("ACTIVE 100 false false");
		passTo(69);
		assertThat(flags()).isEqualTo("ACTIVE 100 false false");
		passTo(70);
		assertThat(flags()).isEqualTo("ACTIVE 100 true false");
		assertThat(found(Map.of("expiringSoon", true))).isOne();
		assertThat(found(Map.of("expiringSoon", false))).isZero();
		String renewal = renew();
		assertThat(flags()).isEqualTo("ACTIVE 100 true true");
		assertThat(found(Map.of("expiringSoon", true, "renewalOpen", true))).isOne();
		assertThat(found(Map.of("renewalOpen", false))).isZero();
		approve(renewal);
		assertThat(flags()).isEqualTo("ACTIVE null false false");
		assertThat(found(Map.of("expiringSoon", true))).isZero();
		assertThat(found(Map.of("expiringSoon", false, "renewalOpen", false, "status", List.of("ACTIVE")))).isOne();
		passTo(101);
		assertThat(flags()).isEqualTo("ACTIVE 466 false false");
		passTo(467);
		assertThat(flags()).isEqualTo("EXPIRED null false false");
	}

	@Test
	void tellOfRenewalsAlone() {
		give("orders/lines", 100);
		send("karl", "ChangeAccess", Map.of("subscription", this.subscription, "purpose", "More"));
		assertThat(flags()).isEqualTo("ACTIVE 100 false false");
		assertThat(found(Map.of("renewalOpen", true))).isZero();
	}

	@Test
	void tellOfThePlatformWhereItIsLeastFar() {
		give("orders/returns", 100);
		assertThat(provisioning()).isEqualTo("PENDING");
		report("GRANT", "IN_PROGRESS", 1);
		assertThat(provisioning()).isEqualTo("IN_PROGRESS");
		report("GRANT", "DONE", 2);
		assertThat(provisioning()).isEqualTo("DONE");
		assertThat(found(Map.of("provisioning", List.of("DONE", "FAILED")))).isOne();
		assertThat(found(Map.of("provisioning", List.of("PENDING")))).isZero();
		String change = send("karl", "ChangeAccess", Map.of("subscription", this.subscription, "purpose", "More"))
			.text("/changeAccess/accessRequest/id");
		approve(change);
		assertThat(provisioning()).isEqualTo("PENDING");
		report("WITHDRAW", "IN_PROGRESS", 3);
		report("WITHDRAW", "FAILED", 4);
		assertThat(provisioning()).isEqualTo("FAILED");
		send("olga", "RevokeGrant", Map.of("grant", newest(), "reason", "Enough"));
		report("WITHDRAW", "IN_PROGRESS", 5);
		report("WITHDRAW", "DONE", 6);
		assertThat(provisioning()).isEqualTo("NONE");
	}

	@Test
	void remindOnceEachTimeBeforeTheEnd() {
		give("orders/lines", 100);
		List<Told> before = Told.of(this.graph);
		passTo(69);
		remind();
		assertThat(Told.since(this.graph, before)).isEmpty();
		passTo(70);
		Supplier<Boolean> instance = () -> {
			this.remindOfEnds.remind();
			return true;
		};
		Race.of(Collections.nCopies(4, instance));
		assertThat(Told.since(this.graph, before)).containsExactly(ending("PT720H"));
		passTo(92);
		remind();
		assertThat(Told.since(this.graph, before)).containsExactly(ending("PT720H"));
		passTo(93);
		remind();
		remind();
		passTo(101);
		remind();
		assertThat(Told.since(this.graph, before)).containsExactly(ending("PT720H"), ending("PT168H"));
	}

	@Test
	void remindOfTheLatestAloneAfterAnOutage() {
		give("orders/lines", 100);
		List<Told> before = Told.of(this.graph);
		passTo(95);
		remind();
		remind();
		assertThat(Told.since(this.graph, before)).containsExactly(ending("PT168H"));
	}

	@Test
	void remindNobodyOfWhatWasNeverToLastAsLong() {
		give("orders/lines", 20);
		List<Told> before = Told.of(this.graph);
		remind();
		assertThat(Told.since(this.graph, before)).isEmpty();
		passTo(13);
		remind();
		assertThat(Told.since(this.graph, before)).hasSize(1);
	}

	@Test
	void remindNobodyOfWhatGoesOnOrIsOver() {
		give("orders/lines", 100);
		approve(renew());
		String lines = this.grant;
		give("orders/returns", 100);
		send("karl", "RelinquishGrant", Map.of("grant", this.grant));
		List<Told> before = Told.of(this.graph);
		passTo(71);
		remind();
		assertThat(Told.since(this.graph, before)).isEmpty();
		assertThat(lines).isNotEqualTo(this.grant);
	}

	@Test
	void changeNothingByBeingAsked() {
		give("orders/lines", 100);
		passTo(80);
		List<String> mesh = GraphDump.mesh(this.graph);
		flags();
		found(Map.of("expiringSoon", true));
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
	}

	@Test
	void remindBeforeTheEndAndNotAfterIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> new GrantReminders(List.of(Duration.ofDays(-1))))
			.withMessageContaining("before the end");
		assertThatIllegalArgumentException().isThrownBy(() -> new GrantReminders(List.of(Duration.ZERO)));
	}

	private Told ending(String ahead) {
		return new Told("io.meshgate.access.ending", Ids.inGraph(this.grant),
				Map.of("subscription", Ids.inGraph(this.subscription), "consumer", Mesh.team("planning").value(),
						"validUntil", day(100).toString(), "ahead", ahead));
	}

	private void remind() {
		this.remindOfEnds.remind();
	}

	private void give(String port, int days) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish(port));
		wish.put("endsAt", day(days).toString());
		JsonNode held = approve(send("karl", "RequestAccess", wish).text("/requestAccess/accessRequest/id"))
			.data("/approveAccessRequest/accessRequest/subscription");
		this.subscription = held.path("id").asString();
		this.grant = held.at("/grants/0/id").asString();
	}

	private String renew() {
		return send("karl", "RenewAccess", Map.of("subscription", this.subscription))
			.text("/renewAccess/accessRequest/id");
	}

	private Answer approve(String request) {
		return send("olga", "ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private void report(String kind, String state, int sequence) {
		assertThat(send("opener", "ReportProvisioning",
				Map.of("grant", this.grant, "kind", kind, "state", state, "sequence", sequence))
			.ending()).as(kind + state).isEqualTo("ProvisioningReported");
	}

	private JsonNode held(Map<String, Object> filter) {
		return this.portal.signIn("karl").send("Subscriptions", Map.of("filter", filter)).data("/subscriptions");
	}

	private JsonNode held() {
		return held(Map.of()).at("/edges/0/node");
	}

	private String flags() {
		JsonNode held = held();
		String end = held.path("runsOutAt").isNull() ? "null"
				: "" + Duration.between(this.start, Instant.parse(held.path("runsOutAt").asString())).toDays();
		return "%s %s %s %s".formatted(held.path("status").asString(), end, held.path("expiringSoon").asBoolean(),
				held.path("renewalOpen").asBoolean());
	}

	private String provisioning() {
		return held().path("provisioning").asString();
	}

	private String newest() {
		return held().at("/grants/0/id").asString();
	}

	private int found(Map<String, Object> filter) {
		return held(filter).path("totalCount").asInt();
	}

	private Answer send(String person, String operation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(operation, input);
	}

	private Instant day(int day) {
		return this.start.plus(Duration.ofDays(day));
	}

	private void passTo(int day) {
		this.clock.pass(Duration.between(this.clock.instant(), day(day)));
	}

}
