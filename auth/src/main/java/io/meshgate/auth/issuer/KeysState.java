package io.meshgate.auth.issuer;

import java.time.Instant;

/**
 * How an issuer's keys are had.
 */
public sealed interface KeysState {

	/**
	 * The issuer was not asked yet.
	 */
	record Unasked() implements KeysState {
	}

	/**
	 * The issuer gave them when it was asked last.
	 *
	 * @param at when that was
	 */
	record Fresh(Instant at) implements KeysState {
	}

	/**
	 * The issuer does not give them, and those that are known go on holding.
	 *
	 * @param since when it first did not
	 * @param until when they hold no more
	 */
	record Outage(Instant since, Instant until) implements KeysState {
	}

	/**
	 * The issuer does not give them, and none are known that hold: nobody whom it vouches
	 * for can sign in.
	 *
	 * @param since when it first did not
	 */
	record Gone(Instant since) implements KeysState {
	}

}
