package io.meshgate.graph.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Row;
import io.meshgate.graph.descriptor.Link;

/**
 * References of one kind that are resolved together.
 *
 * @param link their kind
 * @param refs which ones
 * @param known those of them that stand in documents that others may know of: what only
 * this transaction has made nobody has asked for, and it has lost nothing
 */
public record DuePage(Link link, List<String> refs, List<String> known) {

	private static final int LONGEST = 5000;

	public DuePage {
		refs = List.copyOf(refs);
		known = List.copyOf(known);
	}

	/**
	 * Divides references.
	 * @param references rows of {@code link}, {@code ref} and {@code document}
	 * @param unknown the documents that only this transaction has seen
	 * @return in the order in which they are to be resolved
	 */
	static List<DuePage> of(List<Row> references, Set<String> unknown) {
		Map<Link, List<Row>> byLink = new EnumMap<>(Link.class);
		references.forEach(
				(row) -> byLink.computeIfAbsent(Link.valueOf(row.text("link")), (link) -> new ArrayList<>()).add(row));
		List<DuePage> pages = new ArrayList<>();
		byLink.forEach((link, rows) -> {
			for (int from = 0; from < rows.size(); from += LONGEST) {
				pages.add(page(link, rows.subList(from, Math.min(from + LONGEST, rows.size())), unknown));
			}
		});
		return pages;
	}

	private static DuePage page(Link link, List<Row> rows, Set<String> unknown) {
		return new DuePage(link, refs(rows), refs(
				rows.stream().filter((row) -> row.findText("document").filter(unknown::contains).isEmpty()).toList()));
	}

	private static List<String> refs(List<Row> rows) {
		return rows.stream().map((row) -> row.text("ref")).toList();
	}

}
