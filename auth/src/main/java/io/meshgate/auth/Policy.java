package io.meshgate.auth;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.TeamStanding;

/**
 * Who may do what: the one point where it is decided. A pure function of facts, so that
 * the same facts give the same answer on every path.
 */
public final class Policy {

	private static final Set<DataProductStatus> UNPUBLISHED = EnumSet.of(DataProductStatus.DRAFT,
			DataProductStatus.PROPOSED);

	private static final Set<DataProductStatus> OFFERED = EnumSet.of(DataProductStatus.ACTIVE,
			DataProductStatus.DEPRECATED);

	private Policy() {
	}

	/**
	 * Decides.
	 * @param action what somebody asks to do
	 * @param facts what is known of them and of the thing
	 * @return whether they may, and why
	 */
	public static Decision decide(Action action, Facts facts) {
		return switch (facts) {
			case Facts.OfProduct product -> product(action, product);
			case Facts.OfHandover handover -> HandoverPolicy.handover(action, handover);
			case Facts.OfRequest request -> request(action, request);
			case Facts.OfGrant grant -> grant(action, grant);
			case Facts.OfDomain domain -> domain(action, domain);
			case Facts.OfTerm term -> TermPolicy.term(action, term);
			case Facts.OfTeam team -> team(action, team);
			case Facts.OfMembers members -> members(action, members);
			case Facts.OfMembership membership -> membership(action, membership);
			case Facts.OfPerson person -> PersonPolicy.decide(action, person.standing());
			case Facts.OfRule rule -> GovernancePolicy.rule(action, rule.standing());
			case Facts.OfWaiver waiver -> GovernancePolicy.waiver(action, waiver);
			case Facts.OfAccessPolicy policy -> GovernancePolicy.accessPolicy(action, policy.standing());
			case Facts.OfInfrastructure infrastructure ->
				InfrastructurePolicy.decide(action, infrastructure.standing());
			case Facts.OfApplication application -> ApplicationPolicy.decide(action, application.standing());
			case Facts.OfPlatform platform -> platform(action, platform);
			case Facts.OfLineage lineage -> LineagePolicy.lineage(action, lineage);
			case Facts.OfFlow flow -> LineagePolicy.flow(action, flow);
			case Facts.OfIncident incident -> FeedbackPolicy.incident(action, incident);
			case Facts.OfRating rating -> FeedbackPolicy.rating(action, rating);
		};
	}

	/**
	 * Decides on several actions at once.
	 * @param actions what somebody may want to do
	 * @param facts what is known of them and of the thing
	 * @return a decision for each, in the same order
	 */
	public static List<Decision> decide(Collection<Action> actions, Facts facts) {
		return actions.stream().map((action) -> decide(action, facts)).toList();
	}

	/**
	 * The actions that make sense on such a thing.
	 * @param facts of the thing
	 * @return what a portal may offer as buttons
	 */
	public static Set<Action> actions(Facts facts) {
		return switch (facts) {
			case Facts.OfProduct _ -> EnumSet.of(Action.READ, Action.EDIT, Action.PUBLISH, Action.DEPRECATE,
					Action.RETIRE, Action.DELETE, Action.REQUEST_ACCESS, Action.MANAGE_MEMBERS, Action.ASSESS_IMPACT);
			case Facts.OfHandover _ -> EnumSet.of(Action.MANAGE_MEMBERS);
			case Facts.OfRequest _ -> EnumSet.of(Action.READ, Action.DECIDE_REQUEST, Action.WITHDRAW_REQUEST);
			case Facts.OfGrant _ -> EnumSet.of(Action.READ, Action.REVOKE_GRANT);
			case Facts.OfDomain _ ->
				EnumSet.of(Action.READ, Action.EDIT, Action.MANAGE_MEMBERS, Action.EDIT_POLICY, Action.DEFINE_TERM);
			case Facts.OfRule _, Facts.OfWaiver _, Facts.OfAccessPolicy _ ->
				EnumSet.of(Action.READ, Action.EDIT_POLICY);
			case Facts.OfTerm _, Facts.OfInfrastructure _, Facts.OfApplication _, Facts.OfFlow _ ->
				EnumSet.of(Action.READ, Action.EDIT);
			case Facts.OfMembers _ -> EnumSet.of(Action.READ, Action.EDIT, Action.MANAGE_MEMBERS);
			case Facts.OfPerson _ -> EnumSet.of(Action.READ, Action.DEACTIVATE, Action.REACTIVATE);
			case Facts.OfMembership _ -> EnumSet.of(Action.READ, Action.MANAGE_MEMBERS);
			case Facts.OfIncident _ -> EnumSet.of(Action.READ, Action.EDIT);
			case Facts.OfRating _ -> EnumSet.of(Action.READ, Action.EDIT, Action.ANSWER_RATING);
			case Facts.OfTeam _, Facts.OfPlatform _, Facts.OfLineage _ -> EnumSet.of(Action.EDIT);
		};
	}

