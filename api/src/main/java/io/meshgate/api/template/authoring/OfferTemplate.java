package io.meshgate.api.template.authoring;

import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
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
import io.meshgate.graph.template.authoring.NewTemplate;
import io.meshgate.graph.template.authoring.TemplateAuthoring;

import org.springframework.stereotype.Component;

/**
 * Whoever runs a platform offers what products can be started from on it.
 */
@Component
class OfferTemplate {

	private final Changes changes;

	private final PlatformAuthoring platforms = new PlatformAuthoring();

	private final TemplateAuthoring authoring = new TemplateAuthoring();

	OfferTemplate(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> offer(Viewer viewer, NewTemplate template, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			LockedPlatform platform = this.platforms.lock(transaction, viewer, template.platform())
				.orElseThrow(() -> new NotFound("platform"));
			Forbidden.unless(Action.EDIT, new Facts.OfInfrastructure(platform.standing()));
			if (!this.authoring.offer(transaction, template, platform)) {
				return Ending.of(Kind.KEY_TAKEN, template.key());
			}
			this.changes.tell(transaction, Event.of(EventType.TEMPLATE_OFFERED, template.id().value(),
					Map.of("key", template.key(), "platform", platform.id().value(), "by", viewer.person().value()),
					operation.at()));
			return Ending.of(Kind.OFFERED, template.id().value());
		});
	}

	/** How offering a template ends. */
	enum Kind {

		OFFERED, KEY_TAKEN

	}

}
