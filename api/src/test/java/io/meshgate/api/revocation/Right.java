package io.meshgate.api.revocation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import io.meshgate.api.portal.Ids;

/**
 * What a lane's asker has a product by, and how that is given and taken away. Each has a
 * product of its own, which nothing else lets them see.
 */
enum Right {

	MEMBERSHIP(true) {
		@Override
		Change change(Lane lane, boolean given) {
			Map<String, Object> member = Map.of("team", lane.team("members"), "person", lane.ref("asker"));
			return given ? Change.of("addTeamMember", with(member, "role", "OWNER"), "TeamMemberAdded")
					: Change.of("removeTeamMember", member, "TeamMemberRemoved");
		}
	},

	/** Never takes the sight of the product. */
	ROLE(true) {
		@Override
		Change change(Lane lane, boolean given) {
			return Change.of("changeTeamMemberRole",
					Map.of("team", lane.team("roles"), "person", lane.ref("asker"), "role", given ? "OWNER" : "MEMBER"),
					"TeamMemberRoleChanged");
		}
	},

	OWNERSHIP(true) {
		@Override
		Change change(Lane lane, boolean given) {
			return Change.of("assignDataProductOwner", Map.of("dataProduct", Ids.product(lane.product(this)), "owner",
					lane.ref(given ? "mine" : "others")), "DataProductOwnerAssigned");
		}
	},

	DOMAIN(true) {
		@Override
		Change change(Lane lane, boolean given) {
			return Change.of("assignDomainOwner",
					Map.of("domain", lane.domain("realm"), "owner", lane.ref(given ? "mine" : "others")),
					"DomainOwnerAssigned");
		}
	},

	STEWARDSHIP(false) {
		@Override
		Change change(Lane lane, boolean given) {
			Map<String, Object> steward = Map.of("domain", lane.domain("park"), "person", lane.ref("asker"));
			return given ? Change.of("appointSteward", steward, "StewardAppointed")
					: Change.of("dismissSteward", steward, "StewardDismissed");
		}
	},

	/** It is taken as by owners, and given again by nobody: see {@link Lane}. */
	GRANT(false) {
		@Override
		Change change(Lane lane, boolean given) {
			return Change.of("revokeGrant", Map.of("grant", lane.grant(), "reason", "Enough"), "GrantRevoked");
		}
	},

	VISIBILITY(false) {
		@Override
		Change change(Lane lane, boolean given) {
			return Change.of("changeDataProduct",
					Map.of("dataProduct", Ids.product(lane.product(this)), "visibility", given ? "PUBLIC" : "PRIVATE"),
					"DataProductChanged");
		}
	},

	/** Lets the asker see what they may decide on in the giver's place. */
	DELEGATION(false) {
		@Override
		Change change(Lane lane, boolean given) {
			return given ? new Change("giver", "delegateApprovals",
					Map.of("delegate", lane.ref("asker"), "reason", "Away", "endsAt", LATER), "ApprovalsDelegated")
					: Change.of("endDelegation", Map.of("delegation", lane.delegation()), "DelegationEnded");
		}
	},

	PARENT_TEAM(true) {
		@Override
		Change change(Lane lane, boolean given) {
			return Change.of("changeTeam", Map.of("team", lane.team("below"), "answeredForByParent", given),
					"TeamChanged");
		}
	},

	/** All of them at once; the delegation is not given back with the others. */
	ACTIVITY(false) {
		@Override
		Change change(Lane lane, boolean given) {
			Map<String, Object> person = Map.of("person", Ids.person(lane.key("asker")));
			return given ? Change.of("reactivatePerson", person, "PersonReactivated")
					: Change.of("deactivatePerson", with(person, "reason", "Has left"), "PersonDeactivated");
		}
	};

	private static final String LATER = Instant.now().plus(30, ChronoUnit.DAYS).toString();

	private final boolean editing;

	Right(boolean editing) {
		this.editing = editing;
	}

	/** What gives it, or takes it away. */
	abstract Change change(Lane lane, boolean given);

	/** Whether it lets them change the product. */
	boolean isEditing() {
		return this.editing;
	}

	private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
		Map<String, Object> more = new HashMap<>(input);
		more.put(name, value);
		return more;
	}

	/**
	 * A mutation that gives something or takes it away.
	 *
	 * @param by who sends it; somebody of the lane, or the administrator
	 * @param mutation its name
	 * @param input its input
	 * @param ending how it ends where it is done
	 */
	record Change(String by, String mutation, Map<String, Object> input, String ending) {

		static Change of(String mutation, Map<String, Object> input, String ending) {
			return new Change("ada", mutation, input, ending);
		}

		String document() {
			String made = this.ending.equals("ApprovalsDelegated") ? "... on ApprovalsDelegated { delegation { id } }"
					: "";
			return "mutation($input: %s%sInput!) { %s(input: $input) { __typename %s } }".formatted(
					Character.toUpperCase(this.mutation.charAt(0)), this.mutation.substring(1), this.mutation, made);
		}

	}

}
