package io.meshgate.api.glossary;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.glossary.TermConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.glossary.TermRelation;
import io.meshgate.graph.glossary.TermTies;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What surrounds a term: its domain's other words, and what it is related to.
 */
@Controller
class TermFields {

	private final Batch<DomainId, Listed, Slice<io.meshgate.graph.glossary.Term>> ofDomains;

	private final Batch<TermId, TermTies, Slice<io.meshgate.graph.glossary.Term>> ties;

	TermFields(Terms terms, BatchLoaderRegistry registry) {
		this.ofDomains = new Batch<>(registry, "Domain.terms",
				(viewer, domains, listed) -> terms.listOf(viewer, domains, listed.page(), listed.counted()));
		this.ties = new Batch<>(registry, "Term.ties", terms::listRelated);
	}

	@SchemaMapping
	CompletableFuture<TermConnection> terms(Domain domain, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TermPages.OF_DOMAIN.page(arguments.first(), arguments.after());
		return this.ofDomains
			.load(environment, viewer, new DomainId(GlobalId.valueOf(domain)),
					Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> TermPages.OF_DOMAIN.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<TermConnection> related(Term term, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TermPages.RELATED.page(arguments.first(), arguments.after());
		return tied(term, new Tied(TermRelation.RELATED, page, TermPages.RELATED), viewer, environment);
	}

	@SchemaMapping
	CompletableFuture<TermConnection> synonymous(Term term, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TermPages.SYNONYMOUS.page(arguments.first(), arguments.after());
		return tied(term, new Tied(TermRelation.SYNONYM, page, TermPages.SYNONYMOUS), viewer, environment);
	}

	private CompletableFuture<TermConnection> tied(Term term, Tied tied, Viewer viewer,
			DataFetchingEnvironment environment) {
		TermTies asked = new TermTies(tied.as(), tied.page(), environment.getSelectionSet().contains("totalCount"));
		return this.ties.load(environment, viewer, id(term), asked)
			.thenApply((slice) -> tied.pages().of(tied.page(), Slice.orNone(slice)));
	}

	private static TermId id(Term term) {
		return new TermId(GlobalId.valueOf(term));
	}

	/**
	 * A page of one kind of relation.
	 *
	 * @param as what the terms are to each other
	 * @param page which part of the list
	 * @param pages how the list is cut
	 */
	private record Tied(TermRelation as, Page page,
			Connections<io.meshgate.graph.glossary.Term, TermConnection> pages) {
	}

}
