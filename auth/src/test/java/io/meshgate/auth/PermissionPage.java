package io.meshgate.auth;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The truth table as a page for people to read.
 */
final class PermissionPage {

	private static final String HEAD = """
			# Who may do what

			Printed from the truth table that the policy is tested against (`truth-table.csv`): change that and run
			`mvn test -pl auth -am -Dmeshgate.write=true`. Anything that is named here says of itself what the viewer may do
			with it, by which rule and why (`viewerCan`); what each action means stands in the contract.

			Who is several things at once may do what one of them may, unless something else is said. Where no role above
			member was ever given in a team, each of its members counts as an owner there. Whoever belongs to a team that answers
			for the owning one counts as what they are in theirs. An action that a thing does not name cannot be done with it, by
			anybody. Whoever does not see a thing is answered as if it were not there.

			A service account does what its rights name, as people who are appointed to that do. All else is refused to it
			(`NOT_DECLARED`), whatever the lines below say; and what a platform does is told by nobody else.
			""";

	/** As each constant is described in its own source. */
	private static final Pattern RULE = Pattern.compile("/\\*\\* (.+?) \\*/\\s+([A-Z_]+)\\((true|false)\\)",
			Pattern.DOTALL);

	private final StringBuilder text = new StringBuilder(HEAD);

	private PermissionPage() {
	}

	/**
	 * Prints the page.
	 * @param cases of the truth table
	 * @param rules the source of the rules
	 * @return in Markdown
	 */
	static String print(List<Case> cases, String rules) {
		PermissionPage page = new PermissionPage();
		for (String thing : Wording.things(cases)) {
			page.print(thing, cases.stream().filter((each) -> each.thing().equals(thing)).toList());
		}
		page.printRules(rules);
		return page.text.toString();
	}

	private void print(String thing, List<Case> cases) {
		Map<Action, Map<Verdicts, List<String>>> actions = cases.stream()
			.collect(Collectors.groupingBy(Case::action, () -> new EnumMap<>(Action.class),
					Collectors.collectingAndThen(Collectors.toList(), PermissionPage::folded)));
		boolean everAlike = actions.values().stream().allMatch((verdicts) -> verdicts.size() == 1);
		this.text.append("\n## ").append(Wording.thing(thing)).append("\n\n");
		line(everAlike, "action", "when", "who may", "who may not");
		line(everAlike, "---", "---", "---", "---");
		actions.forEach((action,
				verdicts) -> verdicts.forEach((verdict, states) -> line(everAlike, "`" + action + "`",
						(verdicts.size() == 1) ? "always" : words(thing, states), orNobody(verdict.may()),
						orNobody(verdict.mayNot()))));
	}

	/** The states in which all is the same stand in one line. */
	private static Map<Verdicts, List<String>> folded(List<Case> cases) {
		Map<String, List<Case>> states = cases.stream()
			.collect(Collectors.groupingBy(Case::state, LinkedHashMap::new, Collectors.toList()));
		return states.entrySet()
			.stream()
			.collect(Collectors.groupingBy((entry) -> Verdicts.of(entry.getValue()), LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
	}

	private static String words(String thing, List<String> states) {
		return states.stream().map((state) -> Wording.state(thing, state)).collect(Collectors.joining("; "));
	}

	private static String orNobody(String people) {
		return people.isEmpty() ? "nobody" : people;
	}

	private void line(boolean everAlike, String action, String when, String... people) {
		String states = everAlike ? "" : when + " | ";
		this.text.append("| %s | %s%s |\n".formatted(action, states, String.join(" | ", people)));
	}

	private void printRules(String rules) {
		this.text.append("\n## The rules\n\n| rule | | says |\n| --- | --- | --- |\n");
		Matcher rule = RULE.matcher(rules);
		while (rule.find()) {
			this.text.append("| `%s` | %s | %s |\n".formatted(rule.group(2),
					Boolean.parseBoolean(rule.group(3)) ? "allows" : "refuses", rule.group(1)));
		}
	}

}
