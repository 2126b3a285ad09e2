package io.meshgate.api.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.meshgate.api.sight.PlainAccess.Deed;
import org.jspecify.annotations.Nullable;

/**
 * Draws an organisation at random: trees of domains and of teams, people in them or
 * beside them, products of any kind, who consumes those or would like to, and who decides
 * on that for whom.
 */
final class DrawnOrganisation {

	private static final Instant NOW = Organisation.NOW;

	private static final List<String> PEOPLE = keys("person", 24);

	static final List<String> TEAMS = keys("team", 10);

	static final List<String> DOMAINS = keys("domain", 12);

	static final List<String> APPLICATIONS = keys("application", 5);

	private static final List<String> PRODUCTS = keys("product", 30);

	private static final List<String> SUBSCRIPTIONS = keys("subscription", 25);

	/** Around now, and at this very moment. */
	private static final List<Instant> ENDS = List.of(NOW.minus(Duration.ofDays(1)), NOW.minusMillis(1), NOW,
			NOW.plusMillis(1), NOW.plus(Duration.ofDays(1)));

	private final Random random;

	private final List<Told> told = new ArrayList<>();

	private DrawnOrganisation(Random random) {
		this.random = random;
	}

	static Organisation by(Random random) {
		DrawnOrganisation drawn = new DrawnOrganisation(random);
		drawn.people();
		drawn.domains();
		drawn.products();
		drawn.subscriptions();
		drawn.requests();
		drawn.awaited();
		drawn.delegations();
		drawn.verdicts();
		return new Organisation(drawn.told, new TreeSet<>(PEOPLE));
	}

	private void people() {
		some(TEAMS, 6, (team) -> tell(new Told.Led(team)));
		tree(TEAMS, 2, (team, whole) -> tell(new Told.Part(team, whole, this.random.nextInt(3) > 0)));
		for (String person : PEOPLE) {
			some(TEAMS, this.random.nextInt(3), (team) -> tell(new Told.Place(person, team, role(team))));
			if (this.random.nextInt(5) == 0) {
				tell(new Told.Leaver(person));
			}
		}
		some(PEOPLE, 1 + this.random.nextInt(2), (person) -> tell(new Told.Administrator(person)));
	}

	/** Roles count in some teams; in the others everybody is a member. */
	private Told.Role role(String team) {
		return this.told.contains(new Told.Led(team)) ? one(Told.Role.values()) : Told.Role.MEMBER;
	}

	private void domains() {
		tree(DOMAINS, 4, (domain, parent) -> tell(new Told.Below(domain, parent)));
		for (String domain : DOMAINS) {
			some(TEAMS, this.random.nextInt(3), (team) -> tell(new Told.Owner(team, domain)));
		}
		some(PEOPLE, 3, (person) -> some(DOMAINS, 1, (domain) -> tell(new Told.Steward(person, domain))));
	}

	private void products() {
		for (String key : PRODUCTS) {
			tell(new Told.Product(key, mostly(TEAMS), mostly(DOMAINS), one(Told.Shown.values()),
					one(Told.Stage.values())));
		}
		List<Told.Product> products = all(Told.Product.class);
		for (Told.Product product : products) {
			some(products, this.random.nextInt(4), (from) -> tell(new Told.Feed(from, product)));
		}
		APPLICATIONS.forEach((key) -> tell(new Told.Application(key, one(TEAMS))));
	}

	private void subscriptions() {
		for (String key : SUBSCRIPTIONS) {
			Told.Kind kind = one(Told.Kind.values());
			Told.Subscription subscription = new Told.Subscription(key, kind, one(holders(kind)),
					one(all(Told.Product.class)), false);
			tell(subscription);
			for (int grant = this.random.nextInt(4); grant > 0; grant--) {
				Instant until = (this.random.nextInt(4) > 0) ? one(ENDS) : null;
				tell(new Told.Grant(key + "-" + grant, subscription,
						NOW.plus(Duration.ofDays(this.random.nextInt(9) - 7)), until,
						(this.random.nextInt(4) > 0) ? null : NOW.minusSeconds(60)));
			}
		}
	}

