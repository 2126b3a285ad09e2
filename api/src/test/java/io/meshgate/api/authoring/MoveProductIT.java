package io.meshgate.api.authoring;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.portal.TreeRace;
import io.meshgate.graph.Graph;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.ProductNoun;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;

/**
 * Many make products of a random tree parts of each other at random and at once, while an
 * import says what is a part of what as well.
 */
@ExtendWith(MeshDatabase.class)
class MoveProductIT {

	private final Graph graph;

	private final MoveDataProduct moveProduct;

	private final TreeRace race;

	MoveProductIT(Graph graph) {
		this.graph = graph;
		this.moveProduct = new MoveDataProduct(new Changes(graph, Clock.systemUTC()));
		this.race = new TreeRace(graph, NodeType.DATA_PRODUCT, "revision", Link.WHOLE);
	}

	@RepeatedTest(4)
	void keepsTheTreeATreeWhoeverMovesAtOnce() {
		this.race.keepsATree(this::plant, this::move, Moved.DONE, Moved.CONFLICT);
	}

	@Test
	void closesNoCircleOfTwoHarmlessMoves() {
		this.race.closesNoCircleOfTwoHarmlessMoves(() -> mesh()
			.with(aProduct("east").ownedBy("crew"), aProduct("harbour").ownedBy("crew").partOf("east"),
					aProduct("west").ownedBy("crew"), aProduct("quay").ownedBy("crew").partOf("west"))
			.in(this.graph), this::move, Moved.DONE, Moved.CONFLICT);
	}

	private Ending<Moved> move(String product, Optional<String> whole) {
		return this.moveProduct.move(TreeRace.ADMIN, new ProductSeen(Mesh.product(product), null),
				whole.map(Mesh::product), TreeRace.operation(whole));
	}

	private void plant(Random random) {
		Mesh mesh = mesh();
		for (int number = 0; number < TreeRace.SIZE; number++) {
			ProductNoun planted = aProduct(TreeRace.key(number)).ownedBy("crew");
			mesh.with(TreeRace.place(random, number).map(planted::partOf).orElse(planted));
		}
		mesh.in(this.graph);
	}

	private static Mesh mesh() {
		MeshDatabase.empty();
		return Mesh.aMesh().with(aPerson("admin").withRoles("ADMINISTRATOR"));
	}

}
