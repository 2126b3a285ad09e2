package io.meshgate.api.viewer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.PlatformRole;
import io.meshgate.frontend.person.Viewer;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Self;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The signed-in person. Who they are is read only where that is asked for, so that what
 * concerns them costs no more than its own statement.
 */
@Controller
class ViewerController {

	private final Batch<PersonId, String, Self> selves;

	ViewerController(Colleagues colleagues, BatchLoaderRegistry registry) {
		this.selves = new Batch<>(registry, "Viewer.self", (viewer, people,
				field) -> colleagues.self(viewer).map((self) -> Map.of(self.person().id(), self)).orElseGet(Map::of));
	}

	@QueryMapping
	Viewer viewer() {
		return new Viewer();
	}

	@SchemaMapping(typeName = "Viewer")
	CompletableFuture<Person> person(@AuthenticationPrincipal io.meshgate.graph.person.Viewer viewer,
			DataFetchingEnvironment environment) {
		return self(viewer, environment).thenApply((self) -> ViewerViews.VIEWS.person(self.person()));
	}

	@SchemaMapping(typeName = "Viewer")
	CompletableFuture<List<PlatformRole>> roles(@AuthenticationPrincipal io.meshgate.graph.person.Viewer viewer,
			DataFetchingEnvironment environment) {
		return self(viewer, environment)
			.thenApply((self) -> self.roles().stream().map((role) -> PlatformRole.valueOf(role.name())).toList());
	}

	private CompletableFuture<Self> self(io.meshgate.graph.person.Viewer viewer, DataFetchingEnvironment environment) {
		return this.selves.load(environment, viewer, viewer.person(), "self").thenApply(ViewerController::active);
	}

	private static Self active(@Nullable Self self) {
		if (self == null) {
			throw new NotFound("active person");
		}
		return self;
	}

}
