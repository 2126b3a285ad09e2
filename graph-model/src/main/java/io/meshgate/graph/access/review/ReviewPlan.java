package io.meshgate.graph.access.review;

import java.time.Duration;
import java.util.List;

import io.meshgate.graph.access.transition.ReviewStage;

/**
 * How a request is to be decided, as it is frozen when the request is made.
 *
 * @param stages one after the other; at least one
 * @param timeToDecide how long after its beginning a stage is due
 * @param timeToLive how long after it is made the request is over if nobody has decided
 */
public record ReviewPlan(List<PlannedStage> stages, Duration timeToDecide, Duration timeToLive) {

	public ReviewPlan {
		stages = List.copyOf(stages);
		if (!timeToDecide.isPositive() || !timeToLive.isPositive()) {
			throw new IllegalArgumentException(
					"meshgate.access.time-to-decide and time-to-live must be longer than none");
		}
	}

	/**
	 * One of those who answer for the product decides.
	 * @param timeToDecide how long after it is made the request is due
	 * @param timeToLive how long after it is made it is over
	 * @return the plan
	 */
	public static ReviewPlan ofOwners(Duration timeToDecide, Duration timeToLive) {
		return new ReviewPlan(List.of(new PlannedStage(ReviewStage.OWNERS, List.of())), timeToDecide, timeToLive);
	}

	/**
	 * What is decided on one after the other.
	 * @return at least one
	 */
	public List<ReviewStage> route() {
		return this.stages.stream()
			.map(PlannedStage::stage)
			.map((stage) -> new ReviewStage(stage.key(), stage.quorum(), false))
			.toList();
	}

	/**
	 * Which of these are left out at once.
	 * @return never all
	 */
	public List<ReviewStage> skipped() {
		return this.stages.stream().map(PlannedStage::stage).filter(ReviewStage::skipped).toList();
	}

}
