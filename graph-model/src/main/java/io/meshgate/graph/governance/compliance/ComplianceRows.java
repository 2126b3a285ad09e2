package io.meshgate.graph.governance.compliance;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.governance.GovernanceRule;
import io.meshgate.graph.governance.RuleRows;
import io.meshgate.graph.governance.waiver.Waiver;
import io.meshgate.graph.governance.waiver.WaiverRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads how products stand to rules from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ComplianceRows {

	/** The one there is. */
	ComplianceRows ROWS = Mappers.getMapper(ComplianceRows.class);

	/**
	 * How a product stands to the rules in force on it.
	 * @param value as {@link ComplianceSight#OF_PRODUCT} collects it; null where it was
	 * not collected
	 * @return rule by rule
	 */
	default List<RuleCompliance> compliance(Value value) {
		return RowValues.rows(value).stream().map(this::ruleCompliance).toList();
	}

	/**
	 * How a product stands to a rule.
	 * @param columns as the statement returned them
	 * @return how it stands
	 */
	RuleCompliance ruleCompliance(Map<String, Value> columns);

	/**
	 * A rule.
	 * @param columns as the statement returned them
	 * @return the rule
	 */
	default GovernanceRule rule(Map<String, Value> columns) {
		return RuleRows.ROWS.rule(columns);
	}

	/**
	 * A waiver.
	 * @param columns as the statement returned them
	 * @return the waiver
	 */
	default Waiver waiver(Map<String, Value> columns) {
		return WaiverRows.ROWS.waiver(columns);
	}

}
