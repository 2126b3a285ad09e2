package io.meshgate.api.application;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Standings;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.application.ApplicationInput;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.ApplicationInputs;
import io.meshgate.graph.application.ApplicationProfile;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What else an application says: one look for these fields, and for what the viewer may
 * do, of all applications together.
 */
@Controller
class ApplicationFields {

	private final Standings<ApplicationId, ApplicationProfile> profiles;

	private final Batch<ApplicationId, String, List<io.meshgate.graph.application.ApplicationInput>> inputs;

	ApplicationFields(Standings<ApplicationId, ApplicationProfile> profiles, ApplicationInputs inputs,
			BatchLoaderRegistry registry) {
		this.profiles = profiles;
		this.inputs = new Batch<>(registry, "Application.inputs", (viewer, ids, field) -> inputs.of(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> description(Application application, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(application, viewer, environment).thenApply(ApplicationProfile::description);
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> type(Application application, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(application, viewer, environment).thenApply(ApplicationProfile::type);
	}

	@SchemaMapping
	CompletableFuture<List<ApplicationInput>> inputs(Application application, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.inputs.load(environment, viewer, new ApplicationId(GlobalId.valueOf(application)), "inputs")
			.thenApply((inputs) -> Stream.ofNullable(inputs)
				.flatMap(List::stream)
				.map(ApplicationViews.VIEWS::input)
				.toList());
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
