package io.meshgate.api.governance.waiver;

import java.util.List;
import java.util.Optional;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.governance.EndWaiverPayload;
import io.meshgate.frontend.governance.ReassignWaiverPayload;
import io.meshgate.frontend.governance.WaiveGovernanceRulePayload;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.Waivers;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * How changes to waivers are answered: with the waiver as it stands now.
 */
@Component
class WaiverAnswers {

	private final Waivers waivers;

	WaiverAnswers(Waivers waivers) {
		this.waivers = waivers;
	}

	WaiveGovernanceRulePayload given(Viewer viewer, Ending<Moved> ending) {
		Optional<Waiver> waiver = find(viewer, ending);
		return switch (ending.kind()) {
			case DONE ->
				new WaiveGovernanceRulePayload.GovernanceRuleWaived(waiver.orElseThrow(() -> new NotFound("waiver")));
			case CONFLICT -> new WaiveGovernanceRulePayload.WaiverConflict(waiver.orElse(null), ending.reason());
		};
	}

	EndWaiverPayload ended(Viewer viewer, Ending<Moved> ending) {
		Optional<Waiver> waiver = find(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new EndWaiverPayload.WaiverEnded(waiver.orElseThrow(() -> new NotFound("waiver")));
			case CONFLICT -> new EndWaiverPayload.WaiverConflict(waiver.orElse(null), ending.reason());
		};
	}

	ReassignWaiverPayload reassigned(Viewer viewer, Ending<Moved> ending) {
		Optional<Waiver> waiver = find(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ReassignWaiverPayload.WaiverReassigned(waiver.orElseThrow(() -> new NotFound("waiver")));
			case CONFLICT -> new ReassignWaiverPayload.WaiverConflict(waiver.orElse(null), ending.reason());
		};
	}

	private Optional<Waiver> find(Viewer viewer, Ending<?> ending) {
		return this.waivers.load(viewer, List.of(new WaiverId(ending.subject())))
			.stream()
			.findFirst()
			.map(WaiverViews.VIEWS::waiver);
	}

}
