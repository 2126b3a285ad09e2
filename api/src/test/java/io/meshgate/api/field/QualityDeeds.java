package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done about how good products are.
 */
final class QualityDeeds {

	private static final Deed.Cast OWNERS = Deed.Cast.of("olga", "nina");

	private QualityDeeds() {
	}

	static List<Deed> all() {
		return List.of(addObjective(), changeObjective(), removeObjective(), reportMeasurements(), reportCheckResults(),
				removeCheck(), reportUsage());
	}

	private static Deed addObjective() {
		return new Deed("AddObjective", OWNERS,
				aboutProduct(
						Map.of("outputPort", Ids.port("orders/lines"), "property", "availability", "name", "Up",
								"comparison", "AT_LEAST", "target", 99.5, "unit", "%", "validFor", "P1D"),
						Map.of("target", 99)),
				new Deed.Effect("ObjectiveAdded", "io.meshgate.objective.added", Map.of("by", person("olga"))));
	}

	private static Deed changeObjective() {
		return new Deed("ChangeObjective", OWNERS, aboutObjective(Map.of("target", 2.5), Map.of("target", 3)),
				new Deed.Effect("ObjectiveChanged", "io.meshgate.objective.changed",
						Map.of("objective", Mesh.objective("orders/latency").value(), "by", person("olga"))));
	}

	private static Deed removeObjective() {
		return new Deed("RemoveObjective", OWNERS, aboutObjective(Map.of(), Map.of("expectedVersion", 1)),
				new Deed.Effect("ObjectiveRemoved", "io.meshgate.objective.removed",
						Map.of("objective", Mesh.objective("orders/latency").value(), "by", person("olga"))));
	}

	private static Deed reportMeasurements() {
		return new Deed("ReportMeasurements", OWNERS,
				aboutProduct(Map.of("measurements", List.of(measured(0.5))),
						Map.of("measurements", List.of(measured(2)))),
				new Deed.Effect("MeasurementsReported", "io.meshgate.measurements.reported",
						Map.of("reported", 1, "by", person("olga"))));
	}

	private static Deed reportCheckResults() {
		Map<String, Object> found = Map.of("name", "no nulls", "outputPort", Ids.port("orders/lines"), "column", "id",
				"at", "2026-03-01T12:00:00Z", "status", "FAILED", "severity", "HIGH", "description", "3 nulls");
		return new Deed("ReportCheckResults", OWNERS,
				aboutProduct(Map.of("results", List.of(found)),
						Map.of("results", List.of(Deed.merged(found, Map.of("status", "PASSED"))))),
				new Deed.Effect("CheckResultsReported", "io.meshgate.checks.reported",
						Map.of("reported", 1, "by", person("olga"))));
	}

	private static Deed removeCheck() {
		return new Deed("RemoveCheck", OWNERS, new Deed.Wording(Map.of("check", Ids.check("orders/complete")),
				Map.of("check", Ids.check("salaries/complete")), Map.of("check", Ids.check("salaries/complete")),
				Map.of("check", Ids.unknown(QualityCheck.class))),
				new Deed.Effect("CheckRemoved", "io.meshgate.check.removed",
						Map.of("check", Mesh.check("orders/complete").value(), "by", person("olga"))));
	}

	private static Deed reportUsage() {
		Map<String, Object> read = Map.of("outputPort", Ids.port("orders/lines"), "day", "2026-03-01", "queries", 12,
				"users", 3);
		return new Deed("ReportUsage", OWNERS,
				aboutProduct(Map.of("reads", List.of(read)),
						Map.of("reads", List.of(Deed.merged(read, Map.of("users", 4))))),
				new Deed.Effect("UsageReported", "io.meshgate.usage.reported",
						Map.of("reported", 1, "by", person("olga"))));
	}

	private static Map<String, Object> measured(double value) {
		return Map.of("objective", Ids.objective("orders/latency"), "at", "2026-03-01T12:00:00Z", "value", value);
	}

	private static Deed.Wording aboutProduct(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(Deed.merged(Map.of("dataProduct", Ids.product("orders")), usual), otherwise,
				Map.of("dataProduct", Ids.product("salaries")), Map.of("dataProduct", Ids.unknown(DataProduct.class)));
	}

	private static Deed.Wording aboutObjective(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(Deed.merged(Map.of("objective", Ids.objective("orders/latency")), usual), otherwise,
				Map.of("objective", Ids.objective("salaries/latency")),
				Map.of("objective", Ids.unknown(ServiceLevelObjective.class)));
	}

	private static String person(String key) {
		return Mesh.person(key).value();
	}

}
