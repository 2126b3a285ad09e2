package io.meshgate.graph.policy;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import io.meshgate.graph.policy.form.Form;
import io.meshgate.graph.policy.stage.PolicyStage;

/**
 * What is in force at one place: all policies there together, of which each can only
 * tighten. This is the one point where it is derived.
 *
 * @param policies what each policy says that holds there, the widest first
 */
public record TermsInForce(List<AccessPolicyRevision> policies) {

	/** Where no policy says anything. */
	public static final TermsInForce NONE = new TermsInForce(List.of());

	/** What holds in an emergency, too. */
	private static final Set<AccessTerm> EMERGENCY = EnumSet.of(AccessTerm.CONSUMER_KINDS, AccessTerm.TEAMS,
			AccessTerm.LONGEST_GRANT, AccessTerm.AUTOMATIC_REFUSALS, AccessTerm.EMERGENCY);

	/** A refusal at once is a decision, and not against the policies. */
	private static final Set<AccessTerm> ASKED = EnumSet.complementOf(EnumSet.of(AccessTerm.AUTOMATIC_REFUSALS));

	public TermsInForce {
		policies = List.copyOf(policies);
	}

	/**
	 * What is asked: the tightest of all.
	 * @return with the longest grant there is, in any case
	 */
	public AccessTerms terms() {
		List<AccessTerms> said = this.policies.stream()
			.map(AccessPolicyRevision::terms)
			.filter(Objects::nonNull)
			.toList();
		return said.stream().reduce(AccessTerms.USUAL, AccessTerms::and).in(EmergencyTerm.together(said));
	}

	/**
	 * The longest that a grant lasts.
	 * @return at most {@link AccessTerms#LONGEST_GRANT}
	 */
	public Duration longestGrant() {
		return Objects.requireNonNull(terms().longestGrant());
	}

	/**
	 * What whoever asks is asked.
	 * @return all that any of them asks, the widest first
	 */
	public Form form() {
		return new Form(this.policies.stream()
			.flatMap((policy) -> Optional.ofNullable(policy.terms())
				.map(AccessTerms::questions)
				.map((questions) -> new Form.Sheet(policy.id().value(), questions))
				.stream())
			.toList());
	}

	/**
	 * In which stages it is decided.
	 * @return all that any of them says, the widest first; none where whoever answers for
	 * the product decides
	 */
	public List<PolicyStage> stages() {
		return Objects.requireNonNullElse(terms().stages(), List.of());
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
	 * What comes of a wish. This is the one point where it is decided.
	 * @param wish for access
	 * @return what all of them together make of it
	 */
	public PolicyOutcome outcome(AccessWish wish) {
		List<PolicyBreach> breaches = against(wish, ASKED);
		return !breaches.isEmpty() ? new PolicyOutcome.Against(breaches)
				: ruling(wish).<PolicyOutcome>map(PolicyOutcome.Ruled::new).orElseGet(PolicyOutcome.Open::new);
	}

	/**
	 * How long access lasts at most that is taken in an emergency.
	 * @return empty where none may be taken, as the widest policy does not say so
	 */
	public Optional<Duration> longestEmergency() {
		AccessTerms terms = terms();
		return Optional.ofNullable(terms.emergency())
			.map((term) -> (term.longest() != null) ? term.longest() : Duration.ZERO)
			.map((longest) -> AccessTerms.shorter(longest, terms.longestGrant()));
	}

	/**
	 * What is against taking access in an emergency: nobody is asked what for, or
	 * anything else, but who may not ask may not take.
	 * @param wish for access, with an end
	 * @return each policy and term, the widest policy first
	 */
	public List<PolicyBreach> againstEmergency(AccessWish wish) {
		return breaches(EMERGENCY, (term, said) -> (term == AccessTerm.EMERGENCY) ? EmergencyTerm.against(said, wish)
				: term.forbids(said, wish));
	}

	/**
	 * What is decided of a wish at once, without anybody. A refusal comes first, that of
	 * the widest policy. Nothing is approved where one of the policies wants somebody to
	 * decide, or where none of the rules holds of one that has any.
	 * @param wish for access, which nothing else is against
	 * @return by which rule, in case of an approval one of the narrowest policy that has
	 * any; empty where somebody must decide
	 */
	public Optional<PolicyRuling> ruling(AccessWish wish) {
		return this.policies.stream()
			.flatMap((policy) -> ruling(policy, false, (rules) -> rules.refusing(wish)))
			.findFirst()
			.or(() -> approving(wish));
	}

	private Optional<PolicyRuling> approving(AccessWish wish) {
		AutomaticRules together = terms().rules();
		return (together.wantHuman() || together.approving(wish).isEmpty()) ? Optional.empty()
				: this.policies.reversed()
					.stream()
					.flatMap((policy) -> ruling(policy, true, (rules) -> rules.approving(wish)))
					.findFirst();
	}

	private static Stream<PolicyRuling> ruling(AccessPolicyRevision policy, boolean approves,
			Function<AutomaticRules, Optional<AutomaticRule>> rule) {
		return Optional.ofNullable(policy.terms())
			.map(AccessTerms::rules)
			.flatMap(rule)
			.map((holding) -> new PolicyRuling(policy.id(), holding.name(), approves))
			.stream();
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
