package io.meshgate.frontend.policy;

import java.util.List;

/**
 * What is in force for access: the tightest of all that the policies above say.
 *
 * @param terms what is asked
 * @param policies the policies it comes from, the widest first
 */
public record AccessTermsInForce(AccessTerms terms, List<AccessPolicyRevision> policies) {

	public AccessTermsInForce {
		policies = List.copyOf(policies);
	}

}
