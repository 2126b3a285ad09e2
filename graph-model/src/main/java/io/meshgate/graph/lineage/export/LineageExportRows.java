package io.meshgate.graph.lineage.export;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what is handed out.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface LineageExportRows {

	LineageExportRows ROWS = Mappers.getMapper(LineageExportRows.class);

	ExportedJob job(Map<String, Value> columns);

	ExportedDataset dataset(Map<String, Value> columns);

	ExportedDataset.Field field(Map<String, Value> columns);

	ExportedDataset.Name name(Map<String, Value> columns);

	ExportedDataset.Origin origin(Map<String, Value> columns);

	ExportedDataset.Source source(Map<String, Value> columns);

	default List<ExportedDataset> datasets(Value value) {
		return RowValues.rows(value).stream().map(this::dataset).toList();
	}

	default List<ExportedDataset.Field> fields(Value value) {
		return RowValues.rows(value).stream().map(this::field).toList();
	}

	default List<ExportedDataset.Name> names(Value value) {
		return RowValues.rows(value).stream().map(this::name).toList();
	}

	default List<ExportedDataset.Origin> origins(Value value) {
		return RowValues.rows(value).stream().map(this::origin).toList();
	}

	default List<ExportedDataset.Source> sources(Value value) {
		return RowValues.rows(value).stream().map(this::source).toList();
	}

}
