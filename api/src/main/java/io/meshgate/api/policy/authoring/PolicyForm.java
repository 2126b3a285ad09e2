package io.meshgate.api.policy.authoring;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.policy.EmergencyTermInput;
import io.meshgate.frontend.policy.SetAccessPolicyInput;
import io.meshgate.frontend.policy.WithdrawAccessPolicyInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.EmergencyTerm;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a policy.
 */
public final class PolicyForm {

	private static final int MOST_TEAMS = 50;

	private static final Duration SHORTEST_GRANT = Duration.ofHours(1);

	private static final Duration SHORTEST_EMERGENCY = Duration.ofMinutes(1);

	private static final Duration LONGEST_EMERGENCY = Duration.ofDays(7);

	private final Problems problems;

	/**
	 * Reads what was filled in.
	 * @param problems takes what is wrong with it
	 */
	public PolicyForm(Problems problems) {
		this.problems = problems;
	}

	/**
	 * What somebody wants a policy to say.
	 * @param input as they said it
	 * @return of no use where there are problems
	 */
	public PolicyDraft draft(SetAccessPolicyInput input) {
		TermsForm form = new TermsForm(this.problems);
		List<ConsumerRef.Kind> kinds = form.kinds(input.consumerKinds());
		form.some("teams", input.teams(), MOST_TEAMS);
		List<TeamId> teams = teams(input.teams());
		AccessTerms terms = new AccessTerms(kinds, null, form.purposes(input.purposes()),
				longestGrant(input.longestGrant()), input.endRequired(), new RulesForm(this.problems).rules(input),
				new QuestionsForm(this.problems).questions(input.questions()), emergency(input.emergency()), null);
		List<DraftedStage> stages = new StagesForm(this.problems).stages(input.stages());
		if (terms.areEmpty() && teams == null && stages == null) {
			this.problems.add("consumerKinds", "or another of the terms must be given");
		}
		return new PolicyDraft((input.domain() != null) ? Refs.of(input.domain(), Domain.class) : null, terms, teams,
				stages, input.expectedVersion());
	}

	PolicySeen seen(WithdrawAccessPolicyInput input) {
		String id = this.problems.id("accessPolicy", input.accessPolicy(), AccessPolicy.class).orElse("");
		return new PolicySeen(new AccessPolicyId(id), input.expectedVersion());
	}

	private @Nullable List<TeamId> teams(@Nullable List<String> teams) {
		if (teams == null) {
			return null;
		}
		Problems below = this.problems.at("teams");
		return IntStream.range(0, teams.size())
			.mapToObj((index) -> below.id(String.valueOf(index), teams.get(index), Team.class).orElse(""))
			.map(TeamId::new)
			.toList();
	}

	private @Nullable EmergencyTerm emergency(@Nullable EmergencyTermInput term) {
		if (term == null) {
			return null;
		}
		Problems below = this.problems.at("emergency");
		Duration longest = term.longest();
		if (!term.allowed() && longest != null) {
			below.add("longest", "must not be given where access may not be taken");
		}
		else if (term.allowed() && (longest == null || longest.compareTo(SHORTEST_EMERGENCY) < 0
				|| longest.compareTo(LONGEST_EMERGENCY) > 0)) {
			below.add("longest", "must be between a minute and 7 days");
		}
		return new EmergencyTerm(term.allowed(), (longest != null) ? longest.truncatedTo(ChronoUnit.SECONDS) : null);
	}

	private @Nullable Duration longestGrant(@Nullable Duration longest) {
		if (longest != null
				&& (longest.compareTo(SHORTEST_GRANT) < 0 || longest.compareTo(AccessTerms.LONGEST_GRANT) > 0)) {
			this.problems.add("longestGrant", "must be between an hour and 366 days");
		}
		return (longest != null) ? longest.truncatedTo(ChronoUnit.SECONDS) : null;
	}

}
