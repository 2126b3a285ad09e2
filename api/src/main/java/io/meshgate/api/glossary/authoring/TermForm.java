package io.meshgate.api.glossary.authoring;

import java.util.List;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.ChangeTermInput;
import io.meshgate.frontend.glossary.DefineTermInput;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.glossary.authoring.NewTerm;
import io.meshgate.graph.glossary.authoring.TermPair;
import io.meshgate.graph.glossary.authoring.TermText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a term.
 */
final class TermForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 10_000;

	private static final int MOST_SYNONYMS = 50;

	private final Problems problems;

	TermForm(Problems problems) {
		this.problems = problems;
	}

	NewTerm term(DefineTermInput input) {
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		this.problems.text("definition", input.definition(), LONGEST_TEXT);
		synonyms(input.synonyms());
		return new NewTerm(new TermId(UUID.randomUUID().toString()), Refs.of(input.domain(), Domain.class), input.key(),
				new TermText(input.name(), input.definition(), input.synonyms()));
	}

	TermText text(ChangeTermInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		this.problems.textIfGiven("definition", input.definition(), LONGEST_TEXT);
		synonyms(input.synonyms());
		return new TermText(input.name(), input.definition(), input.synonyms());
	}

	TermSeen seen(String term, @Nullable Integer expectedVersion) {
		return new TermSeen(id("term", term), expectedVersion);
	}

	TermPair pair(String term, String other) {
		TermPair pair = new TermPair(id("term", term), id("other", other));
		if (term.equals(other)) {
			this.problems.add("other", "must be another term");
		}
		return pair;
	}

	private TermId id(String field, String term) {
		return new TermId(this.problems.id(field, term, Term.class).orElse(""));
	}

	private void synonyms(@Nullable List<String> synonyms) {
		this.problems.list("synonyms", synonyms, MOST_SYNONYMS);
		List<String> given = (synonyms != null) ? synonyms : List.of();
		for (int i = 0; i < Math.min(given.size(), MOST_SYNONYMS); i++) {
			this.problems.at("synonyms").name(String.valueOf(i), given.get(i), LONGEST_NAME);
		}
	}

}
