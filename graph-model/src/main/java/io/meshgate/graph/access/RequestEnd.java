package io.meshgate.graph.access;

import java.util.Map;

import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.transition.RequestTransition;

/**
 * How it is written that a request has ended, as Cypher: nothing else changes where it
 * stands. The fragments expect the request as {@code r} and what {@link #by} says as
 * {@code $end}.
 */
public final class RequestEnd {

	/**
	 * Holds where it can end that way: what has lapsed has ended, whether that is told or
	 * not.
	 */
	public static final String POSSIBLE = "(r.openKey IS NOT NULL AND r.status IN $end.from AND NOT "
			+ RequestClock.LAPSED + ")";

	/** Ends it, at {@code $now}. */
	public static final String ENDING = """
			SET r.status = $end.status, r.version = r.version + 1, r.endedAt = $now
			REMOVE r.openKey
			""" + RequestClock.STOPPING;

	private RequestEnd() {
	}

	/**
	 * Which way it ends.
	 * @param transition one that ends it, from wherever it may
	 * @return the parameter {@code $end}
	 */
	public static Map<String, Object> by(RequestTransition transition) {
		return Map.of("from", transition.from(), "status", transition.end());
	}

}
