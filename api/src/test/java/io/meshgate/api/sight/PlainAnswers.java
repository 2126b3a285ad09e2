package io.meshgate.api.sight;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.api.sight.PlainAccess.Deed;

/**
 * What somebody should be told on every path, and on how much there was to decide.
 */
final class PlainAnswers {

	private final String person;

	private final Organisation organisation;

	private final PlainAccess access;

	/** As if no stage named anybody. */
	private final PlainAccess unnamed;

	private final PlainOwnership ownership;

	private final PlainThings things;

	private final Set<Answer> answers = new LinkedHashSet<>();

	private int decisions;

	PlainAnswers(String person, Organisation organisation) {
		this.person = person;
		this.organisation = organisation;
		this.access = organisation.access();
		this.unnamed = new PlainAccess(
				organisation.told().stream().filter((each) -> !(each instanceof Told.Named)).toList(),
				Organisation.NOW);
		this.ownership = new PlainOwnership(organisation);
		this.things = new PlainThings(organisation);
		products();
		counts();
		organisation.starts().forEach(this::lineage);
		requests();
		subscriptions();
		delegations();
		things();
		ownership();
	}

	String person() {
		return this.person;
	}

	Organisation organisation() {
		return this.organisation;
	}

	Set<Answer> answers() {
		return this.answers;
	}

	int decisions() {
		return this.decisions;
	}

	private void products() {
		for (Told.Product product : this.organisation.all(Told.Product.class)) {
			for (String path : List.of("check", "load", "search")) {
				decide(path, Deed.READ, product.key(), this.access.may(this.person, Deed.READ, product));
			}
			decide("audit", Deed.READ, product.key(), this.ownership.audits(this.person, product));
			for (Deed deed : GraphAnswers.OF_PRODUCTS) {
				boolean may = this.access.may(this.person, deed, product);
				decide("list", deed, product.key(), may);
				decide(ListedAnswers.PATH, deed, product.key(), may);
			}
		}
	}

	private void counts() {
		List<Told.Product> seen = this.organisation.all(Told.Product.class).stream().filter(this::sees).toList();
		decide("number", Deed.READ, String.valueOf(seen.size()), true);
		count("number by visibility", seen, Told.Product::shown);
		count("number by status", seen, Told.Product::stage);
	}

	private void count(String facet, List<Told.Product> seen, Function<Told.Product, Enum<?>> value) {
		Map<String, Long> counts = seen.stream()
			.collect(Collectors.groupingBy(value.andThen(Enum::name), Collectors.counting()));
		counts.forEach((name, count) -> decide(facet, Deed.READ, name + " " + count, true));
	}

