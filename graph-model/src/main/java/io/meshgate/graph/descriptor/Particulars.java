package io.meshgate.graph.descriptor;

import java.util.List;

import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What else a document says of a data product. Where it is silent, the graph keeps its
 * own.
 *
 * @param tier how much depends on it
 * @param documentation where it is written about, in the document's order
 * @param supportChannels where people who use it are helped, in the document's order
 */
public record Particulars(@Nullable DataProductTier tier, List<DocumentationLink> documentation,
		List<Channel> supportChannels) {

	/** Silence. */
	public static final Particulars NONE = new Particulars(null, List.of(), List.of());

	public Particulars {
		documentation = List.copyOf(documentation);
		supportChannels = List.copyOf(supportChannels);
	}

}
