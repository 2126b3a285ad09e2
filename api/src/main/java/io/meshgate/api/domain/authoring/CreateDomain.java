package io.meshgate.api.domain.authoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.authoring.Appointments;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.LockedDomain;
import io.meshgate.graph.domain.authoring.NewDomain;
import io.meshgate.graph.linking.Latecomers;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain makes another below it; roots are for administrators.
 */
@Component
class CreateDomain {

	private final Changes changes;

	private final DomainAuthoring authoring = new DomainAuthoring();

	private final Appointments appointments = new Appointments();

	private final Latecomers latecomers = new Latecomers();

	CreateDomain(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> create(Viewer viewer, NewDomain domain, Operation operation) {
		return this.changes.make(operation, Kind.class,
				(transaction) -> create(transaction, viewer, domain, operation.at()));
	}

	private Ending<Kind> create(Transaction transaction, Viewer viewer, NewDomain domain, Instant now) {
		Line.IMPORTS.join(transaction);
		Line.DOMAIN_TREE.join(transaction);
		Optional<LockedDomain> parent = parent(transaction, viewer, domain.parent());
		Facts facts = parent.<Facts>map((locked) -> new Facts.OfDomain(locked.standing()))
			.orElseGet(() -> new Facts.OfPlatform(this.authoring.administers(transaction, viewer)));
		Forbidden.unless(Action.EDIT, facts);
		TeamId owner = this.appointments.findTeam(transaction, domain.owner()).orElseThrow(() -> new NotFound("team"));
		if (!this.authoring.claim(transaction, domain)) {
			return Ending.of(Kind.KEY_TAKEN, domain.key());
		}
		this.authoring.place(transaction, domain, parent.map(LockedDomain::id), owner);
		this.changes.tell(transaction, Event.of(EventType.DOMAIN_CREATED, domain.id().value(),
				Map.of("key", domain.key(), "by", viewer.person().value()), now));
		this.changes.tell(transaction, this.latecomers.domains(transaction, domain.names(), now));
		return Ending.of(Kind.CREATED, domain.id().value());
	}

	private Optional<LockedDomain> parent(Transaction transaction, Viewer viewer, @Nullable Ref parent) {
		return Optional.ofNullable(parent)
			.map((ref) -> this.authoring.lock(transaction, viewer, ref).orElseThrow(() -> new NotFound("domain")));
	}

	/** How making a domain ends. */
	enum Kind {

		CREATED, KEY_TAKEN

	}

}
