package io.meshgate.api.policy.authoring;

import java.util.HashSet;
import java.util.List;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.usage.ConsumerKind;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.policy.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * What policies and their rules have in common: who asks, and what for.
 */
final class TermsForm {

	private static final int MOST_PURPOSES = 50;

	private static final int LONGEST_PURPOSE = 200;

	private final Problems problems;

	TermsForm(Problems problems) {
		this.problems = problems;
	}

	@Nullable List<ConsumerRef.Kind> kinds(@Nullable List<ConsumerKind> kinds) {
		some("consumerKinds", kinds, ConsumerKind.values().length);
		return (kinds != null) ? kinds.stream().map((kind) -> ConsumerRef.Kind.valueOf(kind.name())).toList() : null;
	}

	@Nullable List<String> purposes(@Nullable List<String> purposes) {
		some("purposes", purposes, MOST_PURPOSES);
		if (purposes == null) {
			return null;
		}
		Problems below = this.problems.at("purposes");
		for (int index = 0; index < purposes.size(); index++) {
			below.text(String.valueOf(index), purposes.get(index), LONGEST_PURPOSE);
		}
		List<String> folded = purposes.stream().map(Purposes::fold).toList();
		if (new HashSet<>(purposes).size() == purposes.size() && new HashSet<>(folded).size() < folded.size()) {
			this.problems.add("purposes", "must not hold the same purpose twice");
		}
		return purposes.stream().map(Purposes::tidy).toList();
	}

	void some(String field, @Nullable List<?> values, int max) {
		if (values != null && values.isEmpty()) {
			this.problems.add(field, "must not be empty");
		}
		this.problems.list(field, values, max);
	}

}
