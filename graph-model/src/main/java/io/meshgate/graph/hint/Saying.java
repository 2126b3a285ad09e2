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
 * @param teams the keys of the teams that it names, which need not be there
 * @param issuedAt when the token was issued
 * @param until when it ends
 */
public record Saying(PersonId person, String issuer, List<String> teams, Instant issuedAt, Instant until) {

	/**
	 * Of tokens that were issued and end closer together than this, one is as good as the
	 * other.
	 */
	private static final Duration NOTICEABLE = Duration.ofMinutes(1);

	public Saying {
		teams = List.copyOf(teams);
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
		return this.teams.equals(known.teams) && isNear(known.issuedAt, this.issuedAt)
				&& (this.teams.isEmpty() || isNear(known.until, this.until));
	}

	private static boolean isNear(Instant one, Instant other) {
		return Duration.between(one, other).abs().compareTo(NOTICEABLE) < 0;
	}

}
