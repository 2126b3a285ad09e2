package io.meshgate.api.descriptor;

import java.util.List;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import io.meshgate.graph.descriptor.SourceDocument.Place;
import io.meshgate.graph.imports.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way in: either it was read, or it was turned away at the door.
 *
 * @param place where it stands
 * @param kind the kind it states, if it could be read so far
 * @param arrival what was read
 * @param warnings from reading
 * @param refusal why it was turned away
 */
record Delivery(Place place, @Nullable String kind, @Nullable Arrival arrival, List<String> warnings,
		@Nullable String refusal) {

	Delivery {
		warnings = List.copyOf(warnings);
	}

	static Delivery refused(Place place, @Nullable String kind, String reason) {
		return new Delivery(place, kind, null, List.of(), reason);
	}

	Delivery refused(String reason) {
		return new Delivery(this.place, this.kind, this.arrival, List.of(), reason);
	}

	ReportRow row(Finding finding) {
		String key = (this.arrival == null) ? null : this.arrival.descriptor().node().key();
		return new ReportRow(this.place.file(), this.place.number(), this.place.line(), this.kind, key,
				finding.outcome(), finding.reason(), finding.warnings());
	}

}
