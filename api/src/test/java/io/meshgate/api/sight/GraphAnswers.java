package io.meshgate.api.sight;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.Duration;
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
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.InboxFilter;
import io.meshgate.graph.access.RequestPart;
import io.meshgate.graph.access.RequestRole;
import io.meshgate.graph.access.asking.Asked;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.consumer.ConsumerRef.Kind;
import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.contract.authoring.ContractAuthoring;
import io.meshgate.graph.contract.authoring.ContractAuthoring.Publisher;
import io.meshgate.graph.delegation.DelegationStatus;
import io.meshgate.graph.delegation.Delegations;
import io.meshgate.graph.descriptor.ContractDescriptor;
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
import io.meshgate.graph.subscription.SubscriptionId;
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

	private final Graph graph;

	private final Products products;

	private final Sightings sightings;

	private final Facets facets;

	private final Lineages lineages;

	private final AccessRequests requests;

	private final Subscriptions subscriptions;

	private final Delegations delegations;

	private final ThingAnswers things;

	GraphAnswers(Graph graph) {
		Clock clock = Clock.fixed(Organisation.NOW, ZoneOffset.UTC);
		this.graph = graph;
		this.products = new Products(graph, clock);
		this.sightings = new Sightings(graph, clock);
		this.facets = new Facets(graph, clock);
		this.lineages = new Lineages(graph, clock);
		this.requests = new AccessRequests(graph, clock);
		this.subscriptions = new Subscriptions(graph, clock);
		this.delegations = new Delegations(graph, clock);
		this.things = new ThingAnswers(graph);
	}

	Set<Answer> of(String person, Organisation organisation) {
		return EnumSet.complementOf(EnumSet.copyOf(Question.OF_ALL))
			.stream()
			.flatMap((question) -> of(person, organisation, question).stream())
			.collect(Collectors.toSet());
	}

	/** What they are told where one of these is asked. */
	Set<Answer> of(String person, Organisation organisation, Question question) {
		Answered answered = new Answered(Mesh.viewer(person), new HashSet<>());
		switch (question) {
			case LOAD, SEARCH -> found(answered, organisation, question);
			case CHECK -> check(answered, organisation);
			case LIST -> list(answered);
			case NUMBER -> counts(answered);
			case LINEAGE -> organisation.starts().forEach((start) -> lineage(answered, start, organisation));
			case REQUEST -> request(answered, organisation);
			case REQUESTS -> requests(answered, organisation, null);
			case REQUESTER, APPROVER -> requests(answered, organisation, RequestRole.valueOf(question.name()));
			case INBOX -> inbox(answered, organisation);
			case BACKGROUND -> background(answered, organisation);
			case SUBSCRIPTION -> subscription(answered, organisation);
			case SUBSCRIPTIONS -> subscriptions(answered, organisation);
			case DELEGATION -> delegation(answered, organisation);
			case VERSION -> answered.answers().addAll(this.things.versions(answered.viewer(), organisation));
			case DATASET -> answered.answers().addAll(this.things.datasets(answered.viewer(), organisation));
			case JOB -> answered.answers().addAll(this.things.jobs(answered.viewer(), organisation));
			case ASK -> organisation.wishes().forEach((wish) -> ask(answered, wish));
			case CONTRACT -> organisation.starts().forEach((product) -> contract(answered, product, organisation));
			case DOMAIN, TEAM, APPLICATION, ROUTE -> throw new IllegalArgumentException("It is asked for everybody");
		}
		return answered.answers();
	}

	private void found(Answered answered, Organisation organisation, Question question) {
		Collection<DataProduct> found = (question == Question.LOAD)
				? this.products.load(answered.viewer(), products(organisation).keySet(), Set.of())
				: this.products.list(answered.viewer(), query(Organisation.WORD, Set.of()), ALL).items();
		answered.read((question == Question.LOAD) ? "load" : "search", found, DataProduct::key);
	}

	private void check(Answered answered, Organisation organisation) {
		Map<ProductId, String> keys = products(organisation);
		this.sightings.load(answered.viewer(), keys.keySet()).forEach((id, sighting) -> {
			Facts facts = new Facts.OfProduct(sighting);
			String key = Objects.requireNonNull(keys.get(id));
			answered.decide("check", EnumSet.of(Deed.READ), key, facts);
			if (Policy.decide(Action.READ_AUDIT, facts).allowed()) {
				answered.add("audit", Deed.READ, key);
			}
		});
	}

	private void list(Answered answered) {
		this.products.list(answered.viewer(), query(null, Set.of(ProductPart.SIGHTING)), ALL)
			.items()
			.forEach((product) -> answered.decide("list", OF_PRODUCTS, product.key(),
					new Facts.OfProduct(Objects.requireNonNull(product.sighting()))));
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
		Map<ProductId, String> keys = products(organisation);
		LineageWalk walk = new LineageWalk(
				new LineageStart(LineageLevel.DATA_PRODUCT, new FlowId(Mesh.product(start.key()).value())),
				LineageLevel.DATA_PRODUCT, LineageDirection.DOWNSTREAM, LineageWalk.DEEPEST, LineageView.WHOLE,
				LineageBudget.LARGEST, null);
		Unhurried.ask(() -> this.lineages.follow(answered.viewer(), walk, false), Unhurried::isLate)
			.ifPresent((lineage) -> answered.read("lineage of " + start.key(), lineage.nodes(),
					(node) -> Objects.requireNonNull(keys.get(new ProductId(node.id().value())))));
	}

	private void request(Answered answered, Organisation organisation) {
		Function<AccessRequest, String> key = key(organisation);
		List<AccessRequestId> ids = organisation.all(Told.Request.class)
			.stream()
			.map((request) -> Mesh.request(request.key()))
			.toList();
		for (AccessRequest request : this.requests.load(answered.viewer(), ids)) {
			answered.decide("request", OF_REQUESTS, key.apply(request), facts(request));
			request.ties()
				.standIns()
				.forEach(
						(standIn) -> answered.add("until " + standIn.until(), Deed.DECIDE_REQUEST, key.apply(request)));
		}
	}

	/** What is told of others is told of by their ids as well. */
	private void background(Answered answered, Organisation organisation) {
		var requests = keys(organisation, Told.Request.class, Told.Request::key, Mesh::request);
		var subscriptions = keys(organisation, Told.Subscription.class, Told.Subscription::key, Mesh::subscription);
		this.requests.backgrounds(answered.viewer(), requests.keySet(), RequestPart.SIMILAR_DECISIONS)
			.values()
			.forEach((background) -> answered.read("request", background.similarDecisions(), key(organisation)));
		this.requests.backgrounds(answered.viewer(), requests.keySet(), RequestPart.ALREADY_HELD)
			.values()
			.forEach((background) -> answered.read("subscription", background.alreadyHeld(),
					(each) -> Objects.requireNonNull(subscriptions.get(each.id()))));
	}

	private void requests(Answered answered, Organisation organisation, @Nullable RequestRole role) {
		AccessRequestFilter filter = new AccessRequestFilter(Set.of(), role, null, null, null, null);
		answered.read("list as " + role, this.requests.list(answered.viewer(), filter, Set.of(), ALL).slice().items(),
				key(organisation));
	}

	private void inbox(Answered answered, Organisation organisation) {
		Function<AccessRequest, String> key = key(organisation);
		this.requests.inbox(answered.viewer(), InboxFilter.ALL, Set.of(), ALL)
			.slice()
			.items()
			.forEach((request) -> answered.add("inbox", Deed.DECIDE_REQUEST, key.apply(request)));
	}

	private static Function<AccessRequest, String> key(Organisation organisation) {
		var keys = keys(organisation, Told.Request.class, Told.Request::key, Mesh::request);
		return (request) -> Objects.requireNonNull(keys.get(request.id()));
	}

	static Facts facts(AccessRequest request) {
		return new Facts.OfRequest(request.ties().standing(), request.ties().requester(), request.ties().consumerSide(),
				request.ties().decider(), request.status(), request.isUnreviewed(), request.ties().standIns());
	}

	private void subscription(Answered answered, Organisation organisation) {
		var keys = keys(organisation, Told.Subscription.class, Told.Subscription::key, Mesh::subscription);
		var grants = keys(organisation, Told.Grant.class, Told.Grant::key, Mesh::grant);
		List<Subscription> loaded = this.subscriptions.load(answered.viewer(), keys.keySet());
		answered.read("subscription", loaded, (each) -> Objects.requireNonNull(keys.get(each.id())));
		loaded.forEach((subscription) -> subscription.grants()
			.forEach((grant) -> answered.decide("grant", EnumSet.of(Deed.REVOKE_GRANT),
					Objects.requireNonNull(grants.get(grant.id())),
					new Facts.OfGrant(subscription.standing(), false, grant.status()))));
	}

	private void subscriptions(Answered answered, Organisation organisation) {
		var keys = keys(organisation, Told.Subscription.class, Told.Subscription::key, Mesh::subscription);
		answered.read("subscriptions", this.subscriptions.list(answered.viewer(), SubscriptionFilter.ALL, ALL).items(),
				(each) -> Objects.requireNonNull(keys.get(each.id())));
	}

	private void delegation(Answered answered, Organisation organisation) {
		var keys = keys(organisation, Told.Delegation.class, Told.Delegation::key, Mesh::delegation);
		this.delegations.load(answered.viewer(), keys.keySet()).forEach((each) -> {
			String key = Objects.requireNonNull(keys.get(each.id()));
			answered.add("delegation " + each.status(), Deed.READ, key);
			answered.decide("delegation", EnumSet.of(Deed.EDIT), key,
					new Facts.OfDelegation(each.standing(), each.status() == DelegationStatus.ENDED));
		});
	}

	private void ask(Answered answered, Told.Subscription wish) {
		Asking asking = new Asking(new AccessRequestId("1"), new SubscriptionId("1"), answered.viewer().person(),
				Mesh.port(wish.product().key() + "/data"), consumer(wish), "To know", null, null, List.of(),
				Organisation.NOW, ReviewPlan.ofOwners(Duration.ofDays(7), Duration.ofDays(30)), AccessRequestKind.NEW);
		this.graph.read((transaction) -> new Requesting().facts(transaction, asking))
			.filter(Asked::belongs)
			.ifPresent((_) -> answered.add("ask", Deed.REQUEST_ACCESS, wish.key()));
	}

	private static ConsumerRef consumer(Told.Subscription wish) {
		Kind kind = Kind.valueOf(wish.kind().name());
		return new ConsumerRef(kind, switch (kind) {
			case TEAM -> Mesh.team(wish.holder()).value();
			case APPLICATION -> Mesh.application(wish.holder()).value();
			case DATA_PRODUCT -> Mesh.product(wish.holder()).value();
			case PERSON -> Mesh.person(wish.holder()).value();
		});
	}

	/** Another version of what the product serves; whoever left does not come so far. */
	private void contract(Answered answered, Told.Product product, Organisation organisation) {
		ContractDescriptor contract = new ContractDescriptor(product.key(), "2.0.0", null, null, List.of(),
				ContractContent.NOTHING, List.of());
		Publisher publisher = new Publisher(answered.viewer(), Organisation.NOW);
		if (organisation.isThere(answered.viewer()) && !this.graph
			.read((transaction) -> new ContractAuthoring().claim(transaction, publisher,
					Mesh.port(product.key() + "/data"), contract))
			.taken()) {
			answered.add("contract", Deed.EDIT, product.key());
		}
	}

	private static ProductQuery query(@Nullable String search, Set<ProductPart> parts) {
		return new ProductQuery(ProductFilter.ALL, search, ProductOrder.NAME, parts, true);
	}

	private static Map<ProductId, String> products(Organisation organisation) {
		return keys(organisation, Told.Product.class, Told.Product::key, Mesh::product);
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
