package io.meshgate.graph.access.emergency;

/**
 * What was taken in an emergency, as Cypher. Whoever sees the request {@code r} sees all
 * of it.
 */
public final class EmergencySight {

	/** Holds where it was, and nobody has reviewed it yet. */
	public static final String UNREVIEWED = "coalesce(r.reviewOpen, false)";

	/** That it was, as a map; null where it was not. */
	public static final String EMERGENCY = """
			CASE WHEN r.reviewDueAt IS NOT NULL THEN {
			  reviewDueAt: r.reviewDueAt,
			  review: head(COLLECT {
			    MATCH (r)-[:HAS_EMERGENCY_REVIEW]->(review:EmergencyReview)-[:BY]->(who:Person)
			    OPTIONAL MATCH (review)-[:ON_BEHALF_OF]->(giver:Person)
			    RETURN review {
			      .verdict, .comment, .at, by: who {.id, .key, .name, .email, .active},
			      onBehalfOf: giver {.id, .key, .name, .email, .active}
			    }
			  })
			} END""";

	private EmergencySight() {
	}

}
