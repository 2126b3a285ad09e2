package io.meshgate.api.lineage.openlineage;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The facets of a dataset or a job. One that is {@code _deleted} says that what it said
 * before does not hold any more.
 *
 * @param values by name
 */
record Facets(Fields values) {

	static Facets of(Fields owner) {
		return new Facets(owner.fields("facets"));
	}

	boolean isDeleted(String facet) {
		return this.values.fields(facet).text("_deleted").filter(Boolean::parseBoolean).isPresent();
	}

	/**
	 * A facet that is there; an empty one where it is not, or says that it is no more.
	 */
	Fields standing(String facet) {
		Fields said = this.values.fields(facet);
		return isDeleted(facet) ? new Fields(Map.of(), said.line()) : said;
	}

	/**
	 * A short text of a facet.
	 * @return null where nothing is said, an empty text where nothing holds any more
	 */
	@Nullable String text(String facet, String field) {
		return said(facet, this.values.fields(facet).text(field));
	}

	/**
	 * A text of a facet that may be long.
	 * @return null where nothing is said, an empty text where nothing holds any more
	 */
	@Nullable String longText(String facet, String field) {
		return said(facet, this.values.fields(facet).longText(field));
	}

	private @Nullable String said(String facet, Optional<String> text) {
		return isDeleted(facet) ? "" : text.orElse(null);
	}

}
