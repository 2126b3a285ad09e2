package io.meshgate.graph.subscription;

import io.meshgate.graph.provisioning.ProvisioningSight;

/**
 * What is said of a subscription beside where it stands, as Cypher: none of it changes
 * that. The fragment expects the subscription as {@code s}, its port as {@code o} and the
 * parameter {@code $now}.
 */
final class SubscriptionFlags {

	/**
	 * Adds the column {@code flags}: whether a renewal is open; until when consent is
	 * due, if it is; when access runs out, if a grant runs that ends and none is given to
	 * follow it; and how far the platform is where it is least far, of all that is open
	 * or to be opened or closed.
	 */
	static final String FLAGS = """
			CALL (s, o) {
			  OPTIONAL MATCH (s)-[:HAS_GRANT]->(g:Grant)
			  WITH s, collect({
			    left: NOT %1$s,
			    from: g.validFrom,
			    until: g.validUntil,
			    consent: g.consentDueAt,
			    step: CASE WHEN g IS NOT NULL THEN %2$s END
			  }) AS windows
			  WITH s, windows, [w IN windows WHERE w.left] AS left,
			    [w IN windows WHERE w.step IS NOT NULL AND w.step <> {kind: 'WITHDRAW', state: 'DONE'} | w.step.state] AS states
			  RETURN {
			    renewalOpen: EXISTS {
			      (s)<-[:FOR]-(r:AccessRequest)
			      WHERE r.openKey IS NOT NULL AND r.kind = 'RENEWAL'
			    },
			    runsOutAt: CASE WHEN size(left) = 1 AND left[0].from <= $now THEN left[0].until END,
			    reconsentDue: reduce(first = null, w IN left |
			      CASE WHEN first IS NULL OR w.consent < first THEN w.consent ELSE first END),
			    provisioning: head([state IN ['FAILED', 'PENDING', 'IN_PROGRESS', 'DONE', 'NONE']
			      WHERE state IN states OR state = 'NONE'])
			  } AS flags
			}
			"""
		.formatted(GrantSight.OVER, ProvisioningSight.STEP);

	/** Keeps those of which what is asked for is said. */
	static final String FILTERING = FLAGS + """
			WITH me, sight, s, o, p, flags
			WHERE ($renewalOpen IS NULL OR flags.renewalOpen = $renewalOpen)
			  AND ($expiringSoon IS NULL OR coalesce(flags.runsOutAt <= $soon, false) = $expiringSoon)
			  AND ($reconsentDue IS NULL OR (flags.reconsentDue IS NOT NULL) = $reconsentDue)
			  AND ($provisioning = [] OR flags.provisioning IN $provisioning)
			""";

	private SubscriptionFlags() {
	}

}
