package io.meshgate.api.usage;

import io.meshgate.frontend.usage.ConsumerCount;
import io.meshgate.frontend.usage.DailyReads;
import io.meshgate.frontend.usage.PortUsage;
import io.meshgate.frontend.usage.ProductUsage;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * How much products are used, as the contract shows it.
 */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface UsageViews {

	UsageViews VIEWS = Mappers.getMapper(UsageViews.class);

	PortUsage portUsage(io.meshgate.graph.usage.PortUsage usage);

	ProductUsage usage(io.meshgate.graph.usage.ProductUsage usage);

	ConsumerCount count(io.meshgate.graph.usage.ConsumerCount count);

	DailyReads day(io.meshgate.graph.usage.DailyReads reads);

}
