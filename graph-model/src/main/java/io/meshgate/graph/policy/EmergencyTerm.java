package io.meshgate.graph.policy;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether access may be taken at once in an emergency. Unlike other terms this one opens
 * something: the widest policy must say so, and what says nothing below it leaves it as
 * it is.
 *
 * @param allowed whether it may
 * @param longest the longest that it lasts; null where it may not be taken
 */
public record EmergencyTerm(boolean allowed, @Nullable Duration longest) {

	/** What all of them together say, of which the widest is the first. */
	static @Nullable EmergencyTerm together(Collection<AccessTerms> terms) {
		return terms.stream()
			.findFirst()
			.map(AccessTerms::emergency)
			.flatMap((widest) -> terms.stream()
				.map(AccessTerms::emergency)
				.filter(Objects::nonNull)
				.reduce(EmergencyTerm::tighter))
			.orElse(null);
	}

	/** What stands against taking access, by one policy. */
	static Optional<String> against(AccessTerms said, AccessWish wish) {
		return (said.emergency() == null || wish.endsAt() == null
				|| said.emergency().lasts(Duration.between(wish.startsAt(), wish.endsAt()))) ? Optional.empty()
						: Optional.of(said.emergency().asks());
	}

	/** What a policy below would open further. */
	static Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
		if (!opens(narrower)) {
			return Optional.empty();
		}
		EmergencyTerm above = said.emergency();
		return (above != null && above.lasts(longest(narrower))) ? Optional.empty()
				: Optional.of((above == null) ? "It would let access be taken in an emergency, which is not said above."
						: "It would let access be taken in an emergency as it may not be above: " + above.asks());
	}

	/** What one policy keeps closed, and would be open where others hold instead. */
	static Optional<String> escapes(AccessTerms said, AccessTerms instead) {
		return (said.emergency() == null || !opens(instead) || said.emergency().lasts(longest(instead)))
				? Optional.empty() : Optional.of(said.emergency().asks());
	}

	String asks() {
		return (this.allowed && this.longest != null)
				? "Access that is taken in an emergency lasts at most " + Spans.text(this.longest) + '.'
				: "No access is taken in an emergency.";
	}

	private static boolean opens(AccessTerms terms) {
		return terms.emergency() != null && terms.emergency().allowed();
	}

	private static Duration longest(AccessTerms terms) {
		return Optional.ofNullable(terms.emergency()).map(EmergencyTerm::longest).orElse(Duration.ZERO);
	}

	private boolean lasts(Duration time) {
		return this.allowed && this.longest != null && time.compareTo(this.longest) <= 0;
	}

	private static EmergencyTerm tighter(EmergencyTerm wider, EmergencyTerm narrower) {
		return wider.lasts((narrower.longest != null) ? narrower.longest : Duration.ZERO) ? narrower : wider;
	}

}
