package io.meshgate.graph.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * The requests as a viewer sees them. Lists start from the person, not from the requests,
 * so that they stay fast however many there are.
 */
public final class AccessRequests {

	/** How requests are loaded. */
	public static final Loading<AccessRequestId, AccessRequest> LOADING = Loading.bySight("""
			MATCH (r:AccessRequest)
			WHERE r.id IN $ids
			%s
			WHERE %s
			%s
			""".formatted(RequestSight.AROUND, RequestSight.VISIBLE, RequestSight.COLLECTING), RequestSight.PROJECTING,
			AccessRequests::request);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public AccessRequests(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the requests that the viewer made or may decide, newest first.
	 * @param viewer who looks
	 * @param filter which ones
	 * @param parts what is read along with each
	 * @param page which part of the list
	 * @return the page
	 */
	public RequestsFound list(Viewer viewer, AccessRequestFilter filter, Set<RequestPart> parts, Page page) {
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("status", filter.status());
		parameters.put("outputPort", filter.outputPort());
		parameters.put("overdue", filter.overdue());
		parameters.put("reviewOpen", filter.reviewOpen());
		parameters.putAll(Ref.parameters("product", filter.product()));
		return page(RequestListing.newestFirst(filter.role(), parts), parameters, page);
	}

	/**
	 * A page of the requests that wait for the viewer's decision, those due first before
	 * the others.
	 * @param viewer who looks
	 * @param filter which ones
	 * @param parts what is read along with each
	 * @param page which part of the list
	 * @return the page
	 */
	public RequestsFound inbox(Viewer viewer, InboxFilter filter, Set<RequestPart> parts, Page page) {
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("overdue", filter.overdue());
		parameters.putAll(Ref.parameters("product", filter.product()));
		return page(RequestListing.inbox(parts), parameters, page);
	}

	/**
	 * What helps to decide on several requests at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @param part what is read of each
	 * @return of those that the viewer may see
	 */
	public Map<AccessRequestId, RequestBackground> backgrounds(Viewer viewer, Collection<AccessRequestId> ids,
			RequestPart part) {
		String cypher = """
				%s
				MATCH (r:AccessRequest)
				WHERE r.id IN $ids
				%s
				WHERE %s
				WITH me, sight, collect({r: r, s: s, o: o, p: p}) AS found
				%s
				RETURN requests, subscriptions, backgrounds
				""".formatted(ProductSight.VIEWER, RequestSight.AROUND, RequestSight.VISIBLE,
				RequestCollecting.of(Set.of(part), false));
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("ids", List.copyOf(ids));
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map(RequestBackground::read)
			.orElseGet(Map::of);
	}

	/**
	 * Several requests at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<AccessRequest> load(Viewer viewer, Collection<AccessRequestId> ids) {
		return LOADING.load(this.graph, parameters(viewer), ids);
	}

	/**
	 * The requests about several subscriptions at once, newest first, and the newest of
	 * each alone where there are very many.
	 * @param viewer who looks
	 * @param subscriptions which ones
	 * @return those that the viewer may see
	 */
	public List<AccessRequest> about(Viewer viewer, Collection<SubscriptionId> subscriptions) {
		String cypher = """
				%s
				MATCH (s:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE s.id IN $subscriptions
				CALL (me, sight, s, p) {
				  MATCH (r:AccessRequest)-[:FOR]->(s)
				  WHERE %s
				  WITH r
				  ORDER BY r.submittedAt DESC, r.id
				  LIMIT $most
				  RETURN r
				}
				WITH me, sight, r, s, o, p
				ORDER BY r.submittedAt DESC, r.id
				%s
				RETURN %s AS request
				""".formatted(ProductSight.VIEWER, RequestSight.VISIBLE, RequestSight.COLLECTING,
				RequestSight.PROJECTING);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("subscriptions", List.copyOf(subscriptions));
		parameters.put("most", SubscriptionSight.MOST);
		return read(cypher, parameters);
	}

	/**
	 * Where a request stands in a list by the time it was submitted.
	 * @param request an item of the list
	 * @return its place
	 */
	public static Cursor cursor(AccessRequest request) {
		return new Cursor(request.submittedAt().toString(), request.id().value());
	}

	/**
	 * Where a request stands in the inbox: by when it is due, and at the end where it is
	 * not.
	 * @param request an item of the list
	 * @return its place
	 */
	public static Cursor dueCursor(AccessRequest request) {
		Instant due = (request.dueAt() != null) ? request.dueAt() : RequestListing.NEVER;
		return new Cursor(due.toString(), request.id().value());
	}

	private RequestsFound page(String cypher, Map<String, Object> parameters, Page page) {
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> RequestsFound.of(page, row))
			.orElse(RequestsFound.NONE));
	}

	private List<AccessRequest> read(String cypher, Map<String, Object> parameters) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters)
			.stream()
			.map((row) -> request(row.nested("request")))
			.toList());
	}

	private Map<String, Object> parameters(Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

	private static AccessRequest request(Row row) {
		return AccessRequestRows.ROWS.request(row.columns());
	}

}
