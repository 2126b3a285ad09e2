package io.meshgate.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.policy.AccessPolicyRevision;
import io.meshgate.frontend.policy.AccessTermsInForce;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.judging.Judgements;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicies;
import io.meshgate.graph.policy.PoliciesInForce;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What is in force for domains, products and ports, and was for requests.
 */
@Controller
class InForceFields {

	private final Batch<DomainId, String, io.meshgate.graph.policy.AccessPolicy> policies;

	private final Batch<DomainId, String, TermsInForce> inDomains;

	private final Batch<ProductId, String, TermsInForce> ofProducts;

	private final Batch<OutputPortId, String, TermsInForce> ofPorts;

	private final Batch<AccessRequestId, String, List<io.meshgate.graph.policy.AccessPolicyRevision>> judged;

	InForceFields(AccessPolicies policies, PoliciesInForce inForce, Judgements judgements,
			BatchLoaderRegistry registry) {
		this.policies = new Batch<>(registry, "Domain.accessPolicy",
				(viewer, domains, field) -> policies.ofDomains(viewer, domains));
		this.inDomains = new Batch<>(registry, "Domain.accessTerms",
				(viewer, domains, field) -> inForce.inDomains(viewer, domains));
		this.ofProducts = new Batch<>(registry, "DataProduct.accessTerms",
				(viewer, products, field) -> inForce.ofProducts(viewer, products));
		this.ofPorts = new Batch<>(registry, "OutputPort.accessTerms",
				(viewer, ports, field) -> inForce.ofPorts(viewer, ports));
		this.judged = new Batch<>(registry, "AccessRequest.judgedBy",
				(viewer, requests, field) -> judgements.of(viewer, requests));
	}

	@SchemaMapping
	CompletableFuture<@Nullable AccessPolicy> accessPolicy(Domain domain, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.policies.load(environment, viewer, new DomainId(GlobalId.valueOf(domain)), "accessPolicy")
			.thenApply((policy) -> Optional.ofNullable(policy).map(PolicyViews.VIEWS::policy).orElse(null));
	}

	@SchemaMapping
	CompletableFuture<AccessTermsInForce> accessTerms(Domain domain, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.inDomains.load(environment, viewer, new DomainId(GlobalId.valueOf(domain)), "accessTerms")
			.thenApply((terms) -> PolicyViews.VIEWS.inForce(Optional.ofNullable(terms).orElse(TermsInForce.NONE)));
	}

	@SchemaMapping(field = "accessTerms")
	CompletableFuture<@Nullable AccessTermsInForce> accessTermsOfProduct(DataProduct product,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.ofProducts.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), "accessTerms")
			.thenApply(InForceFields::view);
	}

	@SchemaMapping(field = "accessTerms")
	CompletableFuture<@Nullable AccessTermsInForce> accessTermsOfPort(OutputPort port,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.ofPorts.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "accessTerms")
			.thenApply(InForceFields::view);
	}

	@SchemaMapping
	CompletableFuture<List<AccessPolicyRevision>> judgedBy(AccessRequest request,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.judged.load(environment, viewer, new AccessRequestId(GlobalId.valueOf(request)), "judgedBy")
			.thenApply((found) -> Optional.ofNullable(found)
				.orElseGet(List::of)
				.stream()
				.map(PolicyViews.VIEWS::revision)
				.toList());
	}

	private static @Nullable AccessTermsInForce view(@Nullable TermsInForce terms) {
		return (terms != null) ? PolicyViews.VIEWS.inForce(terms) : null;
	}

}
