package io.meshgate.graph.access.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.TermsInForce;
import org.jspecify.annotations.Nullable;

/**
 * What is in force at a place, with the way from there to the top: where another policy
 * would stand among those that hold.
 *
 * @param path the domain and all that it is a part of, from the narrowest to the widest
 * @param inForce what is in force
 */
public record PlacedTerms(List<DomainId> path, TermsInForce inForce) {

	public PlacedTerms {
		path = List.copyOf(path);
	}

	/**
	 * What would be in force if a policy said something else, or one were there that is
	 * not.
	 * @param domain where it holds; empty for the whole platform
	 * @param draft what it would say
	 * @return the same as now where it does not hold there
	 */
	public TermsInForce with(Optional<DomainId> domain, AccessPolicyRevision draft) {
		int height = height(domain.orElse(null));
		if (height < 0) {
			return this.inForce;
		}
		List<AccessPolicyRevision> policies = new ArrayList<>(this.inForce.policies());
		policies.removeIf((policy) -> height(policy) == height);
		int wider = Math.toIntExact(policies.stream().filter((policy) -> height(policy) > height).count());
		policies.add(wider, draft);
		return new TermsInForce(policies);
	}

	private int height(AccessPolicyRevision revision) {
		return height((revision.policy().domain() != null) ? revision.policy().domain().id() : null);
	}

	/** What holds for the whole platform is above all domains. */
	private int height(@Nullable DomainId domain) {
		return (domain != null) ? this.path.indexOf(domain) : this.path.size();
	}

}
