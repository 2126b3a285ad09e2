package io.meshgate.graph.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Ref;
import io.meshgate.graph.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for; all conditions must hold, and one that is null or empty
 * holds for every incident.
 *
 * @param product of this product
 * @param open only those that are open, or only those that are closed
 * @param severity with one of these
 */
public record IncidentFilter(@Nullable Ref product, @Nullable Boolean open, Set<Severity> severity) {

	/** The conditions on the incident {@code i}. */
	static final String CONDITIONS = """
			($open IS NULL OR $open = (i.closedAt IS NULL)) AND ($severity = [] OR i.severity IN $severity)
			  AND ($page.after IS NULL OR i.openedAt < datetime($page.after.value)
			    OR (i.openedAt = datetime($page.after.value) AND i.id > $page.after.id))""";

	public IncidentFilter {
		severity = Set.copyOf(severity);
	}

	/**
	 * Binds the incident {@code i} and its product {@code p}: from the product where it
	 * is named, else along the index, the newest first.
	 */
	String candidates() {
		return (this.product != null) ? """
				MATCH (p:DataProduct)-[:HAS_INCIDENT]->(i:Incident)
				WHERE (p.id = $productId OR p.key = $productKey)""" : """
				MATCH (i:Incident)
				WHERE i.openedAt <= datetime(coalesce($page.after.value, '9999-12-31T23:59:59Z'))
				WITH *
				ORDER BY i.openedAt DESC, i.id
				MATCH (p:DataProduct)-[:HAS_INCIDENT]->(i)
				WHERE true""";
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.putAll(Ref.parameters("product", this.product));
		parameters.put("open", this.open);
		parameters.put("severity", this.severity);
		return parameters;
	}

}
