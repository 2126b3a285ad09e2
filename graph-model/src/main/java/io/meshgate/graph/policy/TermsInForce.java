package io.meshgate.graph.policy;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What is in force at one place: all policies there together, of which each can only
 * tighten. This is the one point where it is derived.
 *
 * @param policies what each policy says that holds there, the widest first
 */
public record TermsInForce(List<AccessPolicyRevision> policies) {

	/** Where no policy says anything. */
	public static final TermsInForce NONE = new TermsInForce(List.of());

	public TermsInForce {
		policies = List.copyOf(policies);
	}

	/**
	 * What is asked: the tightest of all.
	 * @return with the longest grant there is, in any case
	 */
	public AccessTerms terms() {
		return this.policies.stream()
			.map(AccessPolicyRevision::terms)
			.filter(Objects::nonNull)
			.reduce(AccessTerms.USUAL, AccessTerms::and);
	}

	/**
	 * The longest that a grant lasts.
	 * @return at most {@link AccessTerms#LONGEST_GRANT}
	 */
	public Duration longestGrant() {
		return Objects.requireNonNull(terms().longestGrant());
	}

	/**
	 * What of a wish is against them.
	 * @param wish for access
	 * @param terms which of the terms it is held against
	 * @return each policy and term, the widest policy first
	 */
	public List<PolicyBreach> against(AccessWish wish, Set<AccessTerm> terms) {
		return breaches(terms, (term, said) -> term.forbids(said, wish));
	}

	/**
	 * What a policy below would loosen.
	 * @param narrower what it would say
	 * @return each policy and term, the widest policy first
	 */
	public List<PolicyBreach> loosenedBy(AccessTerms narrower) {
		return breaches(EnumSet.allOf(AccessTerm.class), (term, said) -> term.forbids(said, narrower));
	}

	/**
	 * What would be asked no more where others are in force instead.
	 * @param instead what is in force elsewhere
	 * @return each policy and term, the widest policy first
	 */
	public List<PolicyBreach> escapedBy(TermsInForce instead) {
		AccessTerms there = instead.terms();
		return breaches(EnumSet.allOf(AccessTerm.class), (term, said) -> term.escapes(said, there));
	}

	private List<PolicyBreach> breaches(Collection<AccessTerm> terms,
			BiFunction<AccessTerm, AccessTerms, Optional<String>> forbids) {
		return this.policies.stream()
			.flatMap((policy) -> Optional.ofNullable(policy.terms())
				.stream()
				.flatMap((said) -> terms.stream()
					.flatMap((term) -> forbids.apply(term, said)
						.map((because) -> new PolicyBreach(policy.id(), term, because))
						.stream())))
			.toList();
	}

}
