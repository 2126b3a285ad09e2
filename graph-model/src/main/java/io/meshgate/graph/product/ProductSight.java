package io.meshgate.graph.product;

/**
 * Who sees a product and who answers for it, as Cypher. The fragments expect the viewer
 * bound as {@code me} and the product as {@code p}; every statement that touches products
 * uses them, so that no path shows more than another.
 */
public final class ProductSight {

	/**
	 * Holds where the viewer may see the product. Drafts are their owners' alone, and an
	 * orphan is seen by administrators. The cheap conditions come first, and it is a
	 * {@code CASE} because each is tried only where those before it do not hold; the
	 * planner would multiply an {@code OR} of these out and take seconds to do so.
	 */
	public static final String VISIBLE = """
			CASE
			  WHEN 'ADMINISTRATOR' IN me.roles THEN true
			  WHEN p.visibility = 'PUBLIC' AND p.status <> 'DRAFT' AND EXISTS { (p)<-[:OWNS]-(:Team) } THEN true
			  WHEN EXISTS { (me)-[:MEMBER_OF]->(:Team)-[:OWNS]->(p) } THEN true
			  WHEN EXISTS {
			    (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(:Domain)<-[:OWNS]-(:Team)<-[:MEMBER_OF]-(me)
			  } THEN true
			  WHEN EXISTS { (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(:Domain)<-[:STEWARDS]-(me) } THEN true
			  WHEN p.visibility = 'DOMAIN' AND p.status <> 'DRAFT' AND EXISTS {
			    (p)-[:IN_DOMAIN]->(:Domain)<-[:PART_OF*0..]-(:Domain)<-[:OWNS]-(:Team)<-[:MEMBER_OF]-(me)
			  } THEN true
			  WHEN p.visibility = 'DOMAIN' AND p.status <> 'DRAFT' AND EXISTS {
			    MATCH (me)-[:MEMBER_OF]->(:Team)-[:OWNS]->(:DataProduct)-[:IN_DOMAIN]->(home:Domain)
			    WITH DISTINCT home, p
			    MATCH (home)-[:PART_OF*0..]->(:Domain)<-[:IN_DOMAIN]-(p)
			    RETURN p
			  } THEN true
			  WHEN EXISTS {
			    (p)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(:AccessRequest)-[:AWAITS]->(me)
			  } THEN true
			  WHEN EXISTS {
			    (p)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)<-[:REQUESTED]-(me)
			    WHERE r.openKey IS NOT NULL
			  } THEN true
			  WHEN EXISTS { (p)-[:HOLDS]->(:Subscription)<-[:FOR]-(:AccessRequest)-[:AWAITS]->(me) } THEN true
			  WHEN EXISTS {
			    (p)-[:OFFERS]->(:OutputPort)<-[:TO]-(held:Subscription)
			    WHERE EXISTS {
			      (held)-[:HAS_GRANT]->(g:Grant)
			      WHERE g.endedAt IS NULL AND (g.validUntil IS NULL OR g.validUntil > $now)
			    } AND (
			      EXISTS { (held)<-[:HOLDS]-(me) }
			      OR EXISTS { (held)<-[:HOLDS]-(:Team)<-[:MEMBER_OF]-(me) }
			      OR EXISTS { (held)<-[:HOLDS]-(:Application|DataProduct)<-[:OWNS]-(:Team)<-[:MEMBER_OF]-(me) }
			    )
			  } THEN true
			  ELSE false
			END
			""";

	/**
	 * Adds the column {@code standing}: what ties the viewer to the product.
	 */
	public static final String STANDING = """
			CALL (me, p) {
			  OPTIONAL MATCH (me)-[:MEMBER_OF]->(team:Team)-[:OWNS]->(p)
			  RETURN min(team.name) AS ownerTeam
			}
			CALL (me, p) {
			  OPTIONAL MATCH (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(owned:Domain)
			    <-[:OWNS]-(team:Team)<-[:MEMBER_OF]-(me)
			  WITH owned, team
			  ORDER BY owned.name, team.name
			  LIMIT 1
			  RETURN owned.name AS ownedDomain, team.name AS domainTeam
			}
			CALL (me, p) {
			  OPTIONAL MATCH (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(stewarded:Domain)<-[:STEWARDS]-(me)
			  RETURN min(stewarded.name) AS stewardedDomain
			}
			WITH *, {
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  ownerTeam: ownerTeam,
			  domainTeam: domainTeam,
			  ownedDomain: ownedDomain,
			  stewardedDomain: stewardedDomain
			} AS standing
			""";

	private ProductSight() {
	}

}
