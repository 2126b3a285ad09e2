package io.meshgate.graph.quality;

/**
 * Whether an objective is kept, as Cypher. The fragment expects it as {@code ob} and the
 * parameter {@code $now}.
 */
public final class Keeping {

	/** Its {@link ObjectiveStatus}. This is the one place where it is derived. */
	public static final String STATUS = """
			CASE
			  WHEN ob.measuredAt IS NULL OR ob.target IS NULL OR ob.comparison IS NULL THEN 'UNKNOWN'
			  WHEN ob.validFor IS NOT NULL AND ob.measuredAt + duration({seconds: coalesce(ob.validFor, 0)}) <= $now
			    THEN 'STALE'
			  WHEN ob.comparison = 'AT_LEAST' AND ob.measuredValue >= ob.target THEN 'MET'
			  WHEN ob.comparison = 'AT_MOST' AND ob.measuredValue <= ob.target THEN 'MET'
			  ELSE 'MISSED'
			END""";

	private Keeping() {
	}

}
