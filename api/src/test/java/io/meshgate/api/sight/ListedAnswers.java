package io.meshgate.api.sight;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.sight.PlainAccess.Deed;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.explain.Explanation;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.loading.Loadings;
import io.meshgate.graph.loading.Near;
import io.meshgate.graph.loading.Wanted;
import io.meshgate.graph.product.Sightings;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.subscription.Subscriptions;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * Who is told to be among those who may do something: of all who stand near a thing, and
 * everybody where somebody may who stands nowhere near.
 */
final class ListedAnswers {

	static final String PATH = "whoCan";

	private final Loadings loadings;

	ListedAnswers(Graph graph) {
		this.loadings = new Loadings(graph, Clock.fixed(Organisation.NOW, ZoneOffset.UTC));
	}

	/** By person. */
	Map<String, Set<Answer>> of(Organisation organisation) {
		return things(organisation).parallelStream()
			.flatMap((thing) -> listed(thing, organisation))
			.collect(Collectors.groupingBy(Listed::person, Collectors.mapping(Listed::answer, Collectors.toSet())));
	}

	private static List<Thing> things(Organisation organisation) {
		List<Thing> things = new ArrayList<>();
		organisation.all(Told.Product.class)
			.forEach((product) -> things.add(new Thing(product.key(), GraphAnswers.OF_PRODUCTS, Circle.DATA_PRODUCT,
					Sightings.LOADING.<Facts>map(Facts.OfProduct::new).those(List.of(Mesh.product(product.key()))))));
		organisation.all(Told.Request.class)
			.forEach((request) -> things.add(new Thing(request.key(), GraphAnswers.OF_REQUESTS, Circle.ACCESS_REQUEST,
					AccessRequests.LOADING.<Facts>map(GraphAnswers::facts)
						.those(List.of(Mesh.request(request.key()))))));
		organisation.all(Told.Subscription.class)
			.forEach((subscription) -> things
				.add(new Thing(subscription.key(), EnumSet.of(Deed.READ), Circle.SUBSCRIPTION,
						Subscriptions.LOADING
							.<Facts>map((found) -> new Facts.OfGrant(found.standing(), false, GrantStatus.ACTIVE))
							.those(List.of(Mesh.subscription(subscription.key()))))));
		organisation.all(Told.Grant.class)
			.forEach((grant) -> things.add(new Thing(grant.key(), EnumSet.of(Deed.REVOKE_GRANT), Circle.GRANT,
					facts(Mesh.grant(grant.key())))));
		return things;
	}

	private static Wanted<Facts> facts(GrantId id) {
		return Subscriptions.LOADING_OF_GRANTS
			.<Facts>flatMap((subscription) -> subscription.grants()
				.stream()
				.filter((grant) -> grant.id().equals(id))
				.map((grant) -> new Facts.OfGrant(subscription.standing(), false, grant.status()))
				.toList())
			.those(List.of(id));
	}

	private Stream<Listed> listed(Thing thing, Organisation organisation) {
		List<Near<Facts>> near = this.loadings.near(thing.circle(), thing.facts());
		return thing.deeds().stream().flatMap((deed) -> {
			Answer answer = new Answer(PATH, deed, thing.key());
			return who(deed, near, organisation).stream().map((person) -> new Listed(person, answer));
		});
	}

	private static Set<String> who(Deed deed, List<Near<Facts>> near, Organisation organisation) {
		Set<String> who = new TreeSet<>();
		near.stream().filter((each) -> allows(deed, each.found())).forEach((each) -> {
			if (each.person() != null) {
				who.add(each.person().key());
			}
			else {
				who.addAll(organisation.people());
				organisation.all(Told.Leaver.class).forEach((leaver) -> who.remove(leaver.person()));
			}
		});
		return who;
	}

	private static boolean allows(Deed deed, List<Facts> found) {
		return found.stream()
			.anyMatch((facts) -> Explanation.of(Action.valueOf(deed.name()), facts).decision().allowed());
	}

	/**
	 * Something that is asked about.
	 *
	 * @param key of it
	 * @param deeds what may be done with it
	 * @param circle who stands near it
	 * @param facts what decides
	 */
	private record Thing(String key, Set<Deed> deeds, Circle circle, Wanted<Facts> facts) {
	}

	/**
	 * That somebody is listed.
	 *
	 * @param person who
	 * @param answer for what
	 */
	private record Listed(String person, Answer answer) {
	}

}
