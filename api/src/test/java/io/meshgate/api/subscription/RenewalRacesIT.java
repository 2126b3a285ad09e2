package io.meshgate.api.subscription;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight at the same instant go on with access, change it, take it away, and let its time
 * run out: whoever comes first, nothing is given on top of what was taken away, and each
 * thing is told once.
 */
@WholePortal
class RenewalRacesIT {

	private static final int ROUNDS = 12;

	private static final int RUNNERS = 8;

	private final Graph graph;

	private final MovableClock clock;

	private final ExpireGrants expireGrants;

	private final Visitor karl;

	private final Visitor kim;

	private final Visitor olga;

	private final Visitor otto;

	RenewalRacesIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock,
			@Autowired ExpireGrants expireGrants) {
		this.graph = graph;
		this.clock = clock;
		this.expireGrants = expireGrants;
		Retailer.tell(graph);
		aMesh().with(aProduct("track").inDomain("sales").ownedBy("orders-team").offering(lanes())).in(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.kim = portal.signIn("kim");
		this.olga = portal.signIn("olga");
		this.otto = portal.signIn("otto");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void oneFirstRenewalIsOpened() {
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> access = Map.of("subscription", given(round).subscription());
			List<Answer> answers = race(() -> this.karl.submit("RenewAccess", access),
					() -> this.kim.submit("RenewAccess", access));
			assertThat(endings(answers, "AccessRequestSubmitted")).isOne();
			assertThat(endings(answers, "AccessRequestAlreadyOpen")).isEqualTo(RUNNERS - 1);
			isOnRecord(round, List.of("null"), "requested", "approved", "requested");
		}
	}

	/** One that was just given ends with what it follows. */
	@Test
	void isNotGivenOnTopOfWhatIsTakenAway() {
		for (int round = 0; round < ROUNDS; round++) {
			Given given = given(round);
			String renewal = asked("RenewAccess", Map.of("subscription", given.subscription()));
			List<Answer> answers = race(() -> approve(this.olga, renewal), () -> revoke(this.otto, given));
			assertThat(endings(answers, "GrantRevoked")).isOne();
			if (endings(answers, "AccessRequestDecided") == 1) {
				isOnRecord(round, List.of("REVOKED", "REVOKED"), "requested", "approved", "requested", "approved",
						"revoked", "revoked");
			}
			else {
				assertThat(endings(answers, "AccessRequestConflict")).isEqualTo(RUNNERS / 2);
				isOnRecord(round, List.of("REVOKED"), "requested", "approved", "requested", "revoked");
			}
		}
	}

	@Test
	void isEitherChangedOrTakenAway() {
		for (int round = 0; round < ROUNDS; round++) {
			Given given = given(round);
			String change = asked("ChangeAccess", Map.of("subscription", given.subscription(), "purpose", "More"));
			List<Answer> answers = race(() -> approve(this.olga, change), () -> revoke(this.otto, given));
			assertThat(endings(answers, "GrantRevoked") + endings(answers, "AccessRequestDecided")).isOne();
			assertThat(endings(answers, "GrantConflict") + endings(answers, "AccessRequestConflict"))
				.isEqualTo(RUNNERS - 1);
			if (endings(answers, "GrantRevoked") == 1) {
				isOnRecord(round, List.of("REVOKED"), "requested", "approved", "requested", "revoked");
			}
			else {
				isOnRecord(round, List.of("SUPERSEDED", "null"), "requested", "approved", "requested", "approved",
						"ended");
			}
		}
	}

	@Test
	void goesOnHoweverItsTimeRunsOut() {
		for (int round = 0; round < ROUNDS; round++) {
			Given given = given(round);
			String renewal = asked("RenewAccess", Map.of("subscription", given.subscription()));
			this.clock.pass(Duration.ofMinutes(2));
			List<Answer> answers = race(() -> approve(this.olga, renewal), () -> {
				this.expireGrants.expire();
				return approve(this.otto, renewal);
			});
			assertThat(endings(answers, "AccessRequestDecided")).isOne();
			assertThat(endings(answers, "AccessRequestConflict")).isEqualTo(RUNNERS - 1);
			isOnRecord(round, List.of("EXPIRED", "null"), "requested", "approved", "requested", "approved", "expired");
		}
	}

	@Test
	void isNotChangedOnceItsTimeHasRunOut() {
		for (int round = 0; round < ROUNDS; round++) {
			Given given = given(round);
			String change = asked("ChangeAccess", Map.of("subscription", given.subscription(), "endsAt",
					this.clock.instant().plus(Duration.ofDays(9)).toString()));
			this.clock.pass(Duration.ofMinutes(2));
			List<Answer> answers = race(() -> approve(this.olga, change), () -> {
				this.expireGrants.expire();
				return approve(this.otto, change);
			});
			assertThat(endings(answers, "AccessRequestConflict")).isEqualTo(RUNNERS);
			isOnRecord(round, List.of("EXPIRED"), "requested", "approved", "requested", "expired");
		}
	}

	private static PortNoun[] lanes() {
		return IntStream.range(0, ROUNDS).mapToObj((round) -> aPort("" + round)).toArray(PortNoun[]::new);
	}

	/** For a minute. */
	private Given given(int round) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("track/" + round));
		wish.put("endsAt", this.clock.instant().plus(Duration.ofMinutes(1)).toString());
		JsonNode held = approve(this.olga, asked("RequestAccess", wish))
			.data("/approveAccessRequest/accessRequest/subscription");
		return new Given(held.path("id").asString(), held.at("/grants/0/id").asString());
	}

	private String asked(String operation, Map<String, Object> input) {
		return this.karl.submit(operation, input).data("").iterator().next().at("/accessRequest/id").asString();
	}

	private static Answer approve(Visitor visitor, String request) {
		return visitor.submit("ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private static Answer revoke(Visitor visitor, Given given) {
		return visitor.submit("RevokeGrant", Map.of("grant", given.grant(), "reason", "Enough"));
	}

	private static List<Answer> race(Supplier<Answer> one, Supplier<Answer> other) {
		List<Supplier<Answer>> runners = new ArrayList<>();
		for (int runner = 0; runner < RUNNERS; runner++) {
			runners.add((runner % 2 == 0) ? one : other);
		}
		return Race.of(runners);
	}

	private static long endings(List<Answer> answers, String ending) {
		return answers.stream().map(Answer::ending).filter(ending::equals).count();
	}

	/** How its grants ended, in the order in which they begin, and what was told. */
	private void isOnRecord(int round, List<String> ended, String... told) {
		String cypher = """
				MATCH (:OutputPort {id: $port})<-[:TO]-(s:Subscription)
				CALL (s) {
				  MATCH (s)-[:HAS_GRANT]->(g:Grant)
				  WITH g
				  ORDER BY g.validFrom
				  RETURN collect(g) AS grants
				}
				CALL (s) {
				  MATCH (entry:OutboxEntry)
				  WHERE entry.subject IN COLLECT { MATCH (s)-[:HAS_GRANT]->(g) RETURN g.id }
				    OR entry.subject IN COLLECT { MATCH (s)<-[:FOR]-(r) RETURN r.id }
				  RETURN collect(entry.type) AS told
				}
				RETURN told, [g IN grants | coalesce(g.endReason, 'null')] AS ended,
				  all(i IN range(1, size(grants) - 1) WHERE
				    grants[i].validFrom >= coalesce(grants[i - 1].endedAt, grants[i - 1].validUntil)
				    OR grants[i].endedAt IS NOT NULL) AS apart
				""";
		Row row = this.graph
			.read((transaction) -> transaction.one(cypher, Map.of("port", Mesh.port("track/" + round))));
		assertThat(row.texts("told")).map((type) -> type.replace("io.meshgate.access.", ""))
			.containsExactlyInAnyOrder(told);
		assertThat(row.texts("ended")).isEqualTo(ended);
		assertThat(row.holds("apart")).isTrue();
	}

	/** Access to a port of its own. */
	private record Given(String subscription, String grant) {
	}

}
