package io.meshgate.api.access;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.policy.Breaches;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.ReviewEmergencyAccessPayload;
import io.meshgate.frontend.access.TakeEmergencyAccessPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import org.springframework.stereotype.Component;

/**
 * How it is answered that access was taken in an emergency, and reviewed: with the
 * request that is kept of it, as it stands now.
 */
@Component
class EmergencyAnswers {

	private final AccessAnswers answers;

	private final Breaches breaches;

	EmergencyAnswers(AccessAnswers answers, Breaches breaches) {
		this.answers = answers;
		this.breaches = breaches;
	}

	/** Told to those alone who see the port, also when it is answered again. */
	TakeEmergencyAccessPayload taken(Viewer viewer, OutputPortId port, Ending<TakeEmergencyAccess.Kind> ending) {
		return switch (ending.kind()) {
			case TAKEN -> new TakeEmergencyAccessPayload.EmergencyAccessGranted(this.answers.request(viewer, ending));
			case UNREVIEWED -> new TakeEmergencyAccessPayload.EmergencyAccessUnreviewed(
					this.answers.request(viewer, ending), ending.reason());
			case ALREADY_GRANTED ->
				new TakeEmergencyAccessPayload.AccessAlreadyGranted(this.answers.subscription(viewer, ending));
			case NOT_REQUESTABLE -> {
				this.answers.mustSee(viewer, port);
				yield new TakeEmergencyAccessPayload.AccessNotRequestable(ending.reason());
			}
			case AGAINST_POLICY -> {
				this.answers.mustSee(viewer, port);
				yield new TakeEmergencyAccessPayload.AccessAgainstPolicy(this.breaches.told(viewer, ending));
			}
		};
	}

	ReviewEmergencyAccessPayload reviewed(Viewer viewer, Ending<Moved> ending) {
		AccessRequest request = this.answers.request(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ReviewEmergencyAccessPayload.EmergencyAccessReviewed(request);
			case CONFLICT -> new ReviewEmergencyAccessPayload.AccessRequestConflict(request, ending.reason());
		};
	}

}
