package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.LineageEvent;

/**
 * Which datasets are told to be there, to be gone, and to have other names. A run keeps
 * it with what goes where until it counts; told again and again, it grows no more.
 *
 * @param all each of it
 */
record Changes(Set<Change> all) {

	static final Changes NONE = new Changes(Set.of());

	Changes {
		all = Set.copyOf(all);
	}

	static Changes in(LineageEvent event) {
		Set<Change> all = event.datasets()
			.stream()
			.flatMap((dataset) -> of(dataset, event.at()))
			.collect(Collectors.toSet());
		return new Changes(all);
	}

	private static Stream<Change> of(DatasetSighting dataset, Instant at) {
		DatasetName name = dataset.name();
		Stream.Builder<Change> all = Stream.builder();
		if (dataset.dropped() != null) {
			all.add(new Change(name, dataset.dropped() ? Change.Kind.GONE : Change.Kind.THERE, null, at));
		}
		dataset.aliases().forEach((alias) -> all.add(new Change(name, Change.Kind.NAMED, alias, at)));
		if (dataset.unlinked()) {
			all.add(new Change(name, Change.Kind.UNNAMED, null, at));
		}
		return all.build();
	}

	Changes and(Changes others) {
		if (this.all.isEmpty() || others.all.isEmpty()) {
			return this.all.isEmpty() ? others : this;
		}
		Set<Change> both = new HashSet<>(this.all);
		both.addAll(others.all);
		return new Changes(both.stream()
			.collect(Collectors.groupingBy(Change::whenever))
			.values()
			.stream()
			.map(Changes::thin)
			.flatMap(Collection::stream)
			.collect(Collectors.toSet()));
	}

	/** The first and the last times that one thing was told. */
	private static List<Change> thin(List<Change> times) {
		int most = times.getFirst().kind().most();
		if (times.size() <= 2 * most) {
			return times;
		}
		List<Change> sorted = times.stream().sorted(Comparator.comparing(Change::at)).toList();
		return Stream.concat(sorted.stream().limit(most), sorted.stream().skip(sorted.size() - most)).toList();
	}

	/** How much there is to write. */
	long weight() {
		return this.all.size();
	}

}
