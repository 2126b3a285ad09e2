package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.policy.AccessTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Access is given for the time that was asked for.
 */
@WholePortal
class WindowIT {

	private final Graph graph;

	private final MovableClock clock;

	private final Visitor karl;

	private final Visitor olga;

	private final Instant now;

	WindowIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		this.clock = clock;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void endsWhenItWasAskedToEnd() {
		Instant end = this.now.plus(Duration.ofDays(30));
		JsonNode subscription = approved(Map.of("endsAt", end.toString()));
		assertThat(subscription.path("status").asString()).isEqualTo("ACTIVE");
		assertThat(instant(subscription, "validUntil")).isEqualTo(end);
	}

	@Test
	void beginsWhenItWasAskedToBegin() {
		Instant start = this.now.plus(Duration.ofDays(3));
		JsonNode subscription = approved(Map.of("startsAt", start.toString()));
		assertThat(subscription.path("status").asString()).isEqualTo("SCHEDULED");
		assertThat(instant(subscription, "validFrom")).isEqualTo(start);
		assertThat(instant(subscription, "validUntil")).isEqualTo(start.plus(AccessTerms.LONGEST_GRANT));
	}

	@Test
	void lastsAYearWhereNothingWasSaid() {
		JsonNode subscription = approved(Map.of());
		assertThat(instant(subscription, "validFrom")).isBetween(this.now, this.clock.instant());
		assertThat(instant(subscription, "validUntil"))
			.isEqualTo(instant(subscription, "validFrom").plus(AccessTerms.LONGEST_GRANT));
	}

	@Test
	void beginsAtOnceWhereTheStartHasPassedMeanwhile() {
		Answer asked = ask(Map.of("startsAt", this.now.plus(Duration.ofMinutes(5)).toString()));
		this.clock.pass(Duration.ofMinutes(10));
		Instant later = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		JsonNode subscription = approve(asked).data("/approveAccessRequest/accessRequest/subscription");
		assertThat(subscription.path("status").asString()).isEqualTo("ACTIVE");
		assertThat(instant(subscription, "validFrom")).isBetween(later, this.clock.instant());
	}

	@Test
	void isNotGivenOnceItsTimeHasPassed() {
		Answer asked = ask(Map.of("endsAt", this.now.plus(Duration.ofMinutes(5)).toString()));
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(approve(asked).text("/approveAccessRequest/because"))
			.isEqualTo("The time that was asked for has passed.");
		assertThat(
				this.olga
					.submit("RejectAccessRequest",
							Map.of("accessRequest", asked.text("/requestAccess/accessRequest/id"), "comment",
									"Too late"))
					.ending())
			.isEqualTo("AccessRequestDecided");
	}

	@ParameterizedTest
	@CsvSource({ "-P1D,,endsAt,must be in the future", "P367D,,endsAt,must be at most a year after the start",
			"P2D,P3D,endsAt,must be after startsAt", ",P367D,startsAt,must be within a year from now",
			"P400D,P10D,endsAt,must be at most a year after the start" })
	void takesNoOtherWindow(Duration end, Duration start, String field, String message) {
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> window = new HashMap<>();
		window.put("endsAt", (end != null) ? this.now.plus(end).toString() : null);
		window.put("startsAt", (start != null) ? this.now.plus(start).toString() : null);
		Answer answer = ask(window);
		assertThat(answer.ending()).isEqualTo("InvalidInput");
		assertThat(answer.texts("/requestAccess/problems", "/path/0")).containsExactly(field);
		assertThat(answer.texts("/requestAccess/problems", "/message")).containsExactly(message);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private JsonNode approved(Map<String, Object> window) {
		return approve(ask(window)).data("/approveAccessRequest/accessRequest/subscription");
	}

	private Answer ask(Map<String, Object> window) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.putAll(window);
		return this.karl.submit("RequestAccess", wish);
	}

	private Answer approve(Answer asked) {
		return this.olga.submit("ApproveAccessRequest",
				Map.of("accessRequest", asked.text("/requestAccess/accessRequest/id")));
	}

	private static Instant instant(JsonNode subscription, String end) {
		return OffsetDateTime.parse(subscription.at("/grants/0/" + end).asString()).toInstant();
	}

}
