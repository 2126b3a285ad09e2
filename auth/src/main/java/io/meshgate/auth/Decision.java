package io.meshgate.auth;

import java.util.List;

import io.meshgate.graph.person.Step;

/**
 * Whether somebody may do something, and which rule said so.
 *
 * @param action what they asked to do
 * @param rule the rule that decided
 * @param because one sentence for the person who asked: the rule, and the path through
 * ownership that led to it
 * @param path the way through the graph that the rule was met by, from the person to the
 * thing; empty where it was none
 */
public record Decision(Action action, Rule rule, String because, List<Step> path) {

	public Decision {
		path = List.copyOf(path);
	}

	/**
	 * Decides by what is no way through the graph.
	 * @param action what they asked to do
	 * @param rule the rule that decided
	 * @param because one sentence for the person who asked
	 */
	public Decision(Action action, Rule rule, String because) {
		this(action, rule, because, List.of());
	}

	/**
	 * Whether they may.
	 * @return as the rule says
	 */
	public boolean allowed() {
		return this.rule.allows();
	}

}
