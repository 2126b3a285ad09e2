package io.meshgate.api.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Refs;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.GovernanceRuleConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.GovernanceRules;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The rules of the mesh, and what one may do with them.
 */
@Controller
class RuleController {

	private final GovernanceRules rules;

	private final Batch<GovernanceRuleId, String, List<Permitted>> permitted;

	RuleController(GovernanceRules rules, BatchLoaderRegistry registry) {
		this.rules = rules;
		this.permitted = new Batch<>(registry, "GovernanceRule.viewerCan",
				(viewer, ids, field) -> rules.standings(viewer, ids)
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey,
							(standing) -> Permits.all(new Facts.OfRule(standing.getValue())))));
	}

	@QueryMapping
	GovernanceRuleConnection governanceRules(@Arguments RuleArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = RulePages.RULES.page(arguments.first(), arguments.after());
		return this.rules.list(viewer, arguments.query(Listed.of(page, selection)), page)
			.map((slice) -> RulePages.RULES.of(page, slice))
			.orElseThrow(() -> new NotFound("domain"));
	}

	@QueryMapping
	Optional<GovernanceRule> governanceRule(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.rules.find(viewer, Refs.of(by, GovernanceRule.class)).map(RuleViews.VIEWS::rule);
	}

	@SchemaMapping
	CompletableFuture<List<Permitted>> viewerCan(GovernanceRule rule, @Argument @Nullable List<Action> actions,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.permitted.load(environment, viewer, new GovernanceRuleId(GlobalId.valueOf(rule)), "viewerCan")
			.thenApply((all) -> Permits.asked(Optional.ofNullable(all).orElseGet(List::of), actions));
	}

}
