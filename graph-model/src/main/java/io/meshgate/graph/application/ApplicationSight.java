package io.meshgate.graph.application;

import io.meshgate.graph.team.TeamSight;

/**
 * Where the viewer stands towards an application, as Cypher.
 */
public final class ApplicationSight {

	/**
	 * Adds the column {@code standing}; expects the viewer as {@code me} and the
	 * application as {@code a}.
	 */
	public static final String STANDING = """
			CALL (me, a) {
			  OPTIONAL MATCH (me)-[place:MEMBER_OF]->(team:Team)-[:OWNS]->(a)
			  WITH team, %1$s AS role
			  ORDER BY %2$s, team.name
			  LIMIT 1
			  RETURN team.name AS ownerTeam, role AS ownerRole
			}
			WITH *, {
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  ownerTeam: ownerTeam,
			  ownerRole: ownerRole
			} AS standing
			""".formatted(TeamSight.role("team", "place"), TeamSight.rank("role"));

	/** Reads the application {@code a} with its owner. */
	static final String PLAIN = """
			a {.id, .key, .name, owner: head(COLLECT {
			  MATCH (a)<-[:OWNS]-(t:Team)
			  RETURN t {.id, .key, .name, .description}
			  ORDER BY t.nameOrder, t.id
			})}""";

	private ApplicationSight() {
	}

}
