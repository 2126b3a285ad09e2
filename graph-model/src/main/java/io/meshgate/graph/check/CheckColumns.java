package io.meshgate.graph.check;

/**
 * What a statement returns of the check {@code k} of the product {@code p}, as Cypher
 * that takes {@code $now}.
 */
final class CheckColumns {

	/**
	 * Whether the newest result tells nothing any more. This is the one place where it is
	 * derived.
	 */
	static final String STALE = """
			(k.validFor IS NOT NULL AND k.ranAt + duration({seconds: coalesce(k.validFor, 0)}) <= $now)""";

	static final String PROJECTING = """
			k {
			  .id, .name, .column,
			  outputPort: o {.id, product: p.id, .key, .name, .type, .version, .platform, .location},
			  latest: {
			    id: k.result, at: k.ranAt, status: k.status, severity: k.severity, description: k.description,
			    validFor: k.validFor
			  },
			  stale: %s
			}""".formatted(STALE);

	private CheckColumns() {
	}

}
