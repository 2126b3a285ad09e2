package io.meshgate.graph.access.review;

import io.meshgate.graph.access.offer.OfferSight;

/**
 * What is kept of how a request is decided, as Cypher. The fragments expect the request
 * as {@code r}.
 */
public final class ReviewSight {

	/** How far it has come, as a Cypher map. */
	public static final String REVIEW = """
			{
			  round: r.round, escalated: coalesce(r.reach > 0, false),
			  stages: COLLECT {
			    MATCH (r)-[:HAS_STAGE]->(stage:ReviewStage)
			    WITH stage
			    ORDER BY stage.position
			    RETURN {
			      key: stage.stage, quorum: stage.quorum, skipped: stage.skipped,
			      deciders: COLLECT { MATCH (stage)-[:DECIDED_BY]->(who:Person) RETURN who.id }
			    }
			  },
			  spoken: COLLECT {
			    MATCH (r)-[:HAS_DECISION]->(d:Decision)-[:BY]->(who:Person)
			    WHERE d.stage IS NOT NULL
			    OPTIONAL MATCH (d)-[:ON_BEHALF_OF]->(giver:Person)
			    WITH d, who, giver
			    ORDER BY d.at, d.id
			    RETURN d {.verdict, .stage, .round, .endsAt, by: who.id, onBehalfOf: giver.id}
			  },
			  offer: %s
			}""".formatted(OfferSight.OPEN);

	/** How far each of its stages is, as a Cypher list. */
	public static final String STAGES = """
			COLLECT {
			  MATCH (r)-[:HAS_STAGE]->(stage:ReviewStage)
			  WITH r, stage
			  ORDER BY stage.position
			  RETURN {
			    key: stage.stage, quorum: stage.quorum, skipped: stage.skipped,
			    approvals: COUNT {
			      MATCH (r)-[:HAS_DECISION]->(d:Decision {stage: stage.stage, verdict: 'APPROVED'})
			      WHERE d.round = r.round
			    }
			  }
			}""";

	private ReviewSight() {
	}

}
