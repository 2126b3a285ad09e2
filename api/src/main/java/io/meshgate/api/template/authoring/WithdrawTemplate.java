package io.meshgate.api.template.authoring;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.authoring.LockedPlatform;
import io.meshgate.graph.platform.authoring.PlatformAuthoring;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.template.authoring.TemplateAuthoring;

import org.springframework.stereotype.Component;

/**
 * Whoever runs a platform withdraws what was offered on it. What was started stays.
 */
@Component
class WithdrawTemplate {

	private final Changes changes;

	private final PlatformAuthoring platforms = new PlatformAuthoring();

	private final TemplateAuthoring authoring = new TemplateAuthoring();

	WithdrawTemplate(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> withdraw(Viewer viewer, TemplateId template, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedPlatform platform = this.authoring.platform(transaction, template)
				.flatMap((id) -> this.platforms.lock(transaction, viewer, id))
				.orElseThrow(() -> new NotFound("template"));
			return Attempt.on(template)
				.ifAllowed(Action.EDIT, new Facts.OfInfrastructure(platform.standing()))
				.then(() -> {
					if (!this.authoring.withdraw(transaction, template)) {
						throw new NotFound("template");
					}
					this.changes.tell(transaction, Event.of(EventType.TEMPLATE_WITHDRAWN, template.value(),
							Map.of("platform", platform.id().value(), "by", viewer.person().value()), operation.at()));
				});
		});
	}

}
