package io.meshgate.auth;

/**
 * Whether somebody may do something, and which rule said so.
 *
 * @param action what they asked to do
 * @param rule the rule that decided
 * @param because one sentence for the person who asked: the rule, and the path through
 * ownership that led to it
 */
public record Decision(Action action, Rule rule, String because) {

	/**
	 * Whether they may.
	 * @return as the rule says
	 */
	public boolean allowed() {
		return this.rule.allows();
	}

}
