package io.meshgate.graph.product;

/**
 * Who sees a product and who answers for it, as Cypher. The fragments expect the viewer
 * bound as {@code me} and the product as {@code p}; every statement that touches products
 * uses them, so that no path shows more than another.
 */
public final class ProductSight {

	/**
	 * Holds where the viewer may see the product. Drafts are their owners' alone, and an
	 * orphan is seen by administrators. Planning each {@code EXISTS} costs more than
	 * running it, so paths that differ in their length only share one: through the owning
	 * team, a domain above or its stewardship; as who asked or decides; as who consumes.
	 * It is a {@code CASE} because the planner would multiply an {@code OR} out.
	 */
	public static final String VISIBLE = """
			CASE
			  WHEN 'ADMINISTRATOR' IN me.roles THEN true
			  WHEN p.visibility = 'PUBLIC' AND p.status <> 'DRAFT' AND EXISTS { (p)<-[:OWNS]-(:Team) } THEN true
			  WHEN EXISTS { (p)-[:IN_DOMAIN|PART_OF*0..]->()<-[:OWNS|STEWARDS|MEMBER_OF*1..2]-(me) } THEN true
			  WHEN p.visibility = 'DOMAIN' AND p.status <> 'DRAFT' AND EXISTS {
			    (me)-[:MEMBER_OF]->(:Team)-[:OWNS]->()-[:IN_DOMAIN|PART_OF*0..]->(:Domain)<-[:IN_DOMAIN]-(p)
			  } THEN true
			  WHEN EXISTS {
			    (p)-[:OFFERS|TO|HOLDS*1..2]-(:Subscription)<-[:FOR]-(asked:AccessRequest)-[:AWAITS|REQUESTED]-(me)
			    WHERE asked.openKey IS NOT NULL
			  } THEN true
			  WHEN EXISTS {
			    MATCH (p)-[:OFFERS]->(:OutputPort)<-[:TO]-(held:Subscription)<-[:HOLDS|OWNS|MEMBER_OF*1..3]-(me)
			    MATCH (held)-[:HAS_GRANT]->(g:Grant)
			    WHERE g.endedAt IS NULL AND (g.validUntil IS NULL OR g.validUntil > $now)
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
