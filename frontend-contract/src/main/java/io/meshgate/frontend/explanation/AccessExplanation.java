package io.meshgate.frontend.explanation;

import java.util.List;

import io.meshgate.frontend.Action;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.person.Person;

/**
 * Why somebody may do something now, or may not.
 *
 * @param person whom it is about
 * @param action what they would do
 * @param on what they would do it with
 * @param allowed whether they may do it now
 * @param rule the rule that decided
 * @param because one sentence, of them, or to the viewer where it is they
 * @param path the way through the mesh by which the rule is met
 * @param needed what would be enough, each by itself
 */
public record AccessExplanation(Person person, Action action, Node on, boolean allowed, AccessRule rule, String because,
		List<AccessStep> path, List<AccessNeed> needed) {

	public AccessExplanation {
		path = List.copyOf(path);
		needed = List.copyOf(needed);
	}

}
