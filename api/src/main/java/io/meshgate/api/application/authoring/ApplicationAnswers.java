package io.meshgate.api.application.authoring;

import java.util.List;

import io.meshgate.api.application.ApplicationViews;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.application.ChangeApplicationPayload;
import io.meshgate.frontend.application.RegisterApplicationPayload;
import io.meshgate.frontend.application.RemoveApplicationPayload;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * How changes to applications are answered: with the application as it stands now, if it
 * still does.
 */
@Component
class ApplicationAnswers {

	private final Applications applications;

	ApplicationAnswers(Applications applications) {
		this.applications = applications;
	}

	RegisterApplicationPayload registered(Viewer viewer, Ending<RegisterApplication.Kind> ending) {
		return switch (ending.kind()) {
			case REGISTERED -> new RegisterApplicationPayload.ApplicationRegistered(application(viewer, ending));
			case KEY_TAKEN -> new RegisterApplicationPayload.ApplicationKeyTaken(ending.subject());
		};
	}

	ChangeApplicationPayload changed(Viewer viewer, Ending<Moved> ending) {
		Application application = application(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangeApplicationPayload.ApplicationChanged(application);
			case CONFLICT -> new ChangeApplicationPayload.ApplicationConflict(application, ending.reason());
		};
	}

	RemoveApplicationPayload removed(Viewer viewer, Ending<Moved> ending) {
		return switch (ending.kind()) {
			case DONE -> new RemoveApplicationPayload.ApplicationRemoved(
					GlobalId.of(Application.class, new ApplicationId(ending.subject())).text());
			case CONFLICT ->
				new RemoveApplicationPayload.ApplicationConflict(application(viewer, ending), ending.reason());
		};
	}

	private Application application(Viewer viewer, Ending<?> ending) {
		return this.applications.load(viewer, List.of(new ApplicationId(ending.subject())))
			.stream()
			.findFirst()
			.map(ApplicationViews.VIEWS::application)
			.orElseThrow(() -> new NotFound("application"));
	}

}
