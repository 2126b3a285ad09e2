package io.meshgate.frontend.explanation;

import java.util.List;

import io.meshgate.frontend.person.Person;

/**
 * Somebody who could read something at a moment.
 *
 * @param person who
 * @param ways why, each way by itself
 */
public record PastReader(Person person, List<PastWay> ways) {

	public PastReader {
		ways = List.copyOf(ways);
	}

}
