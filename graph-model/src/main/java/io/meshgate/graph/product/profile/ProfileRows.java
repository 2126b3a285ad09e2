package io.meshgate.graph.product.profile;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.glossary.Term;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.team.Channel;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what else products say from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProfileRows {

	ProfileRows ROWS = Mappers.getMapper(ProfileRows.class);

	ProductProfile profile(Map<String, Value> columns);

	DocumentationLink link(Map<String, Value> columns);

	Channel channel(Map<String, Value> columns);

	default List<DocumentationLink> links(Value value) {
		return RowValues.rows(value).stream().map(this::link).toList();
	}

	default List<Channel> channels(Value value) {
		return RowValues.rows(value).stream().map(this::channel).toList();
	}

	default List<Term> terms(Value value) {
		return RowValues.rows(value).stream().map(Terms::plain).toList();
	}

}
