package io.meshgate.api.governance.compliance;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.governance.ComplianceSummary;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.governance.compliance.Compliances;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * How the products of domains and of teams stand to the rules.
 */
@Controller
class ComplianceFields {

	private final Batch<DomainId, String, io.meshgate.graph.governance.compliance.ComplianceSummary> ofDomains;

	private final Batch<TeamId, String, io.meshgate.graph.governance.compliance.ComplianceSummary> ofTeams;

	ComplianceFields(Compliances compliances, BatchLoaderRegistry registry) {
		this.ofDomains = new Batch<>(registry, "Domain.compliance",
				(viewer, domains, field) -> compliances.ofDomains(viewer, domains));
		this.ofTeams = new Batch<>(registry, "Team.compliance",
				(viewer, teams, field) -> compliances.ofTeams(viewer, teams));
	}

	@SchemaMapping
	CompletableFuture<ComplianceSummary> compliance(Domain domain, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.ofDomains.load(environment, viewer, new DomainId(GlobalId.valueOf(domain)), "compliance")
			.thenApply(ComplianceFields::view);
	}

	@SchemaMapping(field = "compliance")
	CompletableFuture<ComplianceSummary> complianceOfTeam(Team team, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.ofTeams.load(environment, viewer, new TeamId(GlobalId.valueOf(team)), "compliance")
			.thenApply(ComplianceFields::view);
	}

	private static ComplianceSummary view(io.meshgate.graph.governance.compliance.@Nullable ComplianceSummary summary) {
		return ComplianceViews.VIEWS
			.summary((summary != null) ? summary : io.meshgate.graph.governance.compliance.ComplianceSummary.NONE);
	}

}
