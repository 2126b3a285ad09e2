package io.meshgate.graph.application.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.linking.Descriptions;

/**
 * How applications go that never had access. What documents say they read goes with them.
 */
public final class ApplicationRemoval {

	/**
	 * What is in the way.
	 * @param transaction the change's own
	 * @param application under the lock
	 * @return the kinds of things that hang on it, seen by the viewer or not
	 */
	public List<String> left(Transaction transaction, ApplicationId application) {
		String cypher = """
				MATCH (a:Application {id: $id})
				RETURN [left IN [
				  CASE WHEN EXISTS { (a)-[:HOLDS]->(:Subscription) } THEN 'subscriptions' END
				] WHERE left IS NOT NULL] AS left
				""";
		return transaction.one(cypher, Map.of("id", application)).texts("left");
	}

	/**
	 * Removes it. What came to hang on it meanwhile would keep its edge, and fail the
	 * transaction.
	 * @param transaction the change's own
	 * @param application under the lock, on which nothing hangs
	 */
	public void remove(Transaction transaction, ApplicationId application) {
		String cypher = """
				MATCH (a:Application {id: $id})
				%s
				CALL (a) {
				  MATCH (a)-[:CONSUMES]->(i:InputPort)
				  OPTIONAL MATCH (i)-[:LACKS]->(awaited:UnresolvedReference)
				  DETACH DELETE awaited, i
				}
				CALL (a) {
				  MATCH (a)<-[owns:OWNS|OWNED]-()
				  DELETE owns
				}
				DELETE a
				RETURN $id AS id
				""".formatted(Descriptions.forget("a"));
		transaction.one(cypher, Map.of("id", application));
	}

}
