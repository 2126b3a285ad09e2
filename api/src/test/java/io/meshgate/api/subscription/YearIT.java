package io.meshgate.api.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Entered;
import io.meshgate.api.portal.LateSignIn;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.Graph;
import io.meshgate.graph.operation.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year of one subscription, day by day. Three times the portal is down while something
 * comes due, and starts anew: nothing is lost by it, and nothing told twice.
 */
@WholePortal
class YearIT {

	private static final List<Duration> AHEAD = List.of(Duration.ofDays(30), Duration.ofDays(7));

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final Changes changes;

	private final Instant start;

	private final List<String> seen = new ArrayList<>();

	private String subscription = "";

	YearIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock, @Autowired TrustedIssuer issuer,
			@Autowired Changes changes) {
		this.graph = graph;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.clock = clock;
		this.changes = changes;
		Retailer.tell(graph);
		this.start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void isToldAsItWasHoweverOftenThePortalStartsAnew() {
		List<Told> before = Told.of(this.graph);
		List<Entered> entered = Entered.of(this.graph);
		Jobs jobs = new Jobs(this.changes);
		for (int day = 0; day <= 366; day++) {
			this.clock.pass(Duration.between(this.clock.instant(), day(day)));
			happen(day);
			if (isDown(day)) {
				jobs = new Jobs(this.changes);
			}
			else {
				jobs.work();
			}
			look(day);
		}
		List<Told> told = Told.since(this.graph, before);
		assertThat(told.stream().map(this::line)).containsExactly("requested NEW", "approved", "ending 120 PT720H",
				"requested RENEWAL", "approved", "expired", "suspended", "resumed", "ending 300 PT720H",
				"ending 300 PT168H", "expired", "requested NEW", "approved", "ending 365 PT720H", "ending 365 PT168H",
				"expired");
		assertThat(Entered.since(this.graph, entered)).extracting(Entered::told).containsExactlyElementsOf(told);
		assertThat(this.seen).containsExactly("0 ACTIVE", "90 ACTIVE soon", "95 ACTIVE soon renewal", "100 ACTIVE",
				"200 SUSPENDED", "210 ACTIVE", "270 ACTIVE soon", "300 EXPIRED", "310 ACTIVE", "335 ACTIVE soon",
				"365 EXPIRED");
		assertThat(windows()).containsExactly("310-365 EXPIRED", "120-300 EXPIRED", "0-120 EXPIRED");
	}

	/** When something comes due: an end, a reminder, and the last end. */
	private static boolean isDown(int day) {
		return (day >= 119 && day < 122) || (day >= 292 && day < 295) || (day >= 364 && day < 366);
	}

	private void happen(int day) {
		switch (day) {
			case 0 -> approve(ask("RequestAccess", wish(120)));
			case 95 -> ask("RenewAccess", Map.of("subscription", this.subscription, "endsAt", day(300).toString()));
			case 100 -> approve(open());
			case 200 -> assertThat(send("olga", "SuspendGrant", Map.of("grant", grants().get(0).path("id").asString(),
					"reason", "Look", "until", day(210).toString()))
				.ending()).isEqualTo("GrantSuspended");
			case 310 -> approve(ask("RequestAccess", wish(365)));
			default -> {
			}
		}
	}

	private Map<String, Object> wish(int until) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/returns"));
		wish.put("endsAt", day(until).toString());
		return wish;
	}

	private String ask(String operation, Map<String, Object> input) {
		Answer asked = send("karl", operation, input);
		assertThat(asked.ending()).isEqualTo("AccessRequestSubmitted");
		return asked.data("").iterator().next().at("/accessRequest/id").asString();
	}

	private String open() {
		return held().at("/requests")
			.valueStream()
			.filter((request) -> request.path("status").asString().equals("IN_REVIEW"))
			.map((request) -> request.path("id").asString())
			.findFirst()
			.orElseThrow();
	}

	private void approve(String request) {
		Answer approved = send("olga", "ApproveAccessRequest", Map.of("accessRequest", request));
		assertThat(approved.ending()).isEqualTo("AccessRequestDecided");
		this.subscription = approved.text("/approveAccessRequest/accessRequest/subscription/id");
	}

	/** As karl sees it, and what changed since the day before. */
	private void look(int day) {
		JsonNode held = held();
		String status = held.path("status").asString() + (held.path("expiringSoon").asBoolean() ? " soon" : "")
				+ (held.path("renewalOpen").asBoolean() ? " renewal" : "");
		boolean same = !this.seen.isEmpty() && this.seen.getLast().replaceFirst("\\d+ ", "").equals(status);
		if (!same) {
			this.seen.add(day + " " + status);
		}
		assertThat(held.path("provisioning").asString()).as("day " + day)
			.isEqualTo(status.startsWith("ACTIVE") ? "PENDING" : "NONE");
	}

	private String line(Told told) {
		String type = told.type().replace("io.meshgate.access.", "");
		return switch (type) {
			case "requested" -> type + " " + told.data().get("kind");
			case "ending" -> "%s %d %s".formatted(type, day(String.valueOf(told.data().get("validUntil"))),
					told.data().get("ahead"));
			default -> type;
		};
	}

	private List<String> windows() {
		return grants().valueStream()
			.map((grant) -> "%d-%d %s".formatted(day(grant.path("validFrom").asString()),
					day(grant.path("validUntil").asString()), grant.path("endReason").asString()))
			.toList();
	}

	private JsonNode held() {
		return this.portal.signIn("karl").send("Subscriptions", Map.of()).data("/subscriptions/edges/0/node");
	}

	private JsonNode grants() {
		return held().path("grants");
	}

	private Answer send(String person, String operation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(operation, input);
	}

	private Instant day(int day) {
		return this.start.plus(Duration.ofDays(day));
	}

	private long day(String time) {
		return Duration.between(this.start, Instant.parse(time)).toDays();
	}

	/**
	 * What runs every minute, as an instance that has just started has it.
	 *
	 * @param expire tells of ends
	 * @param resume tells of suspensions that are over
	 * @param remind tells of ends to come
	 */
	private record Jobs(ExpireGrants expire, ResumeGrants resume, RemindOfEnds remind) {

		Jobs(Changes changes) {
			this(new ExpireGrants(changes), new ResumeGrants(changes), new RemindOfEnds(changes, AHEAD));
		}

		void work() {
			this.resume.resume();
			this.expire.expire();
			this.remind.remind();
		}

	}

}
