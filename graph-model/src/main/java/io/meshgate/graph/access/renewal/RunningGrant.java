package io.meshgate.graph.access.renewal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.GivenAnswer;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.GrantStatus;
import org.jspecify.annotations.Nullable;

/**
 * The grant that runs while somebody asks for what is to come of it.
 *
 * @param id the identity
 * @param status where it stands
 * @param purpose what it was given for
 * @param validUntil until when; null for no end
 * @param answers what was answered when it was asked for
 * @param followed whether another is given already that begins later
 */
record RunningGrant(GrantId id, GrantStatus status, String purpose, @Nullable Instant validUntil,
		List<GivenAnswer> answers, boolean followed) {

	RunningGrant {
		answers = List.copyOf(answers);
	}

	/** Why it does not lead to what is asked; empty where it does. */
	Optional<String> obstacle(Asking asking) {
		if (this.followed) {
			return Optional.of("What comes after it is given already.");
		}
		return switch (asking.kind()) {
			case NEW, EMERGENCY -> Optional.of("There is access already.");
			case RENEWAL -> notRenewed(asking.endsAt());
			case SCOPE_CHANGE -> notChanged(asking);
		};
	}

	/** What is asked, said in full. */
	Asking complete(Asking asking) {
		String said = asking.purpose().isEmpty() ? this.purpose : asking.purpose();
		Asking answered = asking.answers().isEmpty() ? asking.of(this.answers) : asking;
		return (asking.kind() == AccessRequestKind.RENEWAL) ? answered.of(said, this.validUntil, asking.endsAt())
				: answered.of(said, null, end(asking));
	}

	private Optional<String> notRenewed(@Nullable Instant end) {
		if (this.validUntil == null) {
			return Optional.of("The access has no end.");
		}
		if (end != null && !end.isAfter(this.validUntil)) {
			return Optional.of("There is access until then already.");
		}
		return (end != null && end.isAfter(this.validUntil.plus(AccessTerms.LONGEST_GRANT)))
				? Optional.of("It would last longer than a year.") : Optional.empty();
	}

	private Optional<String> notChanged(Asking asking) {
		if (this.status == GrantStatus.SUSPENDED) {
			return Optional.of("The access is suspended.");
		}
		boolean same = complete(asking).purpose().equals(this.purpose) && asking.endsAt() == null;
		return same ? Optional.of("It would be what there is.") : Optional.empty();
	}

	private @Nullable Instant end(Asking asking) {
		return (asking.endsAt() != null) ? asking.endsAt() : this.validUntil;
	}

}
