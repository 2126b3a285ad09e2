package io.meshgate.graph.domain;

/**
 * What a domain says and who answers for it, as Cypher. The fragments expect the domain
 * as {@code d}.
 */
public final class DomainSight {

	/** The projection of a domain that {@link Domain} is read from. */
	public static final String PLAIN = "d {.id, .key, .name, .description, .boundary, revision: coalesce(d.revision, 1)}";

	/**
	 * Adds the column {@code standing}: what ties the viewer, bound as {@code me}, to the
	 * domain. Of several domains above that they own, the nearest is named.
	 */
	public static final String STANDING = """
			CALL (me, d) {
			  OPTIONAL MATCH (me)-[:MEMBER_OF]->(team:Team)-[:OWNS]->(d)
			  RETURN min(team.name) AS ownerTeam
			}
			CALL (me, d) {
			  OPTIONAL MATCH way = (d)-[:PART_OF*1..]->(owned:Domain)<-[:OWNS]-(team:Team)<-[:MEMBER_OF]-(me)
			  WITH owned, team
			  ORDER BY length(way), team.name
			  LIMIT 1
			  RETURN owned.name AS ownedDomain, team.name AS domainTeam
			}
			CALL (me, d) {
			  OPTIONAL MATCH way = (d)-[:PART_OF*0..]->(stewarded:Domain)<-[:STEWARDS]-(me)
			  WITH stewarded
			  ORDER BY length(way)
			  LIMIT 1
			  RETURN stewarded.name AS stewardedDomain
			}
			WITH *, {
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  ownerTeam: ownerTeam,
			  domainTeam: domainTeam,
			  ownedDomain: ownedDomain,
			  stewardedDomain: stewardedDomain
			} AS standing
			""";

	private DomainSight() {
	}

}
