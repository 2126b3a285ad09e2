package io.meshgate.api.sight;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.api.sight.PlainAccess.Deed;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.access.AccessRequest;
import io.meshgate.graph.access.AccessRequestFilter;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.RequestRole;
import io.meshgate.graph.discovery.FacetCounts;
import io.meshgate.graph.discovery.FacetQuery;
import io.meshgate.graph.discovery.Facets;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageBudget;
import io.meshgate.graph.lineage.LineageDirection;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageStart;
import io.meshgate.graph.lineage.LineageView;
import io.meshgate.graph.lineage.LineageWalk;
import io.meshgate.graph.lineage.Lineages;
import io.meshgate.graph.lineage.Unhurried;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductFacet;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductOrder;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.ProductQuery;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.product.Sightings;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.subscription.Subscription;
import io.meshgate.graph.subscription.SubscriptionFilter;
import io.meshgate.graph.subscription.Subscriptions;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told on every path: what the graph shows them, and what the policy
 * says of that.
 */
final class GraphAnswers {

	static final Set<Deed> OF_PRODUCTS = EnumSet.of(Deed.READ, Deed.EDIT, Deed.PUBLISH, Deed.DEPRECATE, Deed.RETIRE,
			Deed.DELETE, Deed.MANAGE_MEMBERS, Deed.REQUEST_ACCESS, Deed.ASSESS_IMPACT);

	static final Set<Deed> OF_REQUESTS = EnumSet.of(Deed.READ, Deed.DECIDE_REQUEST, Deed.WITHDRAW_REQUEST);

	private static final Page ALL = new Page(100, null);

	private final Products products;

	private final Sightings sightings;

	private final Facets facets;

	private final Lineages lineages;

	private final AccessRequests requests;

	private final Subscriptions subscriptions;

	GraphAnswers(Graph graph) {
		Clock clock = Clock.fixed(Organisation.NOW, ZoneOffset.UTC);
		this.products = new Products(graph, clock);
		this.sightings = new Sightings(graph, clock);
		this.facets = new Facets(graph, clock);
		this.lineages = new Lineages(graph, clock);
		this.requests = new AccessRequests(graph, clock);
		this.subscriptions = new Subscriptions(graph, clock);
	}

	Set<Answer> of(String person, Organisation organisation) {
		Answered answered = new Answered(Mesh.viewer(person), new HashSet<>());
		products(answered, organisation);
		counts(answered);
		organisation.starts().forEach((start) -> lineage(answered, start, organisation));
		requests(answered, organisation);
		subscriptions(answered, organisation);
		return answered.answers();
	}

	private void products(Answered answered, Organisation organisation) {
		Map<ProductId, String> keys = keys(organisation, Told.Product.class, Told.Product::key, Mesh::product);
		this.products.list(answered.viewer(), query(null, Set.of(ProductPart.SIGHTING)), ALL)
			.items()
			.forEach((product) -> answered.decide("list", OF_PRODUCTS, product.key(),
					new Facts.OfProduct(Objects.requireNonNull(product.sighting()))));
		answered.read("load", this.products.load(answered.viewer(), keys.keySet(), Set.of()), DataProduct::key);
		answered.read("search", this.products.list(answered.viewer(), query(Organisation.WORD, Set.of()), ALL).items(),
				DataProduct::key);
		this.sightings.load(answered.viewer(), keys.keySet())
			.forEach((id, sighting) -> answered.decide("check", EnumSet.of(Deed.READ),
					Objects.requireNonNull(keys.get(id)), new Facts.OfProduct(sighting)));
	}

	private void counts(Answered answered) {
		Set<ProductFacet> by = Set.of(ProductFacet.VISIBILITY, ProductFacet.STATUS);
		FacetCounts counts = this.facets.count(answered.viewer(), new FacetQuery(ProductFilter.ALL, null, by, 10));
		int total = this.products.list(answered.viewer(), query(null, Set.of()), new Page(1, null)).total();
		answered.read("number", List.of(total, counts.total()), String::valueOf);
		answered.read("number by visibility", counts.visibilities(), (each) -> each.value() + " " + each.count());
		answered.read("number by status", counts.statuses(), (each) -> each.value() + " " + each.count());
	}

