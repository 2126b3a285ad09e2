package io.meshgate.graph.quality;

/**
 * What a statement returns of the objective {@code ob} of the product {@code p}, as
 * Cypher.
 */
final class ObjectiveColumns {

	static final String COLLECTING = """
			OPTIONAL MATCH (ob)-[:ABOUT]->(o:OutputPort)
			WITH p, ob, o, ob {
			  .id, .property, .name, .description, .comparison, .target, .unit, .validFor, .statement, .element, .driver,
			  outputPort: o {.id, product: p.id, .key, .name, .type, .version, .platform, .location},
			  imported: ob.contract IS NOT NULL, version: coalesce(ob.version, 1), status: %s,
			  latest: CASE WHEN ob.measuredAt IS NOT NULL
			    THEN {id: ob.measurement, at: ob.measuredAt, value: ob.measuredValue} END
			} AS objective
			"""
		.formatted(Keeping.STATUS);

	private ObjectiveColumns() {
	}

}
