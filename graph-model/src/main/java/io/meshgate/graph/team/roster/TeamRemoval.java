package io.meshgate.graph.team.roster;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.linking.Descriptions;

/**
 * How teams go that have nothing left. Who belongs to one does no more.
 */
public final class TeamRemoval {

	/**
	 * What is in the way.
	 * @param transaction the change's own
	 * @param team under the lock
	 * @return the kinds of things that hang on it, seen by the viewer or not
	 */
	public List<String> left(Transaction transaction, TeamId team) {
		String cypher = """
				MATCH (t:Team {id: $id})
				RETURN [left IN [
				  CASE WHEN EXISTS { (t)<-[:PART_OF]-(:Team) } THEN 'teams' END,
				  CASE WHEN EXISTS { (t)-[:OWNS]->(:Domain) } THEN 'domains' END,
				  CASE WHEN EXISTS { (t)-[:OWNS]->(:DataProduct) } THEN 'data products' END,
				  CASE WHEN EXISTS { (t)-[:OWNS]->(:Application) } THEN 'applications' END,
				  CASE WHEN EXISTS { (t)-[:OWNS]->(:Platform) } THEN 'platforms' END,
				  CASE WHEN EXISTS { (t)-[:KEEPS]->(:Dataset) } THEN 'datasets' END,
				  CASE WHEN EXISTS { (t)-[:HOLDS]->(:Subscription) } THEN 'subscriptions' END
				] WHERE left IS NOT NULL] AS left
				""";
		return transaction.one(cypher, Map.of("id", team)).texts("left");
	}

	/**
	 * Removes it. What came to hang on it meanwhile would keep its edge, and fail the
	 * transaction.
	 * @param transaction the change's own
	 * @param team under the lock, on which nothing hangs
	 */
	public void remove(Transaction transaction, TeamId team) {
		String cypher = """
				MATCH (t:Team {id: $id})
				%s
				CALL (t) {
				  MATCH (t)-[:REACHED_AT]->(c:Channel)
				  DETACH DELETE c
				}
				CALL (t) {
				  MATCH (t)-[up:PART_OF]->(:Team)
				  DELETE up
				}
				CALL (t) {
				  MATCH (:Person)-[place:MEMBER_OF]->(t)
				  DELETE place
				}
				DELETE t
				RETURN $id AS id
				""".formatted(Descriptions.forget("t"));
		transaction.one(cypher, Map.of("id", team));
	}

}
