package io.meshgate.api.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.sight.PlainAccess.Deed;
import io.meshgate.graph.testing.mesh.Mesh;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who tries everything, and rather with what they have a hand in, for themselves
 * and their friends. What they make they have a hand in as well.
 */
final class Climber {

	/** What there is of things; all but people have an identity of their own. */
	enum Kind {

		TEAM, DOMAIN, PRODUCT, APPLICATION, REQUEST, SUBSCRIPTION, GRANT, DELEGATION, PERSON

	}

	private static final Pattern NOTHING_DONE = Pattern
		.compile(".*(Conflict|Loosens|AlreadyOpen|AlreadyGranted|NotRequestable|Obstructed|KeyTaken|AgainstPolicy)");

	private final String person;

	private final Random random;

	private final Map<Kind, List<String>> all = new EnumMap<>(Kind.class);

	private final Map<Kind, List<String>> near = new EnumMap<>(Kind.class);

	Climber(String person, Organisation organisation, Random random) {
		this.person = person;
		this.random = random;
		organisation.people().forEach((each) -> add(Kind.PERSON, Ids.person(each), false));
		PlainAccess access = organisation.access(Instant.now());
		DrawnOrganisation.TEAMS.forEach((team) -> add(Kind.TEAM, Ids.team(team),
				organisation.told().contains(new Told.Place(person, team, Told.Role.OWNER))));
		DrawnOrganisation.DOMAINS.forEach((domain) -> add(Kind.DOMAIN, Ids.domain(domain),
				access.all(Told.Owner.class)
					.filter((owner) -> owner.domain().equals(domain))
					.anyMatch((owner) -> access.roles(person, owner.team()).contains(Told.Role.OWNER))));
		owned(access);
		shared(access);
	}

	private void owned(PlainAccess access) {
		access.all(Told.Application.class)
			.filter((application) -> !Moves.isMade(application.key()))
			.forEach((application) -> add(Kind.APPLICATION, Ids.application(application.key()),
					!access.roles(this.person, application.team()).isEmpty()));
		access.all(Told.Product.class)
			.filter((product) -> !Moves.isMade(product.key()))
			.forEach((product) -> add(Kind.PRODUCT, Ids.product(product.key()),
					access.may(this.person, Deed.ASSESS_IMPACT, product)));
	}

	private void shared(PlainAccess access) {
		access.all(Told.Request.class)
			.forEach((request) -> add(Kind.REQUEST,
					id("AccessRequest", request.key(), Mesh.request(request.key()).value()),
					access.may(this.person, Deed.READ, request)));
		access.all(Told.Subscription.class)
			.forEach((subscription) -> add(Kind.SUBSCRIPTION,
					id("Subscription", subscription.key(), Mesh.subscription(subscription.key()).value()),
					access.may(this.person, Deed.READ, subscription)));
		access.all(Told.Grant.class)
			.forEach((grant) -> add(Kind.GRANT, id("Grant", grant.key(), Mesh.grant(grant.key()).value()),
					access.may(this.person, Deed.REVOKE_GRANT, grant)));
		access.all(Told.Delegation.class)
			.forEach((delegation) -> add(Kind.DELEGATION,
					id("Delegation", delegation.key(), Mesh.delegation(delegation.key()).value()),
					delegation.giver().equals(this.person)));
	}

	/** Tries so many things, one after the other. */
	List<Step> climb(Visitor visitor, int moves) {
		List<Step> done = new ArrayList<>();
		for (int move = 0; move < moves; move++) {
			String operation = one(Moves.all());
			Map<String, Object> input = Moves.input(operation, this);
			Answer answer = visitor.ask(Moves.document(operation), Map.of("input", input));
			assertThat(answer.kinds()).as(operation + input).isSubsetOf("NOT_FOUND", "FORBIDDEN");
			if (answer.kinds().isEmpty() && !NOTHING_DONE.matcher(answer.ending()).matches()) {
				assertThat(answer.ending()).as(operation + input).isNotEqualTo("InvalidInput");
				see(answer);
				done.add(new Step(this.person, operation, input));
			}
		}
		return done;
	}

	/** Does things for somebody, who may be themselves. */
	void help(String friend) {
		of(this.near, Kind.PERSON).add(Ids.person(friend));
	}

	/** Whether there is anything that they could begin with. */
	boolean hasAHand() {
		return Stream.of(Kind.TEAM, Kind.DOMAIN, Kind.PRODUCT).anyMatch((kind) -> !of(this.near, kind).isEmpty());
	}

	String person() {
		return this.person;
	}

	Random random() {
		return this.random;
	}

	/** The global id of something, rather of what is theirs. */
	String one(Kind kind) {
		List<String> theirs = of(this.near, kind);
		return one((theirs.isEmpty() || this.random.nextInt(5) == 0) ? of(this.all, kind) : theirs);
	}

	Map<String, Object> ref(Kind kind) {
		return Map.of("id", one(kind));
	}

	<T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	/** What is made is theirs. */
	private void see(Answer answer) {
		made(answer).ifPresent((id) -> kind(id).ifPresent((kind) -> add(kind, id, true)));
	}

	private static Optional<String> made(Answer answer) {
		return answer.data("")
			.iterator()
			.next()
			.valueStream()
			.filter(JsonNode::isObject)
			.map((thing) -> thing.path("id").asString())
			.findFirst();
	}

	private static Optional<Kind> kind(String id) {
		return GlobalId.parse(id).flatMap((global) -> switch (global.type()) {
			case "Team" -> Optional.of(Kind.TEAM);
			case "Domain" -> Optional.of(Kind.DOMAIN);
			case "DataProduct" -> Optional.of(Kind.PRODUCT);
			case "Application" -> Optional.of(Kind.APPLICATION);
			case "AccessRequest" -> Optional.of(Kind.REQUEST);
			case "Delegation" -> Optional.of(Kind.DELEGATION);
			default -> Optional.empty();
		});
	}

	private void add(Kind kind, String id, boolean theirs) {
		of(this.all, kind).add(id);
		if (theirs) {
			of(this.near, kind).add(id);
		}
	}

	private static List<String> of(Map<Kind, List<String>> things, Kind kind) {
		return things.computeIfAbsent(kind, (_) -> new ArrayList<>());
	}

	/** What was made by an operation is called by its identity. */
	private static String id(String type, String key, String drawn) {
		return new GlobalId(type, (key.length() == 36) ? key : drawn).text();
	}

}
