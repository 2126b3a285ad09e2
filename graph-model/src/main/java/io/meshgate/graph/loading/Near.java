package io.meshgate.graph.loading;

import java.util.List;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody near a thing, and what was loaded as they see it.
 *
 * @param <T> what was loaded
 * @param person who; null for whoever stands nowhere near
 * @param found what they see of what was wanted
 */
public record Near<T>(@Nullable Person person, List<T> found) {

	public Near {
		found = List.copyOf(found);
	}

}
