package io.meshgate.graph.access.question;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is asked and answered about a request, put on record for good. Of the questions
 * about a request the last alone may be without an answer.
 */
public final class Questions {

	/**
	 * Puts a question on record.
	 * @param transaction the change's own
	 * @param request under the lock
	 * @param question who asks what
	 */
	public void ask(Transaction transaction, LockedRequest request, NewQuestion question) {
		String cypher = """
				MATCH (r:AccessRequest {id: $request})
				MATCH (who:Person {id: $by})
				CREATE (r)-[:HAS_QUESTION]->(q:ReviewQuestion)-[:BY]->(who)
				SET q = {id: $id, text: $text, at: $at}
				WITH q
				CALL (q) {
				  MATCH (giver:Person {id: $giver})
				  CREATE (q)-[:ON_BEHALF_OF]->(giver)
				}
				RETURN q.id AS id
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("request", request.id());
		parameters.put("by", question.by());
		parameters.put("giver", question.onBehalfOf());
		parameters.put("id", question.id());
		parameters.put("text", question.text());
		parameters.put("at", question.at());
		transaction.one(cypher, parameters);
	}

	/**
	 * Puts an answer on record, and what is asked for from then on.
	 * @param transaction the change's own
	 * @param request under the lock; a question about it waits for an answer
	 * @param answer who tells what
	 */
	public void answer(Transaction transaction, LockedRequest request, NewAnswer answer) {
		String cypher = """
				MATCH (r:AccessRequest {id: $request})-[:HAS_QUESTION]->(q:ReviewQuestion)
				WHERE NOT EXISTS { (q)-[:HAS_ANSWER]->() }
				MATCH (who:Person {id: $by})
				CREATE (q)-[:HAS_ANSWER]->(a:ReviewAnswer)-[:BY]->(who)
				SET a = $answer, r.purpose = coalesce(a.purpose, r.purpose),
				  r.startsAt = coalesce(a.startsAt, r.startsAt), r.endsAt = coalesce(a.endsAt, r.endsAt)
				RETURN a.id AS id
				""";
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", answer.id());
		properties.put("text", answer.text());
		properties.put("purpose", answer.change().purpose());
		properties.put("startsAt", answer.change().startsAt());
		properties.put("endsAt", answer.change().endsAt());
		properties.put("at", answer.at());
		transaction.one(cypher, Map.of("request", request.id(), "by", answer.by(), "answer", properties));
	}

}
