package io.meshgate.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.policy.FormAnswer;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.judging.GivenAnswers;
import io.meshgate.graph.access.judging.GivenFormAnswer;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What was answered with requests to what policies asked then.
 */
@Controller
class AnswerFields {

	private final Batch<AccessRequestId, String, List<GivenFormAnswer>> answers;

	AnswerFields(GivenAnswers answers, BatchLoaderRegistry registry) {
		this.answers = new Batch<>(registry, "AccessRequest.answers",
				(viewer, requests, field) -> answers.of(viewer, requests));
	}

	@SchemaMapping
	CompletableFuture<List<FormAnswer>> answers(AccessRequest request, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.answers.load(environment, viewer, new AccessRequestId(GlobalId.valueOf(request)), "answers")
			.thenApply((found) -> Optional.ofNullable(found)
				.orElseGet(List::of)
				.stream()
				.map(PolicyViews.VIEWS::answer)
				.toList());
	}

}
