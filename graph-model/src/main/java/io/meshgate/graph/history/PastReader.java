package io.meshgate.graph.history;

import java.util.List;

import io.meshgate.graph.person.Person;

/**
 * Somebody who could read the data of a port at a moment.
 *
 * @param person as they are called now, and whether they may act now
 * @param ways by which they could, ownership first
 */
public record PastReader(Person person, List<PastWay> ways) {

	public PastReader {
		ways = List.copyOf(ways);
	}

}
