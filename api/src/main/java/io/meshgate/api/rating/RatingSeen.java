package io.meshgate.api.rating;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.rating.LockedRating;
import io.meshgate.graph.rating.Opinions;
import io.meshgate.graph.rating.RatingId;
import org.jspecify.annotations.Nullable;

/**
 * A rating as somebody has seen it who wants to change it.
 *
 * @param id which rating
 * @param version the version they have seen; null where they do not say
 */
record RatingSeen(RatingId id, @Nullable Integer version) {

	LockedRating lock(Opinions opinions, Transaction transaction, Viewer viewer, Operation operation) {
		return opinions.lock(transaction, viewer, this.id, operation.at()).orElseThrow(() -> new NotFound("rating"));
	}

	/** What ends is told of the product: a rating can be gone. */
	Attempt attempt(LockedRating rating, Action action) {
		return Attempt.on(rating.product())
			.ifAllowed(action, new Facts.OfRating(rating.standing(), false, rating.own()))
			.ifUnchanged("rating", this.version, rating.version());
	}

}
