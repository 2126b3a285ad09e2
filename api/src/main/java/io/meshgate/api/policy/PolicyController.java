package io.meshgate.api.policy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.policy.AccessPolicyConnection;
import io.meshgate.frontend.policy.AccessPolicyRevisionConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicies;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.PolicyHistory;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The access policies, and all that they said.
 */
@Controller
class PolicyController {

	private final AccessPolicies policies;

	private final Batch<AccessPolicyId, Page, Slice<AccessPolicyRevision>> revisions;

	PolicyController(AccessPolicies policies, PolicyHistory history, BatchLoaderRegistry registry) {
		this.policies = policies;
		this.revisions = new Batch<>(registry, "AccessPolicy.revisions", history::of);
	}

	@QueryMapping
	AccessPolicyConnection accessPolicies(@Arguments PolicyArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = PolicyPages.POLICIES.page(arguments.first(), arguments.after());
		return this.policies.list(viewer, arguments.query(Listed.of(page, selection)), page)
			.map((slice) -> PolicyPages.POLICIES.of(page, slice))
			.orElseThrow(() -> new NotFound("domain"));
	}

	@QueryMapping
	Optional<AccessPolicy> accessPolicy(@Argument @Nullable EntityRef domain, @AuthenticationPrincipal Viewer viewer) {
		return this.policies.find(viewer, Optional.ofNullable(domain).map((ref) -> Refs.of(ref, Domain.class)))
			.map(PolicyViews.VIEWS::policy);
	}

	@SchemaMapping
	CompletableFuture<AccessPolicyRevisionConnection> revisions(AccessPolicy policy, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = PolicyPages.REVISIONS.page(arguments.first(), arguments.after());
		return this.revisions.load(environment, viewer, new AccessPolicyId(GlobalId.valueOf(policy)), page)
			.thenApply((slice) -> PolicyPages.REVISIONS.of(page, Slice.orNone(slice)));
	}

}
