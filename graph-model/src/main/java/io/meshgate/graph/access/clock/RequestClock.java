package io.meshgate.graph.access.clock;

/**
 * The times by which a request goes, as Cypher. The fragments expect the request as
 * {@code r} and the parameter {@code $now}.
 */
public final class RequestClock {

	/** Holds where it was open for as long as it may be, whether that is told or not. */
	public static final String LAPSED = "(r.openKey IS NOT NULL AND coalesce(r.lapsesAt <= $now, false))";

	/** Where it stands at this moment. */
	public static final String STATUS = "CASE WHEN %s THEN 'EXPIRED' ELSE r.status END".formatted(LAPSED);

	/** When a decision is due; null while nobody is to decide. */
	public static final String DUE = "CASE WHEN r.pausedAt IS NULL AND NOT %s THEN r.dueAt END".formatted(LAPSED);

	/** When it is over by itself; null once it has ended. */
	public static final String OVER = "CASE WHEN NOT %s THEN r.lapsesAt END".formatted(LAPSED);

	/** Begins a stage, which is due as long after that as the first was. */
	public static final String BEGINNING = """
			SET r.begunAt = $now, r.dueAt = $now + r.timeToDecide, r.escalateAt = $now + r.timeToDecide, r.reminders = 0,
			  r.remindAt = $now + r.timeToDecide / 2, r.reach = null
			""";

	/** Lets the time stand still. */
	public static final String PAUSING = "SET r.pausedAt = $now";

	/** Lets it go on where it was. */
	public static final String RESUMING = """
			WITH r, duration.inSeconds(r.pausedAt, $now) AS pause
			SET r.begunAt = r.begunAt + pause, r.dueAt = r.dueAt + pause, r.remindAt = r.remindAt + pause,
			  r.escalateAt = r.escalateAt + pause, r.lapsesAt = r.lapsesAt + pause, r.pausedAt = null
			""";

	/** Of what has ended, no time comes. */
	public static final String STOPPING = """
			REMOVE r.dueAt, r.pausedAt, r.remindAt, r.escalateAt, r.lapsesAt
			""";

	private RequestClock() {
	}

}
