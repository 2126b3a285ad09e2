package io.meshgate.graph.access.question;

import java.time.Instant;

import io.meshgate.graph.access.LockedRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for instead of what was; null stays as it was.
 *
 * @param purpose what for
 * @param startsAt from when
 * @param endsAt until when
 */
public record WishChange(@Nullable String purpose, @Nullable Instant startsAt, @Nullable Instant endsAt) {

	/**
	 * What of it is another.
	 * @param request as it stands
	 * @return null where it asks for the same
	 */
	public WishChange over(LockedRequest request) {
		return new WishChange(request.purpose().equals(this.purpose) ? null : this.purpose,
				(this.startsAt == null || this.startsAt.equals(request.startsAt())) ? null : this.startsAt,
				(this.endsAt == null || this.endsAt.equals(request.endsAt())) ? null : this.endsAt);
	}

	/**
	 * Whether anything is another.
	 * @return false where all stays as it was
	 */
	public boolean isAny() {
		return this.purpose != null || this.startsAt != null || this.endsAt != null;
	}

}
