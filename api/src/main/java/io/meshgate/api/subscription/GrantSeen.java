package io.meshgate.api.subscription;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.lineage.impact.EndPreviews;
import io.meshgate.graph.lineage.impact.Ended;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.LockedGrant;
import io.meshgate.graph.subscription.transition.GrantCourse;
import org.jspecify.annotations.Nullable;

/**
 * A grant as somebody has seen it who wants to act on it.
 *
 * @param id which grant
 * @param version the version they have seen; null where they do not say
 * @param previewToken of what they saw that would break; null where they do not say
 */
record GrantSeen(GrantId id, @Nullable Integer version, @Nullable String previewToken) {

	/** Whether what breaks is not what they were told. */
	boolean isOtherThanPreviewed(Transaction transaction, Viewer viewer, Operation operation) {
		return this.previewToken != null && !EndPreviews.stands(transaction, viewer, new Ended.OfGrant(this.id),
				new EndPreviews.Seen(this.previewToken, operation.at()));
	}

	LockedGrant hold(Grants grants, Transaction transaction, Viewer viewer, Operation operation) {
		return grants.lock(transaction, viewer, this.id, operation.at()).orElseThrow(() -> new NotFound("grant"));
	}

	/** Where the policy has nothing against it, the table may. */
	Attempt attempt(Action action, LockedGrant locked, GrantChange change) {
		Attempt attempt = Attempt.on(this.id)
			.ifAllowed(action, new Facts.OfGrant(locked.standing(), locked.consumerSide(), locked.grant().status()))
			.ifUnchanged("grant", this.version, locked.grant().version());
		return switch (change.transition().on(locked.grant().status())) {
			case GrantCourse.Gone _ -> attempt;
			case GrantCourse.Refused refused -> attempt.unless(true, refused.because());
		};
	}

}
