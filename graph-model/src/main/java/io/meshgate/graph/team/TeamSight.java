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
	 * @return a Cypher expression
	 */
	public static String role(String team, String place) {
		return "CASE WHEN %1$s.led THEN %2$s.role ELSE 'OWNER' END".formatted(team, place);
	}

	/**
	 * Where the viewer, bound as {@code me}, stands towards what a team has.
	 * @param team the variable that the team is bound to
	 * @return a Cypher map
	 */
	public static String owning(String team) {
		String own = """
				head(COLLECT {
				    MATCH (%1$s)%2$s(own:Team)<-[place:MEMBER_OF]-(me)
				    WITH own, %3$s AS role
				    RETURN %5$s
				    ORDER BY %4$s, own.name
				  })""";
		String role = role("own", "place");
		return """
				{
				  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
				  ownerTeam: %s,
				  ownerRole: %s
				}""".formatted(own.formatted(team, AnsweringTeams.BY, role, rank("role"), named("own", team)),
				own.formatted(team, AnsweringTeams.BY, role, rank("role"), "role"));
	}

	/**
	 * Names the team in which somebody belongs, and the one it answers for.
	 * @param own the variable that their team is bound to
	 * @param team the variable that the other is bound to
	 * @return a Cypher expression
	 */
	public static String named(String own, String team) {
		return "CASE WHEN %1$s = %2$s THEN %1$s.name ELSE %1$s.name + ', which answers for ' + %2$s.name END"
			.formatted(own, team);
	}

	/**
	 * Sorts roles, the one that lets a member change most before the others.
	 * @param role a Cypher expression
	 * @return a Cypher expression
	 */
	public static String rank(String role) {
		return "CASE %s WHEN 'OWNER' THEN 0 WHEN 'EDITOR' THEN 1 WHEN 'APPROVER' THEN 2 ELSE 3 END".formatted(role);
	}

}
