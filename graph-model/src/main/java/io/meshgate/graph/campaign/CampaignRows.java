package io.meshgate.graph.campaign;

import java.time.LocalDate;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.StandingRows;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads campaigns, and what they take up, from what the statements return.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface CampaignRows {

	CampaignRows ROWS = Mappers.getMapper(CampaignRows.class);

	AccessCampaign campaign(Map<String, Value> columns);

	CampaignProgress progress(Map<String, Value> columns);

	CampaignItem item(Map<String, Value> columns);

	LockedItem locked(Map<String, Value> columns);

	OwnedProduct product(Map<String, Value> columns);

	Domain domain(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

	default @Nullable LocalDate date(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
