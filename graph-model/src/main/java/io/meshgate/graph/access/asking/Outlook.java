package io.meshgate.graph.access.asking;

import java.util.List;
import java.util.Optional;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.policy.ConsumerTeams;
import io.meshgate.graph.policy.TermsInForce;
import org.jspecify.annotations.Nullable;

/**
 * All that is known when access is asked for, at one moment and without asking.
 *
 * @param asked what is known of port and consumer
 * @param subscription the subscription that there is already; null for none
 * @param approvers who could decide, by name
 * @param inForce what is in force for the port
 * @param teams of which teams the consumer is
 */
public record Outlook(Asked asked, @Nullable HeldSubscription subscription, List<Person> approvers,
		TermsInForce inForce, ConsumerTeams teams) {

	public Outlook {
		approvers = List.copyOf(approvers);
	}

	/**
	 * The subscription that there is already.
	 * @return empty for none
	 */
	public Optional<HeldSubscription> held() {
		return Optional.ofNullable(this.subscription);
	}

}
