package io.meshgate.graph.product.profile;

import java.util.List;

import io.meshgate.graph.glossary.Term;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.team.Channel;

/**
 * What else a product says.
 *
 * @param id the product's identity
 * @param documentation where it is written about, in its own order
 * @param supportChannels where people who use it are helped, in its own order
 * @param terms the terms it is about, by name
 */
public record ProductProfile(ProductId id, List<DocumentationLink> documentation, List<Channel> supportChannels,
		List<Term> terms) {

	public ProductProfile {
		documentation = List.copyOf(documentation);
		supportChannels = List.copyOf(supportChannels);
		terms = List.copyOf(terms);
	}

}
