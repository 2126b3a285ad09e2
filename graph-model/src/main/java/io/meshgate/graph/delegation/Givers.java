package io.meshgate.graph.delegation;

/**
 * In whose place somebody decides, as Cypher. It looks at nothing but delegations, so
 * that whatever says who sees what can begin with it.
 */
public final class Givers {

	/** Holds while the delegation {@code g} does, at {@code $now}. */
	public static final String RUNNING = "(g.endedAt IS NULL AND g.startsAt <= $now AND g.endsAt > $now)";

	/** Binds all {@code givers}, in whose place {@code me} decides now. */
	public static final String OF_VIEWER = """
			CALL (me) {
			  MATCH (me)<-[:LETS_DECIDE]-(g:Delegation)<-[:DELEGATED]-(giver:Person {active: true})
			  WHERE %s
			  RETURN collect(DISTINCT giver) AS givers
			}
			""".formatted(RUNNING);

	private Givers() {
	}

}
