package io.meshgate.graph.discovery;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.product.ProductFacet;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductSight;

/**
 * The one statement that counts products by several facets. Each product is looked at
 * once: one that fails no condition counts everywhere, one that fails a single condition
 * counts for the facet whose own that is, and one that fails more counts nowhere.
 */
final class FacetStatement {

	private final FacetQuery query;

	private final Set<ProductFacet> free;

	FacetStatement(FacetQuery query) {
		this.query = query;
		this.free = query.free();
	}

	String cypher() {
		ProductFilter held = this.query.filter().without(this.free);
		return """
				%s
				CALL (me, sight) {
				  %s
				  WHERE %s
				  %s
				  WITH p, %s AS failed
				  WHERE size(failed) < 2
				  RETURN collect(CASE WHEN failed = [] THEN p END) AS matched%s
				}
				WITH *, size(matched) AS total
				%s
				RETURN total, %s
				""".formatted(ProductSight.VIEWER, held.candidates(this.query.search() != null), ProductSight.VISIBLE,
				held.conditions(), failing(), others(), counting(), columns());
	}

	private String failing() {
		Map<ProductFacet, String> conditions = this.query.filter().conditionsByFacet();
		return this.free.isEmpty() ? "[]"
				: this.free.stream()
					.map((facet) -> "CASE WHEN " + conditions.get(facet) + " THEN NULL ELSE '" + facet + "' END")
					.collect(Collectors.joining(", ", "[name IN [", "] WHERE name IS NOT NULL]"));
	}

	private String others() {
		return this.free.stream()
			.map((facet) -> ",\n  collect(CASE WHEN failed = ['" + facet + "'] THEN p END) AS " + facet.others())
			.collect(Collectors.joining());
	}

	private String counting() {
		return this.query.facets()
			.stream()
			.sorted()
			.map((facet) -> facet.counting(this.query.filter(), this.free))
			.collect(Collectors.joining());
	}

	private String columns() {
		return Arrays.stream(ProductFacet.values())
			.map((facet) -> (this.query.facets().contains(facet) ? facet.column() : "[] AS " + facet.column()))
			.collect(Collectors.joining(", "));
	}

}
