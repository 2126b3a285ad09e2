package io.meshgate.api.check;

import java.util.List;

import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.check.CheckResult;
import io.meshgate.frontend.check.CheckResultEdge;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.check.QualityCheckEdge;
import io.meshgate.frontend.check.QualitySummary;
import io.meshgate.frontend.port.OutputPort;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Checks as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface CheckViews {

	CheckViews VIEWS = Mappers.getMapper(CheckViews.class);

	QualityCheck check(io.meshgate.graph.check.QualityCheck check);

	CheckResult result(io.meshgate.graph.check.CheckResult result);

	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	@Mapping(target = "viewerCan", source = ".")
	QualitySummary summary(io.meshgate.graph.check.QualitySummary summary);

	default QualityCheckEdge edge(String cursor, io.meshgate.graph.check.QualityCheck check) {
		return new QualityCheckEdge(cursor, check(check));
	}

	default CheckResultEdge edge(String cursor, io.meshgate.graph.check.CheckResult result) {
		return new CheckResultEdge(cursor, result(result));
	}

	default List<Permitted> viewerCan(io.meshgate.graph.check.QualitySummary summary) {
		return Permits.of(new Facts.OfIncident(summary.standing(), summary.consuming(), false), Action.REPORT_INCIDENT);
	}

}
