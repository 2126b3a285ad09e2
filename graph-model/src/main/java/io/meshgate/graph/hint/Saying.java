package io.meshgate.graph.hint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.meshgate.graph.person.PersonId;

/**
 * All that one token says of the teams of somebody. It holds as long as the token does,
 * unless a token that was issued later says something else.
 *
 * @param person of whom
 * @param issuer whose token it is
 * @param hints what it says, one for each team
 * @param issuedAt when the token was issued
 * @param until when it ends
 */
public record Saying(PersonId person, String issuer, List<Hint> hints, Instant issuedAt, Instant until) {

	/**
	 * Of tokens that were issued and end closer together than this, one is as good as the
	 * other.
	 */
	private static final Duration NOTICEABLE = Duration.ofMinutes(1);

	public Saying {
		hints = List.copyOf(hints);
	}

	/**
	 * Whether it is to be written where another was.
	 * @param known of the same person
	 * @return false for what an older token says, and where that makes no difference that
	 * anybody would notice
	 */
	public boolean replaces(Saying known) {
		return !this.issuedAt.isBefore(known.issuedAt) && !agrees(known);
	}

	private boolean agrees(Saying known) {
		return this.hints.equals(known.hints) && isNear(known.issuedAt, this.issuedAt)
				&& (this.hints.isEmpty() || isNear(known.until, this.until));
	}

	private static boolean isNear(Instant one, Instant other) {
		return Duration.between(one, other).abs().compareTo(NOTICEABLE) < 0;
	}

}
