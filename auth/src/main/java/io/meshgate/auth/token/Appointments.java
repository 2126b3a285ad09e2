package io.meshgate.auth.token;

import java.util.List;

import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PlatformRole;

/**
 * Those whom the operator names as administrators. They are appointed when the portal has
 * started, if they are in the graph by then, and otherwise when they first sign in.
 */
final class Administrators {

	private final People people;

	private final List<String> named;

	Administrators(People people, List<String> named) {
		this.people = people;
		this.named = named;
	}

	/**
	 * Appoints everybody who is named by key and is in the graph.
	 */
	void appoint() {
		if (!this.named.isEmpty()) {
			this.people.appoint(this.named, PlatformRole.ADMINISTRATOR);
		}
	}

	/**
	 * Appoints the person if they are named.
	 * @param person who signs in
	 * @param identity as whom the provider knows them
	 */
	void appoint(Person person, Identity identity) {
		if (this.named.contains(person.key()) || this.named.contains(identity.issuer() + "|" + identity.subject())) {
			this.people.appoint(List.of(person.key()), PlatformRole.ADMINISTRATOR);
		}
	}

}
