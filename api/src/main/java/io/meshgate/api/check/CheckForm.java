package io.meshgate.api.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.check.CheckResultInput;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.check.RemoveCheckInput;
import io.meshgate.frontend.check.ReportCheckResultsInput;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.check.CheckResult;
import io.meshgate.graph.check.CheckResultId;
import io.meshgate.graph.check.CheckStatus;
import io.meshgate.graph.check.Finding;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.check.Severity;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;

/**
 * What somebody found in a product's data, or looks for no more.
 */
final class CheckForm {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_DESCRIPTION = 10_000;

	private static final Duration LONGEST_VALIDITY = Duration.ofDays(3660);

	private static final int MOST_RESULTS = 500;

	private final Problems problems;

	CheckForm(Problems problems) {
		this.problems = problems;
	}

	ProductId product(ReportCheckResultsInput input) {
		return new ProductId(this.problems.id("dataProduct", input.dataProduct(), DataProduct.class).orElse(""));
	}

	QualityCheckId check(RemoveCheckInput input) {
		return new QualityCheckId(this.problems.id("check", input.check(), QualityCheck.class).orElse(""));
	}

	List<Finding> findings(ReportCheckResultsInput input, Instant now) {
		this.problems.reports("results", input.results(), MOST_RESULTS);
		List<Finding> findings = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (CheckResultInput result : input.results().subList(0, Math.min(input.results().size(), MOST_RESULTS))) {
			Problems below = this.problems.at("results", findings.size());
			Finding finding = finding(below, result, now);
			if (!seen.add(finding.distinction() + finding.result().at())) {
				below.add("at", "must not be that of another result of the check");
			}
			findings.add(finding);
		}
		return findings;
	}

	private static Finding finding(Problems problems, CheckResultInput input, Instant now) {
		problems.name("name", input.name(), LONGEST_NAME);
		OutputPortId port = problems.id("outputPort", input.outputPort(), OutputPort.class)
			.map(OutputPortId::new)
			.orElse(null);
		problems.textIfGiven("column", input.column(), LONGEST_NAME);
		problems.past("at", input.at(), now);
		problems.clearableText("description", input.description(), LONGEST_DESCRIPTION);
		Duration validFor = input.validFor();
		if (validFor != null && (validFor.toSeconds() < 1 || validFor.compareTo(LONGEST_VALIDITY) > 0)) {
			problems.add("validFor", "must be between a second and " + LONGEST_VALIDITY.toDays() + " days");
		}
		Severity severity = (input.severity() != null) ? Severity.valueOf(input.severity().name()) : Severity.MEDIUM;
		return new Finding(new QualityCheckId(UUID.randomUUID().toString()), input.name(),
				new Finding.Place(port, input.column()),
				new CheckResult(new CheckResultId(UUID.randomUUID().toString()), input.at().toInstant(),
						CheckStatus.valueOf(input.status().name()), severity,
						"".equals(input.description()) ? null : input.description(), validFor));
	}

}
