package io.meshgate.graph.contract.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.contract.Section;

/**
 * Compares all that a contract says besides what is compared thing by thing, and what is
 * said of these things in words of their own. So whatever is different is told. What is
 * written for people to read is never said to break: a comma would, and a tightened limit
 * looks like any other text.
 */
final class SectionComparing {

	private static final int LONGEST = 200;

	/** The sections of which something is told already. */
	private final Set<String> told;

	private final List<ContractChange> changes = new ArrayList<>();

	private SectionComparing(Set<String> told) {
		this.told = new HashSet<>(told);
	}

	static List<ContractChange> changes(List<Section> before, List<Section> after, Set<String> told) {
		return new SectionComparing(told).compare(byPlace(before), byPlace(after));
	}

	private static Map<Section, Section> byPlace(List<Section> sections) {
		Map<Section, Section> places = new LinkedHashMap<>();
		sections.forEach((section) -> places.put(place(section), section));
		return places;
	}

	private static Section place(Section section) {
		return new Section(section.name(), section.object(), section.part(), List.of());
	}

	/** The schema comes last: how it refers to other things stands in it, too. */
	private List<ContractChange> compare(Map<Section, Section> before, Map<Section, Section> after) {
		Set<Section> places = new LinkedHashSet<>(before.keySet());
		places.addAll(after.keySet());
		places.stream()
			.sorted((one, other) -> Boolean.compare(one.name().equals("schema"), other.name().equals("schema")))
			.filter((place) -> !before.getOrDefault(place, place).equals(after.getOrDefault(place, place)))
			.forEach((place) -> compare(before.getOrDefault(place, place), after.getOrDefault(place, place)));
		return this.changes;
	}

	private void compare(Section was, Section is) {
		switch (is.name()) {
			case "relationships" -> compareRelationships(was, is);
			case "roles" -> compareRole(was, is);
			case "price" -> this.changes.add(PriceComparing.change(was, is));
			case "usage" -> add(ChangeKind.USAGE_CHANGED, is, Effect.INFORMATIONAL, read("what the data are for"));
			case "limitations" ->
				add(ChangeKind.LIMITATIONS_CHANGED, is, Effect.INFORMATIONAL, read("what the data are not for"));
			case "status" -> add(ChangeKind.STATUS_CHANGED, is, Effect.INFORMATIONAL,
					"It is " + quoted(is) + " and was " + quoted(was) + ".");
			default -> {
				if (!this.told.contains(is.name())) {
					add(ChangeKind.SECTION_CHANGED, is, Effect.INFORMATIONAL, "'" + is.name() + "' " + way(was, is));
				}
			}
		}
	}

	private void compareRelationships(Section was, Section is) {
		this.told.add("schema");
		was.statements()
			.stream()
			.filter((each) -> !is.statements().contains(each))
			.forEach((each) -> this.changes.add(new ContractChange(ChangeKind.RELATIONSHIP_REMOVED, Effect.BREAKING,
					is.object(), is.part(), "It says no more that it refers to " + cut(each)
							+ ", and who joins the data by that may find nothing.")));
		is.statements()
			.stream()
			.filter((each) -> !was.statements().contains(each))
			.forEach((each) -> this.changes.add(new ContractChange(ChangeKind.RELATIONSHIP_ADDED, Effect.NON_BREAKING,
					is.object(), is.part(), "It says that it refers to " + cut(each) + " as well.")));
	}

	private void compareRole(Section was, Section is) {
		String role = (is.part() != null) ? "'" + is.part() + "'" : "a role";
		if (is.statements().isEmpty()) {
			add(ChangeKind.ROLE_REMOVED, is, Effect.BREAKING,
					"Who has the data by " + role + " no longer has them by that.");
		}
		else if (was.statements().isEmpty()) {
			add(ChangeKind.ROLE_ADDED, is, Effect.NON_BREAKING, "The data can be had by " + role + " as well.");
		}
		else {
			add(ChangeKind.ROLE_CHANGED, is, Effect.INFORMATIONAL,
					"Something else is said of " + role + "; what that means only reading tells.");
		}
	}

	private void add(ChangeKind kind, Section section, Effect effect, String because) {
		String part = (section.part() != null) ? section.part() : section.name();
		this.changes.add(new ContractChange(kind, effect, section.object(), part, because));
	}

	private static String read(String subject) {
		return "Something else is said of " + subject + "; whether that is less than before only reading tells.";
	}

	private static String way(Section was, Section is) {
		if (was.statements().isEmpty()) {
			return "is there now.";
		}
		return is.statements().isEmpty() ? "is no longer there." : "says something else.";
	}

	private static String quoted(Section section) {
		return section.statements().isEmpty() ? "nowhere" : "'" + cut(String.join(", ", section.statements())) + "'";
	}

	private static String cut(String text) {
		return (text.codePointCount(0, text.length()) <= LONGEST) ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}

}
