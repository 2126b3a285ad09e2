package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.api.portal.Remembered;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever documents say next, it is remembered who belonged where and what was whose
 * before.
 */
@ExtendWith(MeshDatabase.class)
class PastIT {

	private static final int IMPORTS = Integer.getInteger("meshgate.test.imports", 120);

	private final Importing importing;

	private final Graph graph;

	private final Random random;

	PastIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("Documents are drawn with -Dmeshgate.test.seed=" + seed);
		this.random = new Random(seed);
	}

	@Test
	void isRememberedWhateverDocumentsSayNext() {
		for (int number = 0; number < IMPORTS; number++) {
			List<String> documents = new ArrayList<>(Stream
				.of(drawn(5, this::group), drawn(6, this::user), drawn(4, this::system), drawn(3, this::component),
						drawn(4, this::port))
				.flatMap(List::stream)
				.toList());
			Collections.shuffle(documents, this.random);
			Mode mode = this.random.nextInt(4) == 0 ? Mode.STRICT : Mode.LENIENT;
			Remembered before = Remembered.of(this.graph);
			if (!documents.isEmpty()) {
				this.importing.run(String.join("---\n", documents), mode, this.random.nextInt(10) == 0);
			}
			before.isKept(this.graph);
			letParentsAnswer();
		}
	}

	/** As owners of teams say in the portal. */
	private void letParentsAnswer() {
		this.importing.change("""
				MATCH (t:Team)-[place:PART_OF]->(:Team)
				WHERE place.answers IS NULL AND t.key ENDS WITH '%d'
				SET place.answers = true, place.answersSince = datetime()
				""".formatted(this.random.nextInt(5)));
	}

	private String group(int number) {
		String parent = this.random.nextBoolean() ? ", parent: " + any("group", 5) : "";
		return entity("Group", "group" + number,
				"type: team, children: %s, members: %s%s".formatted(some("group", 5), some("user", 6), parent));
	}

	private String user(int number) {
		return entity("User", "user" + number, "memberOf: " + some("group", 5));
	}

	private String system(int number) {
		return entity("System", "system" + number, "owner: " + owner());
	}

	private String component(int number) {
		return entity("Component", "component" + number,
				"type: service, lifecycle: production, owner: %s, consumesApis: %s".formatted(owner(), some("api", 4)));
	}

	private String port(int number) {
		return entity("API", "api" + number,
				"type: openapi, lifecycle: production, owner: %s, system: %s, definition: x".formatted(owner(),
						any("system", 4)));
	}

	/** Somebody who owns stands for their only team. */
	private String owner() {
		return this.random.nextInt(4) == 0 ? "user:" + any("user", 6) : any("group", 5);
	}

	private String entity(String kind, String name, String spec) {
		return """
				{apiVersion: backstage.io/v1alpha1, kind: %s, metadata: {name: %s, title: "%s %d"}, spec: {%s}}
				""".formatted(kind, name, name, this.random.nextInt(3), spec);
	}

	private List<String> drawn(int number, Drawing drawing) {
		return IntStream.range(0, number).filter((_) -> this.random.nextInt(3) == 0).mapToObj(drawing::of).toList();
	}

	private String some(String name, int number) {
		return IntStream.range(0, number)
			.filter((_) -> this.random.nextInt(3) == 0)
			.mapToObj((each) -> name + each)
			.collect(Collectors.joining(", ", "[", "]"));
	}

	private String any(String name, int number) {
		return name + this.random.nextInt(number);
	}

	private interface Drawing {

		String of(int number);

	}

}
