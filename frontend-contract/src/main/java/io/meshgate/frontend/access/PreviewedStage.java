package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.person.Person;

/**
 * A stage in which a request would be decided.
 *
 * @param key tells it from the other stages
 * @param quorum how many would have to say yes
 * @param skipped whether nobody would have to
 * @param approvers who could, by name
 */
public record PreviewedStage(String key, int quorum, boolean skipped, List<Person> approvers) {

	public PreviewedStage {
		approvers = List.copyOf(approvers);
	}

}
