package io.meshgate.api.template.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.authoring.ProductLimits;
import io.meshgate.api.input.Problems;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.template.ChangeTemplateInput;
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
import io.meshgate.graph.template.authoring.TemplateChange;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a template. What holds for a product holds for what one
 * is started from.
 */
final class TemplateForm {

	private final Problems problems;

	TemplateForm(Problems problems) {
		this.problems = problems;
	}

	NewTemplate template(OfferTemplateInput input) {
		String platform = this.problems.id("platform", input.platform(), Platform.class).orElse("");
		this.problems.key("key", input.key(), ProductLimits.LONGEST_KEY);
		this.problems.name("name", input.name(), ProductLimits.LONGEST_NAME);
		this.problems.clearableText("description", input.description(), ProductLimits.LONGEST_TEXT);
		ProductLimits.tags(this.problems, input.tags());
		Profile profile = new Profile(input.name(), input.description(), kind(input.kind()),
				visibility(input.visibility()), null, input.tags());
		return new NewTemplate(new TemplateId(UUID.randomUUID().toString()), new PlatformId(platform), input.key(),
				profile, ports(Optional.ofNullable(input.outputPorts()).orElseGet(List::of)));
	}

	TemplateChange change(ChangeTemplateInput input) {
		this.problems.nameIfGiven("name", input.name(), ProductLimits.LONGEST_NAME);
		this.problems.clearableText("description", input.description(), ProductLimits.LONGEST_TEXT);
		ProductLimits.tags(this.problems, input.tags());
		Map<String, @Nullable Object> given = new HashMap<>();
		given.put("kind", input.kind());
		given.put("visibility", input.visibility());
		Profile profile = new Profile(input.name(), input.description(), kind(input.kind()),
				visibility(input.visibility()), null, input.tags(), this.problems.clearing(input.clear(), given));
		return new TemplateChange(profile, (input.outputPorts() != null) ? ports(input.outputPorts()) : null);
	}

	TemplateSeen seen(ChangeTemplateInput input) {
		return new TemplateSeen(id(input.template()), input.expectedVersion());
	}

	TemplateId id(String template) {
		return new TemplateId(this.problems.id("template", template, ProductTemplate.class).orElse(""));
	}

	private List<NewTemplate.Port> ports(List<TemplatePortInput> inputs) {
		this.problems.list("outputPorts", inputs, ProductLimits.MOST_PORTS);
		List<NewTemplate.Port> ports = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (TemplatePortInput input : inputs.subList(0, Math.min(inputs.size(), ProductLimits.MOST_PORTS))) {
			Problems below = this.problems.at("outputPorts", ports.size());
			if (!named.add(input.name())) {
				below.add("name", "stands twice in the template");
			}
			ports.add(port(below, input));
		}
		return ports;
	}

	private static NewTemplate.Port port(Problems problems, TemplatePortInput input) {
		problems.name("name", input.name(), ProductLimits.LONGEST_NAME);
		ProductLimits.inKey(problems, "name", input.name());
		problems.nameIfGiven("platform", input.platform(), ProductLimits.LONGEST_NAME);
		return new NewTemplate.Port(input.name(), PortType.valueOf(input.type().name()), input.platform());
	}

	private static @Nullable DataProductKind kind(io.meshgate.frontend.product.@Nullable DataProductKind kind) {
		return (kind != null) ? DataProductKind.valueOf(kind.name()) : null;
	}

	private static @Nullable Visibility visibility(io.meshgate.frontend.product.@Nullable Visibility visibility) {
		return (visibility != null) ? Visibility.valueOf(visibility.name()) : null;
	}

}
