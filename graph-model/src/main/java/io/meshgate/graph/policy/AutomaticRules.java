package io.meshgate.graph.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a policy says of requests that nobody need decide. What is null is not spoken of;
 * no rules at all, which no policy says but several can come to together, let nothing
 * through.
 *
 * @param humanDecides whether somebody must decide on every request that is not refused
 * at once; that nobody need asks nothing, but is a looser word than that somebody must
 * @param approvals where one of these holds, and one of those of each other policy that
 * has some, a request is approved at once
 * @param refusals where one of these holds, a request is refused at once
 */
public record AutomaticRules(@Nullable Boolean humanDecides, @Nullable List<AutomaticRule> approvals,
		@Nullable List<AutomaticRule> refusals) {

	/** Where nothing is said of them. */
	public static final AutomaticRules NONE = new AutomaticRules(null, null, null);

	public AutomaticRules {
		approvals = (approvals != null) ? List.copyOf(approvals) : null;
		refusals = (refusals != null) ? List.copyOf(refusals) : null;
	}

	/**
	 * Whether anything is said.
	 * @return false for what would hold without them, too
	 */
	public boolean areEmpty() {
		return !wantHuman() && this.approvals == null && this.refusals == null;
	}

	/** Whether nothing is approved at once, whatever else is said. */
	boolean wantHuman() {
		return Boolean.TRUE.equals(this.humanDecides);
	}

	/** Whether it is said that somebody need not decide, always or sometimes. */
	boolean wantNoHuman() {
		return Boolean.FALSE.equals(this.humanDecides) || this.approvals != null;
	}

	/** The tightest of both, of which the other is the narrower. */
	AutomaticRules and(AutomaticRules narrower) {
		return new AutomaticRules(AccessTerms.either(this.humanDecides, narrower.humanDecides),
				AutomaticRule.both(this.approvals, narrower.approvals),
				AutomaticRule.either(this.refusals, narrower.refusals));
	}

	/** The rule by which a wish is let through; empty where none of them holds. */
	Optional<AutomaticRule> approving(AccessWish wish) {
		return first(this.approvals, wish);
	}

	/** The rule by which a wish is refused. */
	Optional<AutomaticRule> refusing(AccessWish wish) {
		return first(this.refusals, wish);
	}

	/** Those of some rules that hold where none of these does. */
	static List<AutomaticRule> beyond(@Nullable List<AutomaticRule> some, @Nullable List<AutomaticRule> these) {
		List<AutomaticRule> within = (these != null) ? these : List.of();
		return (some != null) ? some.stream().filter((rule) -> !rule.isWithin(within)).toList() : List.of();
	}

	/** What they are called. */
	static String names(Collection<AutomaticRule> rules) {
		return rules.stream().map(AutomaticRule::name).collect(Collectors.joining(", "));
	}

	private static Optional<AutomaticRule> first(@Nullable List<AutomaticRule> rules, AccessWish wish) {
		return (rules != null) ? rules.stream().filter((rule) -> rule.holds(wish)).findFirst() : Optional.empty();
	}

}
