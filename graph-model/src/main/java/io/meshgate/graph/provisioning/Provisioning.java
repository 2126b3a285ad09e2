package io.meshgate.graph.provisioning;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantId;
import org.jspecify.annotations.Nullable;

/**
 * What programs report. Each report is kept; the last one stands with the grant.
 */
public final class Provisioning {

	/** How long a program that has begun may be silent until another goes on. */
	private static final Duration SILENCE = Duration.ofMinutes(10);

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	/**
	 * Locks the subscription of a grant, and reads what a program may know of it.
	 * @param transaction the change's own
	 * @param viewer a program
	 * @param grant which one
	 * @param now tells whether it covers
	 * @return how far it is; as of nothing given where there is no such grant
	 */
	public LockedProvisioning lock(Transaction transaction, Viewer viewer, GrantId grant, Instant now) {
		String locking = """
				MATCH (:ServiceAccount {id: $viewer, active: true})-[:PROVISIONS]->(:OutputPort)<-[:TO]-(s:Subscription)-[:HAS_GRANT]->(g:Grant {id: $grant})
				SET s._lock = true, g._lock = true
				RETURN g.id AS id
				""";
		String reading = """
				OPTIONAL MATCH (a:ServiceAccount {id: $viewer, active: true})
				OPTIONAL MATCH (a)-[:PROVISIONS]->(o:OutputPort)<-[:TO]-(:Subscription)-[:HAS_GRANT]->(g:Grant {id: $grant})
				WITH a, g, CASE WHEN g IS NOT NULL THEN %s END AS step
				RETURN coalesce(a.rights, []) AS declared, g IS NOT NULL AS given,
				  coalesce(step, {kind: null, state: 'NONE'}) AS present,
				  {kind: g.provisioningKind, state: coalesce(g.provisioning, 'NONE')} AS reported,
				  coalesce(g.provisioningSequence, 0) AS sequence, coalesce(g.provisioningAttempts, 0) AS attempts
				"""
			.formatted(ProvisioningSight.STEP);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "grant", grant, "now", now);
		transaction.row(locking, parameters);
		return ProvisioningRows.ROWS.locked(transaction.one(reading, parameters).columns());
	}

	/**
	 * Puts a report on record.
	 * @param transaction the change's own
	 * @param viewer the program that tells
	 * @param report what it tells
	 * @param attempts how often it was begun by now without being done
	 */
	public void put(Transaction transaction, Viewer viewer, ProvisioningReport report, int attempts) {
		String cypher = """
				MATCH (a:ServiceAccount {id: $viewer})
				MATCH (g:Grant {id: $grant})
				SET g.provisioningKind = $kind, g.provisioning = $state, g.provisioningSequence = $sequence,
				  g.provisioningAt = datetime.realtime(), g.provisioningAttempts = $attempts, g.provisioningDueAt = $dueAt,
				  g.provisioningDiagnostics = $diagnostics,
				  g.provisioningReference = coalesce($reference, g.provisioningReference)
				CREATE (g)-[:HAS_REPORT]->(r:ProvisioningReport {key: $key, at: $now})-[:BY]->(a)
				SET r += {kind: $kind, state: $state, sequence: $sequence, reference: $reference, diagnostics: $diagnostics}
				RETURN g.id AS id
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("grant", report.grant());
		parameters.put("kind", report.kind());
		parameters.put("state", report.state());
		parameters.put("sequence", report.sequence());
		parameters.put("attempts", attempts);
		parameters.put("dueAt", dueAt(report, attempts));
		parameters.put("reference", report.reference());
		parameters.put("diagnostics", report.diagnostics());
		parameters.put("key", report.grant().value() + '|' + report.sequence());
		parameters.put("now", report.at());
		transaction.one(cypher, parameters);
	}

	/** A minute after the first failure, and twice as long after each further one. */
	private static @Nullable Instant dueAt(ProvisioningReport report, int attempts) {
		return switch (report.state()) {
			case IN_PROGRESS -> report.at().plus(SILENCE);
			case FAILED -> report.at().plus(wait(attempts));
			case NONE, PENDING, DONE -> null;
		};
	}

	private static Duration wait(int attempts) {
		Duration wait = Duration.ofMinutes(1L << Math.clamp(attempts - 1, 0, 6));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

}
