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

	/**
	 * What a member counts as for what the team owns: as soon as a team has had roles,
	 * these count, also once nobody has one any more; before, everybody leads.
	 * @param team the variable that the team is bound to
	 * @param place the variable that the membership is bound to
	 * @return a Cypher expression; null where there is no membership
	 */
	public static String role(String team, String place) {
		return "CASE WHEN %2$s IS NULL OR %1$s.led THEN %2$s.role ELSE 'OWNER' END".formatted(team, place);
	}

	/**
	 * What the viewer, bound as {@code me}, counts as in a team.
	 * @param team the variable that the team is bound to
	 * @return a Cypher expression; null where they do not belong to it
	 */
	public static String own(String team) {
		return "head(COLLECT { MATCH (me)-[place:MEMBER_OF]->(%s) RETURN %s })".formatted(team, role(team, "place"));
	}

	/**
	 * Sorts roles, the one that lets a member do most before the others.
	 * @param role a Cypher expression
	 * @return a Cypher expression
	 */
	public static String rank(String role) {
		return "CASE %s WHEN 'OWNER' THEN 0 WHEN 'APPROVER' THEN 1 WHEN 'EDITOR' THEN 2 ELSE 3 END".formatted(role);
	}

}
