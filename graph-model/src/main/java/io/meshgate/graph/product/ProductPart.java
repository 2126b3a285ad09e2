package io.meshgate.graph.product;

import java.util.Set;

import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.governance.compliance.ComplianceSight;
import io.meshgate.graph.port.InputPort;
import io.meshgate.graph.subscription.GrantSight;

/**
 * A part of a product that a statement collects only where it is asked for. Each carries
 * the fragment that collects it, for the viewer's {@code sight} and the product
 * {@code p}, into a column of its own.
 */
public enum ProductPart {

	/** The domain it belongs to. */
	DOMAIN("domain", """
			CALL (p) {
			  OPTIONAL MATCH (p)-[:IN_DOMAIN]->(d:Domain)
			  RETURN %s AS domain
			  ORDER BY d.nameOrder, d.id
			  LIMIT 1
			}
			""".formatted(DomainSight.PLAIN)),

	/** The team that answers for it. */
	OWNER("owner", """
			CALL (p) {
			  OPTIONAL MATCH (p)<-[:OWNS]-(t:Team)
			  RETURN t {.id, .key, .name, .description} AS owner
			  ORDER BY t.nameOrder, t.id
			  LIMIT 1
			}
			"""),

	/** Where its data can be had. */
	OUTPUT_PORTS("outputPorts", """
			CALL (p) {
			  MATCH (p)-[:OFFERS]->(o:OutputPort)
			  WITH p, o
			  ORDER BY o.nameOrder, o.version, o.id
			  RETURN collect(o {.id, product: p.id, .key, .name, .type, .version, .platform, .location}) AS outputPorts
			}
			"""),

	/** Where its data come from; a source that the viewer may not see is not named. */
	INPUT_PORTS("inputPorts", """
			CALL (sight, p) {
			  MATCH (p)-[:CONSUMES]->(i:InputPort)
			  OPTIONAL MATCH (i)-[:READS]->(o:OutputPort)
			  CALL (sight, o) {
			    OPTIONAL MATCH (o)<-[:OFFERS]-(p:DataProduct)
			    WITH sight, o, p
			    RETURN o {.id, product: p.id, .key, .name, .type, .version, .platform, .location, shown: %s} AS source
			  }
			  %s
			  RETURN collect(input) AS inputPorts
			}
			""".formatted(ProductSight.VISIBLE, InputPort.IN_ORDER)),

	/**
	 * How many subscriptions are active now; those of products that the viewer may not
	 * see only where they answer for the product.
	 */
	SUBSCRIPTION_COUNT("activeSubscriptionCount", """
			CALL (sight, p) {
			  WITH sight, p, (sight.administers OR %s) AS answering
			  MATCH (p)-[:OFFERS]->(:OutputPort)<-[:TO]-(s:Subscription)<-[:HOLDS]-(c)
			  WHERE EXISTS {
			    (s)-[:HAS_GRANT]->(g:Grant)
			    WHERE %s
			  } AND (answering OR NOT c:DataProduct OR %s)
			  RETURN count(DISTINCT s) AS activeSubscriptionCount
			}
			""".formatted(ProductSight.OWNED, GrantSight.COVERS, ProductSight.visible("c"))),

	/** How it stands to the rules that are in force on it. */
	COMPLIANCE("compliance", ComplianceSight.OF_PRODUCT),

	/** What decides what the viewer may do with it. */
	SIGHTING("sighting", ProductSight.SIGHTING);

	/**
	 * The projection of the product {@code p} without parts, and of its name alone where
	 * it is hidden.
	 */
	public static final String SHOWN_OR_NAMED = "CASE WHEN %s THEN %s ELSE %s END".formatted(ProductSight.VISIBLE,
			projecting(Set.of()), named("p"));

	private final String column;

	private final String cypher;

	ProductPart(String column, String cypher) {
		this.column = column;
		this.cypher = cypher;
	}

	/**
	 * The fragments that collect the parts, one after another.
	 * @param parts those asked for
	 * @return Cypher, possibly empty
	 */
	static String collecting(Set<ProductPart> parts) {
		StringBuilder cypher = new StringBuilder();
		for (ProductPart part : values()) {
			if (parts.contains(part)) {
				cypher.append(part.cypher);
			}
		}
		return cypher.toString();
	}

	/**
	 * The projection of a product with the parts, null for those not asked for.
	 * @param parts those asked for
	 * @return a Cypher map expression
	 */
	static String projecting(Set<ProductPart> parts) {
		StringBuilder cypher = new StringBuilder(
				"""
						p {.id, .key, .name, .description, .kind, .status, .visibility, .version, .tags, .createdAt, .changedAt, .sunsetAt, .tier,
						revision: coalesce(p.revision, 1), stars: coalesce(p.stars, 0.0), relevance: relevance""");
		for (ProductPart part : values()) {
			cypher.append(", ")
				.append(part.column)
				.append(": ")
				.append(parts.contains(part) ? part.column : part.absent());
		}
		return cypher.append('}').toString();
	}

	/**
	 * The projection of a product that is named to somebody it may be hidden from: no
	 * parts, and nothing that it says of itself.
	 * @param variable what the product is bound to
	 * @return a Cypher map expression that {@link Products#named(Map)} reads
	 */
	public static String named(String variable) {
		return """
				%1$s {
				  .id, .key, .name, .status, .visibility, .createdAt, changedAt: %1$s.createdAt, description: null, kind: null, tier: null, stars: 0.0,
				  version: null, tags: [], sunsetAt: null, revision: 1, relevance: 0.0, domain: null,
				  owner: null, outputPorts: null,
				  inputPorts: null, activeSubscriptionCount: 0, compliance: null, sighting: null
				}"""
			.formatted(variable);
	}

	private String absent() {
		return (this == SUBSCRIPTION_COUNT) ? "0" : "null";
	}

}
