package io.meshgate.frontend.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stage in which requests are decided.
 *
 * @param key tells it from the others of the policy
 * @param label what it is called
 * @param team those who belong to it decide: a global id
 * @param people they decide: global ids
 * @param quorum how many have to say yes; one unless given
 * @param condition where it is gone through; always unless given
 */
public record PolicyStageInput(String key, String label, @Nullable String team, @Nullable List<String> people,
		@Nullable Integer quorum, @Nullable StageConditionInput condition) {

	public PolicyStageInput {
		people = (people != null) ? List.copyOf(people) : null;
	}

}
