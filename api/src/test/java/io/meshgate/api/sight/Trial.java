package io.meshgate.api.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.sight.PlainAccess.Deed;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * That somebody tries to do something, with a thing that was drawn.
 *
 * @param person who
 * @param deed what
 * @param thing with what, as it stood when it was drawn
 */
record Trial(String person, Deed deed, Told thing) {

	/** How it may end. */
	enum End {

		/** As if there were no such thing. */
		HIDDEN,

		/** They may not, or not as it stands. */
		REFUSED,

		/** They may, whether or not there was anything to do. */
		LET

	}

	private static final Set<Deed> WITH_PRODUCTS = EnumSet.of(Deed.EDIT, Deed.PUBLISH, Deed.DEPRECATE, Deed.RETIRE,
			Deed.DELETE, Deed.MANAGE_MEMBERS, Deed.REQUEST_ACCESS);

	/** What is answered to those only who may. */
	private static final List<String> NOTHING_TO_DO = List.of("The team owns the product already.",
			"Nobody but the side that asks could decide on it.");

	/** All that can be tried. */
	static List<Trial> all(Organisation organisation) {
		List<Trial> all = new ArrayList<>();
		for (String person : organisation.people()) {
			for (Told told : organisation.told()) {
				Set<Deed> deeds = switch (told) {
					case Told.Product _ -> WITH_PRODUCTS;
					case Told.Request _ -> EnumSet.of(Deed.DECIDE_REQUEST, Deed.WITHDRAW_REQUEST);
					case Told.Grant _ -> EnumSet.of(Deed.REVOKE_GRANT);
					default -> Set.of();
				};
				deeds.forEach((deed) -> all.add(new Trial(person, deed, told)));
			}
		}
		return all;
	}

	/** How it ends as it was promised, where things stand now. */
	End promised(Organisation organisation, Instant now) {
		PlainAccess access = organisation.access(now);
		return access.all(this.thing.getClass())
			.filter((each) -> key(each).equals(key(this.thing)))
			.findFirst()
			.map((each) -> promised(access, each))
			.orElse(End.HIDDEN);
	}

	private End promised(PlainAccess access, Told now) {
		if (access.may(this.person, this.deed, now)) {
			return End.LET;
		}
		return sees(access, now) ? End.REFUSED : End.HIDDEN;
	}

	/** A grant is for the two sides alone. */
	private boolean sees(PlainAccess access, Told now) {
		return (now instanceof Told.Grant grant)
				? access.all(Told.Leaver.class).noneMatch((leaver) -> leaver.person().equals(this.person))
						&& access.isOfEitherSide(this.person, grant.of())
				: access.may(this.person, Deed.READ, now);
	}

	/** Tries it. */
	Answer by(Visitor visitor) {
		return switch (this.thing) {
			case Told.Product product -> visitor.submit(operation(), input(product));
			case Told.Request(String key, String _, Told.Subscription _, boolean _) -> visitor.submit(operation(),
					Map.of("accessRequest", GlobalId.of(AccessRequest.class, Mesh.request(key)).text()));
			case Told.Grant grant -> visitor.submit("RevokeGrant",
					Map.of("grant", GlobalId.of(Grant.class, Mesh.grant(grant.key())).text(), "reason", "Over"));
			default -> throw new IllegalStateException(toString());
		};
	}

	private String operation() {
		return switch (this.deed) {
			case EDIT -> "ChangeDataProduct";
			case PUBLISH -> "PublishDataProduct";
			case DEPRECATE -> "DeprecateDataProduct";
			case RETIRE -> "RetireDataProduct";
			case DELETE -> "DeleteDataProduct";
			case MANAGE_MEMBERS -> "AssignDataProductOwner";
			case REQUEST_ACCESS -> "RequestAccess";
			case DECIDE_REQUEST -> "ApproveAccessRequest";
			case WITHDRAW_REQUEST -> "WithdrawAccessRequest";
			case REVOKE_GRANT -> "RevokeGrant";
			case READ, ASSESS_IMPACT -> throw new IllegalStateException(toString());
		};
	}

	private Map<String, Object> input(Told.Product product) {
		Map<String, Object> about = Map.of("dataProduct", Ids.product(product.key()));
		return switch (this.deed) {
			case EDIT -> with(about, "description", "As " + this.person + " says");
			case DEPRECATE -> with(about, "sunsetAt", Instant.now().plus(Duration.ofDays(30)).toString());
			case MANAGE_MEMBERS -> with(about, "owner",
					Map.of("id", Ids.team(Objects.requireNonNullElse(product.team(), DrawnOrganisation.TEAMS.get(0)))));
			case REQUEST_ACCESS -> Map.of("outputPort", Ids.port(product.key() + "/data"), "consumer",
					Map.of("person", Ids.person(this.person)), "purpose", "To know");
			default -> about;
		};
	}

	private static Map<String, Object> with(Map<String, Object> about, String field, Object value) {
		return Map.of("dataProduct", about.get("dataProduct"), field, value);
	}

	/** How it ended. */
	static End end(Answer answer) {
		if (!answer.kinds().isEmpty()) {
			return switch (String.join(" ", answer.kinds())) {
				case "NOT_FOUND" -> End.HIDDEN;
				case "FORBIDDEN" -> End.REFUSED;
				default -> throw new IllegalStateException(answer.toString());
			};
		}
		String because = answer.data("").iterator().next().path("because").asString();
		return (because.isEmpty() || NOTHING_TO_DO.contains(because)) ? End.LET : End.REFUSED;
	}

	private static String key(Told told) {
		return switch (told) {
			case Told.Product product -> product.key();
			case Told.Request request -> request.key();
			case Told.Grant grant -> grant.key();
			default -> throw new IllegalStateException(told.toString());
		};
	}

}
