package io.meshgate.api.executor.postgresql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that is asked for one role and one table.
 *
 * @param role the consumer's
 * @param table which
 * @param openings what several grants ask for
 */
record Wish(GroupRole role, Table table, List<Opening> openings) {

	/** What is to be closed comes first. */
	static List<Wish> of(Collection<Opening> openings, String mark) {
		Map<Map.Entry<GroupRole, Table>, List<Opening>> wishes = new LinkedHashMap<>();
		for (Opening opening : openings) {
			wishes
				.computeIfAbsent(Map.entry(GroupRole.of(opening.consumer(), mark), opening.table()),
						(pair) -> new ArrayList<>())
				.add(opening);
		}
		return wishes.entrySet()
			.stream()
			.map((wish) -> new Wish(wish.getKey().getKey(), wish.getKey().getValue(), List.copyOf(wish.getValue())))
			.sorted(Comparator.comparing(Wish::isOpen))
			.toList();
	}

	boolean isOpen() {
		return this.openings.stream().anyMatch(Opening::open);
	}

	/** Under the name it has now, if grants tell of several. */
	Consumer consumer() {
		return this.openings.getLast().consumer();
	}

	Stream<Outcome> outcomes(Finding finding) {
		return this.openings.stream().map((opening) -> outcome(opening, finding));
	}

	private Outcome outcome(Opening opening, Finding finding) {
		return (opening.open() != isOpen() && finding.ending().isDone())
				? new Outcome(opening, Ending.KEPT_OPEN, "Another grant keeps " + this.table + " open.")
				: new Outcome(opening, finding.ending(), finding.message());
	}

}
