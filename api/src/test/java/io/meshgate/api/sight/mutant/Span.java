package io.meshgate.api.sight.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Some pieces next to each other, and the word before them.
 *
 * @param lead by which word or sign they begin; empty at the beginning
 * @param pieces at least one
 */
record Span(String lead, List<Piece> pieces) {

	private static final Set<String> CLAUSES = Set.of("WHERE", "WHEN", "THEN", "ELSE", "RETURN", "WITH", "AS", "MATCH",
			"OPTIONAL", "UNWIND", "CALL", "UNION", "LIMIT", "DISTINCT", ",", "|");

	Span {
		pieces = List.copyOf(pieces);
	}

	/** The expressions and patterns that stand next to each other in a piece. */
	static List<Span> in(Piece piece) {
		List<Span> spans = new ArrayList<>();
		List<Piece> parts = new ArrayList<>();
		String lead = "";
		for (Piece part : piece.parts()) {
			if (CLAUSES.contains(part.text()) || (piece.isMap() && part.is(":"))) {
				spans.add(new Span(lead, parts));
				parts.clear();
				lead = part.text();
			}
			else {
				parts.add(part);
			}
		}
		spans.add(new Span(lead, parts));
		return spans.stream().filter((span) -> !span.pieces().isEmpty()).toList();
	}

	/** What a word or sign stands between; itself alone where there is none. */
	List<Span> by(String sign) {
		List<Span> spans = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < this.pieces.size(); at++) {
			if (this.pieces.get(at).is(sign)) {
				spans.add(new Span(sign, this.pieces.subList(from, at)));
				from = at + 1;
			}
		}
		spans.add(new Span(sign, this.pieces.subList(from, this.pieces.size())));
		return spans;
	}

	/** A branch of a union begins behind that word. */
	Span withoutAll() {
		return (!this.pieces.isEmpty() && this.pieces.getFirst().is("ALL"))
				? new Span(this.lead, this.pieces.subList(1, this.pieces.size())) : this;
	}

	boolean has(String word) {
		return this.pieces.stream().anyMatch((piece) -> piece.is(word));
	}

	int from() {
		return this.pieces.getFirst().from();
	}

	int to() {
		return this.pieces.getLast().to();
	}

}
