package io.meshgate.graph.policy.stage;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * Where a stage is gone through: where all holds that this says.
 *
 * @param classifications a column of the port's contract must be said to be one of these,
 * in any case; null for any and none
 * @param sameTeam whether the consumer must be of the team that owns the product, or must
 * not be; null where it need be neither
 * @param consumerKinds the consumer must be one of these; null for any
 * @param purposes the purpose must be one of these, in any case; null for any
 */
public record StageCondition(@Nullable List<String> classifications, @Nullable Boolean sameTeam,
		@Nullable List<ConsumerRef.Kind> consumerKinds, @Nullable List<String> purposes) {

	public StageCondition {
		classifications = (classifications != null) ? List.copyOf(classifications) : null;
		consumerKinds = (consumerKinds != null) ? consumerKinds.stream().distinct().sorted().toList() : null;
		purposes = (purposes != null) ? List.copyOf(purposes) : null;
	}

	/**
	 * Whether it says anything.
	 * @return false for one that holds everywhere
	 */
	public boolean isConditional() {
		return this.classifications != null || this.sameTeam != null || this.consumerKinds != null
				|| this.purposes != null;
	}

	/**
	 * Whether it holds.
	 * @param wish for access
	 * @param classified how delicate columns are said to be, in whichever words
	 * @return true where the stage is gone through
	 */
	public boolean holds(AccessWish wish, Collection<String> classified) {
		return (this.classifications == null || hold(this.classifications, classified))
				&& (this.sameTeam == null || this.sameTeam == wish.teams().owning())
				&& (this.consumerKinds == null || this.consumerKinds.contains(wish.consumer()))
				&& (this.purposes == null || Purposes.hold(this.purposes, wish.purpose()));
	}

	private static boolean hold(List<String> wanted, Collection<String> said) {
		List<String> folded = said.stream().map((word) -> word.toLowerCase(Locale.ROOT)).toList();
		return wanted.stream().map((word) -> word.toLowerCase(Locale.ROOT)).anyMatch(folded::contains);
	}

}
