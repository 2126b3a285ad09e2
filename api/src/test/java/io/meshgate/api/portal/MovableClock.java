package io.meshgate.api.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The real time, or as much later as a test says. The tokens of those who are signed in
 * hold for an hour by this clock.
 */
public final class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	/**
	 * Lets time pass at once.
	 * @param time how much
	 */
	public void pass(Duration time) {
		this.ahead = this.ahead.plus(time);
	}

	/**
	 * Goes back to the real time.
	 */
	public void comeBack() {
		this.ahead = Duration.ZERO;
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Instants only");
	}

}
