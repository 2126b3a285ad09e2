package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.imports.Arrival;
import io.meshgate.graph.imports.Standing;
import io.meshgate.graph.imports.Standing.Occupant;
import io.meshgate.graph.imports.Standing.Stored;
import io.meshgate.graph.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a document ends that could be read.
 *
 * @param outcome how
 * @param reason why it is rejected
 * @param warnings what of it is not taken over
 */
record Finding(Outcome outcome, @Nullable String reason, List<String> warnings) {

	Finding {
		warnings = List.copyOf(warnings);
	}

	static Finding rejected(String reason) {
		return new Finding(Outcome.REJECTED, reason, List.of());
	}

	static Finding of(Outcome outcome) {
		return new Finding(outcome, null, List.of());
	}

	boolean accepted() {
		return this.outcome != Outcome.REJECTED;
	}

	boolean written() {
		return this.outcome == Outcome.CREATED || this.outcome == Outcome.UPDATED;
	}

	Finding warning(List<String> more) {
		List<String> all = new ArrayList<>(this.warnings);
		all.addAll(more);
		return new Finding(this.outcome, this.reason, all);
	}

	/** What the graph allows: nothing that is another's is taken over. */
	static Finding of(Arrival arrival, Standing standing) {
		Finding finding = standing.stored()
			.map((stored) -> known(arrival, stored))
			.orElseGet(() -> standing.node().map(Finding::occupied).orElse(of(Outcome.CREATED)));
		if (!finding.written()) {
			return finding;
		}
		return standing.ports()
			.stream()
			.filter((port) -> port.document().filter(arrival.document().ref()::equals).isEmpty())
			.findFirst()
			.map(Finding::occupied)
			.orElseGet(() -> finding.warning(ended(standing)).warning(behind(arrival, standing)));
	}

	private static Finding known(Arrival arrival, Stored stored) {
		if (stored.hash().equals(arrival.document().hash())) {
			return of(Outcome.UNCHANGED);
		}
		if (!stored.source().equals(arrival.document().source())) {
			return rejected(
					"the source '" + stored.source() + "' keeps this document, and only that source changes it");
		}
		if (!stored.node().equals(arrival.descriptor().node())) {
			return rejected("it described '" + stored.node().key() + "' before, and a key never changes");
		}
		return of(Outcome.UPDATED);
	}

	private static Finding occupied(Occupant occupant) {
		return rejected(occupant.document()
			.map((document) -> "the key '" + occupant.key() + "' belongs to what the document '" + document
					+ "' describes")
			.orElse("the key '" + occupant.key() + "' belongs to what was made in this portal, and is changed there; "
					+ "under another key the document would describe something of its own"));
	}

	private static List<String> behind(Arrival arrival, Standing standing) {
		return Stream.of(arrival.descriptor())
			.filter(ProductDescriptor.class::isInstance)
			.map((descriptor) -> ((ProductDescriptor) descriptor).profile().stage())
			.flatMap((stage) -> standing.stage()
				.filter(stage::isBehind)
				.map((now) -> "the status '" + word(stage.status()) + "' is not taken over: the product is '"
						+ word(now) + "' by now, and a document moves it forward alone")
				.stream())
			.toList();
	}

	private static String word(DataProductStatus status) {
		return status.name().toLowerCase(Locale.ROOT);
	}

	private static List<String> ended(Standing standing) {
		return standing.subscribed()
			.stream()
			.map((port) -> "the output port '" + port
					+ "' is no longer stated: access to it has ended, and it is kept on record")
			.toList();
	}

}
