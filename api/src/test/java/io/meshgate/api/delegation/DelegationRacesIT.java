package io.meshgate.api.delegation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.delegation.Delegation;
import io.meshgate.graph.delegation.DelegationStatus;
import io.meshgate.graph.delegation.Delegations;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDelegation;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of delegations where several act at the same instant, and at the very
 * instants at which they begin and end.
 */
@WholePortal
class DelegationRacesIT {

	private static final int ROUNDS = 12;

	private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

	private static final Instant END = Instant.parse("2026-12-08T08:00:00Z");

	private final Graph graph;

	private final Visitor olga;

	private final Visitor dan;

	private final Visitor ada;

	DelegationRacesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		MeshDatabase.empty();
		aMesh().with(aDomain("sales").ownedBy("leads"))
			.with(aVisitor("olga").memberOf("sellers"), aVisitor("leo").memberOf("leads"),
					aVisitor("nina").memberOf("press"), aVisitor("dan"), aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("sellers")
				.visibility(Visibility.PRIVATE)
				.offering(IntStream.range(0, ROUNDS).mapToObj((round) -> aPort("" + round)).toArray(PortNoun[]::new)))
			.in(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.dan = portal.signIn("dan");
		this.ada = portal.signIn("ada");
		List.of(this.olga, this.dan).forEach((visitor) -> visitor.ask("{ viewer { person { key } } }", Map.of()));
	}

	/** Each is about another time, and any two of them about some of the same. */
	@Test
	void oneOfThoseThatOverlapIsGiven() {
		for (int round = 0; round < ROUNDS; round++) {
			List<Supplier<Answer>> runners = new ArrayList<>();
			for (int start = 0; start < 6; start++) {
				Map<String, Object> input = delegation("dan", start, start + 10);
				runners.add(() -> this.olga.submit("DelegateApprovals", input));
			}
			List<Answer> answers = Race.of(runners);
			List<Answer> given = answers.stream()
				.filter((answer) -> answer.ending().equals("ApprovalsDelegated"))
				.toList();
			assertThat(given).as("round %d", round).hasSize(1);
			String delegation = given.getFirst().text("/delegateApprovals/delegation/id");
			assertThat(answers).as("round %d", round)
				.filteredOn((answer) -> answer.ending().equals("DelegationConflict"))
				.hasSize(5)
				.allSatisfy((lost) -> assertThat(lost.text("/delegateApprovals/inTheWay/id")).isEqualTo(delegation));
			this.olga.submit("EndDelegation", Map.of("delegation", delegation));
		}
		assertThat(Told.of(this.graph)).filteredOn((told) -> told.type().equals("io.meshgate.delegation.given"))
			.hasSize(ROUNDS);
	}

	@Test
	void twoGiveTheirsToEachOther() {
		for (int round = 0; round < ROUNDS; round++) {
			int start = 2 * round;
			assertThat(Race
				.<Answer>of(List.of(() -> this.olga.submit("DelegateApprovals", delegation("dan", start, start + 1)),
						() -> this.dan.submit("DelegateApprovals", delegation("olga", start, start + 1)))))
				.as("round %d", round)
				.extracting(Answer::ending)
				.containsOnly("ApprovalsDelegated");
		}
	}

