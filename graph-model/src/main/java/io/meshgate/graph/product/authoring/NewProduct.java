package io.meshgate.graph.product.authoring;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.meshgate.graph.Ref;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.template.ProductTemplate;
import io.meshgate.graph.template.TemplatePort;
import org.jspecify.annotations.Nullable;

/**
 * A product that is about to be made.
 *
 * @param id its identity
 * @param key what people will call it by
 * @param profile what it says
 * @param domain the domain it belongs to
 * @param owner the team that answers for it
 * @param outputPorts where its data can be had
 * @param inputPorts the ports its data come from
 * @param start the template it starts from; null for none
 */
public record NewProduct(ProductId id, String key, Profile profile, Ref domain, Ref owner, List<NewPort> outputPorts,
		List<OutputPortId> inputPorts, @Nullable ProductStart start) {

	private static final Profile USUAL = new Profile(null, null, null, Visibility.PUBLIC, null, List.of());

	public NewProduct {
		outputPorts = List.copyOf(outputPorts);
		inputPorts = List.copyOf(inputPorts);
	}

	/**
	 * With what a template says wherever nothing else is said.
	 * @param template it starts from
	 * @return the product, started
	 */
	public NewProduct startedFrom(ProductTemplate template) {
		Profile said = new Profile(null, template.description(), template.kind(), template.visibility(), null,
				template.tags());
		boolean ports = this.start != null && this.start.ports();
		return new NewProduct(this.id, this.key, this.profile.orElse(said), this.domain, this.owner,
				ports ? template.outputPorts().stream().map(this::port).toList() : this.outputPorts, this.inputPorts,
				this.start);
	}

	/**
	 * With what is usual wherever nothing is said.
	 * @return the product, as it is to be written
	 */
	public NewProduct asUsual() {
		return new NewProduct(this.id, this.key, this.profile.orElse(USUAL), this.domain, this.owner, this.outputPorts,
				this.inputPorts, this.start);
	}

	/**
	 * What references to it or to its ports point to.
	 * @return its key and theirs
	 */
	public List<String> keys() {
		return Stream.concat(Stream.of(this.key), this.outputPorts.stream().map((port) -> port.key(this.key))).toList();
	}

	/** Its identity follows from the product's, so that a second run makes the same. */
	private NewPort port(TemplatePort port) {
		byte[] name = (this.id.value() + '/' + port.name()).getBytes(StandardCharsets.UTF_8);
		return new NewPort(new OutputPortId(UUID.nameUUIDFromBytes(name).toString()), port.name(), port.type(), null,
				port.platform(), null);
	}

}
