package io.meshgate.api.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.port.OutputPortId;

/**
 * What stands in the way of a basket, kept as the ending of a change and told from it:
 * for each port how asking for it alone would have ended. They are parted by characters
 * that no input may hold.
 */
final class KeptObstacles {

	private static final String PARTING_PORTS = "\u001e";

	private static final String PARTING_FIELDS = "\u001f";

	private KeptObstacles() {
	}

	static <K extends Enum<K>> Ending<K> ending(K kind, AccessBasketId basket, List<Weighed.Obstructed> obstructed) {
		return new Ending<>(kind, basket.value(),
				obstructed.stream().map(KeptObstacles::kept).collect(Collectors.joining(PARTING_PORTS)));
	}

	static List<Obstacle> told(Ending<?> ending) {
		return Stream.of(ending.reason().split(PARTING_PORTS))
			.map((port) -> port.split(PARTING_FIELDS, -1))
			.map((fields) -> new Obstacle(new OutputPortId(fields[0]),
					new Ending<>(RequestAccess.Kind.valueOf(fields[1]), fields[2], fields[3])))
			.toList();
	}

	private static String kept(Weighed.Obstructed obstructed) {
		Ending<RequestAccess.Kind> alone = RequestAccess.end(obstructed);
		return String.join(PARTING_FIELDS, obstructed.act().asking().port().value(), alone.kind().name(),
				alone.subject(), Objects.requireNonNullElse(alone.because(), ""));
	}

	/**
	 * What stands in the way of one port.
	 *
	 * @param port which one
	 * @param alone how asking for it alone would have ended
	 */
	record Obstacle(OutputPortId port, Ending<RequestAccess.Kind> alone) {
	}

}
