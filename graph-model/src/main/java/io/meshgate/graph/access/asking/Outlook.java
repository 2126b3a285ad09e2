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
 * @param owners who could decide where nobody is named
 * @param stages in which it would be decided
 * @param inForce what is in force for the port
 * @param teams of which teams the consumer is
 */
public record Outlook(Asked asked, @Nullable HeldSubscription subscription, List<Person> owners,
		List<StageOutlook> stages, TermsInForce inForce, ConsumerTeams teams) {

	public Outlook {
		owners = List.copyOf(owners);
		stages = List.copyOf(stages);
	}

	/**
	 * The subscription that there is already.
	 * @return empty for none
	 */
	public Optional<HeldSubscription> held() {
		return Optional.ofNullable(this.subscription);
	}

	/**
	 * Who could decide first.
	 * @return by name; nobody where nobody could
	 */
	public List<Person> approvers() {
		return this.stages.stream()
			.filter((each) -> !each.stage().skipped())
			.findFirst()
			.map(StageOutlook::approvers)
			.orElse(List.of());
	}

}
