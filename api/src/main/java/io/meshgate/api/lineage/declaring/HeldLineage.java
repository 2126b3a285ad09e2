package io.meshgate.api.lineage.declaring;

import io.meshgate.api.lineage.Flowing;
import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.lineage.declaring.Declarations;
import io.meshgate.graph.lineage.declaring.HeldFlow;

/**
 * Two things, as they stand under the lock, between which somebody says that data go.
 *
 * @param declaring what is said
 * @param flow what is known of them
 */
record HeldLineage(Declaring declaring, HeldFlow flow) {

	/**
	 * Holds them.
	 * @throws NotFound if there is no such thing at either end, or the viewer sees none
	 */
	static HeldLineage of(Transaction transaction, Declarations declarations, Declaring declaring) {
		return declarations
			.hold(transaction, declaring.viewer(), declaring.declaration().ends(), declaring.operation().at())
			.map((flow) -> new HeldLineage(declaring, flow))
			.orElseThrow(Flowing::missing);
	}

	/**
	 * Begins to change what is said, unless the policy refuses.
	 */
	Attempt attempt() {
		return Attempt.on(this.declaring.declaration().ends().to())
			.ifAllowed(Action.EDIT, FlowPermits.facts(this.flow.standing()));
	}

}
