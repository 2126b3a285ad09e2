package io.meshgate.api.delegation;

import java.util.List;
import java.util.Optional;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.delegation.DelegateApprovalsPayload;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.frontend.delegation.EndDelegationPayload;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.Delegations;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * How changes to delegations are answered: with the delegation as it stands now.
 */
@Component
class DelegationAnswers {

	private final Delegations delegations;

	DelegationAnswers(Delegations delegations) {
		this.delegations = delegations;
	}

	DelegateApprovalsPayload given(Viewer viewer, Ending<Moved> ending) {
		Optional<Delegation> delegation = find(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new DelegateApprovalsPayload.ApprovalsDelegated(there(delegation));
			case CONFLICT -> new DelegateApprovalsPayload.DelegationConflict(delegation.orElse(null), ending.reason());
		};
	}

	EndDelegationPayload ended(Viewer viewer, Ending<Moved> ending) {
		Optional<Delegation> delegation = find(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new EndDelegationPayload.DelegationEnded(there(delegation));
			case CONFLICT -> new EndDelegationPayload.DelegationConflict(delegation.orElse(null), ending.reason());
		};
	}

	private static Delegation there(Optional<Delegation> delegation) {
		return delegation.orElseThrow(() -> new NotFound("delegation"));
	}

	private Optional<Delegation> find(Viewer viewer, Ending<?> ending) {
		return this.delegations.load(viewer, List.of(new DelegationId(ending.subject())))
			.stream()
			.findFirst()
			.map(DelegationViews.VIEWS::delegation);
	}

}