	static Decision product(Action action, Facts.OfProduct facts) {
		return switch (action) {
			case READ -> visible(action);
			case EDIT, MANAGE_MEMBERS -> owned(action, facts, facts.status() != DataProductStatus.RETIRED,
					"The product is retired and changes no more.");
			case PUBLISH -> owned(action, facts, UNPUBLISHED.contains(facts.status()),
					"Only a draft or a proposal can be published.");
			case DEPRECATE ->
				owned(action, facts, OFFERED.contains(facts.status()), "Only an active product can be deprecated.");
			case RETIRE -> owned(action, facts, facts.status() == DataProductStatus.DEPRECATED,
					"Only a deprecated product can be retired.");
			case DELETE ->
				owned(action, facts, facts.status() == DataProductStatus.DRAFT, "Only a draft can be deleted.");
			case REQUEST_ACCESS -> requesting(action, facts);
			case ASSESS_IMPACT -> assessing(action, facts.standing());
			default -> notApplicable(action);
		};
	}

	/** Who looks after a domain is asked before something in it goes. */
	private static Decision assessing(Action action, Standing standing) {
		Decision ownership = ownership(action, standing);
		return (ownership.allowed() || standing.stewardedDomain() == null) ? ownership : new Decision(action,
				Rule.DOMAIN_STEWARD, "You look after the domain " + standing.stewardedDomain() + ".");
	}

	/** It takes ownership first: whoever has none is not told what state would do. */
	private static Decision owned(Action action, Facts.OfProduct facts, boolean inState, String otherwise) {
		Decision ownership = ownership(action, facts.standing());
		return (ownership.allowed() && !inState) ? new Decision(action, Rule.STATE, otherwise) : ownership;
	}

	private static Decision requesting(Action action, Facts.OfProduct facts) {
		if (facts.orphan()) {
			return new Decision(action, Rule.STATE, "No team answers for the product yet, so nobody could decide.");
		}
		return switch (facts.status()) {
			case ACTIVE -> new Decision(action, Rule.SIGNED_IN, "Whoever sees an active product may ask for access.");
			case DRAFT, PROPOSED -> new Decision(action, Rule.STATE, "The product is not published yet.");
			case DEPRECATED -> new Decision(action, Rule.STATE, "The product is about to end and takes nobody on.");
			case RETIRED -> new Decision(action, Rule.STATE, "The product is retired.");
		};
	}

	private static Decision request(Action action, Facts.OfRequest facts) {
		return switch (action) {
			case READ -> visible(action);
			case DECIDE_REQUEST -> deciding(action, facts);
			case WITHDRAW_REQUEST -> withdrawing(action, facts);
			default -> notApplicable(action);
		};
	}

	private static Decision deciding(Action action, Facts.OfRequest facts) {
		if (facts.requester()) {
			return new Decision(action, Rule.OWN_REQUEST, "Nobody decides on their own request.");
		}
		if (facts.consumerSide()) {
			return new Decision(action, Rule.CONSUMER_SIDE, "Nobody decides on a request of the side they belong to.");
		}
		Decision ownership = ownership(action, facts.standing());
		return (ownership.allowed() && !facts.open()) ? ended(action) : ownership;
	}

	private static Decision withdrawing(Action action, Facts.OfRequest facts) {
		if (!facts.requester()) {
			return new Decision(action, Rule.NOT_THE_REQUESTER, "Only whoever made the request takes it back.");
		}
		return facts.open() ? new Decision(action, Rule.REQUESTER, "You made the request.") : ended(action);
	}

	private static Decision grant(Action action, Facts.OfGrant facts) {
		return switch (action) {
			case READ -> visible(action);
			case REVOKE_GRANT -> {
				Decision ownership = ownership(action, facts.standing());
				yield (ownership.allowed() && facts.over())
						? new Decision(action, Rule.STATE, "There is no access left to end.") : ownership;
			}
			default -> notApplicable(action);
		};
	}

