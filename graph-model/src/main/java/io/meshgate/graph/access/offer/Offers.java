package io.meshgate.graph.access.offer;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is offered, taken and declined, put on record for good. Of the offers about a
 * request the last alone may be open.
 */
public final class Offers {

	/**
	 * Puts an offer on record.
	 * @param transaction the change's own
	 * @param request under the lock
	 * @param offer who would give what
	 */
	public void make(Transaction transaction, LockedRequest request, OpenOffer offer) {
		String cypher = """
				MATCH (r:AccessRequest {id: $request})
				MATCH (who:Person {id: $by})
				CREATE (r)-[:HAS_OFFER]->(o:AccessOffer)-[:BY]->(who)
				SET o = $offer
				WITH o
				CALL (o) {
				  MATCH (giver:Person {id: $giver})
				  CREATE (o)-[:ON_BEHALF_OF]->(giver)
				}
				RETURN o.id AS id
				""";
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", offer.id());
		properties.put("endsAt", offer.endsAt());
		properties.put("comment", offer.comment());
		properties.put("at", offer.at());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("request", request.id());
		parameters.put("by", offer.by());
		parameters.put("giver", offer.onBehalfOf());
		parameters.put("offer", properties);
		transaction.one(cypher, parameters);
	}

	/**
	 * Puts on record that an offer is taken or declined. What is taken is what is asked
	 * for from then on.
	 * @param transaction the change's own
	 * @param request under the lock; an offer is open
	 * @param reply which of the two, and by whom
	 */
	public void reply(Transaction transaction, LockedRequest request, OfferReply reply) {
		String cypher = """
				MATCH (r:AccessRequest {id: $request})-[:HAS_OFFER]->(o:AccessOffer)
				WHERE NOT EXISTS { (o)-[:HAS_REPLY]->() }
				MATCH (who:Person {id: $by})
				CREATE (o)-[:HAS_REPLY]->(reply:OfferReply)-[:BY]->(who)
				SET reply = $reply, r.endsAt = CASE WHEN reply.accepted THEN o.endsAt ELSE r.endsAt END
				RETURN o.id AS id
				""";
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", reply.id());
		properties.put("accepted", reply.accepted());
		properties.put("comment", reply.comment());
		properties.put("at", reply.at());
		transaction.one(cypher, Map.of("request", request.id(), "by", reply.by(), "reply", properties));
	}

}
