package io.meshgate.api.domain.authoring;

import java.util.List;

import io.meshgate.api.domain.DomainViews;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.policy.Breaches;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.domain.AppointStewardPayload;
import io.meshgate.frontend.domain.AssignDomainOwnerPayload;
import io.meshgate.frontend.domain.ChangeDomainPayload;
import io.meshgate.frontend.domain.CreateDomainPayload;
import io.meshgate.frontend.domain.DismissStewardPayload;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.domain.MoveDomainPayload;
import io.meshgate.frontend.domain.RemoveDomainPayload;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * How changes to domains are answered: with the domain as it stands now, if it still
 * does.
 */
@Component
class DomainAnswers {

	private final Domains domains;

	private final Breaches breaches;

	DomainAnswers(Domains domains, Breaches breaches) {
		this.domains = domains;
		this.breaches = breaches;
	}

	CreateDomainPayload created(Viewer viewer, Ending<CreateDomain.Kind> ending) {
		return switch (ending.kind()) {
			case CREATED -> new CreateDomainPayload.DomainCreated(domain(viewer, ending));
			case KEY_TAKEN -> new CreateDomainPayload.DomainKeyTaken(ending.subject());
		};
	}

	ChangeDomainPayload changed(Viewer viewer, Ending<Moved> ending) {
		Domain domain = domain(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangeDomainPayload.DomainChanged(domain);
			case CONFLICT -> new ChangeDomainPayload.DomainConflict(domain, ending.reason());
		};
	}

	MoveDomainPayload moved(Viewer viewer, Ending<MoveDomain.Kind> ending) {
		return switch (ending.kind()) {
			case DONE -> new MoveDomainPayload.DomainMoved(domain(viewer, ending));
			case LOOSENS -> new MoveDomainPayload.PlacementLoosens(this.breaches.told(viewer, ending));
			case CONFLICT -> new MoveDomainPayload.DomainConflict(domain(viewer, ending), ending.reason());
		};
	}

	AssignDomainOwnerPayload assigned(Viewer viewer, Ending<Moved> ending) {
		Domain domain = domain(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new AssignDomainOwnerPayload.DomainOwnerAssigned(domain);
			case CONFLICT -> new AssignDomainOwnerPayload.DomainConflict(domain, ending.reason());
		};
	}

	AppointStewardPayload appointed(Viewer viewer, Ending<Moved> ending) {
		Domain domain = domain(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new AppointStewardPayload.StewardAppointed(domain);
			case CONFLICT -> new AppointStewardPayload.DomainConflict(domain, ending.reason());
		};
	}

	DismissStewardPayload dismissed(Viewer viewer, Ending<Moved> ending) {
		Domain domain = domain(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new DismissStewardPayload.StewardDismissed(domain);
			case CONFLICT -> new DismissStewardPayload.DomainConflict(domain, ending.reason());
		};
	}

	RemoveDomainPayload removed(Viewer viewer, Ending<Moved> ending) {
		return switch (ending.kind()) {
			case DONE ->
				new RemoveDomainPayload.DomainRemoved(GlobalId.of(Domain.class, new DomainId(ending.subject())).text());
			case CONFLICT -> new RemoveDomainPayload.DomainConflict(domain(viewer, ending), ending.reason());
		};
	}

	private Domain domain(Viewer viewer, Ending<?> ending) {
		return this.domains.load(viewer, List.of(new DomainId(ending.subject())))
			.stream()
			.findFirst()
			.map(DomainViews.VIEWS::domain)
			.orElseThrow(() -> new NotFound("domain"));
	}

}
