package io.meshgate.api.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.asking.RuleDecisions;
import io.meshgate.graph.access.judging.GivenAnswers;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.PolicyRuling;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.SubscriptionId;

/**
 * How a request is made of what was weighed, and decided where a rule does so at once.
 */
final class Making {

	private final Requesting requesting = new Requesting();

	private final Renewing renewing = new Renewing();

	private final Judging judging = new Judging();

	private final RuleDecisions decisions = new RuleDecisions();

	private final Grants grants = new Grants();

	/**
	 * Makes it.
	 * @return what is to be told then
	 */
	List<Event> make(Weighed.Clear clear) {
		return switch (clear.judged().prospect()) {
			case Prospect.Routed routed -> {
				write(clear, routed.approvers());
				yield Stream.concat(Stream.of(submitted(clear)), skipped(clear)).toList();
			}
			case Prospect.Ruled ruled -> rule(clear, ruled.ruling());
			case Prospect.NotRequestable _, Prospect.AlreadyGranted _, Prospect.AlreadyOpen _, Prospect.NothingThere _,
					Prospect.AgainstPolicy _, Prospect.Unanswered _ ->
				throw new IllegalStateException("No request is made of what is obstructed");
		};
	}

	private List<Event> rule(Weighed.Clear clear, PolicyRuling ruling) {
		Asking asking = clear.asking();
		write(clear, List.of());
		RequestTransition passed = this.decisions.end(clear.transaction(), asking.id(),
				new RuleDecisions.RuleDecision(clear.act().byRule().decision(),
						ruling.approves() ? Verdict.APPROVED : Verdict.REJECTED, ruling.rule(), asking.submittedAt()));
		List<Event> told = new ArrayList<>(List.of(submitted(clear), decided(clear, ruling, passed)));
		if (ruling.approves()) {
			replace(clear).ifPresent(told::add);
			this.grants.add(clear.transaction(), clear.subscription(), asking.id().value(), new Grants.NewGrant(
					clear.act().byRule().grant(), clear.judged().wish().startsAt(), clear.judged().end()));
		}
		return told;
	}

	private Optional<Event> replace(Weighed.Clear clear) {
		if (clear.running() == null) {
			return Optional.empty();
		}
		Asking asking = clear.asking();
		return this.renewing.replace(clear.transaction(),
				this.renewing.continued(clear.transaction(), asking.id(), asking.submittedAt()), asking.id(),
				asking.submittedAt());
	}

	private void write(Weighed.Clear clear, List<PersonId> approvers) {
		this.requesting.submit(clear.transaction(), clear.asking(), clear.subscription(), approvers);
		this.judging.record(clear.transaction(), clear.asking().id(), clear.judged().inForce());
		if (clear.running() != null) {
			this.renewing.relate(clear.transaction(), clear.asking().id(), clear.running());
		}
		GivenAnswers.record(clear.transaction(), clear.asking().id(),
				clear.judged().inForce().form().answered(clear.asking().answered()));
	}

	private static Stream<Event> skipped(Weighed.Clear clear) {
		Asking asking = clear.asking();
		return asking.plan()
			.skipped()
			.stream()
			.map((stage) -> Event.of(
					RequestTransition.SKIP_STAGE.told(), asking.id().value(), Map.of("subscription",
							clear.subscription().value(), "outputPort", asking.port().value(), "stage", stage.key()),
					asking.submittedAt()));
	}

	private static Event submitted(Weighed.Clear clear) {
		return submitted(clear.asking(), clear.subscription());
	}

	static Event submitted(Asking asking, SubscriptionId subscription) {
		return Event.of(RequestTransition.SUBMIT.told(), asking.id().value(),
				Map.of("subscription", subscription.value(), "outputPort", asking.port().value(), "consumer",
						asking.consumer().id(), "requester", asking.requester().value(), "purpose", asking.purpose(),
						"kind", asking.kind().name()),
				asking.submittedAt());
	}

	private static Event decided(Weighed.Clear clear, PolicyRuling ruling, RequestTransition passed) {
		Asking asking = clear.asking();
		return Event.of(
				passed.told(), asking.id().value(), Map.of("subscription", clear.subscription().value(), "outputPort",
						asking.port().value(), "byRule", ruling.rule(), "policyRevision", ruling.revision().value()),
				asking.submittedAt());
	}

}
