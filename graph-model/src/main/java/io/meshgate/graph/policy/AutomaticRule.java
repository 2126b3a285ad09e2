package io.meshgate.graph.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.meshgate.graph.consumer.ConsumerRef;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which the portal decides at once: it holds where all holds that it says, and
 * everywhere where it says nothing.
 *
 * @param name what it is called where it decides
 * @param sameTeam whether the consumer must be of the team that owns the product, or must
 * not be; null where it need be neither
 * @param consumerKinds the consumer must be one of these; null for any
 * @param purposes the purpose must be one of these, as {@link Purposes} compares them;
 * null for any
 */
public record AutomaticRule(String name, @Nullable Boolean sameTeam, @Nullable List<ConsumerRef.Kind> consumerKinds,
		@Nullable List<String> purposes) {

	public AutomaticRule {
		consumerKinds = (consumerKinds != null) ? consumerKinds.stream().distinct().sorted().toList() : null;
		purposes = (purposes != null) ? List.copyOf(purposes) : null;
	}

	/**
	 * Whether it says when it holds.
	 * @return false for one that holds everywhere
	 */
	public boolean isConditional() {
		return this.sameTeam != null || this.consumerKinds != null || this.purposes != null;
	}

	/** Whether it holds for a wish. */
	boolean holds(AccessWish wish) {
		return (this.sameTeam == null || this.sameTeam == wish.teams().owning())
				&& (this.consumerKinds == null || this.consumerKinds.contains(wish.consumer()))
				&& (this.purposes == null || Purposes.hold(this.purposes, wish.purpose()));
	}

	/** Whether one of the others holds wherever it does, by itself. */
	boolean isWithin(List<AutomaticRule> others) {
		return others.stream().anyMatch(this::isWithin);
	}

	private boolean isWithin(AutomaticRule other) {
		return (other.sameTeam == null || other.sameTeam.equals(this.sameTeam))
				&& (other.consumerKinds == null
						|| (this.consumerKinds != null && other.consumerKinds.containsAll(this.consumerKinds)))
				&& (other.purposes == null || (this.purposes != null
						&& this.purposes.stream().allMatch((purpose) -> Purposes.hold(other.purposes, purpose))));
	}

	/** What holds where both do; empty where they never do together. */
	private Optional<AutomaticRule> and(AutomaticRule narrower) {
		if (this.sameTeam != null && narrower.sameTeam != null && !this.sameTeam.equals(narrower.sameTeam)) {
			return Optional.empty();
		}
		AutomaticRule both = new AutomaticRule(narrower.name,
				(this.sameTeam != null) ? this.sameTeam : narrower.sameTeam,
				AccessTerms.both(this.consumerKinds, narrower.consumerKinds),
				Purposes.both(this.purposes, narrower.purposes));
		boolean never = (both.consumerKinds != null && both.consumerKinds.isEmpty())
				|| (both.purposes != null && both.purposes.isEmpty());
		return never ? Optional.empty() : Optional.of(both);
	}

	/** One of each must hold: those of both together, none of which says the same. */
	static @Nullable List<AutomaticRule> both(@Nullable List<AutomaticRule> wider,
			@Nullable List<AutomaticRule> narrower) {
		if (wider == null || narrower == null) {
			return (wider != null) ? wider : narrower;
		}
		return once(wider.stream()
			.flatMap((one) -> narrower.stream().flatMap((other) -> one.and(other).stream()))
			.toList());
	}

	/** One of all must hold. */
	static @Nullable List<AutomaticRule> either(@Nullable List<AutomaticRule> wider,
			@Nullable List<AutomaticRule> narrower) {
		if (wider == null || narrower == null) {
			return (wider != null) ? wider : narrower;
		}
		List<AutomaticRule> all = new ArrayList<>(wider);
		all.addAll(narrower);
		return once(all);
	}

	private static List<AutomaticRule> once(List<AutomaticRule> rules) {
		List<AutomaticRule> once = new ArrayList<>();
		for (AutomaticRule rule : rules) {
			if (!rule.isWithin(once)) {
				once.removeIf((other) -> other.isWithin(List.of(rule)));
				once.add(rule);
			}
		}
		return once;
	}

}
