package io.meshgate.graph.product.authoring;

import java.util.List;

import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What else a product says of itself. What is null stays as it is, and a list replaces
 * the one there is.
 *
 * @param tier how much depends on it
 * @param documentation where it is written about, in its own order
 * @param supportChannels where people who use it are helped, in its own order
 * @param terms the terms it is about
 */
public record Particulars(@Nullable DataProductTier tier, @Nullable List<DocumentationLink> documentation,
		@Nullable List<Channel> supportChannels, @Nullable List<TermId> terms) {

	public Particulars {
		documentation = (documentation != null) ? List.copyOf(documentation) : null;
		supportChannels = (supportChannels != null) ? List.copyOf(supportChannels) : null;
		terms = (terms != null) ? List.copyOf(terms) : null;
	}

}
