package io.meshgate.api.quality.upkeep;

import io.meshgate.api.operation.Attempt;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.quality.ObjectiveId;
import io.meshgate.graph.quality.upkeep.LockedObjective;
import org.jspecify.annotations.Nullable;

/**
 * An objective as somebody has seen it who wants to change it.
 *
 * @param id which objective
 * @param version the version they have seen; null where they do not say
 */
record ObjectiveSeen(ObjectiveId id, @Nullable Integer version) {

	/** Whoever may change a product changes what it promises. */
	Attempt attempt(LockedObjective objective) {
		return editing(objective.product()).ifUnchanged("objective", this.version, objective.version());
	}

	static Attempt editing(LockedProduct product) {
		return Attempt.on(product.id()).ifAllowed(Action.EDIT, new Facts.OfProduct(product.sighting()));
	}

}
