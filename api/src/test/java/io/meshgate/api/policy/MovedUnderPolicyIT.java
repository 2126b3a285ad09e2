package io.meshgate.api.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks or decides under a policy that names teams, while the team that asks or
 * the domain that is asked moves, is judged by where these were or where they came, and
 * that is told in the order in which it happened.
 */
@WholePortal
class MovedUnderPolicyIT {

	private static final int LANES = 24;

	private static final int MOVES = 24;

	private static final Set<String> JUDGED = Set.of("io.meshgate.access.requested", "io.meshgate.access.approved");

	private final Graph graph;

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor dora;

	private final Visitor adam;

	MovedUnderPolicyIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		aMesh()
			.with(aTeam("planning").partOf("operations"), aTeam("crowd"),
					aProduct("track").inDomain("sales").ownedBy("orders-team").offering(lanes()))
			.in(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.dora = portal.signIn("dora");
		this.adam = portal.signIn("adam");
	}

	@Test
	void aTeamThatMovesWaitsForThoseWhoAreJudged() {
		name("sales", "operations");
		String request = this.karl.submit("RequestAccess", Retailer.wish("track/0"))
			.text("/requestAccess/accessRequest/id");
		Judging judging = new Judging();
		List<Set<TeamId>> judged = new ArrayList<>();
		Overtaking<Answer> moved = Overtaking.of(this.graph, (transaction) -> {
			judging.secure(transaction, Mesh.port("track/0"));
			judged.add(judging.teams(transaction, subscription(request)).all());
		}, () -> moveTeam("crowd"),
				(transaction) -> judged.add(judging.teams(transaction, subscription(request)).all()));
		assertThat(moved.other().ending()).isEqualTo("TeamMoved");
		assertThat(judged.getLast()).isEqualTo(judged.getFirst()).contains(Mesh.team("operations"));
		assertThat(approve(request).ending()).isEqualTo("AccessAgainstPolicy");
	}

	@Test
	void nobodyIsJudgedByWhereATeamWasHoweverOftenItMoves() {
		name("sales", "operations");
		List<Answer> answers = race(this::moveTeam, "crowd", "operations");
		assertThat(answers).filteredOn((answer) -> answer.ending().equals("TeamMoved")).hasSize(MOVES);
		isToldInOrder("io.meshgate.team.moved", Mesh.team("operations").value());
	}

	@Test
	void nobodyIsJudgedByWhereADomainWasHoweverOftenItMoves() {
		name("stock", "crowd");
		List<Answer> answers = race(this::moveDomain, "stock", "retail");
		assertThat(answers).filteredOn((answer) -> answer.ending().equals("DomainMoved")).hasSize(MOVES);
		isToldInOrder("io.meshgate.domain.moved", Mesh.domain("retail").value());
	}

	private List<Answer> race(Function<String, Answer> move, String there, String back) {
		List<Supplier<List<Answer>>> runners = new ArrayList<>();
		runners.add(() -> IntStream.range(0, MOVES)
			.mapToObj((turn) -> move.apply((turn % 2 == 0) ? there : back))
			.toList());
		for (int lane = 0; lane < LANES; lane++) {
			String port = "track/" + lane;
			runners.add(() -> askAndDecide(port));
		}
		List<Answer> answers = Race.inLanes(4, runners).stream().flatMap(List::stream).toList();
		assertThat(answers).extracting(Answer::ending)
			.isSubsetOf("TeamMoved", "DomainMoved", "AccessRequestSubmitted", "AccessAgainstPolicy",
					"AccessRequestDecided");
		return answers;
	}

	private List<Answer> askAndDecide(String port) {
		Answer asked = this.karl.submit("RequestAccess", Retailer.wish(port));
		return asked.ending().equals("AccessRequestSubmitted")
				? List.of(asked, approve(asked.text("/requestAccess/accessRequest/id"))) : List.of(asked);
	}

	/** What is told between two moves happened while it was allowed where it was then. */
	private void isToldInOrder(String moved, String allowing) {
		boolean allowed = true;
		for (Told told : Told.of(this.graph)) {
			if (told.type().equals(moved)) {
				allowed = Objects.equals(told.data().get("to"), allowing);
			}
			else if (JUDGED.contains(told.type())) {
				assertThat(allowed).as("%s is allowed", told).isTrue();
			}
		}
	}

	private Answer moveTeam(String parent) {
		return this.adam.submit("MoveTeam", Map.of("team", Ids.team("planning"), "parent", Map.of("key", parent)));
	}

	private Answer moveDomain(String parent) {
		return this.dora.submit("MoveDomain", Map.of("domain", Ids.domain("sales"), "parent", Map.of("key", parent)));
	}

	private Answer approve(String request) {
		return this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private void name(String domain, String... teams) {
		assertThat(this.dora
			.submit("SetAccessPolicy",
					Map.of("domain", Map.of("key", domain), "teams", Stream.of(teams).map(Ids::team).toList()))
			.ending()).isEqualTo("AccessPolicyRevised");
	}

	private SubscriptionId subscription(String request) {
		String cypher = "MATCH (:AccessRequest {id: $id})-[:FOR]->(s) RETURN s.id AS id";
		return new SubscriptionId(
				this.graph.read((transaction) -> transaction.one(cypher, Map.of("id", Ids.inGraph(request))))
					.text("id"));
	}

	private static PortNoun[] lanes() {
		return IntStream.range(0, LANES).mapToObj((lane) -> aPort("" + lane)).toArray(PortNoun[]::new);
	}

}
