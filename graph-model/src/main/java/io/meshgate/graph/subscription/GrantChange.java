package io.meshgate.graph.subscription;

import java.time.Instant;
import java.util.UUID;

import io.meshgate.graph.subscription.transition.GrantTransition;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with a grant.
 *
 * @param id the identity of the record of it
 * @param transition by which the grant goes on
 * @param reason why, in their words; null where they do not say
 * @param until until when it is suspended; null where it is not
 * @param at when
 */
public record GrantChange(String id, GrantTransition transition, @Nullable String reason, @Nullable Instant until,
		Instant at) {

	/**
	 * One that is not for a time.
	 * @param transition by which the grant goes on
	 * @param reason why; null where they do not say
	 * @param at when
	 * @return the change, with an identity of its own
	 */
	public static GrantChange of(GrantTransition transition, @Nullable String reason, Instant at) {
		return new GrantChange(UUID.randomUUID().toString(), transition, reason, null, at);
	}

	/**
	 * The same, with another grant.
	 * @param number which one this is after the first
	 * @return the change, with an identity of its own
	 */
	GrantChange again(int number) {
		return new GrantChange(this.id + '-' + number, this.transition, this.reason, this.until, this.at);
	}

	/**
	 * A suspension.
	 * @param reason why
	 * @param until until when
	 * @param at when
	 * @return the change, with an identity of its own
	 */
	public static GrantChange suspension(String reason, Instant until, Instant at) {
		return new GrantChange(UUID.randomUUID().toString(), GrantTransition.SUSPEND, reason, until, at);
	}

}
