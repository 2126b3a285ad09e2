package io.meshgate.auth;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.meshgate.graph.application.ApplicationStanding;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.delegation.DelegationStanding;
import io.meshgate.graph.delegation.StandIn;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.PersonStanding;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Rights;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.platform.PlatformStanding;
import io.meshgate.graph.policy.PolicyStanding;
import io.meshgate.graph.product.Sighting;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.TeamStanding;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a decision is asked for: always of something that the person sees,
 * but for products, where seeing them is decided as well.
 */
public sealed interface Facts {

	/**
	 * About a product, or one of its output ports.
	 *
	 * @param sighting how it is shown, and what ties the person to it
	 */
	record OfProduct(Sighting sighting) implements Facts {
	}

	/**
	 * About what breaks where something ends or changes.
	 *
	 * @param standing where the person stands towards the product that gives it out
	 */
	record OfImpact(Standing standing) implements Facts {
	}

	/**
	 * About a product and the team that is to answer for it.
	 *
	 * @param product what is handed over
	 * @param heir the team's name
	 * @param settled whether the team works in the product's domain or below it already
	 */
	record OfHandover(OfProduct product, String heir, boolean settled) implements Facts {
	}

	/**
	 * About a request for access.
	 *
	 * @param standing where the person stands towards the product that is asked for
	 * @param requester whether the person made the request
	 * @param consumerSide whether the person belongs to the consumer it was made for
	 * @param decider whether a stage that it has come to names the person
	 * @param status where it stands
	 * @param unreviewed whether it was made in an emergency that nobody has reviewed yet
	 * @param standIns in whose place the person may decide, as far as those may
	 */
	record OfRequest(Standing standing, boolean requester, boolean consumerSide, boolean decider,
			AccessRequestStatus status, boolean unreviewed, List<StandIn> standIns) implements Facts {

		public OfRequest {
			standIns = List.copyOf(standIns);
		}

	}

	/**
	 * About that somebody decides in somebody else's place.
	 *
	 * @param standing where the person stands towards it
	 * @param over whether there is nothing left to end
	 */
	record OfDelegation(DelegationStanding standing, boolean over) implements Facts {
	}

	/**
	 * About a grant, or the subscription it belongs to.
	 *
	 * @param standing where the person stands towards the product
	 * @param consumerSide whether the person belongs to the side that consumes
	 * @param status where it stands; of a subscription, where the grant stands that gives
	 * most
	 */
	record OfGrant(Standing standing, boolean consumerSide, GrantStatus status) implements Facts {
	}

	/**
	 * About a domain, or a place directly below it.
	 *
	 * @param standing where the person stands towards the domain
	 */
	record OfDomain(Standing standing) implements Facts {
	}

	/**
	 * About a term.
	 *
	 * @param standing where the person stands towards the domain in which it is defined
	 */
	record OfTerm(Standing standing) implements Facts {
	}

	/**
	 * About a team for which a product is made, and the domain in which it is placed.
	 *
	 * @param administrator whether the person administers the platform
	 * @param team its name
	 * @param role what the person is in it; null where they do not belong to it
	 * @param settled whether the team works in the domain or below it already, or the
	 * person answers for the domain
	 */
	record OfTeam(boolean administrator, String team, @Nullable TeamRole role, boolean settled) implements Facts {
	}

	/**
	 * About a team and who belongs to it.
	 *
	 * @param standing where the person stands towards the team
	 * @param leaving whether it is their own place that ends
	 */
	record OfMembers(TeamStanding standing, boolean leaving) implements Facts {
	}

	/**
	 * About one place in a team.
	 *
	 * @param members of the team, and whether it is their own place that ends
	 * @param member what the person is called who has the place
	 * @param lastOwner whether the team would be left without an owner if they stopped
	 * being one
	 */
	record OfMembership(OfMembers members, String member, boolean lastOwner) implements Facts {
	}

