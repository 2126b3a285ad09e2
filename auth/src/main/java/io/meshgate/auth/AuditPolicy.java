package io.meshgate.auth;

import io.meshgate.graph.product.Sighting;

/**
 * Who is told who could read what, and why: whoever answers for it, in whatever state it
 * is, who looks after its domain, and auditors, of what they see.
 */
final class AuditPolicy {

	private AuditPolicy() {
	}

	static Decision reading(Action action, Sighting product) {
		Decision answering = ExplainingPolicy.answering(action, product.standing(),
				"This is told to those only who answer for it or look after its domain, to auditors and to administrators.");
		return (answering.allowed() || !product.audits()) ? answering
				: new Decision(action, Rule.AUDITOR, "You audit the platform.");
	}

}
