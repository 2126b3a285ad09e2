package io.meshgate.graph.access.offer;

/**
 * What was offered instead of what was asked for, as Cypher. Whoever sees the request
 * sees all of it.
 */
public final class OfferSight {

	/** What was offered to the request {@code r}, oldest first, as a Cypher list. */
	public static final String OFFERS = """
			COLLECT {
			  MATCH (r)-[:HAS_OFFER]->(offer:AccessOffer)-[:BY]->(who:Person)
			  OPTIONAL MATCH (offer)-[:ON_BEHALF_OF]->(giver:Person)
			  OPTIONAL MATCH (offer)-[:HAS_REPLY]->(reply:OfferReply)
			  WITH offer, who, giver, reply
			  ORDER BY offer.at, offer.id
			  RETURN offer {
			    .endsAt, .comment, .at, by: who {.id, .key, .name, .email, .active},
			    onBehalfOf: giver {.id, .key, .name, .email, .active},
			    accepted: reply.accepted, replyComment: reply.comment, repliedAt: reply.at
			  }
			}""";

	/** The one that is open; null where none is. */
	public static final String OPEN = """
			head(COLLECT {
			  MATCH (r)-[:HAS_OFFER]->(offer:AccessOffer)-[:BY]->(who:Person)
			  WHERE r.status = 'COUNTER_OFFERED' AND NOT EXISTS { (offer)-[:HAS_REPLY]->() }
			  OPTIONAL MATCH (offer)-[:ON_BEHALF_OF]->(giver:Person)
			  RETURN offer {.id, .endsAt, .comment, .at, by: who.id, onBehalfOf: giver.id}
			})""";

	private OfferSight() {
	}

}
