package io.meshgate.api.application.authoring;

import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.application.ChangeApplicationInput;
import io.meshgate.frontend.application.RegisterApplicationInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.authoring.ApplicationText;
import io.meshgate.graph.application.authoring.NewApplication;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about an application.
 */
final class ApplicationForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 10_000;

	private final Problems problems;

	ApplicationForm(Problems problems) {
		this.problems = problems;
	}

	NewApplication application(RegisterApplicationInput input) {
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		return new NewApplication(new ApplicationId(UUID.randomUUID().toString()), input.key(),
				new ApplicationText(input.name(), input.description()), Refs.of(input.owner(), Team.class));
	}

	ApplicationChange change(ChangeApplicationInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		return new ApplicationChange(new ApplicationText(input.name(), input.description()),
				(input.owner() != null) ? Refs.of(input.owner(), Team.class) : null);
	}

	ApplicationSeen seen(String application, @Nullable Integer expectedVersion) {
		String id = this.problems.id("application", application, Application.class).orElse("");
		return new ApplicationSeen(new ApplicationId(id), expectedVersion);
	}

}