	private void requests() {
		List<Told.Subscription> subscriptions = all(Told.Subscription.class);
		Set<Told.Subscription> open = new HashSet<>();
		for (String key : keys("request", 14)) {
			Told.Subscription about = one(subscriptions);
			tell(new Told.Request(key, one(PEOPLE), about, this.random.nextInt(3) > 0 && open.add(about)));
		}
	}

	/** They wait for some who may decide on them, or could before they left. */
	private void awaited() {
		PlainAccess access = new PlainAccess(
				this.told.stream().filter((each) -> !(each instanceof Told.Leaver)).toList(), NOW);
		for (Told.Request request : all(Told.Request.class)) {
			Told.Request open = new Told.Request(request.key(), request.requester(), request.about(), true);
			List<String> deciding = PEOPLE.stream()
				.filter((person) -> access.may(person, Deed.DECIDE_REQUEST, open))
				.toList();
			some(deciding, Math.min(3, deciding.size()), (person) -> tell(new Told.Awaited(request, person)));
			if (!request.open()) {
				tell(new Told.Awaited(request, one(PEOPLE)));
			}
			if (this.random.nextInt(3) == 0) {
				tell(new Told.Named(request, one(PEOPLE), one(List.of(Told.Turn.values()))));
			}
		}
	}

	/** Most are given by somebody whom a request awaits, many to those who ask. */
	private void delegations() {
		PlainAccess access = new PlainAccess(this.told, NOW);
		for (String key : keys("delegation", 16)) {
			Told.Awaited awaited = one(all(Told.Awaited.class));
			List<String> asking = PEOPLE.stream()
				.filter((person) -> !access.isImpartial(person, awaited.request()))
				.toList();
			String delegate = one((this.random.nextInt(3) > 0) ? PEOPLE : asking);
			Instant from = one(ENDS.subList(0, 4));
			Instant until = one(ENDS.stream().filter((end) -> end.isAfter(from)).toList());
			if (!awaited.person().equals(delegate)) {
				tell(new Told.Delegation(key, awaited.person(), delegate, from, until,
						(this.random.nextInt(6) > 0) ? null : NOW.minusSeconds(60)));
			}
		}
	}

	/** Those on whom requests that ended waited, or who decided for them. */
	private void verdicts() {
		for (Told.Awaited awaited : all(Told.Awaited.class)) {
			if (!awaited.request().open()) {
				List<String> delegates = all(Told.Delegation.class).stream()
					.filter((delegation) -> delegation.giver().equals(awaited.person()))
					.map(Told.Delegation::delegate)
					.toList();
				tell(delegates.isEmpty() ? new Told.Verdict(awaited.request(), awaited.person(), null)
						: new Told.Verdict(awaited.request(), one(delegates), awaited.person()));
			}
		}
	}

	private static List<String> holders(Told.Kind kind) {
		return switch (kind) {
			case PERSON -> PEOPLE;
			case TEAM -> TEAMS;
			case APPLICATION -> APPLICATIONS;
			case DATA_PRODUCT -> PRODUCTS;
		};
	}

	private <T extends Told> List<T> all(Class<T> type) {
		return this.told.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private void tell(Told told) {
		if (!this.told.contains(told)) {
			this.told.add(told);
		}
	}

	/** All but one in so many are below one that comes before them. */
	private void tree(List<String> keys, int in, BiConsumer<String, String> branch) {
		for (int place = 1; place < keys.size(); place++) {
			if (this.random.nextInt(in) > 0) {
				branch.accept(keys.get(place), keys.get(this.random.nextInt(place)));
			}
		}
	}

	private <T> void some(List<T> of, int many, Consumer<T> each) {
		List<T> rest = new ArrayList<>(of);
		for (int drawn = 0; drawn < many; drawn++) {
			each.accept(rest.remove(this.random.nextInt(rest.size())));
		}
	}

	private @Nullable String mostly(List<String> keys) {
		return (this.random.nextInt(10) > 0) ? one(keys) : null;
	}

	private <T> T one(T[] of) {
		return one(Arrays.asList(of));
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private static List<String> keys(String kind, int many) {
		return IntStream.range(0, many).mapToObj((number) -> kind + number).toList();
	}

}
