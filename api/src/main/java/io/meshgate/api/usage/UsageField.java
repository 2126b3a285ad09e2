package io.meshgate.api.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.usage.PortUsage;
import io.meshgate.frontend.usage.ProductUsage;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.usage.Usages;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * How much a product is used, and each of its output ports.
 */
@Controller
class UsageField {

	private static final int USUAL_DAYS = 30;

	private static final int MOST_DAYS = 366;

	/** Of a product that is only named to the viewer. */
	private static final ProductUsage NOTHING = new ProductUsage(List.of(), 0, 0, null, List.of());

	private static final PortUsage NO_READS = new PortUsage(0, List.of());

	private final Clock clock;

	private final Batch<ProductId, LocalDate, io.meshgate.graph.usage.ProductUsage> usages;

	private final Batch<OutputPortId, LocalDate, io.meshgate.graph.usage.PortUsage> ofPorts;

	UsageField(Usages usages, Clock clock, BatchLoaderRegistry registry) {
		this.clock = clock;
		this.usages = new Batch<>(registry, "DataProduct.usage", usages::ofProducts);
		this.ofPorts = new Batch<>(registry, "OutputPort.usage", usages::ofPorts);
	}

	@SchemaMapping
	CompletableFuture<ProductUsage> usage(DataProduct product, @Argument @Nullable LocalDate since,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.usages.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), first(since))
			.thenApply((usage) -> Optional.ofNullable(usage).map(UsageViews.VIEWS::usage).orElse(NOTHING));
	}

	@SchemaMapping
	CompletableFuture<PortUsage> usage(OutputPort port, @Argument @Nullable LocalDate since,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.ofPorts.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), first(since))
			.thenApply((usage) -> Optional.ofNullable(usage).map(UsageViews.VIEWS::portUsage).orElse(NO_READS));
	}

	private LocalDate first(@Nullable LocalDate since) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		if (since != null && since.isBefore(today.minusDays(MOST_DAYS))) {
			throw new BadRequest("since must be at most " + MOST_DAYS + " days ago.");
		}
		return (since != null) ? since : today.minusDays(USUAL_DAYS);
	}

}
