package io.meshgate.graph.template;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.platform.Platform;
import io.meshgate.graph.platform.Platforms;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads templates from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface TemplateRows {

	TemplateRows ROWS = Mappers.getMapper(TemplateRows.class);

	ProductTemplate template(Map<String, Value> columns);

	TemplatePort port(Map<String, Value> columns);

	default Platform platform(Map<String, Value> columns) {
		return Platforms.plain(columns);
	}

	default List<TemplatePort> ports(Value value) {
		return RowValues.rows(value).stream().map(this::port).toList();
	}

}
