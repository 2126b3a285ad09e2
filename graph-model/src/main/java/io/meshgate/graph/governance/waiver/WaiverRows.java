package io.meshgate.graph.governance.waiver;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.governance.GovernanceRule;
import io.meshgate.graph.governance.RuleRows;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.Person;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads waivers from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface WaiverRows {

	/** The one there is. */
	WaiverRows ROWS = Mappers.getMapper(WaiverRows.class);

	/**
	 * A waiver.
	 * @param columns as {@link WaiverSight#PLAIN} projects them
	 * @return the waiver
	 */
	Waiver waiver(Map<String, Value> columns);

	/**
	 * A waiver under its lock.
	 * @param columns as the statement returned them
	 * @return the waiver
	 */
	LockedWaiver locked(Map<String, Value> columns);

	/**
	 * What is known before a waiver is given.
	 * @param columns as the statement returned them
	 * @return the facts
	 */
	Waiving.Candidate candidate(Map<String, Value> columns);

	/**
	 * Where somebody stands towards a waiver.
	 * @param columns as {@link Waivers#STANDINGS} projects them
	 * @return where they stand
	 */
	WaiverStanding standing(Map<String, Value> columns);

	/**
	 * A person.
	 * @param columns as the statement returned them
	 * @return the person
	 */
	Person person(Map<String, Value> columns);

	/**
	 * A rule.
	 * @param columns as the statement returned them
	 * @return the rule
	 */
	default GovernanceRule rule(Map<String, Value> columns) {
		return RuleRows.ROWS.rule(columns);
	}

	/**
	 * Where somebody stands towards a rule.
	 * @param columns as the statement returned them
	 * @return where they stand
	 */
	default RuleStanding ruleStanding(Map<String, Value> columns) {
		return RuleRows.ROWS.ruleStanding(columns);
	}

}
