package io.meshgate.graph.provisioning;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.subscription.ProvisioningState;

/**
 * The ways of provisioning from one state to the next: a constant is a row of the table.
 * That something is to be done is no row, since nothing is written of it: it follows from
 * the grant.
 */
public enum ProvisioningTransition {

	/**
	 * A program sets about it; again where it has failed or is not heard of, and where
	 * what was opened is found closed.
	 */
	BEGIN(EnumSet.of(ProvisioningState.PENDING, ProvisioningState.IN_PROGRESS, ProvisioningState.FAILED,
			ProvisioningState.DONE), ProvisioningState.IN_PROGRESS, EventType.PROVISIONING_BEGUN),

	/** The platform has done it. */
	FINISH(EnumSet.of(ProvisioningState.IN_PROGRESS), ProvisioningState.DONE, EventType.PROVISIONING_DONE),

	/** The platform has not. */
	FAIL(EnumSet.of(ProvisioningState.IN_PROGRESS), ProvisioningState.FAILED, EventType.PROVISIONING_FAILED);

	private final Set<ProvisioningState> from;

	private final ProvisioningState to;

	private final EventType told;

	ProvisioningTransition(Set<ProvisioningState> from, ProvisioningState to, EventType told) {
		this.from = from;
		this.to = to;
		this.told = told;
	}

	/**
	 * The one that a report tells of.
	 * @param state what is reported
	 * @return empty where programs do not report that
	 */
	public static Optional<ProvisioningTransition> to(ProvisioningState state) {
		return EnumSet.allOf(ProvisioningTransition.class).stream().filter((each) -> each.to == state).findFirst();
	}

	/**
	 * What keeps a program from it. To begin, it must be what is to be done now; what was
	 * begun may end whatever is to be done by then, since that is what happened.
	 * @param kind which way
	 * @param locked how far it is
	 * @return why it cannot be, in one sentence; empty where nothing does
	 */
	public Optional<String> hindrance(ProvisioningKind kind, LockedProvisioning locked) {
		ProvisioningStep step = (this == BEGIN) ? locked.present() : locked.reported();
		if (step.kind() == kind && this.from.contains(step.state())) {
			return Optional.empty();
		}
		return Optional.of(switch (this) {
			case BEGIN ->
				(kind == ProvisioningKind.GRANT) ? "There is nothing to be opened." : "There is nothing to be closed.";
			case FINISH, FAIL -> "It was not begun.";
		});
	}

	/**
	 * What is told of it, once.
	 * @return the type of the event, of the grant
	 */
	public EventType told() {
		return this.told;
	}

}
