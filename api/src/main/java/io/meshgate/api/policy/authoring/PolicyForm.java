package io.meshgate.api.policy.authoring;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.policy.SetAccessPolicyInput;
import io.meshgate.frontend.policy.WithdrawAccessPolicyInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.usage.ConsumerKind;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.Purposes;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a policy.
 */
final class PolicyForm {

	private static final int MOST_TEAMS = 50;

	private static final int MOST_PURPOSES = 50;

	private static final int LONGEST_PURPOSE = 200;

	private static final Duration SHORTEST_GRANT = Duration.ofHours(1);

	private final Problems problems;

	PolicyForm(Problems problems) {
		this.problems = problems;
	}

	PolicyDraft draft(SetAccessPolicyInput input) {
		some("consumerKinds", input.consumerKinds(), ConsumerKind.values().length);
		some("teams", input.teams(), MOST_TEAMS);
		List<TeamId> teams = teams(input.teams());
		some("purposes", input.purposes(), MOST_PURPOSES);
		AccessTerms terms = new AccessTerms(kinds(input.consumerKinds()), null, purposes(input.purposes()),
				longestGrant(input.longestGrant()), input.endRequired());
		if (terms.areEmpty() && teams == null) {
			this.problems.add("consumerKinds", "or another of the terms must be given");
		}
		return new PolicyDraft((input.domain() != null) ? Refs.of(input.domain(), Domain.class) : null, terms, teams,
				input.expectedVersion());
	}

	PolicySeen seen(WithdrawAccessPolicyInput input) {
		String id = this.problems.id("accessPolicy", input.accessPolicy(), AccessPolicy.class).orElse("");
		return new PolicySeen(new AccessPolicyId(id), input.expectedVersion());
	}

	private void some(String field, @Nullable List<?> values, int max) {
		if (values != null && values.isEmpty()) {
			this.problems.add(field, "must not be empty");
		}
		this.problems.list(field, values, max);
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

	private @Nullable List<String> purposes(@Nullable List<String> purposes) {
		if (purposes == null) {
			return null;
		}
		Problems below = this.problems.at("purposes");
		for (int index = 0; index < purposes.size(); index++) {
			below.text(String.valueOf(index), purposes.get(index), LONGEST_PURPOSE);
		}
		List<String> folded = purposes.stream().map(Purposes::fold).toList();
		if (new HashSet<>(purposes).size() == purposes.size() && new HashSet<>(folded).size() < folded.size()) {
			this.problems.add("purposes", "must not hold the same purpose twice");
		}
		return purposes.stream().map(Purposes::tidy).toList();
	}

	private @Nullable Duration longestGrant(@Nullable Duration longest) {
		if (longest != null
				&& (longest.compareTo(SHORTEST_GRANT) < 0 || longest.compareTo(AccessTerms.LONGEST_GRANT) > 0)) {
			this.problems.add("longestGrant", "must be between an hour and 366 days");
		}
		return (longest != null) ? longest.truncatedTo(ChronoUnit.SECONDS) : null;
	}

	private static @Nullable List<ConsumerRef.Kind> kinds(@Nullable List<ConsumerKind> kinds) {
		return (kinds != null) ? kinds.stream().map((kind) -> ConsumerRef.Kind.valueOf(kind.name())).toList() : null;
	}

}
