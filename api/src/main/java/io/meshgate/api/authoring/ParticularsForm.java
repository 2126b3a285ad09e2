package io.meshgate.api.authoring;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.product.DocumentationLinkInput;
import io.meshgate.frontend.team.ChannelInput;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import io.meshgate.graph.team.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about what else a product says.
 */
final class ParticularsForm {

	private static final int MOST_LINKS = 50;

	private static final int MOST_CHANNELS = 20;

	private static final int MOST_TERMS = 50;

	private static final int LONGEST_URL = 2_000;

	private final Problems problems;

	ParticularsForm(Problems problems) {
		this.problems = problems;
	}

	@Nullable List<DocumentationLink> documentation(@Nullable List<DocumentationLinkInput> inputs) {
		this.problems.list("documentation", inputs, MOST_LINKS);
		if (inputs == null) {
			return null;
		}
		List<DocumentationLink> links = new ArrayList<>();
		for (DocumentationLinkInput input : inputs.subList(0, Math.min(inputs.size(), MOST_LINKS))) {
			place(this.problems.at("documentation", links.size()), input.name(), input.url());
			links.add(new DocumentationLink(input.name(), input.url().toString()));
		}
		return links;
	}

	@Nullable List<Channel> supportChannels(@Nullable List<ChannelInput> inputs) {
		this.problems.list("supportChannels", inputs, MOST_CHANNELS);
		if (inputs == null) {
			return null;
		}
		List<Channel> channels = new ArrayList<>();
		for (ChannelInput input : inputs.subList(0, Math.min(inputs.size(), MOST_CHANNELS))) {
			place(this.problems.at("supportChannels", channels.size()), input.name(), input.url());
			channels.add(new Channel(ChannelKind.valueOf(input.kind().name()), input.name(), input.url().toString()));
		}
		return channels;
	}

	@Nullable List<TermId> terms(@Nullable List<String> ids) {
		this.problems.list("terms", ids, MOST_TERMS);
		if (ids == null) {
			return null;
		}
		List<TermId> terms = new ArrayList<>();
		for (int i = 0; i < Math.min(ids.size(), MOST_TERMS); i++) {
			this.problems.at("terms")
				.id(String.valueOf(i), ids.get(i), Term.class)
				.map(TermId::new)
				.ifPresent(terms::add);
		}
		return terms;
	}

	private static void place(Problems problems, String name, URI url) {
		problems.name("name", name, ProductLimits.LONGEST_NAME);
		problems.location("url", url, LONGEST_URL);
	}

}
