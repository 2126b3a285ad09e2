package io.meshgate.api.access;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.access.RequestPart;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What one looks at before deciding on a request.
 */
@Controller
class BackgroundFields {

	private final RequestBackgrounds backgrounds;

	BackgroundFields(RequestBackgrounds backgrounds) {
		this.backgrounds = backgrounds;
	}

	@SchemaMapping
	CompletableFuture<List<Team>> requesterTeams(AccessRequest request, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.backgrounds.load(environment, viewer, request, RequestPart.REQUESTER_TEAMS)
			.thenApply((found) -> found.requesterTeams().stream().map(SubscriptionViews.VIEWS::team).toList());
	}

	@SchemaMapping
	CompletableFuture<List<Subscription>> alreadyHeld(AccessRequest request, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.backgrounds.load(environment, viewer, request, RequestPart.ALREADY_HELD)
			.thenApply((found) -> found.alreadyHeld().stream().map(SubscriptionViews.VIEWS::subscription).toList());
	}

	@SchemaMapping
	CompletableFuture<List<AccessRequest>> similarDecisions(AccessRequest request,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.backgrounds.load(environment, viewer, request, RequestPart.SIMILAR_DECISIONS)
			.thenApply((found) -> found.similarDecisions().stream().map(AccessViews.VIEWS::request).toList());
	}

	@SchemaMapping
	CompletableFuture<Subscription> subscription(AccessRequest request, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.backgrounds.load(environment, viewer, request, RequestPart.SUBSCRIPTION)
			.thenApply((found) -> SubscriptionViews.VIEWS.subscription(Objects.requireNonNull(found.subscription())));
	}

}
