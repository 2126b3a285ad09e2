package io.meshgate.graph.campaign;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The campaigns as a viewer sees them, and what they take up as far as the viewer answers
 * for it.
 */
public final class Campaigns {

	/** How campaigns are loaded. */
	public static final Loading<AccessCampaignId, AccessCampaign> LOADING = Loading.bySight("""
			MATCH (c:AccessCampaign)
			WHERE c.id IN $ids AND %s
			%s
			""".formatted(CampaignSight.VISIBLE, CampaignSight.PROGRESS), CampaignSight.PLAIN, Campaigns::campaign);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which campaigns are over
	 */
	public Campaigns(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of campaigns, the newest first.
	 * @param viewer who looks
	 * @param filter which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<AccessCampaign> list(Viewer viewer, AccessCampaignFilter filter, Page page) {
		String cypher = """
				%s
				CALL (me, sight) {
				  UNWIND sight.owning AS near
				  MATCH (near)-[:OWNS|IN_DOMAIN]-(:DataProduct)<-[:REVIEWS]-(c:AccessCampaign)
				  RETURN c
				  UNION
				  MATCH (me)<-[:STARTED_BY]-(c:AccessCampaign)
				  RETURN c
				  UNION
				  WITH sight
				  WHERE sight.administers
				  MATCH (c:AccessCampaign)
				  RETURN c
				}
				WITH me, sight, c
				WHERE ($status = [] OR %s IN $status) AND ($awaitingMe IS NULL OR $awaitingMe = %s)
				WITH me, sight, c
				ORDER BY c.startedAt DESC, c.id
				WITH me, sight, collect(c) AS found
				WITH me, sight, size(found) AS total, [c IN found
				  WHERE $page.after IS NULL
				    OR c.startedAt < datetime($page.after.value)
				    OR (c.startedAt = datetime($page.after.value) AND c.id > $page.after.id)
				][..$page.limit] AS found
				CALL (me, sight, found) {
				  UNWIND found AS c
				  %s
				  WITH %s AS campaign
				  ORDER BY campaign.startedAt DESC, campaign.id
				  RETURN collect(campaign) AS campaigns
				}
				RETURN total, campaigns
				""".formatted(ProductSight.VIEWER, CampaignSight.STATUS, CampaignSight.AWAITING, CampaignSight.PROGRESS,
				CampaignSight.PLAIN);
		Map<String, @Nullable Object> parameters = parameters(viewer);
		parameters.put("status", filter.status());
		parameters.put("awaitingMe", filter.awaitingMe());
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> Slice.of(page, row.list("campaigns", Campaigns::campaign), row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0)));
	}

	/**
	 * Several campaigns at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<AccessCampaign> load(Viewer viewer, Collection<AccessCampaignId> ids) {
		return LOADING.load(this.graph, parameters(viewer), ids);
	}

	/**
	 * The products that campaigns are of.
	 * @param viewer who looks
	 * @param ids which campaigns
	 * @return of those that the viewer may see and that are of one product, whether or
	 * not they see that
	 */
	public Map<AccessCampaignId, ProductId> products(Viewer viewer, Collection<AccessCampaignId> ids) {
		String cypher = """
				%s
				MATCH (c:AccessCampaign)-[:IN_PLACE]->(product:DataProduct)
				WHERE c.id IN $ids AND %s
				RETURN c.id AS campaign, product.id AS product
				""".formatted(ProductSight.VIEWER, CampaignSight.VISIBLE);
		Map<String, @Nullable Object> parameters = parameters(viewer);
		parameters.put("ids", List.copyOf(ids));
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new AccessCampaignId(row.text("campaign")),
					(row) -> new ProductId(row.text("product"))));
	}

	/**
	 * A page of what a campaign takes up, what was granted first at first.
	 * @param viewer who looks
	 * @param campaign which one
	 * @param filter which of it
	 * @param page which part of the list
	 * @return the page; empty where the viewer sees no such campaign
	 */
	public Slice<CampaignItem> items(Viewer viewer, AccessCampaignId campaign, CampaignItemFilter filter, Page page) {
		String cypher = """
				%s
				CALL (sight) {
				  MATCH (c:AccessCampaign {id: $campaign})
				  %s
				  WHERE %s AND ($status = [] OR %s IN $status)
				    AND (coalesce($productId, $productKey) IS NULL OR p.id = $productId OR p.key = $productKey)
				  WITH c, i, g, o
				  ORDER BY g.validFrom, g.id
				  RETURN collect({c: c, i: i, g: g, o: o}) AS found
				}
				WITH size(found) AS total, [each IN found
				  WHERE $page.after IS NULL
				    OR each.g.validFrom > datetime($page.after.value)
				    OR (each.g.validFrom = datetime($page.after.value) AND each.g.id > $page.after.id)
				][..$page.limit] AS found
				CALL (found) {
				  UNWIND found AS each
				  WITH each.c AS c, each.i AS i, each.g AS g, each.o AS o
				  WITH %s AS item
				  ORDER BY item.since, item.grant
				  RETURN collect(item) AS items
				}
				RETURN total, items
				""".formatted(ProductSight.VIEWER, CampaignSight.ITEMS, CampaignSight.ANSWERED,
				CampaignSight.ITEM_STATUS, CampaignSight.ITEM);
		Map<String, @Nullable Object> parameters = parameters(viewer);
		parameters.putAll(Ref.parameters("product", filter.product()));
		parameters.put("campaign", campaign);
		parameters.put("status", filter.status());
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> Slice.of(page, row.list("items", Campaigns::item), row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0)));
	}

	/**
	 * Access that a campaign has taken up.
	 * @param viewer who looks
	 * @param item which access
	 * @return as it stands; empty where the viewer sees nothing of the kind
	 */
	public Optional<CampaignItem> item(Viewer viewer, ItemRef item) {
		String cypher = """
				%s
				MATCH (c:AccessCampaign {id: $campaign})-[:HAS_ITEM]->(i:CampaignItem)-[:ABOUT]->(g:Grant {id: $grant})
				MATCH (g)<-[:HAS_GRANT]-(:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE %s
				RETURN %s AS item
				""".formatted(ProductSight.VIEWER, CampaignSight.ANSWERED, CampaignSight.ITEM);
		Map<String, @Nullable Object> parameters = parameters(viewer);
		parameters.put("campaign", item.campaign());
		parameters.put("grant", item.grant());
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> item(row.nested("item")));
	}

	/**
	 * Where a campaign stands in a list, newest first.
	 * @param campaign an item of the list
	 * @return its place
	 */
	public static Cursor cursor(AccessCampaign campaign) {
		return new Cursor(campaign.startedAt().toString(), campaign.id().value());
	}

	/**
	 * Where something stands in what a campaign takes up.
	 * @param item an item of the list
	 * @return its place
	 */
	public static Cursor cursor(CampaignItem item) {
		return new Cursor(item.since().toString(), item.grant().value());
	}

	private Map<String, @Nullable Object> parameters(Viewer viewer) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

	private static AccessCampaign campaign(Row row) {
		return CampaignRows.ROWS.campaign(row.columns());
	}

	private static CampaignItem item(Row row) {
		return CampaignRows.ROWS.item(row.columns());
	}

}