	private void lineage(Answered answered, Told.Product start, Organisation organisation) {
		Map<ProductId, String> keys = keys(organisation, Told.Product.class, Told.Product::key, Mesh::product);
		LineageWalk walk = new LineageWalk(
				new LineageStart(LineageLevel.DATA_PRODUCT, new FlowId(Mesh.product(start.key()).value())),
				LineageLevel.DATA_PRODUCT, LineageDirection.DOWNSTREAM, LineageWalk.DEEPEST, LineageView.WHOLE,
				LineageBudget.LARGEST, null);
		Unhurried.ask(() -> this.lineages.follow(answered.viewer(), walk, false), Unhurried::isLate)
			.ifPresent((lineage) -> answered.read("lineage of " + start.key(), lineage.nodes(),
					(node) -> Objects.requireNonNull(keys.get(new ProductId(node.id().value())))));
	}

	private void requests(Answered answered, Organisation organisation) {
		var keys = keys(organisation, Told.Request.class, Told.Request::key, Mesh::request);
		Function<AccessRequest, String> key = (request) -> Objects.requireNonNull(keys.get(request.id()));
		this.requests.load(answered.viewer(), keys.keySet())
			.forEach((request) -> answered.decide("request", OF_REQUESTS, key.apply(request), facts(request)));
		for (RequestRole role : RequestRole.values()) {
			AccessRequestFilter filter = new AccessRequestFilter(Set.of(), role, null, null);
			answered.read("list as " + role, this.requests.list(answered.viewer(), filter, ALL).items(), key);
		}
		this.requests.inbox(answered.viewer(), ALL)
			.items()
			.forEach((request) -> answered.add("inbox", Deed.DECIDE_REQUEST, key.apply(request)));
	}

	static Facts facts(AccessRequest request) {
		return new Facts.OfRequest(request.ties().standing(), request.ties().requester(), request.ties().consumerSide(),
				request.isOpen(), request.ties().standIns());
	}

	private void subscriptions(Answered answered, Organisation organisation) {
		var keys = keys(organisation, Told.Subscription.class, Told.Subscription::key, Mesh::subscription);
		var grants = keys(organisation, Told.Grant.class, Told.Grant::key, Mesh::grant);
		Function<Subscription, String> key = (each) -> Objects.requireNonNull(keys.get(each.id()));
		List<Subscription> loaded = this.subscriptions.load(answered.viewer(), keys.keySet());
		answered.read("subscription", loaded, key);
		loaded.forEach((subscription) -> subscription.grants()
			.forEach((grant) -> answered.decide("grant", EnumSet.of(Deed.REVOKE_GRANT),
					Objects.requireNonNull(grants.get(grant.id())),
					new Facts.OfGrant(subscription.standing(), grant.status() == GrantStatus.ENDED))));
		answered.read("subscriptions", this.subscriptions.list(answered.viewer(), SubscriptionFilter.ALL, ALL).items(),
				key);
	}

	private static ProductQuery query(@Nullable String search, Set<ProductPart> parts) {
		return new ProductQuery(ProductFilter.ALL, search, ProductOrder.NAME, parts, true);
	}

	private static <T extends Told, I> Map<I, String> keys(Organisation organisation, Class<T> type,
			Function<T, String> key, Function<String, I> id) {
		return organisation.all(type).stream().map(key).collect(Collectors.toMap(id, Function.identity()));
	}

	/**
	 * What has been answered so far.
	 *
	 * @param viewer whom
	 * @param answers what
	 */
	private record Answered(Viewer viewer, Set<Answer> answers) {

		void add(String path, Deed deed, String thing) {
			this.answers.add(new Answer(path, deed, thing));
		}

		<T> void read(String path, Collection<T> found, Function<T, String> key) {
			found.forEach((each) -> add(path, Deed.READ, key.apply(each)));
		}

		void decide(String path, Set<Deed> deeds, String thing, Facts facts) {
			deeds.stream()
				.filter((deed) -> Policy.decide(Action.valueOf(deed.name()), facts).allowed())
				.forEach((deed) -> add(path, deed, thing));
		}

	}

}
