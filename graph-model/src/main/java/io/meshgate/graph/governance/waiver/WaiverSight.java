package io.meshgate.graph.governance.waiver;

import io.meshgate.graph.governance.RuleSight;

/**
 * What a waiver says, as Cypher. The fragments expect the waiver as {@code w} and the
 * parameter {@code $now}.
 */
public final class WaiverSight {

	/** Holds while the waiver does. */
	public static final String RUNNING = "(w.endedAt IS NULL AND w.until > $now)";

	/** Whether the waiver holds. */
	static final String STATUS = """
			CASE WHEN w.endedAt IS NOT NULL THEN 'ENDED' WHEN w.until > $now THEN 'RUNNING' ELSE 'EXPIRED' END""";

	/** The projection that {@link Waiver} is read from; expects its rule as {@code r}. */
	static final String PLAIN = plain(RuleSight.PLAIN);

	private WaiverSight() {
	}

	/**
	 * The projection that {@link Waiver} is read from.
	 * @param rule the projection of its rule, or what that is bound to
	 * @return a Cypher map expression
	 */
	public static String plain(String rule) {
		return """
				w {
				  .id, .reason, .until, .givenAt, .endedAt,
				  status: %s,
				  rule: %s,
				  givenBy: head(COLLECT {
				    MATCH (w)-[:GIVEN_BY]->(person:Person)
				    RETURN person {.id, .key, .name, .email, .active}
				  }),
				  owner: head(COLLECT {
				    MATCH (w)-[answers:GIVEN_BY|ANSWERED_FOR_BY]->(person:Person)
				    RETURN person {.id, .key, .name, .email, .active}
				    ORDER BY type(answers)
				  }),
				  endedBy: head(COLLECT {
				    MATCH (w)-[:ENDED_BY]->(person:Person)
				    RETURN person {.id, .key, .name, .email, .active}
				  })
				}""".formatted(STATUS, rule);
	}

}
