package io.meshgate.api.governance.scorecard;

import java.util.Arrays;
import java.util.List;

import io.meshgate.api.domain.DomainViews;
import io.meshgate.api.product.ProductViews;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.governance.DomainReadiness;
import io.meshgate.frontend.governance.ProductCircle;
import io.meshgate.frontend.governance.ProductReadiness;
import io.meshgate.frontend.governance.Requirement;
import io.meshgate.frontend.governance.RequirementCoverage;
import io.meshgate.frontend.governance.TeamReadiness;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.product.DataProduct;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Readiness as the contract shows it.
 */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ScorecardViews {

	ScorecardViews VIEWS = Mappers.getMapper(ScorecardViews.class);

	TeamReadiness teams(io.meshgate.graph.governance.scorecard.TeamReadiness readiness);

	DomainReadiness domains(io.meshgate.graph.governance.scorecard.DomainReadiness readiness);

	default ProductReadiness products(io.meshgate.graph.governance.scorecard.ProductReadiness readiness,
			List<DataProduct> orphans) {
		List<RequirementCoverage> coverage = Arrays.stream(io.meshgate.graph.governance.Requirement.values())
			.map((each) -> new RequirementCoverage(Requirement.valueOf(each.name()), readiness.having(each)))
			.toList();
		return new ProductReadiness(readiness.total(), coverage, readiness.unresolvedInputPorts(),
				orphans.stream().map(ProductViews.VIEWS::product).toList());
	}

	default ProductCircle circle(List<DataProduct> products) {
		return new ProductCircle(products.stream().map(ProductViews.VIEWS::product).toList());
	}

	default Domain domain(io.meshgate.graph.domain.Domain domain) {
		return DomainViews.VIEWS.domain(domain);
	}

	default Team team(io.meshgate.graph.team.Team team) {
		return DomainViews.VIEWS.team(team);
	}

}
