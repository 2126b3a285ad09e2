package io.meshgate.graph.platform.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.linking.Descriptions;
import io.meshgate.graph.platform.PlatformId;

/**
 * How platforms go that nothing is built on.
 */
public final class PlatformRemoval {

	/**
	 * What is in the way.
	 * @param transaction the change's own
	 * @param platform under the lock
	 * @return the kinds of things that hang on it, seen by the viewer or not
	 */
	public List<String> left(Transaction transaction, PlatformId platform) {
		String cypher = """
				MATCH (f:Platform {id: $id})
				RETURN [left IN [
				  CASE WHEN EXISTS { (f)<-[:RUNS_ON]-(:OutputPort) } THEN 'output ports' END,
				  CASE WHEN EXISTS { (f)<-[:OFFERED_ON]-(:ProductTemplate) }
				    OR EXISTS { (port:TemplatePort) WHERE port.platform = f.key } THEN 'templates' END
				] WHERE left IS NOT NULL] AS left
				""";
		return transaction.one(cypher, Map.of("id", platform)).texts("left");
	}

	/**
	 * Removes it. What came to hang on it meanwhile would keep its edge, and fail the
	 * transaction.
	 * @param transaction the change's own
	 * @param platform under the lock, on which nothing hangs
	 */
	public void remove(Transaction transaction, PlatformId platform) {
		String cypher = """
				MATCH (f:Platform {id: $id})
				%s
				CALL (f) {
				  MATCH (f)<-[owns:OWNS]-(:Team)
				  DELETE owns
				}
				DELETE f
				RETURN $id AS id
				""".formatted(Descriptions.forget("f"));
		transaction.one(cypher, Map.of("id", platform));
	}

}
