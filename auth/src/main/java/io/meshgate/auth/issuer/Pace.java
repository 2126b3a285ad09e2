package io.meshgate.auth.issuer;

import java.time.Duration;
import java.time.Instant;

/**
 * How often an issuer is asked: at most twice within half a minute, wherever the half
 * minute begins. A window that slides, since of two that stand side by side a flood gets
 * the end of one and the beginning of the next.
 */
final class Pace {

	private static final Duration WINDOW = Duration.ofSeconds(30);

	private Instant lastButOne = Instant.MIN;

	private Instant last = Instant.MIN;

	/**
	 * Says whether the issuer may be asked, and takes it that it is.
	 * @param now the time; one from before the last time, of a clock that was put back,
	 * begins anew
	 * @return whether it may
	 */
	boolean allows(Instant now) {
		boolean allowed = this.lastButOne.isBefore(now.minus(WINDOW)) || this.lastButOne.isAfter(now);
		if (allowed) {
			this.lastButOne = this.last;
			this.last = now;
		}
		return allowed;
	}

}
