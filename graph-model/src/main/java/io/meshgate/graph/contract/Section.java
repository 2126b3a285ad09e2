package io.meshgate.graph.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that a contract says, as it stands there, to tell whether another version
 * says the same.
 *
 * @param name where it stands, as the third version of the standard calls that
 * @param object the object that it is said of; null for the whole contract
 * @param part what of that it is about: the path of a column, or a role; null for all
 * @param statements what is said, in an order that means nothing
 */
public record Section(String name, @Nullable String object, @Nullable String part, List<String> statements) {

	public Section {
		statements = statements.stream().sorted().toList();
	}

	/**
	 * Something that is said of the whole contract.
	 * @param name where it stands
	 * @param statements what is said
	 * @return the section
	 */
	public static Section of(String name, List<String> statements) {
		return new Section(name, null, null, statements);
	}

}
