package io.meshgate.auth.token;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PlatformRole;

/**
 * Whom the operator names as what. They are appointed when the portal has started, if
 * they are in the graph by then, and otherwise when they first sign in. What holds a
 * {@code |} names an issuer and a subject and nothing else: an issuer that is trusted to
 * know keys could call somebody so.
 */
final class Appointments {

	static final String SEPARATOR = "|";

	private final People people;

	private final Map<PlatformRole, List<String>> named;

	Appointments(People people, Map<PlatformRole, List<String>> named) {
		this.people = people;
		this.named = named;
	}

	/**
	 * Appoints everybody who is named by key and is in the graph.
	 */
	void appoint() {
		this.named.forEach((role, names) -> {
			List<String> keys = names.stream().filter(Appointments::isKey).toList();
			if (!keys.isEmpty()) {
				this.people.appoint(keys, role);
			}
		});
	}

	/**
	 * Appoints the person to what they are named as.
	 * @param person who signs in
	 * @param identity as whom the provider knows them
	 */
	void appoint(Person person, Identity identity) {
		String subject = identity.issuer() + SEPARATOR + identity.subject();
		this.named.forEach((role, names) -> {
			if (names.contains(subject) || (isKey(person.key()) && names.contains(person.key()))) {
				this.people.appoint(List.of(person.key()), role);
			}
		});
	}

	static boolean isKey(String name) {
		return !name.contains(SEPARATOR);
	}

}