	/** All in reach over what they see. */
	private void lineage(Told.Product start) {
		Set<Told.Product> reached = new HashSet<>();
		Deque<Told.Product> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			Told.Product at = next.pop();
			if (sees(at) && reached.add(at)) {
				this.access.all(Told.Feed.class)
					.filter((feed) -> feed.from().equals(at))
					.forEach((feed) -> next.add(feed.to()));
			}
		}
		for (Told.Product product : this.organisation.all(Told.Product.class)) {
			decide("lineage of " + start.key(), Deed.READ, product.key(), reached.contains(product));
		}
	}

	private boolean sees(Told.Product product) {
		return this.access.may(this.person, Deed.READ, product);
	}

	private void requests() {
		for (Told.Request request : this.organisation.all(Told.Request.class)) {
			for (Deed deed : GraphAnswers.OF_REQUESTS) {
				boolean may = this.access.may(this.person, deed, request);
				decide("request", deed, request.key(), may);
				decide(ListedAnswers.PATH, deed, request.key(), may);
			}
			until(request);
			Told.Request open = new Told.Request(request.key(), request.requester(), request.about(), true);
			boolean decides = this.access.may(this.person, Deed.DECIDE_REQUEST, open);
			decide("list as APPROVER", Deed.READ, request.key(),
					decides || awaitsAnother(request) || hasDecided(request));
			decide("list as REQUESTER", Deed.READ, request.key(),
					request.requester().equals(this.person) && this.access.may(this.person, Deed.READ, request));
			decide("list as null", Deed.READ, request.key(), isListed(request));
			decide("route", Deed.DECIDE_REQUEST, request.key(), this.ownership.deciding(request).contains(this.person));
			decide("inbox", Deed.DECIDE_REQUEST, request.key(), isInInbox(request));
		}
	}

	/** What awaits them, as one who answers or as one whom the present stage names. */
	private boolean isInInbox(Told.Request request) {
		boolean awaits = this.access.awaits(request, this.person);
		return awaitsAnother(request)
				|| (this.unnamed.may(this.person, Deed.DECIDE_REQUEST, request)
						&& (awaits || this.access.roles(this.person, request.on().team())
							.stream()
							.anyMatch(Set.of(Told.Role.APPROVER, Told.Role.OWNER)::contains)))
				|| (awaits && this.access.may(this.person, Deed.DECIDE_REQUEST, request)
						&& this.access.isImpartial(this.person, request)
						&& this.organisation.told().contains(new Told.Named(request, this.person, Told.Turn.PRESENT)));
	}

	/** In each place as long as the last of what lets them. */
	private void until(Told.Request request) {
		this.access.givers(this.person, request)
			.distinct()
			.filter((_) -> this.access.may(this.person, Deed.READ, request))
			.flatMap((giver) -> this.access.all(Told.Delegation.class)
				.filter((each) -> each.giver().equals(giver) && each.delegate().equals(this.person))
				.filter((each) -> each.ended() == null && !each.from().isAfter(Organisation.NOW))
				.map(Told.Delegation::until)
				.max(Comparator.naturalOrder())
				.stream())
			.forEach((until) -> decide("until " + until, Deed.DECIDE_REQUEST, request.key(), true));
	}

	/** What one made, and what others did to whom one is an owner, or decides for one. */
	private boolean isListed(Told.Request request) {
		return this.access.may(this.person, Deed.READ, request)
				&& (request.requester().equals(this.person) || hasDecided(request)
						|| (this.access.isImpartial(this.person, request)
								&& (this.access.isOfEitherSide(this.person, request.about()) || awaitsAnother(request)
										|| isNamed(request))));
	}

	private boolean isNamed(Told.Request request) {
		return this.organisation.all(Told.Named.class).stream().anyMatch((each) -> each.names(this.person, request));
	}

	/** In whose place they decide, whatever has become of that one's say in it. */
	private boolean awaitsAnother(Told.Request request) {
		return request.open() && this.access.may(this.person, Deed.READ, request)
				&& this.access.isImpartial(this.person, request)
				&& this.access.givers(this.person, request).findAny().isPresent();
	}

	/** Of those who did so for themselves, only whoever still may is told. */
	private boolean hasDecided(Told.Request request) {
		return this.access.may(this.person, Deed.READ, request) && this.access.isImpartial(this.person, request)
				&& this.organisation.all(Told.Verdict.class)
					.stream()
					.filter((each) -> each.request().equals(request) && each.giver() != null)
					.anyMatch((each) -> each.person().equals(this.person));
	}

	private void subscriptions() {
		for (Told.Subscription subscription : this.organisation.all(Told.Subscription.class)) {
			boolean reads = this.access.may(this.person, Deed.READ, subscription);
			decide("subscription", Deed.READ, subscription.key(), reads);
			decide(ListedAnswers.PATH, Deed.READ, subscription.key(), reads);
			decide("subscriptions", Deed.READ, subscription.key(),
					reads && this.access.isOfEitherSide(this.person, subscription));
		}
		for (Told.Grant grant : this.organisation.all(Told.Grant.class)) {
			boolean may = this.access.may(this.person, Deed.REVOKE_GRANT, grant);
			decide("grant", Deed.REVOKE_GRANT, grant.key(), may);
			decide(ListedAnswers.PATH, Deed.REVOKE_GRANT, grant.key(), may);
		}
	}

	private void delegations() {
		for (Told.Delegation delegation : this.organisation.all(Told.Delegation.class)) {
			decide("delegation " + PlainOwnership.status(delegation), Deed.READ, delegation.key(),
					this.ownership.sees(this.person, delegation));
			decide("delegation", Deed.EDIT, delegation.key(), this.ownership.ends(this.person, delegation));
		}
	}

	private void things() {
		for (Told.Contract contract : this.organisation.all(Told.Contract.class)) {
			decide("version", Deed.READ, contract.key(), this.things.sees(this.person, contract));
		}
		for (Told.Dataset dataset : this.organisation.all(Told.Dataset.class)) {
			decide("dataset", Deed.READ, dataset.key(), this.things.sees(this.person, dataset));
		}
		for (Told.Job job : this.organisation.all(Told.Job.class)) {
			decide("job", Deed.READ, job.key(), this.things.sees(this.person, job));
		}
	}

	private void ownership() {
		for (String domain : this.organisation.domains()) {
			decide("domain", Deed.EDIT, domain, this.ownership.changesDomain(this.person, domain));
			decide("term", Deed.EDIT, domain, this.ownership.changesTerms(this.person, domain));
		}
		for (String team : this.organisation.teams()) {
			decide("team", Deed.MANAGE_MEMBERS, team, this.ownership.changesTeam(this.person, team));
			decide("place", Deed.MANAGE_MEMBERS, team, this.ownership.leavesTeam(this.person, team));
		}
		for (Told.Subscription wish : this.organisation.wishes()) {
			decide("ask", Deed.REQUEST_ACCESS, wish.key(),
					sees(wish.product()) && this.access.consumes(this.person, wish));
		}
		for (Told.Product product : this.organisation.starts()) {
			decide("contract", Deed.EDIT, product.key(), this.ownership.changesContract(this.person, product));
		}
		for (Told.Application application : this.organisation.all(Told.Application.class)) {
			decide("application", Deed.EDIT, application.key(),
					this.ownership.changesApplication(this.person, application));
		}
	}

	private void decide(String path, Deed deed, String thing, boolean allowed) {
		this.decisions++;
		if (allowed) {
			this.answers.add(new Answer(path, deed, thing));
		}
	}

}
