package io.meshgate.api.governance.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.governance.compliance.ComplianceViews;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.governance.ComplianceSummary;
import io.meshgate.frontend.governance.DomainReadiness;
import io.meshgate.frontend.governance.MeshScorecard;
import io.meshgate.frontend.governance.ProductCircle;
import io.meshgate.frontend.governance.ProductCircles;
import io.meshgate.frontend.governance.ProductReadiness;
import io.meshgate.frontend.governance.TeamReadiness;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.governance.compliance.Compliances;
import io.meshgate.graph.governance.scorecard.Scorecards;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The scorecard of the mesh, or of a domain. What is not selected of it is not counted.
 */
@Controller
class ScorecardController {

	private final Domains domains;

	private final Scorecards scorecards;

	private final Compliances compliances;

	private final Products products;

	ScorecardController(Domains domains, Scorecards scorecards, Compliances compliances, Products products) {
		this.domains = domains;
		this.scorecards = scorecards;
		this.compliances = compliances;
		this.products = products;
	}

	@QueryMapping
	Optional<MeshScorecard> meshScorecard(@Argument @Nullable EntityRef domain,
			@AuthenticationPrincipal Viewer viewer) {
		return (domain == null) ? Optional.of(new MeshScorecard(null))
				: this.domains.find(viewer, Refs.of(domain, Domain.class))
					.map((found) -> new MeshScorecard(ScorecardViews.VIEWS.domain(found)));
	}

	@SchemaMapping
	ProductReadiness products(MeshScorecard scorecard, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		io.meshgate.graph.governance.scorecard.ProductReadiness readiness = this.scorecards
			.products(viewer, where(scorecard))
			.orElseThrow(ScorecardController::nobody);
		Map<ProductId, DataProduct> orphans = load(viewer, readiness.orphans(), selection, "orphans");
		return ScorecardViews.VIEWS.products(readiness, inOrder(readiness.orphans(), orphans));
	}

	@SchemaMapping
	ProductCircles circles(MeshScorecard scorecard, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		io.meshgate.graph.governance.scorecard.ProductCircles circles = this.scorecards.circles(viewer,
				where(scorecard));
		List<ProductId> wanted = circles.examples().stream().flatMap(List::stream).toList();
		Map<ProductId, DataProduct> found = load(viewer, wanted, selection, "examples/products");
		List<ProductCircle> examples = circles.examples()
			.stream()
			.map((circle) -> ScorecardViews.VIEWS.circle(inOrder(circle, found)))
			.toList();
		return new ProductCircles(circles.groups(), circles.products(), examples);
	}

	@SchemaMapping
	TeamReadiness teams(MeshScorecard scorecard, @AuthenticationPrincipal Viewer viewer) {
		return this.scorecards.teams(viewer, where(scorecard))
			.map(ScorecardViews.VIEWS::teams)
			.orElseThrow(ScorecardController::nobody);
	}

	@SchemaMapping
	DomainReadiness domains(MeshScorecard scorecard, @AuthenticationPrincipal Viewer viewer) {
		return this.scorecards.domains(viewer, where(scorecard))
			.map(ScorecardViews.VIEWS::domains)
			.orElseThrow(ScorecardController::nobody);
	}

	@SchemaMapping
	ComplianceSummary compliance(MeshScorecard scorecard, @AuthenticationPrincipal Viewer viewer) {
		return ComplianceViews.VIEWS.summary(this.compliances.within(viewer, where(scorecard)));
	}

	private Map<ProductId, DataProduct> load(Viewer viewer, List<ProductId> ids,
			DataFetchingFieldSelectionSet selection, String field) {
		return (!ids.isEmpty() && selection.contains(field))
				? this.products.load(viewer, ids, ProductParts.of(new Selection(selection, field + "/")))
					.stream()
					.collect(Collectors.toMap(DataProduct::id, Function.identity()))
				: Map.of();
	}

	private static List<DataProduct> inOrder(List<ProductId> ids, Map<ProductId, DataProduct> found) {
		return ids.stream().flatMap((id) -> Optional.ofNullable(found.get(id)).stream()).toList();
	}

	private static Optional<DomainId> where(MeshScorecard scorecard) {
		return Optional.ofNullable(scorecard.domain()).map((domain) -> new DomainId(GlobalId.valueOf(domain)));
	}

	private static NotFound nobody() {
		return new NotFound("viewer");
	}

}
