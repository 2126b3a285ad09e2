package io.meshgate.graph.glossary.authoring;

import io.meshgate.graph.glossary.TermId;

/**
 * Two terms, of which one may be related to the other: the same pair whichever is named
 * first, so that it has one relation and everybody locks it in the same order.
 *
 * @param one the first that was named
 * @param other the second
 */
public record TermPair(TermId one, TermId other) {

	TermId low() {
		return isInOrder() ? this.one : this.other;
	}

	TermId high() {
		return isInOrder() ? this.other : this.one;
	}

	private boolean isInOrder() {
		return this.one.value().compareTo(this.other.value()) <= 0;
	}

}
