package io.meshgate.api.quality.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.quality.AddObjectiveInput;
import io.meshgate.frontend.quality.ChangeObjectiveInput;
import io.meshgate.frontend.quality.MeasurementInput;
import io.meshgate.frontend.quality.ReportMeasurementsInput;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.graph.Clearing;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.quality.MeasurementId;
import io.meshgate.graph.quality.ObjectiveComparison;
import io.meshgate.graph.quality.ObjectiveId;
import io.meshgate.graph.quality.upkeep.NewObjective;
import io.meshgate.graph.quality.upkeep.ObjectiveText;
import io.meshgate.graph.quality.upkeep.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about an objective, or measured of some.
 */
final class ObjectiveForm {

	private static final int LONGEST_PROPERTY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_DESCRIPTION = 10_000;

	private static final int LONGEST_UNIT = 50;

	private static final Duration LONGEST_VALIDITY = Duration.ofDays(3660);

	private static final int MOST_MEASUREMENTS = 500;

	private final Problems problems;

	ObjectiveForm(Problems problems) {
		this.problems = problems;
	}

	ProductId product(String product) {
		return new ProductId(this.problems.id("dataProduct", product, DataProduct.class).orElse(""));
	}

	ObjectiveSeen seen(String objective, @Nullable Integer expectedVersion) {
		return new ObjectiveSeen(objective(this.problems, objective), expectedVersion);
	}

	NewObjective objective(AddObjectiveInput input) {
		OutputPortId port = this.problems.id("outputPort", input.outputPort(), OutputPort.class)
			.map(OutputPortId::new)
			.orElse(null);
		this.problems.name("property", input.property(), LONGEST_PROPERTY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		check(input.description(), input.target(), input.unit(), input.validFor());
		return new NewObjective(new ObjectiveId(UUID.randomUUID().toString()), port, input.property(),
				new ObjectiveText(input.name(), input.description(),
						new ObjectiveText.Aim(ObjectiveComparison.valueOf(input.comparison().name()), input.target(),
								input.validFor()),
						input.unit(), Clearing.NONE));
	}

	ObjectiveText text(ChangeObjectiveInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		check(input.description(), input.target(), input.unit(), input.validFor());
		ObjectiveComparison comparison = (input.comparison() != null)
				? ObjectiveComparison.valueOf(input.comparison().name()) : null;
		return new ObjectiveText(input.name(), input.description(),
				new ObjectiveText.Aim(comparison, input.target(), input.validFor()), input.unit(), clearing(input));
	}

	private Clearing clearing(ChangeObjectiveInput input) {
		Map<String, @Nullable Object> given = new HashMap<>();
		given.put("validFor", input.validFor());
		return this.problems.clearing(input.clear(), given);
	}

	List<Reading> readings(ReportMeasurementsInput input, Instant now) {
		this.problems.reports("measurements", input.measurements(), MOST_MEASUREMENTS);
		List<Reading> readings = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (MeasurementInput measurement : input.measurements()
			.subList(0, Math.min(input.measurements().size(), MOST_MEASUREMENTS))) {
			Problems below = this.problems.at("measurements", readings.size());
			ObjectiveId objective = objective(below, measurement.objective());
			below.past("at", measurement.at(), now);
			below.number("value", measurement.value());
			if (!seen.add(objective.value() + measurement.at().toInstant())) {
				below.add("at", "must not be that of another measurement of the objective");
			}
			readings.add(new Reading(new MeasurementId(UUID.randomUUID().toString()), objective,
					measurement.at().toInstant(), measurement.value()));
		}
		return readings;
	}

	private void check(@Nullable String description, @Nullable Double target, @Nullable String unit,
			@Nullable Duration validFor) {
		this.problems.clearableText("description", description, LONGEST_DESCRIPTION);
		this.problems.number("target", target);
		this.problems.clearableName("unit", unit, LONGEST_UNIT);
		if (validFor != null && (validFor.toSeconds() < 1 || validFor.compareTo(LONGEST_VALIDITY) > 0)) {
			this.problems.add("validFor", "must be between a second and " + LONGEST_VALIDITY.toDays() + " days");
		}
	}

	private static ObjectiveId objective(Problems problems, String objective) {
		return new ObjectiveId(problems.id("objective", objective, ServiceLevelObjective.class).orElse(""));
	}

}
