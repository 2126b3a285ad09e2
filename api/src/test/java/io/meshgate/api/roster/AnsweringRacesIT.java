package io.meshgate.api.roster;

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
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody of the team above decides at the very instant at which it comes to answer no
 * more: before that, or not at all.
 */
@WholePortal
class AnsweringRacesIT {

	private static final int ROUNDS = 12;

	private final Graph graph;

	private final Visitor olga;

	private final Visitor carl;

	private final Visitor ada;

	AnsweringRacesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		MeshDatabase.empty();
		aMesh().with(aDomain("sales"), aTeam("sellers").partOf("commerce"), aTeam("company"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"), aVisitor("carl").memberOf("commerce", "APPROVER"),
					aVisitor("nina").memberOf("press"), aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("sellers")
				.offering(IntStream.range(0, ROUNDS).mapToObj((round) -> aPort("" + round)).toArray(PortNoun[]::new)))
			.in(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.carl = portal.signIn("carl");
		this.ada = portal.signIn("ada");
	}

	@Test
	void decidesBeforeTheTeamBelowSaysSoOrNotAtAll() {
		for (int round = 0; round < ROUNDS; round++) {
			String request = asked(round);
			answered(true);
			race(request, () -> answered(false), "io.meshgate.team.changed");
		}
	}

	@Test
	void decidesBeforeTheTeamBelowJoinsAnotherOrNotAtAll() {
		for (int round = 0; round < ROUNDS; round++) {
			String request = asked(round);
			answered(true);
			race(request, () -> move("company"), "io.meshgate.team.moved");
			move("commerce");
		}
	}

	/** Whoever is let in at that instant decides after it, or is told of nothing. */
	@Test
	void decidesAfterTheTeamBelowLetThemOrNotAtAll() {
		for (int round = 0; round < ROUNDS; round++) {
			String request = asked(round);
			List<Told> before = Told.of(this.graph);
			boolean decided = Race.<Answer>of(List.of(() -> approve(request), () -> answered(true)))
				.getFirst()
				.kinds()
				.isEmpty();
			assertThat(Told.since(this.graph, before)).extracting(Told::type)
				.as("round %d", round)
				.filteredOn((type) -> !type.endsWith(".rerouted"))
				.isEqualTo(decided ? List.of("io.meshgate.team.changed", "io.meshgate.access.approved")
						: List.of("io.meshgate.team.changed"));
			answered(false);
		}
	}

	/** A request that awaits olga. */
	private String asked(int round) {
		aMesh()
			.with(aSubscription("s" + round).to("orders/" + round).heldBy("Team", "press"),
					aRequest("r" + round).by("nina").openFor("s" + round).awaiting("olga"))
			.in(this.graph);
		return Ids.request("r" + round);
	}

	/** Carl may not see any more what he has just decided, and so not be told. */
	private void race(String request, Supplier<Answer> ending, String told) {
		List<Told> before = Told.of(this.graph);
		Answer decision = Race.<Answer>of(List.of(() -> approve(request), ending)).getFirst();
		Answer seen = this.ada.ask("query($id: ID!) { accessRequest(id: $id) { status approvers { name } } }",
				Map.of("id", request));
		boolean decided = seen.text("/accessRequest/status").equals("APPROVED");
		assertThat(decided || !decision.kinds().isEmpty()).as(request).isTrue();
		if (!decided) {
			assertThat(seen.texts("/accessRequest/approvers", "/name")).as(request).containsExactly("olga");
		}
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.as(request)
			.filteredOn((type) -> type.equals(told) || type.endsWith(".approved"))
			.isEqualTo(decided ? List.of("io.meshgate.access.approved", told) : List.of(told));
	}

	private Answer approve(String request) {
		return this.carl.submit("ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private Answer answered(boolean answers) {
		Answer changed = this.olga.submit("ChangeTeam",
				Map.of("team", Ids.team("sellers"), "answeredForByParent", answers));
		assertThat(changed.ending()).isEqualTo("TeamChanged");
		return changed;
	}

	private Answer move(String parent) {
		Answer moved = this.ada.submit("MoveTeam",
				Map.of("team", Ids.team("sellers"), "parent", Map.of("key", parent)));
		assertThat(moved.ending()).isEqualTo("TeamMoved");
		return moved;
	}

}
