package io.meshgate.graph.access.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.offer.OpenOffer;
import io.meshgate.graph.access.transition.RequestCourse;
import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far the deciding on a request has come. Whoever decides in somebody's place gives
 * that one's vote, and has none of their own left to give beside it.
 *
 * @param stages in which it is decided, in this order
 * @param round grows where what was said before counts no more
 * @param spoken what was said, oldest first
 * @param escalated whether it has gone to others than those who were to decide
 * @param offer what is offered instead; null where no such offer is open
 */
public record Review(List<PlannedStage> stages, int round, List<Spoken> spoken, boolean escalated,
		@Nullable OpenOffer offer) {

	public Review {
		stages = List.copyOf(stages);
		spoken = List.copyOf(spoken);
	}

	/**
	 * How far the request has come.
	 * @param status where it stands
	 * @return to be taken on
	 */
	public RequestCourse course(AccessRequestStatus status) {
		return new RequestCourse(status, this.stages.stream().map(PlannedStage::stage).toList(), this.round,
				this.spoken.stream().map(Spoken::vote).toList(), (this.offer != null) ? this.offer.voice() : null);
	}

	/**
	 * Whether somebody decides in the present stage, as far as the stage says.
	 * @param person in whose name it is decided
	 * @return true wherever nobody in particular is to, or has in time
	 */
	public boolean isFor(PersonId person) {
		return this.escalated || present().map(PlannedStage::deciders)
			.filter((deciders) -> !deciders.isEmpty() && !deciders.contains(person))
			.isEmpty();
	}

	/**
	 * Whether the present stage names somebody.
	 * @param person in whose name it is decided
	 * @return false where nobody in particular is to decide
	 */
	public boolean names(PersonId person) {
		return present().stream().anyMatch((planned) -> planned.deciders().contains(person));
	}

	/**
	 * Whether somebody has said yes in the present stage, in whosever place.
	 * @param person who
	 * @return true where that counts still
	 */
	public boolean hasSaidYes(PersonId person) {
		return present().stream()
			.flatMap((planned) -> counting().filter((each) -> each.stage().equals(planned.stage().key())))
			.anyMatch((each) -> each.by().equals(person));
	}

	/**
	 * Until when access is given, as far as those who have said yes care.
	 * @return the earliest; empty where nobody said so
	 */
	public Optional<Instant> endsAt() {
		return counting().map(Spoken::endsAt).filter(Objects::nonNull).min(Comparator.naturalOrder());
	}

	private Optional<PlannedStage> present() {
		return course(AccessRequestStatus.IN_REVIEW).stage().map(this::planned);
	}

	private PlannedStage planned(ReviewStage stage) {
		return this.stages.stream().filter((planned) -> planned.stage().equals(stage)).findFirst().orElseThrow();
	}

	private Stream<Spoken> counting() {
		return this.spoken.stream().filter((each) -> each.round() == this.round && each.verdict() == Verdict.APPROVED);
	}

}
