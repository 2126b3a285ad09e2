package io.meshgate.api.template.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.template.OfferTemplateInput;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.frontend.template.TemplatePortInput;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.product.authoring.Profile;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.template.authoring.NewTemplate;

/**
 * What somebody filled in about a template. What holds for a product holds for what one
 * is started from.
 */
final class TemplateForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 10_000;

	private static final int LONGEST_TAG = 63;

	private static final int MOST_TAGS = 50;

	private static final int MOST_PORTS = 100;

	private final Problems problems;

	TemplateForm(Problems problems) {
		this.problems = problems;
	}

	NewTemplate template(OfferTemplateInput input) {
		String platform = this.problems.id("platform", input.platform(), Platform.class).orElse("");
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.text("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_TEXT);
		List<String> tags = Optional.ofNullable(input.tags()).orElseGet(List::of);
		tags(tags);
		Profile profile = new Profile(input.name(), input.description(),
				(input.kind() != null) ? DataProductKind.valueOf(input.kind().name()) : null,
				(input.visibility() != null) ? Visibility.valueOf(input.visibility().name()) : null, null, tags);
		return new NewTemplate(new TemplateId(UUID.randomUUID().toString()), new PlatformId(platform), input.key(),
				profile, ports(Optional.ofNullable(input.outputPorts()).orElseGet(List::of)));
	}

	TemplateId id(String template) {
		return new TemplateId(this.problems.id("template", template, ProductTemplate.class).orElse(""));
	}

	private void tags(List<String> tags) {
		this.problems.list("tags", tags, MOST_TAGS);
		for (int i = 0; i < Math.min(tags.size(), MOST_TAGS); i++) {
			this.problems.at("tags").text(String.valueOf(i), tags.get(i), LONGEST_TAG);
		}
	}

	private List<NewTemplate.Port> ports(List<TemplatePortInput> inputs) {
		this.problems.list("outputPorts", inputs, MOST_PORTS);
		List<NewTemplate.Port> ports = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (TemplatePortInput input : inputs.subList(0, Math.min(inputs.size(), MOST_PORTS))) {
			Problems below = this.problems.at("outputPorts", ports.size());
			if (!named.add(input.name())) {
				below.add("name", "stands twice in the template");
			}
			ports.add(port(below, input));
		}
		return ports;
	}

	private static NewTemplate.Port port(Problems problems, TemplatePortInput input) {
		problems.text("name", input.name(), LONGEST_NAME);
		if (input.name().contains("/") || input.name().contains("@")) {
			problems.add("name", "must not contain '/' or '@', which separate the parts of a port's key");
		}
		problems.textIfGiven("platform", input.platform(), LONGEST_NAME);
		return new NewTemplate.Port(input.name(), PortType.valueOf(input.type().name()), input.platform());
	}

}
