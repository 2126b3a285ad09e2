package io.meshgate.graph.subscription;

/**
 * Where a grant stands, as Cypher: here alone is it said, and what reads a grant says it
 * by this. The fragments expect the grant as {@code g} and the parameter {@code $now}.
 */
public final class GrantSight {

	/** Holds where it has come to its end, whether that is on record yet or not. */
	public static final String OVER = "(g.endedAt IS NOT NULL OR coalesce(g.validUntil <= $now, false))";

	/**
	 * Holds where somebody has suspended it, if it is not over. The time it is suspended
	 * for ends by itself.
	 */
	static final String HELD_BACK = "(g.suspendedAt IS NOT NULL AND coalesce(g.suspendedUntil > $now, true))";

	/** Holds where nobody has consented in time to what the contract is by now. */
	static final String UNCONSENTED = "coalesce(g.consentDueAt <= $now, false)";

	/** Holds where it is suspended in either way, if it is not over. */
	public static final String SUSPENDED = "(%s OR %s)".formatted(HELD_BACK, UNCONSENTED);

	/** Holds where it gives access now. */
	public static final String COVERS = "(g.validFrom <= $now AND NOT %s AND NOT %s)".formatted(OVER, SUSPENDED);

	private GrantSight() {
	}

}
