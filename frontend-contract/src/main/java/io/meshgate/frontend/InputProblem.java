package io.meshgate.frontend;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param path the way to the field, from the input downwards
 * @param message what is wrong, for a person to read
 */
public record InputProblem(List<String> path, String message) {

	public InputProblem {
		path = List.copyOf(path);
	}

}
