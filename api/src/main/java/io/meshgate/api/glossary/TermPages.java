package io.meshgate.api.glossary;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.glossary.TermConnection;
import io.meshgate.frontend.glossary.TermGroupConnection;
import io.meshgate.graph.glossary.Term;
import io.meshgate.graph.glossary.TermGroup;

/**
 * How the lists of terms and their groups are cut into pages, all by name.
 */
final class TermPages {

	/** What was found in all domains. */
	static final Connections<Term, TermConnection> TERMS = named("terms.name");

	/** What a domain defines. */
	static final Connections<Term, TermConnection> OF_DOMAIN = named("domain.terms.name");

	/** What a term has to do with. */
	static final Connections<Term, TermConnection> RELATED = named("term.related.name");

	/** What means the same as a term. */
	static final Connections<Term, TermConnection> SYNONYMOUS = named("term.synonymous.name");

	/** What belongs to a group. */
	static final Connections<Term, TermConnection> OF_GROUP = named("termGroup.terms.name");

	/** Groups of terms. */
	static final Connections<TermGroup, TermGroupConnection> GROUPS = Connections.in(
			ListOrder.byName("termGroups.name", TermGroup::name, TermGroup::id), TermViews.VIEWS::edge,
			TermGroupConnection::new);

	private TermPages() {
	}

	private static Connections<Term, TermConnection> named(String list) {
		return Connections.in(ListOrder.byName(list, Term::name, Term::id), TermViews.VIEWS::edge, TermConnection::new);
	}

}
