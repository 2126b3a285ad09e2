package io.meshgate.graph.loading;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.person.Viewer;

/**
 * Loads things of many kinds by one statement. What the viewer sees by is gathered once
 * for all of them.
 */
public final class Loadings {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Loadings(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The same, for whoever cannot wait longer.
	 * @param patience how long a loading may take
	 * @return them
	 */
	public Loadings within(Duration patience) {
		return new Loadings(this.graph.within(patience), this.clock);
	}

	/**
	 * Loads things of several kinds.
	 * @param <T> what all of them are
	 * @param viewer who looks
	 * @param wanted which ones; the same may be wanted in several ways
	 * @return for each that is wanted, in their order, those that the viewer may see, in
	 * no particular order
	 */
	public <T> List<List<T>> load(Viewer viewer, List<Wanted<T>> wanted) {
		Map<String, Object> looking = Map.of("viewer", viewer.person(), "now", this.clock.instant());
		return switch (wanted.size()) {
			case 0 -> List.of();
			case 1 -> List.of(wanted.getFirst().load(this.graph, looking));
			default -> together(looking, wanted);
		};
	}

	/**
	 * Loads the same things as each of several people sees them, by one statement.
	 * @param <T> what all of them are
	 * @param people who look
	 * @param wanted which things
	 * @return for each person who may act, and each that is wanted, in their order, those
	 * that they may see
	 */
	public <T> Map<PersonId, List<List<T>>> ofEach(Set<PersonId> people, List<Wanted<T>> wanted) {
		String cypher = "UNWIND $people AS looking\n" + statement(opening(wanted).cypherOf("looking"), wanted)
				+ ", me.id AS person";
		Map<String, Object> parameters = parameters(Map.of("people", people, "now", this.clock.instant()), wanted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new PersonId(row.text("person")), (row) -> read(row, wanted)));
	}

	/**
	 * Loads something as each of those sees it who stand anywhere near a thing, and as
	 * somebody would who stands nowhere near, by one statement.
	 * @param <T> what is wanted
	 * @param circle what kind of thing it is
	 * @param wanted what is wanted of the one thing
	 * @return by name, at most one more than {@link Circle#MOST} people; nobody where
	 * there is no such thing
	 */
	public <T> List<Near<T>> near(Circle circle, Wanted<T> wanted) {
		String cypher = circle.cypher() + "UNWIND near + [null] AS looking\n"
				+ statement(opening(List.of(wanted)).cypherOfAnyOf("looking"), List.of(wanted))
				+ ", me {.id, .key, .name, .email, .active} AS person\nORDER BY me.nameOrder, me.id";
		Map<String, Object> parameters = parameters(
				Map.of("on", wanted.ids().getFirst(), "most", Circle.MOST + 1, "now", this.clock.instant()),
				List.of(wanted));
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map((row) -> new Near<>(row.findRow("person")
				.map((person) -> Colleagues.LOADING.reading().apply(person).getFirst())
				.orElse(null), read(row, List.of(wanted)).getFirst()))
			.toList();
	}

	/**
	 * Loads something for a program, which sees nothing itself: as anybody would see it,
	 * and with it what the program is registered for, by one statement.
	 * @param <T> what is wanted
	 * @param viewer a program
	 * @param wanted what is wanted of one thing
	 * @return what everybody sees of it
	 */
	public <T> Shown<T> shown(Viewer viewer, Wanted<T> wanted) {
		String cypher = "UNWIND [null] AS looking\n"
				+ statement(opening(List.of(wanted)).cypherOfAnyOf("looking"), List.of(wanted)) + """
						, COLLECT {
						  MATCH (account:ServiceAccount {id: $viewer, active: true})
						  UNWIND account.rights AS declared
						  RETURN declared
						} AS declared
						""";
		Map<String, Object> parameters = parameters(Map.of("viewer", viewer.person(), "now", this.clock.instant()),
				List.of(wanted));
		return this.graph.read((transaction) -> {
			Row row = transaction.one(cypher, parameters);
			return new Shown<>(read(row, List.of(wanted)).getFirst(),
					row.texts("declared").stream().map(ServiceRight::valueOf).collect(Collectors.toSet()));
		});
	}

	private <T> List<List<T>> together(Map<String, Object> looking, List<Wanted<T>> wanted) {
		String cypher = statement(opening(wanted).cypher(), wanted);
		Map<String, Object> parameters = parameters(looking, wanted);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> read(row, wanted))
			.orElseGet(() -> wanted.stream().map((_) -> List.<T>of()).toList());
	}

	private static <T> Map<String, Object> parameters(Map<String, Object> looking, List<Wanted<T>> wanted) {
		Map<String, Object> parameters = new HashMap<>(looking);
		for (int kind = 0; kind < wanted.size(); kind++) {
			parameters.put("ids" + kind, wanted.get(kind).ids());
		}
		return parameters;
	}

	private static <T> List<List<T>> read(Row row, List<Wanted<T>> wanted) {
		return IntStream.range(0, wanted.size())
			.mapToObj((kind) -> read(row, wanted.get(kind), "found" + kind))
			.toList();
	}

	private static <T> List<T> read(Row row, Wanted<T> wanted, String column) {
		return row.list(column, wanted::read).stream().flatMap(List::stream).toList();
	}

	private static <T> Opening opening(List<Wanted<T>> wanted) {
		return wanted.stream().map((each) -> each.loading().opening()).max(Opening::compareTo).orElseThrow();
	}

	private static <T> String statement(String opening, List<Wanted<T>> wanted) {
		String parts = IntStream.range(0, wanted.size())
			.mapToObj((kind) -> wanted.get(kind).among("ids" + kind, "found" + kind))
			.collect(Collectors.joining());
		String columns = IntStream.range(0, wanted.size())
			.mapToObj((kind) -> "found" + kind)
			.collect(Collectors.joining(", "));
		return opening + parts + "RETURN " + columns;
	}

}
