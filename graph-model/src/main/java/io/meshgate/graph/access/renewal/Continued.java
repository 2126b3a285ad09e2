package io.meshgate.graph.access.renewal;

import java.util.Optional;

import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.subscription.GrantEndReason;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.subscription.transition.GrantCourse;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about, as it stands when it is decided.
 *
 * @param kind what is asked for
 * @param running the grant that ran when it was asked, under the lock; null for new
 * access
 * @param status where that stands by now; null for new access
 * @param endReason why it has ended; null where it has not
 */
public record Continued(AccessRequestKind kind, @Nullable GrantId running, @Nullable GrantStatus status,
		@Nullable GrantEndReason endReason) {

	/** Of new access. */
	public static final Continued NOTHING = new Continued(AccessRequestKind.NEW, null, null, null);

	/**
	 * Why it cannot be given any more. That its time is over is not in the way of what is
	 * to come then.
	 * @return the reason; empty where nothing is in the way
	 */
	public Optional<String> obstacle() {
		if (this.status == null) {
			return Optional.empty();
		}
		return switch (this.kind) {
			case NEW, EMERGENCY -> Optional.empty();
			case RENEWAL -> (this.endReason == null || this.endReason == GrantEndReason.EXPIRED) ? Optional.empty()
					: Optional.of(ended(this.endReason));
			case SCOPE_CHANGE -> switch (GrantTransition.REPLACE.on(this.status)) {
				case GrantCourse.Gone _ -> Optional.empty();
				case GrantCourse.Refused refused ->
					Optional.of((this.endReason != null) ? ended(this.endReason) : refused.because());
			};
		};
	}

	private static String ended(GrantEndReason reason) {
		return switch (reason) {
			case EXPIRED -> "The access that it is about has come to its end.";
			case REVOKED -> "The access that it is about was taken away.";
			case RELINQUISHED -> "The access that it is about was given back.";
			case SUPERSEDED, POLICY -> "The access that it is about has ended.";
		};
	}

}
