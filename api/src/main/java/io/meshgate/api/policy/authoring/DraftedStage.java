package io.meshgate.api.policy.authoring;

import java.util.List;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AllowedTeam;
import io.meshgate.graph.policy.stage.PolicyStage;
import io.meshgate.graph.policy.stage.StageCondition;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A stage that somebody wants a policy to have, before it is known whom it names.
 *
 * @param key tells it from the others
 * @param label what it is called
 * @param team those who belong to it decide; null where it is not a team
 * @param people they decide; null where it is not they
 * @param quorum how many have to say yes
 * @param condition where it is gone through; null for always
 */
record DraftedStage(String key, String label, @Nullable TeamId team, @Nullable List<PersonId> people, int quorum,
		@Nullable StageCondition condition) {

	PolicyStage naming(@Nullable AllowedTeam found, @Nullable List<Person> named) {
		return new PolicyStage(this.key, this.label, found, named, this.quorum, this.condition);
	}

}
