package io.meshgate.api.sight.mutant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All mutants there are of some fragments. What a fragment takes from another is changed
 * there alone, and how it tells of a way is not changed at all: nothing is decided by it.
 */
public final class Mutants {

	private static final Pattern TELLING = Pattern
		.compile("coalesce\\(\\[n IN reverse\\(|CASE WHEN \\w+ = \\w+ THEN \\w+\\.name ");

	private final List<Fragment> fragments;

	private final List<Mutant> mutants = new ArrayList<>();

	private final Map<String, Integer> names = new HashMap<>();

	private Mutants(List<Fragment> fragments) {
		this.fragments = fragments;
	}

	/**
	 * Changes each place of the fragments in turn.
	 * @param fragments all of them
	 * @return the mutants, in the order of the places
	 */
	public static List<Mutant> of(Collection<Fragment> fragments) {
		Mutants mutants = new Mutants(List.copyOf(fragments));
		fragments.forEach(mutants::mutate);
		return mutants.mutants;
	}

	private void mutate(Fragment fragment) {
		List<Edit> taken = taken(fragment);
		List<Edit> telling = telling(fragment);
		Set<String> texts = new HashSet<>(Set.of(fragment.text()));
		for (Edit edit : Edits.of(fragment.text())) {
			String text = edit.in(fragment.text());
			if (taken.stream().noneMatch((each) -> each.holds(edit))
					&& telling.stream().noneMatch((each) -> each.from() <= edit.from() && edit.to() <= each.to())
					&& texts.add(text)) {
				this.mutants.add(new Mutant(fragment, name(fragment, edit), text));
			}
		}
	}

	/** Other fragments as a whole are a place of this one. */
	private List<Edit> taken(Fragment fragment) {
		List<Edit> taken = new ArrayList<>();
		for (Fragment other : this.fragments) {
			for (int at = next(fragment, other, 0); at >= 0; at = next(fragment, other, at + 1)) {
				taken.add(new Edit(at, at + other.text().length(), ""));
			}
		}
		return taken;
	}

	private static List<Edit> telling(Fragment fragment) {
		List<Edit> telling = new ArrayList<>();
		Matcher told = TELLING.matcher(fragment.text());
		while (told.find()) {
			Piece.of(fragment.text().substring(told.start()))
				.parts()
				.stream()
				.filter((part) -> !part.parts().isEmpty())
				.findFirst()
				.ifPresent((part) -> telling.add(new Edit(told.start(), told.start() + part.to(), "")));
		}
		return telling;
	}

	private static int next(Fragment fragment, Fragment other, int from) {
		return fragment.text().equals(other.text()) ? -1 : fragment.text().indexOf(other.text(), from);
	}

	private String name(Fragment fragment, Edit edit) {
		String name = fragment.name() + ": " + edit.told(fragment.text());
		int many = this.names.merge(name, 1, Integer::sum);
		return (many > 1) ? name + " #" + many : name;
	}

}
