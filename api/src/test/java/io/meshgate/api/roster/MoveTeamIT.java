package io.meshgate.api.roster;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.portal.TreeRace;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.TeamNoun;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;

/**
 * Many move teams of a random tree at random and at once, while an import says where
 * teams belong as well, from either end.
 */
@ExtendWith(MeshDatabase.class)
class MoveTeamIT {

	private final Graph graph;

	private final MoveTeam moveTeam;

	private final TreeRace race;

	MoveTeamIT(Graph graph) {
		this.graph = graph;
		this.moveTeam = new MoveTeam(new Changes(graph, Clock.systemUTC()));
		this.race = new TreeRace(graph, NodeType.TEAM, "version", Link.TEAM_PARENT, Link.TEAM_CHILD);
	}

	@RepeatedTest(4)
	void keepsTheTreeATreeWhoeverMovesAtOnce() {
		this.race.keepsATree(this::plant, this::move, Moved.DONE, Moved.CONFLICT);
	}

	@Test
	void closesNoCircleOfTwoHarmlessMoves() {
		this.race.closesNoCircleOfTwoHarmlessMoves(() -> mesh()
			.with(aTeam("east"), aTeam("harbour").partOf("east"), aTeam("west"), aTeam("quay").partOf("west"))
			.in(this.graph), this::move, Moved.DONE, Moved.CONFLICT);
	}

	private Ending<Moved> move(String team, Optional<String> parent) {
		return this.moveTeam.move(TreeRace.ADMIN, new TeamSeen(Mesh.team(team), null), parent.<Ref>map(Ref.ByKey::new),
				TreeRace.operation(parent));
	}

	private void plant(Random random) {
		Mesh mesh = mesh();
		for (int number = 0; number < TreeRace.SIZE; number++) {
			TeamNoun planted = aTeam(TreeRace.key(number));
			mesh.with(TreeRace.place(random, number).map(planted::partOf).orElse(planted));
		}
		mesh.in(this.graph);
	}

	private static Mesh mesh() {
		MeshDatabase.empty();
		return Mesh.aMesh().with(aPerson("admin").withRoles("ADMINISTRATOR"));
	}

}
