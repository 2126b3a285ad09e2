package io.meshgate.graph.subscription;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.access.review.ReviewSight;
import io.meshgate.graph.delegation.DelegationSight;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;
import org.neo4j.driver.Value;

/**
 * The subscriptions as a viewer sees them: those of the side they belong to, even where
 * the product has been hidden from it since, and those on what they answer for.
 */
public final class Subscriptions {

	/** Collects what {@link #PROJECTING} shows. */
	public static final String COLLECTING = collecting("false");

	/**
	 * Holds where the viewer may see the subscription: whoever belongs to either side,
	 * and whom a request about it concerns.
	 */
	public static final String CONCERNED = """
			(%s OR EXISTS {
			  MATCH (s)<-[:FOR]-(r:AccessRequest)
			  WHERE EXISTS { (r)<-[:REQUESTED]-(me) } OR %s OR %s
			})""".formatted(SubscriptionSight.EITHER_SIDE, DelegationSight.CONCERNED, ReviewSight.CONCERNED);

	/** Shows a subscription, as {@link #subscription(Map)} reads it. */
	public static final String PROJECTING = """
			{
			  id: s.id, status: status, consumer: consumer, grants: grants, createdAt: s.createdAt, standing: standing,
			  consumerSide: %s, outputPort: port, renewalOpen: flags.renewalOpen, runsOutAt: flags.runsOutAt,
			  reconsentDue: flags.reconsentDue,
			  provisioning: flags.provisioning
			}""".formatted(SubscriptionSight.CONSUMER_SIDE);

	/** Holds where there is access, or will be, and none after {@code $endsBefore}. */
	private static final String ENDING = """
			COLLECT {
			  MATCH (s)-[:HAS_GRANT]->(g:Grant)
			  WHERE NOT %s
			  RETURN DISTINCT coalesce(g.validUntil < $endsBefore, false)
			} = [true]""".formatted(GrantSight.OVER);

	/** How subscriptions are loaded. */
	public static final Loading<SubscriptionId, Subscription> LOADING = Loading.bySight("""
			MATCH (s:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			WHERE s.id IN $ids AND %s
			%s
			""".formatted(CONCERNED, COLLECTING), PROJECTING, Subscriptions::subscription);

