package io.meshgate.graph.product.handover;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.history.Past;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How a product comes to another team. Imports say whose it is as well: whoever hands it
 * over stands in their line.
 */
public final class Handovers {

	/**
	 * Finds the team that is to answer for a product.
	 * @param transaction the change's own, which stands in line
	 * @param product under the lock
	 * @param ref which team
	 * @return how the team stands to the product, if there is one
	 */
	public Optional<Heir> findHeir(Transaction transaction, ProductId product, Ref ref) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				MATCH (t:Team)
				WHERE t.id = $teamId OR t.key = $teamKey
				OPTIONAL MATCH (p)-[:IN_DOMAIN]->(d:Domain)
				RETURN t.id AS team, t.name AS name, p.key AS key,
				  COLLECT {
				    MATCH (p)<-[:OWNS]-(owner:Team)
				    RETURN owner.id
				  } = [t.id] AS owns,
				  d IS NULL OR EXISTS { (t)-[:OWNS]->()-[:IN_DOMAIN*0..1]->(:Domain)-[:PART_OF*0..]->(d) } AS settled
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("team", ref));
		parameters.put("product", product);
		return transaction.row(cypher, parameters).map((row) -> HandoverRows.ROWS.heir(row.columns()));
	}

	/**
	 * Gives a product to a team, in the place of the one it has. What a document said of
	 * its owner and could not be done yet is forgotten.
	 * @param transaction the change's own, which stands in line
	 * @param product under the lock
	 * @param team which team
	 * @param now when
	 */
	public void assign(Transaction transaction, LockedProduct product, TeamId team, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				MATCH (t:Team {id: $team})
				CALL (p) {
				  MATCH (p)<-[old:OWNS]-(:Team)
				  %s
				}
				CALL (p) {
				  MATCH (p)-[:LACKS]->(u:UnresolvedReference)
				  WHERE u.link IN ['OWNER', 'OWNER_NAMED', 'OWNER_PERSON']
				  DETACH DELETE u
				}
				CREATE (t)-[:OWNS {since: $now}]->(p)
				SET p.changedAt = $now, p.revision = $revision + 1
				RETURN p.id AS id
				""".formatted(Past.end("old"));
		transaction.one(cypher, Map.of("id", product.id(), "team", team, "now", now, "revision", product.revision()));
	}

}
