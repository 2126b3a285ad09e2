package io.meshgate.api.executor.postgresql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which login roles read on a consumer's behalf, as the operator declares it.
 *
 * @param byConsumer the roles, by what {@link Consumer#name()} gives
 */
record Logins(Map<String, Set<String>> byConsumer) {

	Logins {
		Map<String, Set<String>> copy = new LinkedHashMap<>();
		byConsumer.forEach((consumer, roles) -> copy.put(consumer, Set.copyOf(roles)));
		byConsumer = Map.copyOf(copy);
	}

	Set<String> of(Consumer consumer) {
		return new TreeSet<>(this.byConsumer.getOrDefault(consumer.name(), Set.of()));
	}

}
