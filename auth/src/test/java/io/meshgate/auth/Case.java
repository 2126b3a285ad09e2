package io.meshgate.auth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of the truth table.
 *
 * @param thing of which it is
 * @param state that the thing is in
 * @param standing what somebody is to it; of a stranger that alone
 * @param action what they ask to do
 * @param rule what decides on it
 */
record Case(String thing, String state, Set<String> standing, Action action, Rule rule) {

	static final String STRANGER = "stranger";

	private static final String ACCOUNT = "account";

	/** All that says something: what cannot be done with such a thing is left out. */
	static List<Case> all() {
		return PolicyTests.rows().stream().map(Case::of).filter((each) -> each.rule() != Rule.NOT_APPLICABLE).toList();
	}

	/**
	 * Those of service accounts, to which nearly all is refused, are left out as well,
	 * but for what they alone may do.
	 */
	static List<Case> ofPeople() {
		return all().stream()
			.filter((each) -> !each.standing().contains(ACCOUNT) || each.rule() == Rule.EXECUTOR)
			.map(Case::asIfOfPeople)
			.toList();
	}

	private Case asIfOfPeople() {
		Set<String> others = new LinkedHashSet<>(this.standing);
		others.remove(ACCOUNT);
		return new Case(this.thing, this.state, others, this.action, this.rule);
	}

	private static Case of(List<String> row) {
		Set<String> standing = new LinkedHashSet<>(List.of(row.get(2).split("\\+")));
		if (standing.size() > 1) {
			standing.remove(STRANGER);
		}
		return new Case(row.get(0), row.get(1), standing, Action.valueOf(row.get(3)), Rule.valueOf(row.get(4)));
	}

	boolean single() {
		return this.standing.size() == 1;
	}

	boolean allowed() {
		return this.rule.allows();
	}

}
