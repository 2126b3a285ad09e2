package io.meshgate.graph.team;

import io.meshgate.graph.person.Steps;

/**
 * How teams answer for what the teams below them own, where that is said so, as Cypher.
 * It is said of the place below the parent, and ends with it, so that nobody who takes a
 * team in comes by what it owns.
 */
public final class AnsweringTeams {

	/** Leads from a team to all that answer for what it owns, itself at first. */
	public static final String BY = "-[:PART_OF*0.. {answers: true}]->";

	/** Leads from a team to all for whose things it answers, itself at first. */
	public static final String FOR = "<-[:PART_OF*0.. {answers: true}]-";

	/**
	 * How each node {@code n} is reached on a way over the team {@code own} that somebody
	 * belongs to, and those it answers for, to be formatted with the cases that remain.
	 */
	public static final String STEPS = "CASE WHEN n = own THEN 'MEMBER_OF' WHEN n:Team THEN 'ANSWERS_FOR' %s END";

	private AnsweringTeams() {
	}

	/**
	 * Ends a subquery that has matched each {@code way} from a thing that a team owns to
	 * the viewer's team {@code own}: returns their places as {@code owning}, of each role
	 * the nearest, what lets them change most at first.
	 * @param role what they count as in that team
	 * @param nodes those on the way, from the thing to that team
	 * @return a Cypher fragment
	 */
	public static String places(String role, String nodes) {
		return """
				WITH way, own, %s AS role
				  ORDER BY length(way), own.name, own.id
				  WITH role, head(collect(%s)) AS steps
				  ORDER BY %s
				  RETURN collect({role: role, way: steps}) AS owning""".formatted(role,
				Steps.back(nodes, STEPS.formatted("ELSE 'OWNS'")), TeamSight.rank("role"));
	}

}
