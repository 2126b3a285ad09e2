package io.meshgate.graph.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;

/**
 * The people as a viewer sees them: every active person sees all of them.
 */
public final class Colleagues {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph where the people are
	 */
	public Colleagues(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Who looks, and what they may do on the whole platform.
	 * @param viewer who looks
	 * @return themselves; empty where they are unknown or no longer active
	 */
	public Optional<Self> self(Viewer viewer) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				RETURN
				  me {.id, .key, .name, .email, .active} AS person,
				  coalesce(me.roles, []) AS roles
				""";
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("viewer", viewer.person())))
			.map((row) -> new Self(person(row), row.texts("roles").stream().map(PlatformRole::valueOf).toList()));
	}

	/**
	 * Several people at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, active or not, in no particular order
	 */
	public List<Person> load(Viewer viewer, Collection<PersonId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (person:Person)
				WHERE person.id IN $ids
				RETURN person {.id, .key, .name, .email, .active} AS person
				""";
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", List.copyOf(ids))))
			.stream()
			.map(Colleagues::person)
			.toList();
	}

	private static Person person(Row row) {
		return PersonRows.ROWS.person(row.nested("person").columns());
	}

}
