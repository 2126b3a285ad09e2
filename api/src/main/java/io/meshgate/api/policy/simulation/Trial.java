package io.meshgate.api.policy.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.judging.PastRequests;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.policy.AccessPolicy;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.PolicyOutcome;
import io.meshgate.graph.policy.TermsInForce;

/**
 * What comes of trying a policy.
 */
sealed interface Trial {

	/**
	 * Holds requests of the past against what is in force, and against what would be.
	 * @param past the requests
	 * @param domain where the policy would hold; empty for the whole platform
	 * @param terms what it would say
	 * @param now when it is tried
	 * @return what comes of each
	 */
	static Trial held(PastRequests past, Optional<DomainId> domain, AccessTerms terms, Instant now) {
		AccessPolicy policy = new AccessPolicy(new AccessPolicyId("draft"), null, null, terms, 1, now);
		AccessPolicyRevision draft = new AccessPolicyRevision(new AccessPolicyRevisionId("draft"), policy, 1, terms,
				now, past.by());
		return new Held(past.requests()
			.stream()
			.map((request) -> new Twice(request.id(), request.placed().inForce().outcome(request.wish()),
					request.placed().with(domain, draft).outcome(request.wish())))
			.toList(), past.more());
	}

	/**
	 * It cannot be set, whatever would come of it.
	 *
	 * @param above what it would loosen
	 * @param breaches what is against what
	 */
	record Loosening(TermsInForce above, List<PolicyBreach> breaches) implements Trial {
	}

	/**
	 * What comes of requests.
	 *
	 * @param requests newest first
	 * @param more whether there are more
	 */
	record Held(List<Twice> requests, boolean more) implements Trial {
	}

	/**
	 * What comes of a request.
	 *
	 * @param id the request
	 * @param present as things stand
	 * @param drafted with the policy as it was drafted
	 */
	record Twice(AccessRequestId id, PolicyOutcome present, PolicyOutcome drafted) {
	}

}
