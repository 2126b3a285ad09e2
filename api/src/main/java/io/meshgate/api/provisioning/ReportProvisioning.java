package io.meshgate.api.provisioning;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.provisioning.LockedProvisioning;
import io.meshgate.graph.provisioning.Provisioning;
import io.meshgate.graph.provisioning.ProvisioningReport;
import io.meshgate.graph.provisioning.ProvisioningStep;
import io.meshgate.graph.provisioning.ProvisioningTransition;
import io.meshgate.graph.subscription.ProvisioningState;

import org.springframework.stereotype.Component;

/**
 * The program that is given a port tells how far it is with opening or closing it. What
 * it may not know of is answered as what there is not.
 */
@Component
class ReportProvisioning {

	private final Changes changes;

	private final Provisioning provisioning = new Provisioning();

	ReportProvisioning(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> report(Viewer viewer, ProvisioningReport report, Operation operation) {
		ProvisioningTransition transition = ProvisioningTransition.to(report.state()).orElseThrow();
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedProvisioning locked = this.provisioning.lock(transaction, viewer, report.grant(), operation.at());
			Optional<String> hindrance = transition.hindrance(report.kind(), locked);
			return Attempt.on(report.grant())
				.ifAllowed(Action.EDIT,
						new Facts.ByAccount(locked.declared(), new Facts.OfProvisioning(locked.given())))
				.unless(report.sequence() <= locked.sequence(),
						"A report with the sequence " + locked.sequence() + " is on record.")
				.unless(hindrance.isPresent(), hindrance.orElse(""))
				.then(() -> {
					this.provisioning.put(transaction, viewer, report, attempts(report, locked));
					this.changes.tell(transaction,
							Event.of(transition.told(), report.grant().value(),
									Map.of("kind", report.kind().name(), "sequence",
											Integer.toString(report.sequence()), "by", viewer.person().value()),
									operation.at()));
				});
		});
	}

	private static int attempts(ProvisioningReport report, LockedProvisioning locked) {
		if (report.state() == ProvisioningState.DONE) {
			return 0;
		}
		boolean begins = report.state() == ProvisioningState.IN_PROGRESS;
		ProvisioningStep before = locked.reported();
		boolean again = before.kind() == report.kind() && before.state() != ProvisioningState.DONE;
		return again ? locked.attempts() + (begins ? 1 : 0) : 1;
	}

}
