package io.meshgate.graph.delegation;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads delegations from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DelegationRows {

	DelegationRows ROWS = Mappers.getMapper(DelegationRows.class);

	Delegation delegation(Map<String, Value> columns);

	LockedDelegation locked(Map<String, Value> columns);

	Delegate delegate(Map<String, Value> columns);

	DelegationStanding standing(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

}
