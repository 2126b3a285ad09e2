package io.meshgate.api.platform.authoring;

import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.platform.ChangePlatformInput;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.platform.RegisterPlatformInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformKind;
import io.meshgate.graph.platform.authoring.NewPlatform;
import io.meshgate.graph.platform.authoring.PlatformChange;
import io.meshgate.graph.platform.authoring.PlatformText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a platform.
 */
final class PlatformForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 10_000;

	private final Problems problems;

	PlatformForm(Problems problems) {
		this.problems = problems;
	}

	NewPlatform platform(RegisterPlatformInput input) {
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		PlatformText text = new PlatformText(input.name(), PlatformKind.valueOf(input.kind().name()),
				input.description());
		return new NewPlatform(new PlatformId(UUID.randomUUID().toString()), input.key(), text,
				Refs.of(input.owner(), Team.class));
	}

	PlatformChange change(ChangePlatformInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		PlatformKind kind = (input.kind() != null) ? PlatformKind.valueOf(input.kind().name()) : null;
		return new PlatformChange(new PlatformText(input.name(), kind, input.description()),
				(input.owner() != null) ? Refs.of(input.owner(), Team.class) : null);
	}

	PlatformSeen seen(String platform, @Nullable Integer expectedVersion) {
		String id = this.problems.id("platform", platform, Platform.class).orElse("");
		return new PlatformSeen(new PlatformId(id), expectedVersion);
	}

}
