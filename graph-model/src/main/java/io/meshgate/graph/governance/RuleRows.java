package io.meshgate.graph.governance;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads rules, and where people stand towards them, from what the statements return.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface RuleRows {

	/** The one there is. */
	RuleRows ROWS = Mappers.getMapper(RuleRows.class);

	/**
	 * A rule.
	 * @param columns as {@link RuleSight#PLAIN} projects them
	 * @return the rule
	 */
	GovernanceRule rule(Map<String, Value> columns);

	/**
	 * Where somebody stands towards a rule.
	 * @param columns of what {@link RuleSight#STANDING} adds
	 * @return where they stand
	 */
	RuleStanding ruleStanding(Map<String, Value> columns);

	/**
	 * A domain.
	 * @param columns as the statement returned them
	 * @return the domain
	 */
	Domain domain(Map<String, Value> columns);

	/**
	 * Places in the life of products.
	 * @param names as the graph holds them
	 * @return the places
	 */
	default List<DataProductStatus> statuses(Value names) {
		return names.asList((name) -> DataProductStatus.valueOf(name.asString()));
	}

	/**
	 * Kinds of products.
	 * @param names as the graph holds them
	 * @return the kinds
	 */
	default List<DataProductKind> kinds(Value names) {
		return names.asList((name) -> DataProductKind.valueOf(name.asString()));
	}

}
