package io.meshgate.graph.exports;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.descriptor.DefinedTerm;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what is handed out.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ExportRows {

	ExportRows ROWS = Mappers.getMapper(ExportRows.class);

	ExportedProduct product(Map<String, Value> columns);

	ExportedContract contract(Map<String, Value> columns);

	ExportedContract.Classified classified(Map<String, Value> columns);

	ExportedDomain domain(Map<String, Value> columns);

	ExportedTeam team(Map<String, Value> columns);

	ExportedPerson person(Map<String, Value> columns);

	ExportedEntity entity(Map<String, Value> columns);

	ExportedApplication application(Map<String, Value> columns);

	ExportedProduct.Particulars particulars(Map<String, Value> columns);

	DocumentationLink link(Map<String, Value> columns);

	Channel channel(Map<String, Value> columns);

	DefinedTerm term(Map<String, Value> columns);

	ExportedProduct.Output output(Map<String, Value> columns);

	ExportedProduct.Input input(Map<String, Value> columns);

	Neighbour neighbour(Map<String, Value> columns);

	KeptDocument document(Map<String, Value> columns);

	default List<ExportedProduct.Output> outputs(Value value) {
		return RowValues.rows(value).stream().map(this::output).toList();
	}

	default List<DocumentationLink> links(Value value) {
		return RowValues.rows(value).stream().map(this::link).toList();
	}

	default List<Channel> channels(Value value) {
		return RowValues.rows(value).stream().map(this::channel).toList();
	}

	default List<DefinedTerm> terms(Value value) {
		return RowValues.rows(value).stream().map(this::term).toList();
	}

	default List<ExportedContract.Classified> allClassified(Value value) {
		return RowValues.rows(value).stream().map(this::classified).toList();
	}

	default List<ExportedProduct.Input> inputs(Value value) {
		return RowValues.rows(value).stream().map(this::input).toList();
	}

}
