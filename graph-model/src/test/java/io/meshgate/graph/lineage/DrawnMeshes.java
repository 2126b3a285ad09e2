package io.meshgate.graph.lineage;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;

/**
 * Many meshes drawn at random, some beside each other in the database at a time. What was
 * drawn is drawn again with the seed that is printed.
 */
final class DrawnMeshes {

	static final Viewer ANYBODY = Mesh.viewer("vera");

	static final Viewer ADMINISTRATOR = Mesh.viewer("ada");

	private static final int AT_ONCE = 50;

	private final Graph graph;

	private final long seed = Long.getLong("meshgate.test.seed", System.nanoTime());

	private final Random random = new Random(this.seed);

	DrawnMeshes(Graph graph) {
		this.graph = graph;
		System.out.println("Meshes are drawn with -Dmeshgate.test.seed=" + this.seed);
	}

	Random random() {
		return this.random;
	}

	String seed() {
		return "seed " + this.seed;
	}

	/** Looks at many meshes, several at a time. */
	void each(int count, Consumer<DrawnMesh> check) {
		for (int from = 0; from < count; from += AT_ONCE) {
			MeshDatabase.empty();
			Mesh.aMesh()
				.with(Mesh.aPerson("vera"), Mesh.aPerson("ada").withRoles("ADMINISTRATOR"), Mesh.aTeam("team"))
				.in(this.graph);
			List<DrawnMesh> meshes = IntStream.range(from, Math.min(count, from + AT_ONCE))
				.mapToObj((number) -> new DrawnMesh(this.random.nextLong(), "m%05d".formatted(number), hubbed(number)))
				.toList();
			DrawnMesh.draw(this.graph, meshes);
			meshes.parallelStream().forEach(check);
		}
	}

	/** One mesh in fifty has a hub, of each level in turn. */
	private static @Nullable LineageLevel hubbed(int number) {
		LineageLevel[] levels = LineageLevel.values();
		return (number % AT_ONCE == 0) ? levels[number / AT_ONCE % levels.length] : null;
	}

}
