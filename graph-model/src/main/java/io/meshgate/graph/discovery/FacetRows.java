package io.meshgate.graph.discovery;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.meshgate.graph.Row;
import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.platform.Platforms;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.ProductFacet;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads facets from what the statement returns.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface FacetRows {

	FacetRows ROWS = Mappers.getMapper(FacetRows.class);

	Domain domain(Map<String, Value> columns);

	Team team(Map<String, Value> columns);

	default FacetCounts counts(Row row) {
		return new FacetCounts(row.number("total"),
				counted(row, ProductFacet.DOMAIN, (value) -> domain(value.nested("value").columns())),
				counted(row, ProductFacet.OWNER, (value) -> team(value.nested("value").columns())),
				counted(row, ProductFacet.STATUS, (value) -> DataProductStatus.valueOf(value.text("value"))),
				counted(row, ProductFacet.KIND, (value) -> DataProductKind.valueOf(value.text("value"))),
				counted(row, ProductFacet.VISIBILITY, (value) -> Visibility.valueOf(value.text("value"))),
				counted(row, ProductFacet.PORT_TYPE, (value) -> PortType.valueOf(value.text("value"))),
				counted(row, ProductFacet.TAG, (value) -> value.text("value")),
				counted(row, ProductFacet.TIER, (value) -> DataProductTier.valueOf(value.text("value"))),
				counted(row, ProductFacet.TERM, (value) -> Terms.plain(value.nested("value").columns())),
				counted(row, ProductFacet.PLATFORM, (value) -> Platforms.plain(value.nested("value").columns())));
	}

	private static <T> List<Counted<T>> counted(Row row, ProductFacet facet, Function<Row, T> reading) {
		return row.list(facet.column(), (value) -> new Counted<>(reading.apply(value), value.number("count")));
	}

}
