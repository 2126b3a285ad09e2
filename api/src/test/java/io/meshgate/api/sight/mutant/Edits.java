package io.meshgate.api.sight.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is changed in a fragment: whatever is asked is turned round or not asked, whatever
 * is gathered is none, whatever leads from one to another ends sooner or begins later.
 */
final class Edits {

	private static final Map<String, String> OTHERS = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "true",
			"false", "false", "true");

	/** They are told, and nothing is decided by them, or they are no lists. */
	private static final Set<String> NO_LISTS = Set.of("standing", "until", "reaching", "ownerTeam");

	private static final Set<String> ENDS_ORDER = Set.of("LIMIT", "RETURN", "WITH", "MATCH", "UNION");

	private final String text;

	private final List<Edit> edits = new ArrayList<>();

	private Edits(String text) {
		this.text = text;
	}

	static List<Edit> of(String text) {
		Edits edits = new Edits(text);
		edits.in(Piece.of(text), false);
		return edits.edits;
	}

	private void in(Piece piece, boolean matched) {
		Piece rest = withoutOrder(piece);
		Span.in(rest).forEach((span) -> expression(rest, span));
		if (piece.is("[")) {
			relationship(piece.parts());
		}
		if (piece.is("CASE")) {
			cases(piece);
		}
		if (piece.isMap()) {
			entries(piece, matched);
		}
		unions(rest);
		signs(rest, matched);
		for (int at = 0; at < rest.parts().size(); at++) {
			Piece part = rest.parts().get(at);
			in(part, part.isMap() && (piece.is("(") || piece.is("[")) && isPattern(rest.parts(), at));
		}
	}

	/** Of a node or a relationship. */
	private static boolean isPattern(List<Piece> parts, int at) {
		return at > 0 && !Set.of(",", "|", "+", "THEN", "ELSE").contains(parts.get(at - 1).text());
	}

	private void change(int from, int to, String instead) {
		this.edits.add(new Edit(from, to, instead));
	}

	private void change(Span span, String instead) {
		change(span.from(), span.to(), instead);
	}

	private void negate(Span span) {
		change(span, "NOT (" + this.text.substring(span.from(), span.to()) + ")");
	}

	private void expression(Piece piece, Span span) {
		boolean searched = !piece.is("CASE") || piece.parts().getFirst().is("WHEN");
		if (span.has("OR")) {
			span.by("OR").forEach((each) -> operands(each.by("AND")));
			operands(span.by("OR"));
		}
		else if (span.has("AND")) {
			operands(span.by("AND"));
		}
		else if (span.lead().equals("WHERE") || (span.lead().equals("WHEN") && searched)) {
			negate(span);
			if (span.lead().equals("WHERE")) {
				change(span, "true");
			}
		}
		else if (span.lead().equals("THEN") && span.has(":")) {
			negate(span);
			change(span, "true");
		}
		if (span.has("+") && span.pieces().stream().noneMatch(Piece::isText)) {
			without(span.by("+"));
		}
	}

	private void operands(List<Span> operands) {
		if (operands.size() > 1) {
			operands.forEach(this::negate);
			without(operands);
		}
	}

	private void without(List<Span> operands) {
		for (int at = 0; at < operands.size(); at++) {
			if (at > 0) {
				change(operands.get(at - 1).to(), operands.get(at).to(), "");
			}
			else {
				change(operands.get(0).from(), operands.get(1).from(), "");
			}
		}
	}

	/** Of which kinds it is, and how many there are on the way. */
	private void relationship(List<Piece> parts) {
		for (int at = 0; at < parts.size(); at++) {
			if (parts.get(at).is("|") && at > 1 && parts.get(at - 1).isWord()
					&& (at == 2 || parts.get(at - 2).is("|") || parts.get(at - 2).is(":"))) {
				if (!parts.get(at - 2).is("|")) {
					change(parts.get(at - 1).from(), parts.get(at + 1).from(), "");
				}
				change(parts.get(at).from(), parts.get(at + 1).to(), "");
			}
			if (parts.get(at).is("*") && at > 0 && parts.get(at + 1).isNumber()) {
				Piece least = parts.get(at + 1);
				Piece most = (at + 3 < parts.size() && parts.get(at + 3).isNumber()) ? parts.get(at + 3)
						: parts.get(at + 2);
				change(least.from(), least.to(), String.valueOf(Integer.parseInt(least.text()) + 1));
				change(least.from(), most.to(), least.text() + ".." + least.text());
			}
		}
	}

	private void cases(Piece piece) {
		List<Integer> arms = new ArrayList<>();
		int otherwise = piece.parts().size();
		for (int at = 0; at < piece.parts().size(); at++) {
			if (piece.parts().get(at).is("WHEN")) {
				arms.add(at);
			}
			else if (piece.parts().get(at).is("ELSE")) {
				otherwise = at;
			}
		}
		for (int arm = 0; arm < arms.size(); arm++) {
			int from = piece.parts().get(arms.get(arm)).from();
			int end = (arm + 1 < arms.size()) ? arms.get(arm + 1) : otherwise;
			if (arms.size() > 1) {
				change(from, piece.parts().get(end - 1).to(), "");
			}
			else {
				only(piece);
			}
		}
	}

	/** Of the one arm and what holds otherwise, always the one. */
	private void only(Piece piece) {
		for (Span span : Span.in(piece)) {
			if (span.lead().equals("THEN") || span.lead().equals("ELSE")) {
				change(piece.from(), piece.to(), this.text.substring(span.from(), span.to()));
			}
		}
	}

	private void entries(Piece map, boolean matched) {
		List<Span> entries = new Span("", map.parts()).by(",");
		if (matched && entries.size() > 1) {
			change(entries.get(entries.size() - 2).to(), entries.getLast().to(), "");
			return;
		}
		if (matched) {
			change(map.from(), map.to(), "");
			return;
		}
		for (Span entry : entries) {
			value(entry.pieces().getFirst().text(), new Span(":", entry.pieces().subList(2, entry.pieces().size())));
		}
	}

	private void value(String key, Span value) {
		boolean bare = value.pieces().size() == 1 && value.pieces().getFirst().isWord();
		if (value.has("IN") || value.has("EXISTS") || value.has("=")) {
			negate(value);
		}
		else if (bare && (key.equals("role") || key.endsWith("Role"))) {
			change(value, "null");
		}
		else if (bare && value.pieces().getFirst().is(key) && !NO_LISTS.contains(key)) {
			change(value, "[]");
		}
	}

	private void unions(Piece piece) {
		List<Span> branches = new Span("", piece.parts()).by("UNION").stream().map(Span::withoutAll).toList();
		if (piece.parts().isEmpty() || branches.size() == 1) {
			return;
		}
		without(branches);
	}

	private void signs(Piece piece, boolean matched) {
		for (int at = 0; at < piece.parts().size(); at++) {
			Piece part = piece.parts().get(at);
			Piece next = (at + 1 < piece.parts().size()) ? piece.parts().get(at + 1) : null;
			if (OTHERS.containsKey(part.text()) && !matched) {
				change(part.from(), part.to(), Objects.requireNonNull(OTHERS.get(part.text())));
			}
			else if (part.isText() && !piece.isMap() && piece.parts().stream().noneMatch((each) -> each.is("+"))) {
				change(part.from(), part.to(), part.is("'OWNER'") ? "'MEMBER'" : "'OTHER'");
			}
			else if (next != null && part.is("collect") && next.is("(") && at + 2 < piece.parts().size()
					&& Set.of("AS", "[").contains(piece.parts().get(at + 2).text())) {
				change(next.from(), next.to(), "(null)");
			}
			else if (next != null && part.is("COLLECT") && next.is("{")) {
				change(part.from(), next.to(), "[]");
			}
		}
	}

	/** What comes first in an order is not asked; else the order is left alone. */
	private Piece withoutOrder(Piece piece) {
		List<Piece> rest = new ArrayList<>();
		List<Piece> order = new ArrayList<>();
		boolean ordering = false;
		for (Piece part : piece.parts()) {
			if (part.is("ORDER")) {
				ordering = true;
			}
			else if (ordering && !ENDS_ORDER.contains(part.text())) {
				order.add(part);
				continue;
			}
			else {
				first(order);
				order.clear();
				ordering = false;
				rest.add(part);
			}
		}
		first(order);
		return new Piece(piece.text(), piece.from(), piece.to(), rest);
	}

	private void first(List<Piece> order) {
		if (!order.isEmpty()) {
			List<Span> keys = new Span("", order.subList(1, order.size())).by(",");
			if (keys.size() > 1 && keys.getFirst().has("CASE")) {
				change(keys.get(0).from(), keys.get(1).from(), "");
			}
		}
	}

}
