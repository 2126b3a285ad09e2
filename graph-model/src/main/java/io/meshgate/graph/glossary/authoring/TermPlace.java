package io.meshgate.graph.glossary.authoring;

import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Standing;

/**
 * A domain, locked by this transaction, in which a term is to be defined.
 *
 * @param domain the identity
 * @param key what people call it by
 * @param standing where the viewer stands towards it
 */
public record TermPlace(DomainId domain, String key, Standing standing) {

	/**
	 * The whole key of a term that is defined here.
	 * @param term what is defined
	 * @return unique among all terms
	 */
	public String keyOf(NewTerm term) {
		return this.key + "/" + term.key();
	}

}
