package io.meshgate.graph.access.review;

import java.time.Instant;
import java.util.Objects;

import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.transition.Vote;
import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an approver said to a request, as it is on record.
 *
 * @param by who
 * @param onBehalfOf in whose place, if somebody else's: it is that one's vote
 * @param verdict which way
 * @param stage in which stage
 * @param round in which round
 * @param endsAt until when access is given at most; null where that was not said
 */
public record Spoken(PersonId by, @Nullable PersonId onBehalfOf, Verdict verdict, String stage, int round,
		@Nullable Instant endsAt) {

	Vote vote() {
		return new Vote(Objects.requireNonNullElse(this.onBehalfOf, this.by), this.verdict, this.stage, this.round);
	}

}
