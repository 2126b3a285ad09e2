package io.meshgate.api.platform.authoring;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.platform.PlatformViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.platform.ChangePlatformPayload;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.platform.RegisterPlatformPayload;
import io.meshgate.frontend.platform.RemovePlatformPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.Platforms;

import org.springframework.stereotype.Component;

/**
 * How changes to platforms are answered: with the platform as it stands now, if it still
 * does.
 */
@Component
class PlatformAnswers {

	private final Platforms platforms;

	PlatformAnswers(Platforms platforms) {
		this.platforms = platforms;
	}

	RegisterPlatformPayload registered(Viewer viewer, Ending<RegisterPlatform.Kind> ending) {
		return switch (ending.kind()) {
			case REGISTERED -> new RegisterPlatformPayload.PlatformRegistered(platform(viewer, ending));
			case KEY_TAKEN -> new RegisterPlatformPayload.PlatformKeyTaken(ending.subject());
		};
	}

	ChangePlatformPayload changed(Viewer viewer, Ending<Moved> ending) {
		Platform platform = platform(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangePlatformPayload.PlatformChanged(platform);
			case CONFLICT -> new ChangePlatformPayload.PlatformConflict(platform, ending.reason());
		};
	}

	RemovePlatformPayload removed(Viewer viewer, Ending<Moved> ending) {
		return switch (ending.kind()) {
			case DONE -> new RemovePlatformPayload.PlatformRemoved(
					GlobalId.of(Platform.class, new PlatformId(ending.subject())).text());
			case CONFLICT -> new RemovePlatformPayload.PlatformConflict(platform(viewer, ending), ending.reason());
		};
	}

	private Platform platform(Viewer viewer, Ending<?> ending) {
		return this.platforms.load(viewer, List.of(new PlatformId(ending.subject())))
			.stream()
			.findFirst()
			.map(PlatformViews.VIEWS::platform)
			.orElseThrow(() -> new NotFound("platform"));
	}

}
