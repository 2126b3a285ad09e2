package io.meshgate.api.governance;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.GovernanceRuleEdge;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Rules as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface RuleViews {

	/** The one there is. */
	RuleViews VIEWS = Mappers.getMapper(RuleViews.class);

	/**
	 * A rule.
	 * @param rule as the graph holds it
	 * @return as the contract shows it
	 */
	GovernanceRule rule(io.meshgate.graph.governance.GovernanceRule rule);

	/**
	 * A domain.
	 * @param domain as the graph holds it
	 * @return as the contract shows it
	 */
	Domain domain(io.meshgate.graph.domain.Domain domain);

	/**
	 * A rule in a list.
	 * @param cursor where it stands
	 * @param rule as the graph holds it
	 * @return as the contract shows it
	 */
	default GovernanceRuleEdge edge(String cursor, io.meshgate.graph.governance.GovernanceRule rule) {
		return new GovernanceRuleEdge(cursor, rule(rule));
	}

}