	/** Dan may see nothing any more of what he has just decided, and so not be told. */
	@ParameterizedTest
	@CsvSource({ "olga", "dan" })
	void decidesBeforeOneOfThemIsDeactivatedOrNotAtAll(String leaver) {
		for (int round = 0; round < ROUNDS; round++) {
			assertThat(this.olga.submit("DelegateApprovals", delegation("dan", 0, 10)).ending())
				.isEqualTo("ApprovalsDelegated");
			String request = asked(round);
			List<Told> before = Told.of(this.graph);
			List<Answer> answers = Race.of(List
				.of(() -> this.dan.submit("ApproveAccessRequest", Map.of("accessRequest", request)), () -> this.ada
					.submit("DeactivatePerson", Map.of("person", Ids.person(leaver), "reason", "Has left"))));
			assertThat(answers.getLast().ending()).as("round %d", round).isEqualTo("PersonDeactivated");
			Answer seen = this.ada.ask(
					"query($id: ID!) { accessRequest(id: $id) { status decisions { onBehalfOf { key } } } }",
					Map.of("id", request));
			boolean decided = seen.text("/accessRequest/status").equals("APPROVED");
			assertThat(decided || !answers.getFirst().kinds().isEmpty()).as("round %d", round).isTrue();
			assertThat(seen.texts("/accessRequest/decisions", "/onBehalfOf/key")).as("round %d", round)
				.isEqualTo(decided ? List.of("olga") : List.of());
			assertThat(Told.since(this.graph, before)).extracting(Told::type)
				.as("round %d", round)
				.filteredOn(
						(type) -> type.endsWith(".approved") || type.contains("person") || type.contains("delegation"))
				.isEqualTo(decided
						? List.of("io.meshgate.access.approved", "io.meshgate.person.deactivated",
								"io.meshgate.delegation.ended")
						: List.of("io.meshgate.person.deactivated", "io.meshgate.delegation.ended"));
			this.ada.submit("ReactivatePerson", Map.of("person", Ids.person(leaver)));
		}
	}

	/** The first instant belongs to it, and the last does not. */
	@ParameterizedTest
	@CsvSource({ "2026-12-01T07:59:59.999Z,SCHEDULED", "2026-12-01T08:00:00Z,RUNNING",
			"2026-12-08T07:59:59.999Z,RUNNING", "2026-12-08T08:00:00Z,ENDED" })
	void holdsFromItsFirstInstantUntilItsLast(Instant now, DelegationStatus status) {
		asked(0);
		aMesh().with(aDelegation("olga dan").from("olga").to("dan").lasting(START, END)).in(this.graph);
		boolean running = status == DelegationStatus.RUNNING;
		assertThat(new Delegations(this.graph, Clock.fixed(now, ZoneOffset.UTC)).load(Mesh.viewer("dan"),
				List.of(Mesh.delegation("olga dan"))))
			.extracting(Delegation::status)
			.containsExactly(status);
		boolean seen = this.graph
			.write((transaction) -> new Verdicts().lock(transaction, Mesh.viewer("dan"), Mesh.request("r0"), now)
				.isPresent());
		assertThat(seen).as("locked to be decided on").isEqualTo(running);
	}

	/** One that begins as another ends is not in its way. */
	@Test
	void beginsAtTheInstantAtWhichAnotherEnds() {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		String change = now.plus(Duration.ofDays(5)).toString();
		assertThat(this.olga
			.submit("DelegateApprovals", Map.of("delegate", Map.of("key", "dan"), "reason", "Away", "endsAt", change))
			.ending()).isEqualTo("ApprovalsDelegated");
		assertThat(this.olga.submit("DelegateApprovals",
				Map.of("delegate", Map.of("key", "dan"), "reason", "Away", "startsAt",
						now.plus(Duration.ofDays(5)).minusMillis(1).toString(), "endsAt",
						now.plus(Duration.ofDays(9)).toString()))
			.ending()).isEqualTo("DelegationConflict");
		assertThat(this.olga
			.submit("DelegateApprovals", Map.of("delegate", Map.of("key", "dan"), "reason", "Away", "startsAt", change,
					"endsAt", now.plus(Duration.ofDays(9)).toString()))
			.ending()).isEqualTo("ApprovalsDelegated");
	}

	/** A request that awaits olga. */
	private String asked(int round) {
		aMesh()
			.with(aSubscription("s" + round).to("orders/" + round).heldBy("Team", "press"),
					aRequest("r" + round).by("nina").openFor("s" + round).awaiting("olga"))
			.in(this.graph);
		return Ids.request("r" + round);
	}

	private static Map<String, Object> delegation(String delegate, int start, int end) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		return Map.of("delegate", Map.of("key", delegate), "startsAt", now.plus(Duration.ofDays(start)).toString(),
				"endsAt", now.plus(Duration.ofDays(end)).toString(), "reason", "Away");
	}

}
