package io.meshgate.api.glossary.authoring;

import java.util.List;

import io.meshgate.api.glossary.TermViews;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.glossary.ChangeTermPayload;
import io.meshgate.frontend.glossary.DefineTermPayload;
import io.meshgate.frontend.glossary.RemoveTermPayload;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * How changes to terms are answered: with the term as it stands now.
 */
@Component
class TermAnswers {

	private final Terms terms;

	TermAnswers(Terms terms) {
		this.terms = terms;
	}

	DefineTermPayload defined(Viewer viewer, Ending<DefineTerm.Kind> ending) {
		return switch (ending.kind()) {
			case DEFINED -> new DefineTermPayload.TermDefined(term(viewer, ending));
			case KEY_TAKEN -> new DefineTermPayload.TermKeyTaken(ending.subject());
		};
	}

	ChangeTermPayload changed(Viewer viewer, Ending<Moved> ending) {
		Term term = term(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangeTermPayload.TermChanged(term);
			case CONFLICT -> new ChangeTermPayload.TermConflict(term, ending.reason());
		};
	}

	RemoveTermPayload removed(Viewer viewer, Ending<Moved> ending) {
		return switch (ending.kind()) {
			case DONE ->
				new RemoveTermPayload.TermRemoved(GlobalId.of(Term.class, new TermId(ending.subject())).text());
			case CONFLICT -> new RemoveTermPayload.TermConflict(term(viewer, ending), ending.reason());
		};
	}

	Term term(Viewer viewer, Ending<?> ending) {
		return this.terms.load(viewer, List.of(new TermId(ending.subject())))
			.stream()
			.findFirst()
			.map(TermViews.VIEWS::term)
			.orElseThrow(() -> new NotFound("term"));
	}

}
