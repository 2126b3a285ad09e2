package io.meshgate.graph.lineage.declaring;

import java.util.List;

import io.meshgate.graph.Row;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.product.Sighting;
import io.meshgate.graph.product.SightingRows;

/**
 * The products that give out what data go to, and so decide on what is said of it. A
 * retired product keeps nobody else from a dataset.
 */
final class Givers {

	/** Whether the viewer is the account of a lineage tool. */
	static final String EMITTER = "'EMITTER' IN coalesce(me.roles, [])";

	private Givers() {
	}

	/**
	 * The pattern from the {@code target} to a product {@code p} that gives it out.
	 */
	static String of(LineageLevel level) {
		return switch (level) {
			case DATA_PRODUCT -> "(p:DataProduct {id: target.id})";
			case OUTPUT_PORT -> "(target)<-[:OFFERS]-(p:DataProduct)";
			case DATASET -> """
					(target)<-[:BOUND_TO|SERVES]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
					  WHERE p.status <> 'RETIRED'
					""";
			case COLUMN -> """
					(target)<-[:HAS_COLUMN]-(:Dataset)<-[:BOUND_TO|SERVES]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
					  WHERE p.status <> 'RETIRED'
					""";
		};
	}

	/**
	 * Adds the column {@code givers}: what decides what the viewer may do with them.
	 */
	static String standing(LineageLevel level) {
		return """
				CALL (me, sight, target) {
				  MATCH %s
				  WITH DISTINCT me, sight, p
				  %s
				  RETURN collect(sighting) AS givers
				}
				""".formatted(of(level), ProductSight.SIGHTING);
	}

	static List<Sighting> read(Row row) {
		return row.list("givers", (giver) -> SightingRows.ROWS.sighting(giver.columns()));
	}

}
