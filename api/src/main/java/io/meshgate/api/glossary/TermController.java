package io.meshgate.api.glossary;

import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.glossary.TermConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.glossary.TermQuery;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The terms of all domains.
 */
@Controller
class TermController {

	private final Terms terms;

	TermController(Terms terms) {
		this.terms = terms;
	}

	@QueryMapping
	TermConnection terms(@Arguments TermsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = TermPages.TERMS.page(arguments.first(), arguments.after());
		Ref domain = (arguments.domain() != null) ? Refs.of(arguments.domain(), Domain.class) : null;
		TermQuery query = new TermQuery(domain, SearchArgument.of(arguments.search()),
				selection.contains("totalCount"));
		return TermPages.TERMS.of(page, this.terms.list(viewer, query, page));
	}

	@QueryMapping
	Optional<Term> term(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.terms.find(viewer, Refs.of(by, Term.class)).map(TermViews.VIEWS::term);
	}

}
