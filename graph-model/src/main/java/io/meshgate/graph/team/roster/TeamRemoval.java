package io.meshgate.graph.team.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.history.FormerTeams;
import io.meshgate.graph.linking.Descriptions;
import io.meshgate.graph.team.TeamId;

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
				  CASE WHEN EXISTS { (t)-[:HOLDS]->(:Subscription) } THEN 'subscriptions' END,
				  CASE WHEN EXISTS {
				    MATCH (:AccessPolicy)-[:SAYS]->(v:AccessPolicyRevision)
				    WHERE t.id IN v.teams OR EXISTS { (v)-[:ROUTES_BY]->(:PolicyStage {team: t.id}) }
				  } THEN 'places in access policies' END
				] WHERE left IS NOT NULL] AS left
				""";
		return transaction.one(cypher, Map.of("id", team)).texts("left");
	}

	/**
	 * Removes it. What came to hang on it meanwhile would keep its edge, and fail the
	 * transaction.
	 * @param transaction the change's own
	 * @param team under the lock, on which nothing hangs
	 * @param now when
	 * @return the keys of those who belonged to it
	 */
	public List<String> remove(Transaction transaction, TeamId team, Instant now) {
		waitAgain(transaction, team);
		List<String> members = FormerTeams.remember(transaction, team, now);
		String cypher = """
				MATCH (t:Team {id: $id})
				%s
				CALL (t) {
				  MATCH (t)-[:REACHED_AT]->(c:Channel)
				  DETACH DELETE c
				}
				CALL (t) {
				  MATCH (t)<-[said:HINTED]-(:Person)
				  DELETE said
				}
				DELETE t
				RETURN $id AS id
				""".formatted(Descriptions.forget("t"));
		transaction.one(cypher, Map.of("id", team));
		return members;
	}

	/**
	 * What documents of others say of it holds again once it comes back, although they
	 * are not read anew then.
	 */
	private static void waitAgain(Transaction transaction, TeamId team) {
		String cypher = """
				MATCH (t:Team {id: $id})
				CALL (t) {
				  MATCH (t)<-[said:MEMBER_OF]-(s:Person)
				  UNWIND said.documents AS document
				  RETURN s, document, 'MEMBER_OF' AS link
				  UNION
				  MATCH (t)-[said:PART_OF]->(s:Team)
				  UNWIND said.documents AS document
				  RETURN s, document, 'TEAM_CHILD' AS link
				}
				MATCH (:Document {ref: document})-[:DESCRIBES]->(s)
				MERGE (u:UnresolvedReference {ref: document + '|' + link + '|' + s.key + '|' + t.key})
				SET u.document = document,
				  u.link = link,
				  u.type = 'TEAM',
				  u.key = t.key,
				  u.folded = toLower(t.key),
				  u.due = true
				MERGE (s)-[:LACKS]->(u)
				RETURN count(u) AS waiting
				""";
		transaction.one(cypher, Map.of("id", team));
	}

}