	/**
	 * About a person, whether they may act and what they are for the whole platform.
	 *
	 * @param standing where whoever decides that stands towards them
	 * @param roles for the whole platform that are in question
	 */
	record OfPerson(PersonStanding standing, Set<PlatformRole> roles) implements Facts {

		public OfPerson {
			roles = Set.copyOf(roles);
		}

		/**
		 * About a person, with any role in question.
		 * @param standing where whoever decides stands towards them
		 */
		public OfPerson(PersonStanding standing) {
			this(standing, EnumSet.allOf(PlatformRole.class));
		}

	}

	/**
	 * About what goes wrong with a product's data.
	 *
	 * @param standing where the person stands towards the product
	 * @param consuming whether the person's side has access to the product now
	 * @param open whether the incident is not over
	 */
	record OfIncident(Standing standing, boolean consuming, boolean open) implements Facts {
	}

	/**
	 * About what somebody says of a product.
	 *
	 * @param standing where the person stands towards the product
	 * @param consumed whether the person's side has, or had, access to the product
	 * @param author whether the person said it
	 */
	record OfRating(Standing standing, boolean consumed, boolean author) implements Facts {
	}

	/**
	 * About a rule that products are held against, or one that is to be adopted.
	 *
	 * @param standing where the person stands towards it
	 */
	record OfRule(RuleStanding standing) implements Facts {
	}

	/**
	 * About an access policy.
	 *
	 * @param standing where the person stands towards it
	 */
	record OfAccessPolicy(PolicyStanding standing) implements Facts {
	}

	/**
	 * About an exception from such a rule.
	 *
	 * @param standing where the person stands towards the rule
	 * @param running whether it holds
	 */
	record OfWaiver(RuleStanding standing, boolean running) implements Facts {
	}

	/**
	 * About a registered platform that products are built on.
	 *
	 * @param standing where the person stands towards it
	 */
	record OfInfrastructure(PlatformStanding standing) implements Facts {
	}

	/**
	 * About an application, or one that a team is to answer for.
	 *
	 * @param standing where the person stands towards it
	 */
	record OfApplication(ApplicationStanding standing) implements Facts {
	}

	/**
	 * About the platform as a whole.
	 *
	 * @param administrator whether the person administers the platform
	 */
	record OfPlatform(boolean administrator) implements Facts {
	}

	/**
	 * About what lineage tools tell.
	 *
	 * @param administrator whether the person administers the platform
	 * @param emitter whether it is the account of a lineage tool
	 */
	record OfLineage(boolean administrator, boolean emitter) implements Facts {
	}

	/**
	 * About how far a platform is with opening and closing what a grant gives access to.
	 *
	 * @param given whether whoever tells of it is given the port
	 */
	record OfProvisioning(boolean given) implements Facts {
	}

	/**
	 * About a service account.
	 *
	 * @param administrator whether the person administers the platform
	 */
	record OfServiceAccount(boolean administrator) implements Facts {
	}

	/**
	 * About anything, where it is no person who asks.
	 *
	 * @param declared what the service account is registered for
	 * @param thing what is known of the thing
	 */
	record ByAccount(Set<ServiceRight> declared, Facts thing) implements Facts {

		public ByAccount {
			declared = Set.copyOf(declared);
		}

	}

	/**
	 * About what is said by hand of where data come from.
	 *
	 * @param givers the products that give out what the data go to
	 * @param tools where the person stands towards what lineage tools tell
	 */
	record OfFlow(List<OfProduct> givers, OfLineage tools) implements Facts {

		public OfFlow {
			givers = List.copyOf(givers);
		}

	}

	/**
	 * Takes into account that it may be no person who asks.
	 * @param rights of whoever asks
	 * @param thing what is known of the thing
	 * @return the same of a person
	 */
	static Facts by(Rights rights, Facts thing) {
		return rights.account() ? new ByAccount(rights.declared(), thing) : thing;
	}

}
