package io.meshgate.graph.exports;

import java.util.List;

import io.meshgate.graph.descriptor.DefinedTerm;
import org.jspecify.annotations.Nullable;

/**
 * A domain as it stands.
 *
 * @param id its identity in the graph
 * @param key unique among domains
 * @param name for showing
 * @param description what it is about
 * @param boundary where it ends
 * @param terms what words mean in it, by key
 * @param parent the domain it is part of
 * @param owner the team that answers for it
 * @param stewards the keys of those who look after it, sorted
 * @param lacking the links its document states in vain
 * @param document the document it came in
 */
public record ExportedDomain(String id, String key, String name, @Nullable String description,
		@Nullable String boundary, List<DefinedTerm> terms, @Nullable Neighbour parent, @Nullable Neighbour owner,
		List<String> stewards, List<String> lacking, @Nullable KeptDocument document) {

	public ExportedDomain {
		terms = List.copyOf(terms);
		stewards = List.copyOf(stewards);
		lacking = List.copyOf(lacking);
	}

}
