package io.meshgate.graph.application;

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
			  OPTIONAL MATCH (me)-[:MEMBER_OF]->(team:Team)-[:OWNS]->(a)
			  RETURN min(team.name) AS ownerTeam
			}
			WITH *, {
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  ownerTeam: ownerTeam
			} AS standing
			""";

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
