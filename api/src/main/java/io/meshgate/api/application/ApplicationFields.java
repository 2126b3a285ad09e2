package io.meshgate.api.application;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Standings;
import io.meshgate.frontend.application.Application;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.ApplicationProfile;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What else an application says: one look for these fields, and for what the viewer may
 * do, of all applications together.
 */
@Controller
class ApplicationFields {

	private final Standings<ApplicationId, ApplicationProfile> profiles;

	ApplicationFields(Standings<ApplicationId, ApplicationProfile> profiles) {
		this.profiles = profiles;
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> description(Application application, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(application, viewer, environment).thenApply(ApplicationProfile::description);
	}

	@SchemaMapping
	CompletableFuture<Integer> version(Application application, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(application, viewer, environment).thenApply(ApplicationProfile::version);
	}

	private CompletableFuture<ApplicationProfile> profile(Application application, Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.profiles.load(environment, viewer, application).thenApply(ApplicationFields::present);
	}

	private static ApplicationProfile present(@Nullable ApplicationProfile profile) {
		if (profile == null) {
			throw new NotFound("application");
		}
		return profile;
	}

}
