package io.meshgate.graph.history;

/**
 * Keeps what ends of who belonged where and what was whose, as Cypher: an edge that ends
 * becomes one of the past, which says since when it held and until when it did not any
 * more. Where one ends and is said again at the same moment, as by an import, the two
 * follow each other without a gap. An edge that says not since when holds since before
 * anybody took note.
 */
public final class Past {

	private Past() {
	}

	/**
	 * Takes an edge away, whatever it says. Kept is membership, ownership of products and
	 * applications, that a team is answered for, and which product offers a port; what
	 * goes with its node leaves nothing behind.
	 * @param edge the variable that it is bound to; the parameter {@code $now} says when
	 * @return Cypher that leaves the rows as they are
	 */
	public static String end(String edge) {
		return """
				CALL (%1$s) {
				  WITH %1$s AS ended, type(%1$s) AS kind, startNode(%1$s) AS source, endNode(%1$s) AS target
				  FOREACH (kept IN CASE kind WHEN 'MEMBER_OF' THEN [1] ELSE [] END |
				    CREATE (source)-[:WAS_MEMBER_OF {role: ended.role, since: %2$s, until: $now}]->(target))
				  FOREACH (kept IN CASE WHEN kind = 'OWNS' AND target:DataProduct|Application THEN [1] ELSE [] END |
				    CREATE (source)-[:OWNED {since: ended.since, until: $now}]->(target))
				  FOREACH (kept IN CASE WHEN kind = 'PART_OF' AND ended.answers THEN [1] ELSE [] END |
				    CREATE (source)-[:ANSWERED {since: ended.answersSince, until: $now}]->(target))
				  FOREACH (kept IN CASE kind WHEN 'OFFERS' THEN [1] ELSE [] END |
				    CREATE (source)-[:ONCE_OFFERED {since: ended.since, until: $now}]->(target))
				  DELETE ended
				}
				""".formatted(edge, roleSince("ended"));
	}

	/**
	 * Since when somebody is in a team what they are there.
	 * @param place the variable that the membership is bound to
	 * @return a Cypher expression
	 */
	public static String roleSince(String place) {
		return "coalesce(%1$s.roleSince, %1$s.since)".formatted(place);
	}

}
