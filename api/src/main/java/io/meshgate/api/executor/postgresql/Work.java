package io.meshgate.api.executor.postgresql;

import java.time.Instant;
import java.util.Optional;

import io.meshgate.frontend.provisioning.ProvisioningKind;
import io.meshgate.frontend.provisioning.ProvisioningTask;
import io.meshgate.frontend.provisioning.ReportProvisioningInput;
import io.meshgate.frontend.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * A task of the portal's, in the hands of the executor.
 *
 * @param task as the portal told it
 * @param location which table it is about
 * @param sequence of the last report that the portal has taken
 * @param isBegun whether this executor has told the portal that it begins
 */
record Work(ProvisioningTask task, OutputPortLocation location, int sequence, boolean isBegun) {

	private static final int LONGEST_DIAGNOSTICS = 2_000;

	static Work of(ProvisioningTask task) {
		@Nullable String location = task.outputPort().location();
		return new Work(task, OutputPortLocation.parse((location != null) ? location : ""), task.sequence(), false);
	}

	String grant() {
		return this.task.grant();
	}

	boolean is(ProvisioningState state) {
		return this.task.state() == state;
	}

	/** Whether it is to be begun by now, for the first time or again. */
	boolean isDue(Instant now) {
		return switch (this.task.state()) {
			case PENDING -> true;
			case IN_PROGRESS, FAILED -> this.task.dueAt() == null || !this.task.dueAt().toInstant().isAfter(now);
			case NONE, DONE -> false;
		};
	}

	Work begun() {
		return new Work(this.task, this.location, this.sequence + 1, true);
	}

	/**
	 * Whether the portal knows that somebody has begun; before that nothing is opened.
	 */
	boolean isKnown() {
		return this.isBegun || !is(ProvisioningState.PENDING);
	}

	boolean closes() {
		return this.task.kind() == ProvisioningKind.WITHDRAW;
	}

	/** What it asks of the database. */
	Optional<Opening> opening() {
		return (this.location instanceof OutputPortLocation.OfTable table)
				? Optional.of(new Opening(grant(), consumer(), table.table(), !closes())) : Optional.empty();
	}

	/** Why it asks for nothing that could be found. */
	Optional<String> unusable() {
		return (this.location instanceof OutputPortLocation.Unusable unusable)
				? Optional.of("The location of the output port cannot be used. " + unusable.message())
				: Optional.empty();
	}

	ReportProvisioningInput beginning() {
		return report(ProvisioningState.IN_PROGRESS, null, null);
	}

	ReportProvisioningInput ending(boolean done, String message, String mark) {
		String diagnostics = message.substring(0, Math.min(message.length(), LONGEST_DIAGNOSTICS));
		return report(done ? ProvisioningState.DONE : ProvisioningState.FAILED, GroupRole.of(consumer(), mark).name(),
				diagnostics);
	}

	private ReportProvisioningInput report(ProvisioningState state, @Nullable String reference,
			@Nullable String diagnostics) {
		return new ReportProvisioningInput(grant(), this.task.kind(), state, this.sequence + 1, reference, diagnostics,
				null);
	}

	private Consumer consumer() {
		return new Consumer(this.task.consumer().kind().name(), this.task.consumer().id(), this.task.consumer().key());
	}

}
