package io.meshgate.graph.incident;

import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * What a statement returns of the incident {@code i} of the product {@code p}, as Cypher.
 * The fragment expects what {@link ProductSight#VIEWER} binds.
 */
final class IncidentColumns {

	static final String COLLECTING = """
			CALL (p, i) {
			  OPTIONAL MATCH (i)-[:AFFECTS]->(o:OutputPort)
			  WITH p, o
			  ORDER BY o.nameOrder, o.version, o.id
			  RETURN collect(o {
			    .id, product: p.id, .key, .name, .type, .version, .platform, .location
			  }) AS outputPorts
			}
			MATCH (i)<-[:OPENED]-(opener:Person)
			OPTIONAL MATCH (i)<-[:CLOSED]-(closer:Person)
			%s
			WITH p, i {
			  .id, .title, .description, .severity, .openedAt, .closedAt, .resolution, .version, outputPorts: outputPorts,
			  openedBy: opener {.id, .key, .name, .email, .active},
			  closedBy: closer {.id, .key, .name, .email, .active}, standing: standing, consuming: %s
			} AS incident
			"""
		.formatted(ProductSight.STANDING, SubscriptionSight.USES);

	private IncidentColumns() {
	}

}
