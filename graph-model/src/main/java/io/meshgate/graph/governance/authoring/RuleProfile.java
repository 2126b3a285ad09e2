package io.meshgate.graph.governance.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.governance.RuleSeverity;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * What may change of a rule. For a change, what is null stays as it is, and an empty text
 * clears.
 *
 * @param name for showing
 * @param description what it is for
 * @param severity how much it weighs
 * @param statuses it is in force on products with one of these
 * @param kinds it is in force on products of one of these; of any where there are none
 */
public record RuleProfile(@Nullable String name, @Nullable String description, @Nullable RuleSeverity severity,
		@Nullable List<DataProductStatus> statuses, @Nullable List<DataProductKind> kinds) {

	public RuleProfile {
		statuses = (statuses != null) ? List.copyOf(statuses) : null;
		kinds = (kinds != null) ? List.copyOf(kinds) : null;
	}

	/** What is to be set; null for what is to be cleared. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		put(properties, "name", this.name);
		put(properties, "severity", this.severity);
		put(properties, "statuses", this.statuses);
		put(properties, "kinds", this.kinds);
		if (this.description != null) {
			properties.put("description", this.description.isEmpty() ? null : this.description);
		}
		return properties;
	}

	private static void put(Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

}
