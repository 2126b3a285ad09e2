package io.meshgate.graph.team;

/**
 * Where the viewer stands towards a team, as Cypher. An owner counts while they may act.
 */
public final class TeamSight {

	/**
	 * Adds the column {@code standing}; expects the viewer as {@code me} and the team as
	 * {@code t}.
	 */
	public static final String STANDING = """
			OPTIONAL MATCH (me)-[place:MEMBER_OF]->(t)
			WITH *, {
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  team: t.name,
			  role: place.role,
			  owners: COUNT { (t)<-[:MEMBER_OF {role: 'OWNER'}]-(:Person {active: true}) }
			} AS standing
			""";

	private TeamSight() {
	}

}
