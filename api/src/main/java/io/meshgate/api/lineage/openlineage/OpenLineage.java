package io.meshgate.api.lineage.openlineage;

import java.util.ArrayList;
import java.util.List;

import io.meshgate.api.descriptor.reading.PickedJson;
import io.meshgate.api.descriptor.reading.RawDocument;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.lineage.event.LineageEvent;

/**
 * Reads events of OpenLineage 2-0-2 and of what came before it. One that cannot be read
 * does not keep the others from being read.
 */
public final class OpenLineage {

	/** As much as one body may tell, of what {@link LineageEvent#weight} weighs. */
	private static final long MOST = 300_000;

	private OpenLineage() {
	}

	/**
	 * Reads a body. What it tells beyond what is taken at once is left out, so that a
	 * small body cannot become very much here.
	 * @param json one event, or an array of events
	 * @return each, in order
	 */
	public static List<Told> read(String json) {
		List<Told> told = new ArrayList<>();
		long weight = 0;
		for (RawDocument document : PickedJson.read(json, ReadFields::holds)) {
			Told next = read(told.size(), document);
			long own = next.event().map(LineageEvent::weight).orElse(0L);
			if (weight + own > MOST) {
				next = Told.later(next.index(), "the events before it tell all that is taken at once");
				own = 0;
			}
			weight += own;
			told.add(next);
		}
		return told;
	}

	private static Told read(int index, RawDocument document) {
		try {
			document.problem().ifPresent((problem) -> {
				throw problem;
			});
			return Told.of(index, EventReader.read(document.tree().orElseThrow()));
		}
		catch (Unreadable problem) {
			return Told.bad(index, problem.reason() + " (line " + problem.line() + ")");
		}
	}

}
