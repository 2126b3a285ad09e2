package io.meshgate.graph.policy.authoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AllowedTeam;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is about to say.
 *
 * @param id its identity
 * @param number one more than the one before
 * @param terms what it says; null where it is withdrawn
 * @param by who says so
 * @param at when
 */
public record NewRevision(AccessPolicyRevisionId id, int number, @Nullable AccessTerms terms, PersonId by, Instant at) {

	/** What is kept: only what something is held against. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = said();
		properties.put("id", this.id);
		properties.put("number", this.number);
		properties.put("at", this.at);
		properties.put("withdrawn", this.terms == null);
		properties.put("teamNames",
				teams().map((teams) -> teams.stream().map(AllowedTeam::name).toList()).orElse(null));
		return properties;
	}

	/** What it says, whoever says it. */
	Map<String, @Nullable Object> said() {
		Map<String, @Nullable Object> said = new HashMap<>();
		if (this.terms != null) {
			said.put("consumerKinds", this.terms.consumerKinds());
			said.put("teams", teams().map((teams) -> teams.stream().map(AllowedTeam::id).toList()).orElse(null));
			said.put("purposes", this.terms.purposes());
			said.put("longestGrant",
					(this.terms.longestGrant() != null) ? this.terms.longestGrant().toSeconds() : null);
			said.put("endRequired", Boolean.TRUE.equals(this.terms.endRequired()) ? true : null);
		}
		return said;
	}

	/** Whatever they are called by now, always in the same order. */
	private Optional<List<AllowedTeam>> teams() {
		return Optional.ofNullable(this.terms)
			.map(AccessTerms::teams)
			.map((teams) -> teams.stream().sorted(Comparator.comparing((team) -> team.id().value())).toList());
	}

}
