package io.meshgate.api.policy.authoring;

import java.util.List;

import io.meshgate.graph.Ref;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AllowedTeam;
import io.meshgate.graph.policy.stage.PolicyStage;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a policy to say.
 *
 * @param domain where it holds; null for the whole platform
 * @param terms all that it says, but of teams and stages
 * @param teams what it says of teams; null where it says nothing of them
 * @param stages what it says of stages; null where it says nothing of them
 * @param seen the revision they have seen, 0 for none; null where they do not say
 */
public record PolicyDraft(@Nullable Ref domain, AccessTerms terms, @Nullable List<TeamId> teams,
		@Nullable List<DraftedStage> stages, @Nullable Integer seen) {

	/** All that it says. */
	AccessTerms naming(@Nullable List<AllowedTeam> named, @Nullable List<PolicyStage> routed) {
		return new AccessTerms(this.terms.consumerKinds(), named, this.terms.purposes(), this.terms.longestGrant(),
				this.terms.endRequired(), this.terms.rules(), this.terms.questions(), this.terms.emergency(), routed);
	}

}
