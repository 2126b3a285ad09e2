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

	/** Holds where the present stage of the request names the viewer {@code me}. */
	public static final String DECIDER = "EXISTS { (r)-[:HAS_STAGE]->(:ReviewStage {stage: r.stage})-[:DECIDED_BY]->(me) }";

	/** Holds where a stage that the request has come to names the viewer. */
	public static final String CONCERNED = concerned("me");

	private ReviewSight() {
	}

	/**
	 * Holds where a stage that the request has come to names a person, so that whoever
	 * comes too late learns how it goes on.
	 * @param person bound by this name
	 * @return Cypher
	 */
	public static String concerned(String person) {
		return """
				EXISTS {
				  MATCH (r)-[:HAS_STAGE]->(stage:ReviewStage)-[:DECIDED_BY]->(%s)
				  MATCH (r)-[:HAS_STAGE]->(present:ReviewStage)
				  WHERE present.stage = r.stage AND stage.position <= present.position AND NOT stage.skipped
				}""".formatted(person);
	}

}
