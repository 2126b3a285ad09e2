package io.meshgate.graph.access.asking;

import java.util.List;

import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.person.Person;

/**
 * A stage that would be gone through, or skipped.
 *
 * @param stage which one
 * @param approvers who could decide in it, by name
 */
public record StageOutlook(ReviewStage stage, List<Person> approvers) {

	public StageOutlook {
		approvers = List.copyOf(approvers);
	}

}
