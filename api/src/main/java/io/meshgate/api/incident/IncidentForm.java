package io.meshgate.api.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.incident.ChangeIncidentInput;
import io.meshgate.frontend.incident.CloseIncidentInput;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.incident.OpenIncidentInput;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.check.Severity;
import io.meshgate.graph.incident.IncidentId;
import io.meshgate.graph.incident.IncidentText;
import io.meshgate.graph.incident.NewIncident;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about an incident.
 */
final class IncidentForm {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TEXT = 10_000;

	private static final int MOST_PORTS = 100;

	private final Problems problems;

	IncidentForm(Problems problems) {
		this.problems = problems;
	}

	NewIncident incident(OpenIncidentInput input) {
		ProductId product = new ProductId(
				this.problems.id("dataProduct", input.dataProduct(), DataProduct.class).orElse(""));
		Set<OutputPortId> ports = ports(Objects.requireNonNullElse(input.outputPorts(), List.of()));
		this.problems.name("title", input.title(), LONGEST_TITLE);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		return new NewIncident(new IncidentId(UUID.randomUUID().toString()), product, ports,
				new IncidentText(input.title(), input.description(), Severity.valueOf(input.severity().name())));
	}

	IncidentText text(ChangeIncidentInput input) {
		this.problems.nameIfGiven("title", input.title(), LONGEST_TITLE);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		return new IncidentText(input.title(), input.description(),
				(input.severity() != null) ? Severity.valueOf(input.severity().name()) : null);
	}

	String resolution(CloseIncidentInput input) {
		this.problems.text("resolution", input.resolution(), LONGEST_TEXT);
		return input.resolution();
	}

	IncidentSeen seen(String incident, @Nullable Integer expectedVersion) {
		return new IncidentSeen(new IncidentId(this.problems.id("incident", incident, Incident.class).orElse("")),
				expectedVersion);
	}

	private Set<OutputPortId> ports(List<String> inputs) {
		this.problems.list("outputPorts", inputs, MOST_PORTS);
		Set<OutputPortId> ports = new LinkedHashSet<>();
		for (int i = 0; i < Math.min(inputs.size(), MOST_PORTS); i++) {
			this.problems.at("outputPorts")
				.id(String.valueOf(i), inputs.get(i), OutputPort.class)
				.map(OutputPortId::new)
				.ifPresent(ports::add);
		}
		return ports;
	}

}
