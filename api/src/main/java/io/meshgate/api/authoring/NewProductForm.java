package io.meshgate.api.authoring;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.CreateDataProductInput;
import io.meshgate.frontend.product.OutputPortInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.product.authoring.NewPort;
import io.meshgate.graph.product.authoring.NewProduct;
import io.meshgate.graph.product.authoring.ProductStart;
import io.meshgate.graph.product.authoring.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in to make a product.
 */
final class NewProductForm {

	private final Problems problems;

	NewProductForm(Problems problems) {
		this.problems = problems;
	}

	NewProduct product(CreateDataProductInput input) {
		this.problems.key("key", input.key(), ProductLimits.LONGEST_KEY);
		this.problems.name("name", input.name(), ProductLimits.LONGEST_NAME);
		this.problems.clearableText("description", input.description(), ProductLimits.LONGEST_TEXT);
		this.problems.clearableName("version", input.version(), ProductLimits.LONGEST_VERSION);
		ProductLimits.tags(this.problems, input.tags());
		List<NewPort> outputPorts = outputPorts(Optional.ofNullable(input.outputPorts()).orElseGet(List::of));
		List<OutputPortId> inputPorts = inputPorts(Optional.ofNullable(input.inputPorts()).orElseGet(List::of));
		return new NewProduct(new ProductId(UUID.randomUUID().toString()), input.key(), profile(input),
				Refs.of(input.domain(), Domain.class), Refs.of(input.owner(), Team.class), outputPorts, inputPorts,
				start(input));
	}

	private static Profile profile(CreateDataProductInput input) {
		return new Profile(input.name(), input.description(),
				(input.kind() != null) ? DataProductKind.valueOf(input.kind().name()) : null,
				(input.visibility() != null) ? Visibility.valueOf(input.visibility().name()) : null, input.version(),
				input.tags());
	}

	private static @Nullable ProductStart start(CreateDataProductInput input) {
		return (input.fromTemplate() != null)
				? new ProductStart(Refs.of(input.fromTemplate(), ProductTemplate.class), input.outputPorts() == null)
				: null;
	}

	private List<NewPort> outputPorts(List<OutputPortInput> inputs) {
		this.problems.list("outputPorts", inputs, ProductLimits.MOST_PORTS);
		List<NewPort> ports = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (OutputPortInput input : inputs.subList(0, Math.min(inputs.size(), ProductLimits.MOST_PORTS))) {
			Problems below = this.problems.at("outputPorts", ports.size());
			if (!named.add(input.name() + "@" + input.version())) {
				below.add("name", "stands twice in the product with this version");
			}
			ports.add(outputPort(below, input));
		}
		return ports;
	}

	private static NewPort outputPort(Problems problems, OutputPortInput input) {
		problems.name("name", input.name(), ProductLimits.LONGEST_NAME);
		problems.nameIfGiven("version", input.version(), ProductLimits.LONGEST_VERSION);
		ProductLimits.inKey(problems, "name", input.name());
		ProductLimits.inKey(problems, "version", input.version());
		problems.nameIfGiven("platform", input.platform(), ProductLimits.LONGEST_NAME);
		problems.location("location", input.location(), ProductLimits.LONGEST_PLACE);
		return new NewPort(new OutputPortId(UUID.randomUUID().toString()), input.name(),
				PortType.valueOf(input.type().name()), input.version(), input.platform(),
				Optional.ofNullable(input.location()).map(URI::toString).orElse(null));
	}

	private List<OutputPortId> inputPorts(List<String> ids) {
		this.problems.list("inputPorts", ids, ProductLimits.MOST_PORTS);
		List<OutputPortId> ports = new ArrayList<>();
		for (int i = 0; i < Math.min(ids.size(), ProductLimits.MOST_PORTS); i++) {
			Problems below = this.problems.at("inputPorts");
			below.id(String.valueOf(i), ids.get(i), OutputPort.class).map(OutputPortId::new).ifPresent(ports::add);
		}
		return ports;
	}

}