	private static Decision domain(Action action, Facts.OfDomain facts) {
		return switch (action) {
			case READ -> visible(action);
			case EDIT, MANAGE_MEMBERS, EDIT_POLICY -> ownership(action, facts.standing(), "this domain");
			case DEFINE_TERM -> TermPolicy.decide(action, facts.standing(), "this domain");
			default -> notApplicable(action);
		};
	}

	private static Decision team(Action action, Facts.OfTeam facts) {
		if (action != Action.EDIT) {
			return notApplicable(action);
		}
		if (facts.administrator()) {
			return administrator(action);
		}
		if (facts.membership() == null) {
			return new Decision(action, Rule.NOT_A_MEMBER, "Only members of a team make products for it.");
		}
		return facts.settled()
				? new Decision(action, Rule.OWNER_TEAM, "You are a member of " + facts.membership() + ".")
				: unsettled(action, facts.membership());
	}

	static Decision unsettled(Action action, String team) {
		return new Decision(action, Rule.NOT_SETTLED,
				team + " does not work in this domain yet: only who answers for the domain brings it in.");
	}

	private static Decision members(Action action, Facts.OfMembers facts) {
		return switch (action) {
			case READ -> visible(action);
			case EDIT -> teamOwnership(action, facts.standing());
			case MANAGE_MEMBERS ->
				facts.leaving() ? leaving(action, facts.standing()) : teamOwnership(action, facts.standing());
			default -> notApplicable(action);
		};
	}

	private static Decision membership(Action action, Facts.OfMembership facts) {
		return switch (action) {
			case READ -> visible(action);
			case MANAGE_MEMBERS -> {
				Decision managing = members(action, facts.members());
				yield (managing.allowed() && facts.lastOwner())
						? new Decision(action, Rule.STATE,
								facts.member()
										+ " is the last owner of the team: somebody else has to become one first.")
						: managing;
			}
			default -> notApplicable(action);
		};
	}

	private static Decision leaving(Action action, TeamStanding standing) {
		return (standing.role() != null)
				? new Decision(action, Rule.OWN_PLACE, "You belong to " + standing.team() + " and may leave it.")
				: new Decision(action, Rule.STATE, "You do not belong to " + standing.team() + ".");
	}

	private static Decision teamOwnership(Action action, TeamStanding standing) {
		if (standing.role() == TeamRole.OWNER) {
			return new Decision(action, Rule.TEAM_OWNER, "You are an owner of " + standing.team() + ".");
		}
		if (standing.administrator()) {
			return administrator(action);
		}
		return new Decision(action, Rule.NOT_A_TEAM_OWNER,
				(standing.owners() > 0) ? "Only owners of " + standing.team() + " and administrators may do this."
						: standing.team() + " has no owner yet, so only administrators may do this.");
	}

	private static Decision platform(Action action, Facts.OfPlatform facts) {
		if (action != Action.EDIT) {
			return notApplicable(action);
		}
		return facts.administrator() ? administrator(action)
				: new Decision(action, Rule.NOT_AN_ADMINISTRATOR, "Only administrators of the platform may do this.");
	}

	static Decision ownership(Action action, Standing standing) {
		return ownership(action, standing, "the product");
	}

	static Decision ownership(Action action, Standing standing, String thing) {
		if (standing.ownerTeam() != null) {
			return new Decision(action, Rule.OWNER_TEAM,
					"You are a member of " + standing.ownerTeam() + ", which owns " + thing + ".");
		}
		if (standing.ownedDomain() != null) {
			return new Decision(action, Rule.DOMAIN_OWNER, "You are a member of " + standing.domainTeam()
					+ ", which owns the domain " + standing.ownedDomain() + " above " + thing + ".");
		}
		return standing.administrator() ? administrator(action) : new Decision(action, Rule.NOT_AN_OWNER,
				"Only the owning team, the teams that own a domain above, and administrators may do this.");
	}

	static Decision visible(Action action) {
		return new Decision(action, Rule.VISIBLE, "You can see it.");
	}

	static Decision administrator(Action action) {
		return new Decision(action, Rule.ADMINISTRATOR, "You administer the platform.");
	}

	private static Decision ended(Action action) {
		return new Decision(action, Rule.STATE, "The request has ended.");
	}

	static Decision notApplicable(Action action) {
		return new Decision(action, Rule.NOT_APPLICABLE, "This cannot be done here.");
	}

}
