package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is said by hand of where data go.
 */
final class LineageDeeds {

	private LineageDeeds() {
	}

	static List<Deed> all() {
		return List.of(deed("DeclareLineage", "orders/lines", "declared"),
				deed("RetractLineage", "orders/refunds", "retracted"));
	}

	private static Deed deed(String operation, String to, String done) {
		Deed.Wording wording = new Deed.Wording(
				Map.of("from", Ids.port("forecast/weekly"), "to", Ids.port(to), "reason", "As we do"),
				Map.of("reason", "Other"), Map.of("to", Ids.port("salaries/all")),
				Map.of("to", Ids.unknown(OutputPort.class)));
		String ending = "Lineage" + Character.toUpperCase(done.charAt(0)) + done.substring(1);
		return new Deed(operation, Deed.Cast.of("olga", "nina"), wording,
				new Deed.Effect(ending, "io.meshgate.lineage." + done,
						Map.of("from", Mesh.port("forecast/weekly").value(), "level", "OUTPUT_PORT", "reason",
								"As we do", "by", Mesh.person("olga").value())));
	}

}
