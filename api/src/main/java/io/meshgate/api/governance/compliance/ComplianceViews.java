package io.meshgate.api.governance.compliance;

import io.meshgate.api.governance.RuleViews;
import io.meshgate.api.governance.waiver.WaiverViews;
import io.meshgate.frontend.governance.ComplianceSummary;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.RuleCompliance;
import io.meshgate.frontend.governance.RuleCount;
import io.meshgate.frontend.governance.Waiver;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * How products stand to the rules, as the contract shows it.
 */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ComplianceViews {

	/** The one there is. */
	ComplianceViews VIEWS = Mappers.getMapper(ComplianceViews.class);

	/**
	 * How a product stands to a rule.
	 * @param compliance as the graph says
	 * @return as the contract shows it
	 */
	@Mapping(target = "because", expression = "java(compliance.because())")
	RuleCompliance compliance(io.meshgate.graph.governance.compliance.RuleCompliance compliance);

	/**
	 * How many products comply.
	 * @param summary as the graph says
	 * @return as the contract shows it
	 */
	@Mapping(target = "products", expression = "java(summary.products())")
	ComplianceSummary summary(io.meshgate.graph.governance.compliance.ComplianceSummary summary);

	/**
	 * How many products stand how to a rule.
	 * @param count as the graph says
	 * @return as the contract shows it
	 */
	RuleCount count(io.meshgate.graph.governance.compliance.RuleCount count);

	/**
	 * A rule.
	 * @param rule as the graph holds it
	 * @return as the contract shows it
	 */
	default GovernanceRule rule(io.meshgate.graph.governance.GovernanceRule rule) {
		return RuleViews.VIEWS.rule(rule);
	}

	/**
	 * A waiver.
	 * @param waiver as the graph holds it
	 * @return as the contract shows it
	 */
	default @Nullable Waiver waiver(io.meshgate.graph.governance.waiver.@Nullable Waiver waiver) {
		return (waiver != null) ? WaiverViews.VIEWS.waiver(waiver) : null;
	}

}
