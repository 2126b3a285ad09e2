package io.meshgate.graph.domain;

import io.meshgate.graph.person.Steps;
import io.meshgate.graph.team.AnsweringTeams;
import io.meshgate.graph.team.TeamSight;

/**
 * What a domain says and who answers for it, as Cypher. The fragments expect the domain
 * as {@code d}.
 */
public final class DomainSight {

	/** The projection of a domain that {@link Domain} is read from. */
	public static final String PLAIN = "d {.id, .key, .name, .description, .boundary, revision: coalesce(d.revision, 1)}";

	/**
	 * Adds the column {@code standing}: the ways that tie the viewer, bound as
	 * {@code me}, to the domain. Of several domains above that they own, the nearest is
	 * named, and one whose team they lead before others.
	 */
	public static final String STANDING = """
			CALL (me, d) {
			  MATCH way = (d)<-[:OWNS]-(:Team)%1$s(own:Team)<-[place:MEMBER_OF]-(me)
			  %4$s
			}
			CALL (me, d) {
			  MATCH way = (d)-[:PART_OF*1..]->(owned:Domain)<-[:OWNS]-(:Team)%1$s(own:Team)<-[place:MEMBER_OF]-(me)
			  WITH way, owned, own, %2$s AS role
			  ORDER BY CASE role WHEN 'OWNER' THEN 0 ELSE 1 END, length(way), own.name
			  LIMIT 1
			  RETURN collect({role: role, way: %5$s})[0] AS reach
			}
			CALL (me, d) {
			  OPTIONAL MATCH way = (d)-[:PART_OF*0..]->(stewarded:Domain)<-[:STEWARDS]-(me)
			  WITH way, stewarded
			  ORDER BY length(way)
			  LIMIT 1
			  RETURN %6$s AS stewarding
			}
			WITH *, {
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  owning: owning,
			  domainRole: reach.role,
			  reaching: coalesce(reach.way, []),
			  stewarding: stewarding
			} AS standing
			""".formatted(AnsweringTeams.BY, TeamSight.role("own", "place"), TeamSight.rank("role"),
			AnsweringTeams.places(TeamSight.role("own", "place"), "nodes(way)[..-1]"),
			Steps.back("nodes(way)[..-1]", AnsweringTeams.STEPS.formatted("WHEN n = owned THEN 'OWNS' ELSE 'ABOVE'")),
			Steps.back("nodes(way)[..-1]", "CASE n WHEN stewarded THEN 'STEWARDS' ELSE 'ABOVE' END"));

	private DomainSight() {
	}

}
