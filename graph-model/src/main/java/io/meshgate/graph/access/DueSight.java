package io.meshgate.graph.access;

import io.meshgate.graph.access.clock.RequestClock;

/**
 * How urgent a decision is, as Cypher: here alone it is said, by when it is due and
 * {@code $now}. The fragments expect the request as {@code r}.
 */
final class DueSight {

	/** Holds where a decision should have been made by now. */
	static final String OVERDUE = "coalesce((%s) <= $now, false)".formatted(RequestClock.DUE);

	/** The {@link RequestPriority}; null where no decision is due. */
	static final String PRIORITY = """
			CASE WHEN (%1$s) IS NULL THEN null WHEN (%1$s) <= $now THEN 'OVERDUE'
			    WHEN (%1$s) <= $now + duration('P1D') THEN 'DUE_SOON' ELSE 'NORMAL' END""".formatted(RequestClock.DUE);

	private DueSight() {
	}

}
