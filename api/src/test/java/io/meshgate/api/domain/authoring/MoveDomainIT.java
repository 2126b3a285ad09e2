package io.meshgate.api.domain.authoring;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;

import io.meshgate.api.portal.TreeRace;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.DomainNoun;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;

/**
 * Many move domains of a random tree at random and at once, while an import says where
 * domains belong as well.
 */
@ExtendWith(MeshDatabase.class)
class MoveDomainIT {

	private final Graph graph;

	private final MoveDomain moveDomain;

	private final TreeRace race;

	MoveDomainIT(Graph graph) {
		this.graph = graph;
		this.moveDomain = new MoveDomain(new Changes(graph, Clock.systemUTC()));
		this.race = new TreeRace(graph, NodeType.DOMAIN, "revision", Link.DOMAIN_PARENT);
	}

	@RepeatedTest(4)
	void keepsTheTreeATreeWhoeverMovesAtOnce() {
		this.race.keepsATree(this::plant, this::move, MoveDomain.Kind.DONE, MoveDomain.Kind.CONFLICT);
	}

	@Test
	void closesNoCircleOfTwoHarmlessMoves() {
		this.race.closesNoCircleOfTwoHarmlessMoves(() -> mesh()
			.with(aDomain("east"), aDomain("harbour").partOf("east"), aDomain("west"), aDomain("quay").partOf("west"))
			.in(this.graph), this::move, MoveDomain.Kind.DONE, MoveDomain.Kind.CONFLICT);
	}

	private Ending<MoveDomain.Kind> move(String domain, Optional<String> parent) {
		return this.moveDomain.move(TreeRace.ADMIN, new DomainSeen(Mesh.domain(domain), null),
				parent.<Ref>map(Ref.ByKey::new), TreeRace.operation(parent));
	}

	private void plant(Random random) {
		Mesh mesh = mesh();
		for (int number = 0; number < TreeRace.SIZE; number++) {
			DomainNoun planted = aDomain(TreeRace.key(number));
			mesh.with(TreeRace.place(random, number).map(planted::partOf).orElse(planted));
		}
		mesh.in(this.graph);
	}

	private static Mesh mesh() {
		MeshDatabase.empty();
		return Mesh.aMesh().with(aPerson("admin").withRoles("ADMINISTRATOR"));
	}

}
