package io.meshgate.api.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.usage.PortReadsInput;
import io.meshgate.frontend.usage.ReportUsageInput;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.usage.PortReads;

/**
 * What somebody counted of a product's use.
 */
final class UsageForm {

	private static final int MOST_READS = 500;

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private final Problems problems;

	UsageForm(Problems problems) {
		this.problems = problems;
	}

	ProductId product(ReportUsageInput input) {
		return new ProductId(this.problems.id("dataProduct", input.dataProduct(), DataProduct.class).orElse(""));
	}

	List<PortReads> reads(ReportUsageInput input, Instant now) {
		this.problems.reports("reads", input.reads(), MOST_READS);
		LocalDate today = LocalDate.ofInstant(now.plus(CLOCKS_DIFFER), ZoneOffset.UTC);
		List<PortReads> reads = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (PortReadsInput each : input.reads().subList(0, Math.min(input.reads().size(), MOST_READS))) {
			Problems below = this.problems.at("reads", reads.size());
			PortReads read = reads(below, each);
			if (read.day().isAfter(today)) {
				below.add("day", "must not be in the future");
			}
			if (!seen.add(read.port().value() + read.day())) {
				below.add("day", "must not be that of other reads of the port");
			}
			reads.add(read);
		}
		return reads;
	}

	private static PortReads reads(Problems problems, PortReadsInput input) {
		OutputPortId port = new OutputPortId(
				problems.id("outputPort", input.outputPort(), OutputPort.class).orElse(""));
		if (input.queries() < 0) {
			problems.add("queries", "must not be less than 0");
		}
		if (input.users() < 0 || input.users() > Math.max(0, input.queries())) {
			problems.add("users", "must be between 0 and the number of queries");
		}
		return new PortReads(port, input.day(), input.queries(), input.users());
	}

}
