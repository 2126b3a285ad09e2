package io.meshgate.api.policy.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.api.governance.Jurisdiction;
import io.meshgate.api.input.Problems;
import io.meshgate.api.policy.Breaches;
import io.meshgate.api.policy.authoring.DraftedTerms;
import io.meshgate.api.policy.authoring.PolicyDraft;
import io.meshgate.api.policy.authoring.PolicyForm;
import io.meshgate.frontend.simulation.SimulatePolicyInput;
import io.meshgate.frontend.simulation.SimulatePolicyResult;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.judging.PastRequests;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Whoever may set a policy tries it first: it is read as it is when it is set, and held
 * against what was asked for lately, from what is known at one moment.
 */
@Controller
class SimulatePolicy {

	private static final Duration USUAL = Duration.ofDays(90);

	private static final Duration SHORTEST = Duration.ofDays(1);

	private static final Duration LONGEST = Duration.ofDays(366);

	private final Graph graph;

	private final Clock clock;

	private final SimulationViews views;

	private final Jurisdiction jurisdiction = new Jurisdiction();

	private final DraftedTerms drafted = new DraftedTerms();

	private final PolicyAuthoring authoring = new PolicyAuthoring();

	SimulatePolicy(Graph graph, Clock clock, SimulationViews views) {
		this.graph = graph;
		this.clock = clock;
		this.views = views;
	}

	@QueryMapping
	SimulatePolicyResult simulatePolicy(@AuthenticationPrincipal Viewer viewer, @Argument SimulatePolicyInput input) {
		Problems problems = new Problems();
		PolicyDraft draft = new PolicyForm(problems.at("policy")).draft(input.policy());
		Duration within = within(problems, input.within());
		if (!problems.isEmpty()) {
			return new SimulatePolicyResult.InvalidInput(problems.found());
		}
		Trial trial = this.graph.read((transaction) -> trial(transaction, viewer, draft, within));
		return switch (trial) {
			case Trial.Loosening(TermsInForce above, List<PolicyBreach> breaches) ->
				new SimulatePolicyResult.AccessPolicyLoosens(Breaches.told(above, breaches));
			case Trial.Held held -> this.views.simulation(viewer, held);
		};
	}

	private Trial trial(Transaction transaction, Viewer viewer, PolicyDraft draft, Duration within) {
		Optional<DomainId> domain = this.jurisdiction.look(transaction, viewer, draft.domain());
		AccessTerms terms = this.drafted.of(transaction, draft);
		TermsInForce above = this.authoring.above(transaction, domain);
		List<PolicyBreach> breaches = above.loosenedBy(terms);
		if (!breaches.isEmpty()) {
			return new Trial.Loosening(above, breaches);
		}
		Instant now = this.clock.instant();
		PastRequests past = PastRequests.read(transaction, viewer, domain,
				new PastRequests.Period(now.minus(within), now));
		return Trial.held(past, domain, terms, now);
	}

	private static Duration within(Problems problems, @Nullable Duration within) {
		Duration asked = Objects.requireNonNullElse(within, USUAL);
		if (asked.compareTo(SHORTEST) < 0 || asked.compareTo(LONGEST) > 0) {
			problems.add("within", "must be between a day and 366 days");
		}
		return asked;
	}

}
