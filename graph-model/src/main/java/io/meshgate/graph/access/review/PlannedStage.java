package io.meshgate.graph.access.review;

import java.util.List;

import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.person.PersonId;

/**
 * A stage and who decides in it.
 *
 * @param stage which one
 * @param deciders those alone who decide in it; empty where whoever answers for the
 * product does
 */
public record PlannedStage(ReviewStage stage, List<PersonId> deciders) {

	public PlannedStage {
		deciders = List.copyOf(deciders);
	}

}
