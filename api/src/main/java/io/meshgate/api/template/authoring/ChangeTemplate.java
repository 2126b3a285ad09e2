package io.meshgate.api.template.authoring;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.authoring.LockedPlatform;
import io.meshgate.graph.platform.authoring.PlatformAuthoring;
import io.meshgate.graph.template.authoring.TemplateAuthoring;
import io.meshgate.graph.template.authoring.TemplateChange;
import org.springframework.stereotype.Component;

/**
 * Whoever runs a platform changes what products are started from on it. What was started
 * stays as it is.
 */
@Component
class ChangeTemplate {

	private final Changes changes;

	private final PlatformAuthoring platforms = new PlatformAuthoring();

	private final TemplateAuthoring authoring = new TemplateAuthoring();

	ChangeTemplate(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, TemplateSeen seen, TemplateChange change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedPlatform platform = this.authoring.platform(transaction, seen.id())
				.flatMap((id) -> this.platforms.lock(transaction, viewer, id))
				.orElseThrow(() -> new NotFound("template"));
			int revision = this.authoring.revision(transaction, seen.id()).orElseThrow(() -> new NotFound("template"));
			return Attempt.on(seen.id())
				.ifAllowed(Action.EDIT, new Facts.OfInfrastructure(platform.standing()))
				.ifUnchanged("template", seen.revision(), revision)
				.then(() -> {
					if (Content.PRODUCT_TEMPLATE.changes(transaction, seen.id(),
							() -> this.authoring.change(transaction, seen.id(), change, platform))) {
						this.changes.tell(transaction,
								Event.of(EventType.TEMPLATE_CHANGED, seen.id().value(),
										Map.of("platform", platform.id().value(), "by", viewer.person().value()),
										operation.at()));
					}
				});
		});
	}

}
