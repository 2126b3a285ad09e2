package io.meshgate.frontend.explanation;

import java.util.List;

import io.meshgate.frontend.person.Person;

/**
 * Somebody who may do something.
 *
 * @param person who
 * @param rule the rule that lets them
 * @param because one sentence, of them, or to the viewer where it is they
 * @param path the way through the mesh by which the rule is met
 */
public record Entitled(Person person, AccessRule rule, String because, List<AccessStep> path) {

	public Entitled {
		path = List.copyOf(path);
	}

}
