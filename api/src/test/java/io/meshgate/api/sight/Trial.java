package io.meshgate.api.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.sight.PlainAccess.Deed;

/**
 * That somebody tries to do something, with a thing that was drawn.
 *
 * @param person who
 * @param deed what
 * @param thing with what, as it stood when it was drawn
 * @param heir the team to which a product would be handed over
 */
record Trial(String person, Deed deed, Told thing, String heir) {

	/** How it may end. */
	enum End {

		/** As if there were no such thing. */
		HIDDEN,

		/** It is not for them to do. */
		REFUSED,

		/** It is for them to do, but not as things stand. */
		HINDERED,

		/** They may, and it is done. */
		DONE

	}

	private static final Set<Deed> WITH_PRODUCTS = EnumSet.of(Deed.EDIT, Deed.PUBLISH, Deed.DEPRECATE, Deed.RETIRE,
			Deed.DELETE, Deed.MANAGE_MEMBERS, Deed.REQUEST_ACCESS);

	private static final Set<String> DONE = Set.of("DataProductChanged", "DataProductPublished",
			"DataProductDeprecated", "DataProductRetired", "DataProductDeleted", "DataProductOwnerAssigned",
			"DataProductGivenAway", "AccessRequestSubmitted", "AccessRequestDecided", "AccessRequestWithdrawn",
			"GrantRevoked");

	private static final Set<String> HINDERED = Set.of("DataProductConflict", "AccessNotRequestable",
			"AccessRequestConflict", "GrantConflict");

	/** All that can be tried. */
	static List<Trial> all(Organisation organisation) {
		List<Trial> all = new ArrayList<>();
		for (Told told : organisation.told()) {
			String heir = (told instanceof Told.Product product) ? heir(organisation, product) : "";
			for (Deed deed : deeds(told)) {
				organisation.people().forEach((person) -> all.add(new Trial(person, deed, told, heir)));
			}
		}
		return all;
	}

	private static Set<Deed> deeds(Told told) {
		return switch (told) {
			case Told.Product _ -> WITH_PRODUCTS;
			case Told.Request _ -> EnumSet.of(Deed.DECIDE_REQUEST, Deed.WITHDRAW_REQUEST);
			case Told.Grant _ -> EnumSet.of(Deed.REVOKE_GRANT);
			default -> Set.of();
		};
	}

	/** One that works in the domain by owning it, so that nobody need bring it in. */
	private static String heir(Organisation organisation, Told.Product product) {
		return Stream
			.concat(organisation.all(Told.Owner.class)
				.stream()
				.filter((owner) -> owner.domain().equals(product.domain()))
				.map(Told.Owner::team), Stream.ofNullable(product.team()))
			.findFirst()
			.orElse(DrawnOrganisation.TEAMS.getFirst());
	}

	/** Tries it. */
	Answer by(Visitor visitor) {
		return visitor.submit(operation(), input());
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

	private Map<String, Object> input() {
		return switch (this.thing) {
			case Told.Product product -> input(product);
			case Told.Request request -> Map.of("accessRequest", Ids.request(request.key()));
			case Told.Grant grant -> Map.of("grant", Ids.grant(grant.key()), "reason", "Over");
			default -> throw new IllegalStateException(toString());
		};
	}

	private Map<String, Object> input(Told.Product product) {
		if (this.deed == Deed.REQUEST_ACCESS) {
			return Map.of("outputPort", Ids.port(product.key() + "/data"), "consumer",
					Map.of("person", Ids.person(this.person)), "purpose", "To know");
		}
		Map<String, Object> input = new HashMap<>(Map.of("dataProduct", Ids.product(product.key())));
		switch (this.deed) {
			case EDIT -> input.put("description", "As " + this.person + " says");
			case DEPRECATE -> input.put("sunsetAt", Instant.now().plus(Duration.ofDays(30)).toString());
			case MANAGE_MEMBERS -> input.put("owner", Map.of("id", Ids.team(this.heir)));
			default -> {
			}
		}
		return input;
	}

	/** How it ended. */
	static End end(Answer answer) {
		if (answer.kinds().isEmpty()) {
			String ending = answer.ending();
			if (DONE.contains(ending) || HINDERED.contains(ending)) {
				return DONE.contains(ending) ? End.DONE : End.HINDERED;
			}
		}
		return switch (String.join(" ", answer.kinds())) {
			case "NOT_FOUND" -> End.HIDDEN;
			case "FORBIDDEN" -> End.REFUSED;
			default -> throw new IllegalStateException("It ends in no way that was promised: " + answer);
		};
	}

}
