package io.meshgate.api.governance;

import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.page.Listed;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.GovernanceRuleConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.governance.GovernanceRules;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The rules of the mesh.
 */
@Controller
class RuleController {

	private final GovernanceRules rules;

	RuleController(GovernanceRules rules) {
		this.rules = rules;
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

}
