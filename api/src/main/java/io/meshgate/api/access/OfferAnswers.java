package io.meshgate.api.access;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.policy.Breaches;
import io.meshgate.frontend.access.AcceptOfferPayload;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.DeclineOfferPayload;
import io.meshgate.frontend.access.OfferAccessPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * How offers are answered: with the request they are about, as it stands now.
 */
@Component
class OfferAnswers {

	private final AccessAnswers answers;

	private final Breaches breaches;

	OfferAnswers(AccessAnswers answers, Breaches breaches) {
		this.answers = answers;
		this.breaches = breaches;
	}

	OfferAccessPayload offered(Viewer viewer, Ending<Moved> ending) {
		AccessRequest request = this.answers.request(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new OfferAccessPayload.AccessOffered(request);
			case CONFLICT -> new OfferAccessPayload.AccessRequestConflict(request, ending.reason());
		};
	}

	/** Told to those alone who see the request, also when it is answered again. */
	AcceptOfferPayload accepted(Viewer viewer, RequestSeen seen, Ending<AcceptOffer.Kind> ending) {
		AccessRequest request = this.answers.request(viewer, seen.id());
		return switch (ending.kind()) {
			case DONE -> new AcceptOfferPayload.OfferAccepted(request);
			case CONFLICT -> new AcceptOfferPayload.AccessRequestConflict(request, ending.reason());
			case AGAINST_POLICY -> new AcceptOfferPayload.AccessAgainstPolicy(this.breaches.told(viewer, ending));
		};
	}

	DeclineOfferPayload declined(Viewer viewer, Ending<Moved> ending) {
		AccessRequest request = this.answers.request(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new DeclineOfferPayload.OfferDeclined(request);
			case CONFLICT -> new DeclineOfferPayload.AccessRequestConflict(request, ending.reason());
		};
	}

}
