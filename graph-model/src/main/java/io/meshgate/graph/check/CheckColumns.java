package io.meshgate.graph.check;

/**
 * What a statement returns of the check {@code k} of the product {@code p}, as Cypher.
 */
final class CheckColumns {

	static final String PROJECTING = """
			k {
			  .id, .name, .column,
			  outputPort: o {.id, product: p.id, .key, .name, .type, .version, .platform, .location},
			  latest: {
			    id: k.result, at: k.ranAt, status: k.status, severity: k.severity, description: k.description
			  }
			}""";

	private CheckColumns() {
	}

}
