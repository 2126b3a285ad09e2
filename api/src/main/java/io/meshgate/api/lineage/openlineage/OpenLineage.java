package io.meshgate.api.lineage.openlineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.RawDocument;
import io.meshgate.api.descriptor.reading.Unreadable;

/**
 * Reads events of OpenLineage 2-0-2 and of what came before it. One that cannot be read
 * does not keep the others from being read.
 */
public final class OpenLineage {

	private OpenLineage() {
	}

	/**
	 * Reads a body.
	 * @param json one event, or an array of events
	 * @return each, in order
	 */
	public static List<Told> read(String json) {
		List<Told> told = new ArrayList<>();
		for (RawDocument document : Format.JSON.read(json)) {
			told.add(read(told.size(), document));
		}
		return told;
	}

	private static Told read(int index, RawDocument document) {
		try {
			document.problem().ifPresent((problem) -> {
				throw problem;
			});
			return new Told(index, Optional.of(EventReader.read(document.tree().orElseThrow())), Optional.empty());
		}
		catch (Unreadable problem) {
			return new Told(index, Optional.empty(), Optional.of(problem.reason() + " (line " + problem.line() + ")"));
		}
	}

}
