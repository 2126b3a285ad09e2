package io.meshgate.graph.policy.stage;

import java.util.List;
import java.util.stream.Collectors;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.policy.AllowedTeam;
import org.jspecify.annotations.Nullable;

/**
 * A stage in which a policy lets requests be decided: by whom it names, and by whoever
 * answers for the product where it names nobody.
 *
 * @param key tells it from the others of its policy
 * @param label what it is called
 * @param team those who belong to it decide; null where it is not a team
 * @param people they decide, by name; null where it is not they
 * @param quorum how many have to say yes; at least one
 * @param condition where it is gone through at all; null for always
 */
public record PolicyStage(String key, String label, @Nullable AllowedTeam team, @Nullable List<Person> people,
		int quorum, @Nullable StageCondition condition) {

	public PolicyStage {
		people = (people != null) ? List.copyOf(people) : null;
	}

	/**
	 * In which stages it is decided, in one sentence.
	 * @param stages of a policy
	 * @return by their labels
	 */
	public static String asks(List<PolicyStage> stages) {
		return "It is decided in these stages: "
				+ stages.stream().map(PolicyStage::label).collect(Collectors.joining(", ")) + '.';
	}

}
