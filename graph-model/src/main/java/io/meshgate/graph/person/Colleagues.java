package io.meshgate.graph.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.words.Sought;
import org.jspecify.annotations.Nullable;

/**
 * The people as a viewer sees them: every active person sees all of them.
 */
public final class Colleagues {

	/** How people are loaded. */
	public static final Loading<PersonId, Person> LOADING = Loading.openly("""
			MATCH (person:Person)
			WHERE person.id IN $ids
			""", "person {.id, .key, .name, .email, .active}", (row) -> PersonRows.ROWS.person(row.columns()));

	/** Where the viewer {@code me} stands towards the {@code person}, as a Cypher map. */
	public static final String STANDING = """
			{
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  self: coalesce(me = person, false),
			  name: person.name,
			  active: person.active,
			  roles: coalesce(person.roles, []),
			  last: CASE
			    WHEN me = person AND 'ADMINISTRATOR' IN me.roles THEN NOT EXISTS {
			      MATCH (other:Person {active: true})
			      WHERE other <> me AND 'ADMINISTRATOR' IN other.roles
			    }
			    ELSE false
			  END
			}""";

	/** How it is loaded where the viewer stands towards people. */
	public static final Loading<PersonId, PersonStanding> STANDINGS = Loading.openly("""
			MATCH (person:Person)
			WHERE person.id IN $ids
			""", STANDING, (row) -> StandingRows.ROWS.towardsPerson(row.columns()));

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
	 * A page of people, active or not, by name.
	 * @param viewer who looks
	 * @param search words to be found in the name or key; null for all
	 * @param page which part of the list
	 * @return the page; not counted
	 */
	public Slice<Person> list(Viewer viewer, @Nullable String search, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (person:Person)
				WHERE %s AND (
				  $page.after IS NULL OR person.nameOrder > $page.after.value
				  OR (person.nameOrder = $page.after.value AND person.id > $page.after.id)
				)
				WITH person
				ORDER BY person.nameOrder, person.id
				LIMIT $page.limit
				RETURN person {.id, .key, .name, .email, .active} AS person
				""".formatted((search != null) ? Sought.condition("person") : "true");
		List<List<String>> words = (search != null) ? Sought.words(search) : List.of();
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "search", words, "page", page);
		return Slice.of(page,
				this.graph.read((transaction) -> transaction.rows(cypher, parameters))
					.stream()
					.map(Colleagues::person)
					.toList(),
				0);
	}

	/**
	 * One person.
	 * @param viewer who looks
	 * @param ref how they are named
	 * @return the person, active or not, if there is one
	 */
	public Optional<Person> find(Viewer viewer, Ref ref) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (person:Person)
				WHERE person.id = $personId OR person.key = $personKey
				RETURN person {.id, .key, .name, .email, .active} AS person
				""";
		Map<String, @Nullable Object> parameters = Ref.parameters("person", ref);
		parameters.put("viewer", viewer.person());
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map(Colleagues::person);
	}

	/**
	 * Where the viewer stands towards several people.
	 * @param viewer who looks
	 * @param ids which people
	 * @return by person
	 */
	public Map<PersonId, PersonStanding> standings(Viewer viewer, Set<PersonId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (person:Person)
				WHERE person.id IN $ids
				RETURN person.id AS id, %s AS standing
				""".formatted(STANDING);
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.collect(Collectors.toMap((row) -> new PersonId(row.text("id")),
					(row) -> StandingRows.ROWS.towardsPerson(row.nested("standing").columns())));
	}

	private static Person person(Row row) {
		return PersonRows.ROWS.person(row.nested("person").columns());
	}

}
