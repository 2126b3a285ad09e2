package io.meshgate.api.operation;

import java.util.List;
import java.util.function.Supplier;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;
import io.meshgate.graph.Id;
import io.meshgate.graph.operation.Ending;
import org.jspecify.annotations.Nullable;

/**
 * A change to something that this transaction has locked. What must hold for it is told
 * row by row; the first that does not hold is why the change is not made.
 */
public final class Attempt {

	private final Id subject;

	private final @Nullable String obstacle;

	private Attempt(Id subject, @Nullable String obstacle) {
		this.subject = subject;
		this.obstacle = obstacle;
	}

	/**
	 * Nothing is in the way yet.
	 * @param subject what is to change
	 * @return the attempt
	 */
	public static Attempt on(Id subject) {
		return new Attempt(subject, null);
	}

	/**
	 * The policy must allow it.
	 * @param action what is attempted
	 * @param facts read under the lock
	 * @return this attempt, in conflict where only the state of the subject forbids it
	 * @throws Forbidden if it is not for this person to do
	 */
	public Attempt ifAllowed(Action action, Facts facts) {
		Decision decision = Policy.decide(action, facts);
		if (decision.rule() == Rule.STATE) {
			return unless(true, decision.because());
		}
		Forbidden.unless(decision);
		return this;
	}

	/**
	 * Nobody must have been faster.
	 * @param what the kind of thing, as `product`
	 * @param seen the version that somebody has seen; null where they do not say
	 * @param version the version under the lock
	 * @return this attempt, in conflict where the versions differ
	 */
	public Attempt ifUnchanged(String what, @Nullable Integer seen, int version) {
		return unless(seen != null && seen != version, "The " + what + " has changed since you looked at it.");
	}

	/**
	 * Something else must not be in the way.
	 * @param inTheWay whether it is
	 * @param because what it is, in one sentence
	 * @return this attempt, in conflict where it is
	 */
	public Attempt unless(boolean inTheWay, String because) {
		return (inTheWay && this.obstacle == null) ? new Attempt(this.subject, because) : this;
	}

	/**
	 * Nothing may be left of what would hang in the air.
	 * @param things what is, each in the plural
	 * @return this attempt, in conflict where there is any
	 */
	public Attempt unlessLeft(List<String> things) {
		String all = String.join(", ", things).replaceFirst(", ([^,]*)$", " and $1");
		return unless(!things.isEmpty(), "It still has " + all + ".");
	}

	/**
	 * Makes the change, if nothing is in the way.
	 * @param change makes it
	 * @return how that ended
	 */
	public Ending<Moved> then(Runnable change) {
		return then(Moved.CONFLICT, () -> {
			change.run();
			return Ending.of(Moved.DONE, this.subject.value());
		});
	}

	/**
	 * Makes the change, if nothing is in the way; it may end in several ways.
	 * @param <K> the ways in which it can end
	 * @param conflict how it ends where something is in the way
	 * @param change makes it
	 * @return how that ended
	 */
	public <K extends Enum<K>> Ending<K> then(K conflict, Supplier<Ending<K>> change) {
		return (this.obstacle != null) ? new Ending<>(conflict, this.subject.value(), this.obstacle) : change.get();
	}

}
