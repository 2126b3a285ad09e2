package io.meshgate.api.port.authoring;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.authoring.ProductLimits;
import io.meshgate.api.input.Problems;
import io.meshgate.frontend.port.AddOutputPortInput;
import io.meshgate.frontend.port.ChangeOutputPortInput;
import io.meshgate.frontend.port.DeclareInputPortInput;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Clearing;
import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.port.authoring.NewInputPort;
import io.meshgate.graph.port.authoring.NewOutputPort;
import io.meshgate.graph.port.authoring.PortProfile;
import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a port.
 */
final class PortForm {

	private static final int LONGEST_CONTRACT = 255;

	private final Problems problems;

	PortForm(Problems problems) {
		this.problems = problems;
	}

	ProductId product(String id) {
		return new ProductId(this.problems.id("dataProduct", id, DataProduct.class).orElse(""));
	}

	OutputPortId outputPort(String id) {
		return new OutputPortId(this.problems.id("outputPort", id, OutputPort.class).orElse(""));
	}

	InputPortId inputPort(String id) {
		return new InputPortId(this.problems.id("inputPort", id, InputPort.class).orElse(""));
	}

	NewOutputPort added(AddOutputPortInput input) {
		this.problems.name("name", input.name(), ProductLimits.LONGEST_NAME);
		ProductLimits.inKey(this.problems, "name", input.name());
		this.problems.nameIfGiven("version", input.version(), ProductLimits.LONGEST_VERSION);
		ProductLimits.inKey(this.problems, "version", input.version());
		this.problems.nameIfGiven("platform", input.platform(), ProductLimits.LONGEST_NAME);
		PortProfile profile = new PortProfile(input.name(), PortType.valueOf(input.type().name()),
				place(input.platform(), input.location()),
				use(input.example(), input.termsOfUse(), input.termsLocation()), Clearing.NONE);
		return new NewOutputPort(new OutputPortId(UUID.randomUUID().toString()), input.version(), profile);
	}

	PortProfile changed(ChangeOutputPortInput input) {
		this.problems.nameIfGiven("name", input.name(), ProductLimits.LONGEST_NAME);
		ProductLimits.inKey(this.problems, "name", input.name());
		this.problems.clearableName("platform", input.platform(), ProductLimits.LONGEST_NAME);
		return new PortProfile(input.name(), (input.type() != null) ? PortType.valueOf(input.type().name()) : null,
				place(input.platform(), input.location()),
				use(input.example(), input.termsOfUse(), input.termsLocation()), clearing(input));
	}

	private Clearing clearing(ChangeOutputPortInput input) {
		Map<String, @Nullable Object> given = new HashMap<>();
		given.put("location", input.location());
		given.put("termsLocation", input.termsLocation());
		return this.problems.clearing(input.clear(), given);
	}

	NewInputPort declared(DeclareInputPortInput input) {
		this.problems.nameIfGiven("name", input.name(), ProductLimits.LONGEST_NAME);
		this.problems.nameIfGiven("contractVersion", input.contractVersion(), ProductLimits.LONGEST_VERSION);
		Problems below = this.problems.at("source");
		below.textIfGiven("contractId", input.source().contractId(), LONGEST_CONTRACT);
		OutputPortId source = below.id("outputPort", input.source().outputPort(), OutputPort.class)
			.map(OutputPortId::new)
			.orElse(null);
		return new NewInputPort(new InputPortId(UUID.randomUUID().toString()), input.name(), source,
				input.source().contractId(), input.contractVersion());
	}

	private PortProfile.Place place(@Nullable String platform, @Nullable URI location) {
		this.problems.location("location", location, ProductLimits.LONGEST_PLACE);
		return new PortProfile.Place(platform, text(location));
	}

	private PortProfile.Use use(@Nullable String example, @Nullable String terms, @Nullable URI termsLocation) {
		this.problems.clearableText("example", example, ProductLimits.LONGEST_TEXT);
		this.problems.clearableText("termsOfUse", terms, ProductLimits.LONGEST_TEXT);
		this.problems.location("termsLocation", termsLocation, ProductLimits.LONGEST_PLACE);
		return new PortProfile.Use(example, terms, text(termsLocation));
	}

	private static @Nullable String text(@Nullable URI location) {
		return (location != null) ? location.toString() : null;
	}

}
