package io.meshgate.api.glossary;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.glossary.TermEdge;
import io.meshgate.frontend.glossary.TermGroup;
import io.meshgate.frontend.glossary.TermGroupEdge;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Terms as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface TermViews {

	/** The one there is. */
	TermViews VIEWS = Mappers.getMapper(TermViews.class);

	/**
	 * A term.
	 * @param term as the graph holds it
	 * @return as the contract shows it
	 */
	Term term(io.meshgate.graph.glossary.Term term);

	/**
	 * A group of terms.
	 * @param group as the graph holds it
	 * @return as the contract shows it
	 */
	TermGroup group(io.meshgate.graph.glossary.TermGroup group);

	/**
	 * A group of terms in a list.
	 * @param cursor where it stands
	 * @param group as the graph holds it
	 * @return as the contract shows it
	 */
	default TermGroupEdge edge(String cursor, io.meshgate.graph.glossary.TermGroup group) {
		return new TermGroupEdge(cursor, group(group));
	}

	/**
	 * A domain.
	 * @param domain as the graph holds it
	 * @return as the contract shows it
	 */
	Domain domain(io.meshgate.graph.domain.Domain domain);

	/**
	 * A term in a list.
	 * @param cursor where it stands
	 * @param term as the graph holds it
	 * @return as the contract shows it
	 */
	default TermEdge edge(String cursor, io.meshgate.graph.glossary.Term term) {
		return new TermEdge(cursor, term(term));
	}

}
