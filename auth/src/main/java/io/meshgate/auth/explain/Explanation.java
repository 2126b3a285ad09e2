package io.meshgate.auth.explain;

import java.util.List;

import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;

/**
 * Whether somebody may do something, and what would be enough if they may not.
 *
 * @param decision what was decided, and why
 * @param needed what would be enough, each by itself; empty where they may, and where no
 * one thing is
 */
public record Explanation(Decision decision, List<Need> needed) {

	public Explanation {
		needed = List.copyOf(needed);
	}

	/**
	 * Explains what the policy decides.
	 * @param action what somebody asks to do
	 * @param facts what is known of them and of the thing
	 * @return why they may, or may not
	 */
	public static Explanation of(Action action, Facts facts) {
		return new Explanation(Needs.decide(action, facts), Needs.of(action, facts));
	}

	/**
	 * Of a thing with which nobody does such a thing.
	 * @param action what somebody asks to do
	 * @return the same for everybody
	 */
	public static Explanation senseless(Action action) {
		return new Explanation(Policy.notApplicable(action), List.of());
	}

	/**
	 * Of a thing of which nothing is shown to them, so that nothing is known of where
	 * they stand.
	 * @param action what somebody asks to do
	 * @return that they do not see it
	 */
	public static Explanation unseen(Action action) {
		return new Explanation(new Decision(action, Rule.NOT_SEEN, "It is not shown to you."), List.of());
	}

	/**
	 * Of somebody who may no longer act.
	 * @param action what somebody asks to do
	 * @return that they see nothing
	 */
	public static Explanation inactive(Action action) {
		return new Explanation(
				new Decision(action, Rule.NOT_SEEN, "You may no longer act, so nothing is shown to you."), List.of());
	}

}