	/** How the subscriptions of grants are loaded. */
	public static final Loading<GrantId, Subscription> LOADING_OF_GRANTS = Loading.bySight("""
			MATCH (granted:Grant)
			WHERE granted.id IN $ids
			MATCH (granted)<-[:HAS_GRANT]-(s:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			WHERE %s
			WITH DISTINCT me, sight, s, o, p
			%s
			""".formatted(SubscriptionSight.EITHER_SIDE, collecting("g.id IN $ids")), PROJECTING,
			Subscriptions::subscription);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Subscriptions(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of subscriptions, newest first.
	 * @param viewer who looks
	 * @param filter which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Subscription> list(Viewer viewer, SubscriptionFilter filter, Page page) {
		String cypher = """
				%s
				CALL (me, sight) {
				  %s
				}
				MATCH (s)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE (coalesce($productId, $productKey) IS NULL OR p.id = $productId OR p.key = $productKey)
				  AND ($consumer IS NULL OR EXISTS { (s)<-[:HOLDS]-({id: $consumer}) })
				  AND ($endsBefore IS NULL OR %s)
				%s
				WITH me, sight, s, o, p, status
				WHERE $status = [] OR status IN $status
				%s
				WITH me, sight, s, o, p
				ORDER BY s.createdAt DESC, s.id
				WITH me, sight, collect({s: s, o: o, p: p}) AS found
				WITH me, sight, size(found) AS total, [each IN found
				  WHERE $page.after IS NULL
				    OR each.s.createdAt < datetime($page.after.value)
				    OR (each.s.createdAt = datetime($page.after.value) AND each.s.id > $page.after.id)
				][..$page.limit] AS found
				CALL (me, sight, found) {
				  UNWIND found AS each
				  WITH me, sight, each.s AS s, each.o AS o, each.p AS p
				  %s
				  WITH %s AS subscription
				  ORDER BY subscription.createdAt DESC, subscription.id
				  RETURN collect(subscription) AS subscriptions
				}
				RETURN total, subscriptions
				""".formatted(ProductSight.VIEWER, candidates(filter), ENDING, SubscriptionSight.STATUS,
				filter.flags().tell() ? SubscriptionFlags.FILTERING : "", COLLECTING, PROJECTING);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("status", filter.status());
		parameters.putAll(Ref.parameters("product", filter.product()));
		parameters.put("consumer", filter.consumer());
		parameters.put("renewalOpen", filter.flags().renewalOpen());
		parameters.put("expiringSoon", filter.flags().expiringSoon());
		parameters.put("reconsentDue", filter.flags().reconsentDue());
		parameters.put("soon", filter.flags().soon());
		parameters.put("provisioning", filter.flags().provisioning());
		parameters.put("endsBefore", filter.endsBefore());
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> Slice.of(page, row.list("subscriptions", Subscriptions::subscription), row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0)));
	}

	/**
	 * Several subscriptions at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<Subscription> load(Viewer viewer, Collection<SubscriptionId> ids) {
		return LOADING.load(this.graph, parameters(viewer), ids);
	}

	/**
	 * The subscriptions that several grants belong to.
	 * @param viewer who looks
	 * @param grants which ones
	 * @return those that the viewer may see, with these grants however old they are
	 */
	public List<Subscription> ofGrants(Viewer viewer, Collection<GrantId> grants) {
		return LOADING_OF_GRANTS.load(this.graph, parameters(viewer), grants);
	}

	/**
	 * The viewer's own subscriptions, and those of the viewer's teams, on several ports
	 * at once.
	 * @param viewer who looks
	 * @param ports which ones
	 * @return those there are, newest first
	 */
	public List<Subscription> held(Viewer viewer, Collection<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (s:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE o.id IN $ports AND %s
				WITH me, sight, s, o, p
				ORDER BY s.createdAt DESC, s.id
				%s
				RETURN %s AS subscription
				""".formatted(ProductSight.VIEWER, SubscriptionSight.CONSUMER_SIDE, COLLECTING, PROJECTING);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("ports", List.copyOf(ports));
		return read(cypher, parameters);
	}

	/**
	 * Where a subscription stands in a list, newest first.
	 * @param subscription an item of the list
	 * @return its place
	 */
	public static Cursor cursor(Subscription subscription) {
		return new Cursor(subscription.createdAt().toString(), subscription.id().value());
	}

	private static String collecting(String named) {
		return SubscriptionSight.STATUS + SubscriptionFlags.FLAGS + SubscriptionSight.CONSUMER + SubscriptionSight.PORT
				+ SubscriptionSight.grants(named) + ProductSight.STANDING;
	}

	private static String candidates(SubscriptionFilter filter) {
		String consumed = """
				UNWIND sight.holding AS s
				RETURN s""";
		String owned = """
				UNWIND sight.owning AS near
				MATCH (near)-[:OWNS|IN_DOMAIN]-(:DataProduct)-[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(s:Subscription)
				RETURN s
				UNION
				WITH sight
				WHERE sight.administers
				MATCH (s:Subscription)
				RETURN s""";
		return switch (filter.role()) {
			case CONSUMER -> consumed;
			case OWNER -> owned;
			case null -> consumed + "\nUNION\n" + owned;
		};
	}

	private List<Subscription> read(String cypher, Map<String, Object> parameters) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters)
			.stream()
			.map((row) -> subscription(row.nested("subscription")))
			.toList());
	}

	private Map<String, Object> parameters(Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

	/**
	 * Reads a subscription that some statement shows.
	 * @param columns of {@link #PROJECTING}
	 * @return the subscription
	 */
	public static Subscription subscription(Map<String, Value> columns) {
		return SubscriptionRows.ROWS.subscription(columns);
	}

	private static Subscription subscription(Row row) {
		return subscription(row.columns());
	}

}
