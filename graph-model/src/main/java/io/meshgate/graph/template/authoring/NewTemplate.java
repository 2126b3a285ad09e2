package io.meshgate.graph.template.authoring;

import java.util.List;

import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.authoring.Profile;
import io.meshgate.graph.template.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A template that is about to be offered.
 *
 * @param id its identity
 * @param platform the platform that it is offered on
 * @param key what people will call it by
 * @param profile its name, and what else a product says that is started from it
 * @param outputPorts the ports that the product starts with, in their own order
 */
public record NewTemplate(TemplateId id, PlatformId platform, String key, Profile profile, List<Port> outputPorts) {

	public NewTemplate {
		outputPorts = List.copyOf(outputPorts);
	}

	/**
	 * A port that a product starts with.
	 *
	 * @param name its name in the product
	 * @param type what it offers
	 * @param platform the platform it runs on; null for the one that the template is
	 * offered on
	 */
	public record Port(String name, PortType type, @Nullable String platform) {
	}

}
