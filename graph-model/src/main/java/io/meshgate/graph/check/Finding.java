package io.meshgate.graph.check;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.words.Findable;
import org.jspecify.annotations.Nullable;

/**
 * A result that is about to be reported, and the check that it is of.
 *
 * @param check the check's identity, where it is not known yet
 * @param name the check's name
 * @param place what it is about
 * @param result what was found
 */
public record Finding(QualityCheckId check, String name, Place place, CheckResult result) {

	/** What no name can hold. */
	private static final String BETWEEN = "\u001f";

	/**
	 * What a check is about.
	 *
	 * @param port the one port; null for the whole product
	 * @param column the one column
	 */
	public record Place(@Nullable OutputPortId port, @Nullable String column) {
	}

	/**
	 * What tells the check from others of the same product.
	 * @return the same for the same check
	 */
	public String distinction() {
		return String.join(BETWEEN, (this.place.port() != null) ? this.place.port().value() : "",
				(this.place.column() != null) ? this.place.column() : "", this.name);
	}

	Map<String, Object> row(ProductId product) {
		Map<String, Object> row = new HashMap<>();
		row.put("key", product.value() + BETWEEN + distinction());
		row.put("check", this.check);
		row.put("name", this.name);
		row.put("order", Findable.order(this.name));
		row.put("column", this.place.column());
		row.put("port", this.place.port());
		row.put("id", this.result.id());
		row.put("at", this.result.at());
		row.put("status", this.result.status());
		row.put("severity", this.result.severity());
		row.put("description", this.result.description());
		row.put("validFor", (this.result.validFor() != null) ? this.result.validFor().toSeconds() : null);
		return row;
	}

}
