package io.meshgate.graph.campaign;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantSight;
import org.jspecify.annotations.Nullable;

/**
 * The writes of campaigns. What one takes up is fixed when it starts; what somebody says
 * to it is written once, under the lock of the grant.
 */
public final class Campaigning {

	/** Finds the grants {@code g} that give access now to the products {@code p}. */
	private static final String COVERING = """
			MATCH (p)-[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(:Subscription)-[:HAS_GRANT]->(g:Grant)
			WHERE %s""".formatted(GrantSight.COVERS);

	/**
	 * Finds a product that a campaign is to be of.
	 * @param transaction the change's own
	 * @param viewer who starts it
	 * @param ref which product
	 * @param now tells what the viewer sees
	 * @return the product; empty where the viewer sees no such
	 */
	public Optional<OwnedProduct> product(Transaction transaction, Viewer viewer, Ref ref, Instant now) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE (p.id = $productId OR p.key = $productKey) AND %s
				%s
				RETURN p.id AS id, standing
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.STANDING);
		Map<String, @Nullable Object> parameters = Ref.parameters("product", ref);
		parameters.put("viewer", viewer.person());
		parameters.put("now", now);
		return transaction.row(cypher, parameters).map((row) -> CampaignRows.ROWS.product(row.columns()));
	}

	/**
	 * Starts a campaign, with all access that there is now.
	 * @param transaction the change's own
	 * @param viewer who starts it
	 * @param campaign what is started
	 * @param scope where
	 * @return whether there is any; where there is none nothing is started
	 */
	public boolean start(Transaction transaction, Viewer viewer, NewCampaign campaign, CampaignScope scope) {
		String starting = """
				MATCH (me:Person {id: $viewer})
				CREATE (c:AccessCampaign)-[:STARTED_BY]->(me)
				SET c = $campaign, c.remindAt = $campaign.startedAt
				  + duration.inSeconds($campaign.startedAt, $campaign.dueAt) / 2
				WITH c
				OPTIONAL MATCH (place:DataProduct|Domain {id: $place})
				FOREACH (found IN CASE WHEN place IS NOT NULL THEN [place] ELSE [] END |
				  CREATE (c)-[:IN_PLACE]->(found)
				)
				RETURN c.id AS id
				""";
		String taking = """
				MATCH (c:AccessCampaign {id: $id})
				%s
				%s
				WITH c, p, collect(DISTINCT g) AS covering
				CREATE (c)-[:REVIEWS]->(p)
				WITH c, covering
				UNWIND covering AS g
				CREATE (c)-[:HAS_ITEM]->(i:CampaignItem {id: $id + ' ' + g.id})-[:ABOUT]->(g)
				RETURN count(i) AS items
				""".formatted(scope.finding(), COVERING);
		Map<String, @Nullable Object> parameters = placed(scope, campaign.startedAt());
		parameters.put("viewer", viewer.person());
		parameters.put("id", campaign.id());
		parameters.put("campaign", campaign.properties());
		transaction.one(starting, parameters);
		boolean started = transaction.one(taking, parameters).number("items") > 0;
		if (!started) {
			transaction.rows("MATCH (c:AccessCampaign {id: $id}) DETACH DELETE c", Map.of("id", campaign.id()));
		}
		return started;
	}

	/**
	 * Reads what a campaign has taken up.
	 * @param transaction the change's own
	 * @param viewer who reviews it
	 * @param item which access, under the lock
	 * @param now tells whether it is to be reviewed
	 * @return as it stands; empty where the viewer sees nothing of the kind
	 */
	public Optional<LockedItem> find(Transaction transaction, Viewer viewer, ItemRef item, Instant now) {
		String cypher = """
				%s
				MATCH (c:AccessCampaign {id: $campaign})-[:HAS_ITEM]->(i:CampaignItem)-[:ABOUT]->(g:Grant {id: $grant})
				MATCH (g)<-[:HAS_GRANT]-(:Subscription)-[:TO]->(:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE %s
				RETURN i.id AS id, %s AS status
				""".formatted(ProductSight.VIEWER, CampaignSight.ANSWERED, CampaignSight.ITEM_STATUS);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "campaign", item.campaign(), "grant",
				item.grant(), "now", now);
		return transaction.row(cypher, parameters).map((row) -> CampaignRows.ROWS.locked(row.columns()));
	}

	/**
	 * Puts on record what somebody says to it.
	 * @param transaction the change's own
	 * @param viewer who does
	 * @param item to be reviewed, while its grant is locked
	 * @param review what they say
	 */
	public void review(Transaction transaction, Viewer viewer, LockedItem item, Review review) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (i:CampaignItem {id: $item})
				WHERE i.verdict IS NULL AND i.settledAt IS NULL
				SET i.verdict = $verdict, i.comment = $comment, i.reviewedAt = $now
				CREATE (i)-[:REVIEWED_BY]->(me)
				RETURN i.id AS id
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("item", item.id());
		parameters.put("verdict", review.verdict());
		parameters.put("comment", review.comment());
		parameters.put("now", review.at());
		transaction.one(cypher, parameters);
	}

	/**
	 * Puts on record that those who are to review access are reminded: once half of the
	 * time is over, and once nine tenths are. Where both have come, the latter stands for
	 * both, and nobody is reminded of what is done or over.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> remind(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (c:AccessCampaign)
				WHERE c.remindAt <= $now
				WITH c
				ORDER BY c.id
				LIMIT $most
				SET c._lock = true
				RETURN collect(c.id) AS ids
				""";
		String reminding = """
				UNWIND $ids AS id
				MATCH (c:AccessCampaign {id: id})
				WHERE c.remindAt <= $now
				WITH c, c.startedAt + duration.inSeconds(c.startedAt, c.dueAt) * 0.9 AS late
				SET c.remindAt = CASE WHEN late > $now THEN late END
				WITH c
				WHERE %s
				RETURN c.id AS id, c.name AS name, c.dueAt AS dueAt
				ORDER BY id
				""".formatted(CampaignSight.OPEN);
		List<String> ids = transaction.one(locking, Map.of("now", now, "most", most)).texts("ids");
		return transaction.rows(reminding, Map.of("ids", ids, "now", now))
			.stream()
			.map((row) -> reminded(row, now))
			.toList();
	}

	private static Event reminded(Row row, Instant now) {
		return Event.of(EventType.CAMPAIGN_REMINDED, row.text("id"),
				Map.of("name", row.text("name"), "dueAt", row.findInstant("dueAt").orElseThrow().toString()), now);
	}

	private static Map<String, @Nullable Object> placed(CampaignScope scope, Instant now) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("place", scope.place());
		parameters.put("now", now);
		return parameters;
	}

	/**
	 * What somebody says to access that they review.
	 *
	 * @param verdict what becomes of it
	 * @param comment why; null where they do not say
	 * @param at when
	 */
	public record Review(ReviewVerdict verdict, @Nullable String comment, Instant at) {
	}

}
