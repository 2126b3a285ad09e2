package io.meshgate.frontend.policy;

import java.util.List;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A stage in which a policy lets requests be decided.
 *
 * @param key tells it from the others of its policy
 * @param label what it is called
 * @param team those who belong to it decide; null where it is not a team
 * @param people they decide; null where it is not they
 * @param quorum how many have to say yes
 * @param condition where it is gone through; null for always
 */
public record PolicyStage(String key, String label, @Nullable AllowedTeam team, @Nullable List<Person> people,
		int quorum, @Nullable StageCondition condition) {

	public PolicyStage {
		people = (people != null) ? List.copyOf(people) : null;
	}

}
