package io.meshgate.graph.lineage.impact;

import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * The statements that find what would break if something ended: what breaks downstream,
 * the grants, and all of it by name, from which the token is made.
 */
final class EndStatement {

	/** Of access what it leads to: the product that has it, and what reads that. */
	private static final String OF_GRANT = """
			%1$s
			MATCH (of)-[:HOLDS]->(s:Subscription)-[:HAS_GRANT]->(first:Grant {id: $start})
			MATCH (s)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			WHERE %2$s
			WITH me, sight, of, s AS held, first, p AS given
			CALL (of) {
			  MATCH (of:DataProduct)-[:FEEDS*0..1000]->(fed:DataProduct)
			  RETURN collect(DISTINCT fed) AS products
			}
			CALL (products) {
			  UNWIND products AS each
			  MATCH (each)-[:OFFERS]->(o:OutputPort)
			  RETURN collect(DISTINCT o) AS reached
			}
			%3$sCALL (held, first) {
			  MATCH (held)-[:HAS_GRANT]->(g:Grant)
			  WHERE (g = first OR (first.validFrom <= $now AND g.validFrom > $now)) AND NOT %4$s
			  RETURN collect(g) AS ending
			}
			WITH me, sight, of, products, reached, reached AS ports, ending, [given] AS home, [] AS datasets,
			  [] AS columns,
			  CASE WHEN held IN subscriptions THEN subscriptions ELSE subscriptions + [held] END AS subscriptions
			""";

	/** Of a product what may be had of it now and later. */
	private static final String GRANTS = """
			CALL (of) {
			  MATCH (of)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)-[:HAS_GRANT]->(g:Grant)
			  WHERE NOT %s
			  RETURN collect(g) AS ending
			}
			""".formatted(GrantSight.OVER);

	private static final String RESULT = """
			CALL (me, sight, ending) {
			  UNWIND ending AS g
			  MATCH (g)<-[:HAS_GRANT]-(s:Subscription)-[:TO]->(:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			  WHERE %1$s
			  WITH DISTINCT g
			  ORDER BY g.validFrom DESC, g.id
			  RETURN collect(g) AS seenGrants
			}
			CALL (products, ports, subscriptions, consumers, ending) {
			  UNWIND [n IN products | n.id + ' ' + n.status] + [n IN ports + subscriptions + consumers | n.id]
			    + [g IN ending | g.id + ' ' + coalesce(g.version, 1) + CASE WHEN %2$s THEN ' suspended' ELSE '' END] AS line
			  WITH line
			  ORDER BY line
			  RETURN collect(line) AS state
			}
			"""
		.formatted(SubscriptionSight.EITHER_SIDE, GrantSight.SUSPENDED) + ImpactStatement.RESULT.stripTrailing() + """
				,
				  {ids: [g IN seenGrants[..1000] | g.id], seen: size(seenGrants), total: size(ending)} AS grants,
				  state
				""";

	private EndStatement() {
	}

	static String of(Ended ended) {
		return switch (ended) {
			case Ended.OfGrant _ -> OF_GRANT.formatted(ProductSight.VIEWER, SubscriptionSight.EITHER_SIDE,
					ImpactStatement.GIVING_ACCESS, GrantSight.OVER) + ImpactStatement.seen() + RESULT;
			case Ended.OfProduct _ -> ImpactStatement.finding(LineageLevel.DATA_PRODUCT, false) + GRANTS + RESULT;
		};
	}

}
