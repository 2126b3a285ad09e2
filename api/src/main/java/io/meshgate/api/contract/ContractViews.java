package io.meshgate.api.contract;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.contract.Column;
import io.meshgate.frontend.contract.ColumnEdge;
import io.meshgate.frontend.contract.ColumnOption;
import io.meshgate.frontend.contract.ContractChange;
import io.meshgate.frontend.contract.ContractComparison;
import io.meshgate.frontend.contract.ContractEdge;
import io.meshgate.frontend.contract.SchemaObject;
import io.meshgate.frontend.contract.SchemaObjectEdge;
import io.meshgate.frontend.contract.ServiceLevel;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.contract.SchemaObjectId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Data contracts as the contract with portals shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ContractViews {

	ContractViews VIEWS = Mappers.getMapper(ContractViews.class);

	Contract contract(io.meshgate.graph.port.Contract contract);

	ContractEdge edge(String cursor, io.meshgate.graph.port.Contract node);

	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	SchemaObject object(io.meshgate.graph.contract.SchemaObject object);

	SchemaObjectEdge edge(String cursor, io.meshgate.graph.contract.SchemaObject node);

	@Mapping(target = "physicalName", source = "naming.physicalName")
	@Mapping(target = "businessName", source = "naming.businessName")
	@Mapping(target = "description", source = "naming.description")
	@Mapping(target = "logicalType", source = "type.logical")
	@Mapping(target = "physicalType", source = "type.physical")
	@Mapping(target = "allowed", source = "type.allowed")
	@Mapping(target = "options", source = "type.options")
	@Mapping(target = "required", source = "keys.required")
	@Mapping(target = "unique", source = "keys.unique")
	@Mapping(target = "primaryKey", source = "keys.primaryKey")
	Column column(io.meshgate.graph.contract.Column column);

	ColumnEdge edge(String cursor, io.meshgate.graph.contract.Column node);

	ServiceLevel serviceLevel(io.meshgate.graph.contract.ServiceLevel level);

	@Mapping(target = "changeCount", expression = "java(comparison.changes().size())")
	@Mapping(target = "breaking", expression = "java(comparison.breaking())")
	@Mapping(target = "misleading", expression = "java(comparison.misleading())")
	@Mapping(target = "summary", expression = "java(comparison.summary())")
	ContractComparison comparison(io.meshgate.graph.contract.change.ContractComparison comparison);

	ContractChange change(io.meshgate.graph.contract.change.ContractChange change);

	/**
	 * The changes, as many as one answer holds.
	 * @param changes the worst first
	 * @return at most 1,000 of them
	 */
	default List<ContractChange> changes(List<io.meshgate.graph.contract.change.ContractChange> changes) {
		return changes.stream().limit(1_000).map(this::change).toList();
	}

	/**
	 * The global id of an object.
	 * @param id in the graph
	 * @return over the wire
	 */
	default String id(SchemaObjectId id) {
		return GlobalId.of(SchemaObject.class, id).text();
	}

	/**
	 * The global id of a column.
	 * @param id in the graph
	 * @return over the wire
	 */
	default String id(ColumnId id) {
		return GlobalId.of(Column.class, id).text();
	}

	/**
	 * Something that holds for the values of a column.
	 * @param option as {@code name=value}
	 * @return its name and value apart
	 */
	default ColumnOption option(String option) {
		String[] parts = option.split("=", 2);
		return new ColumnOption(parts[0], parts[1]);
	}

}
