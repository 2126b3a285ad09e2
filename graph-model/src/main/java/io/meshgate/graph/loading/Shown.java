package io.meshgate.graph.loading;

import java.util.List;
import java.util.Set;

import io.meshgate.graph.person.ServiceRight;

/**
 * What is shown to everybody of a thing, for a program that asks.
 *
 * @param <T> what it is read as
 * @param found nothing where there is no such thing, or not everybody sees it
 * @param declared what the program is registered for; nothing while it is deactivated
 */
public record Shown<T>(List<T> found, Set<ServiceRight> declared) {

	public Shown {
		found = List.copyOf(found);
		declared = Set.copyOf(declared);
	}

}
