package io.meshgate.graph.person;

import java.util.List;

/**
 * The signed-in person as they see themselves.
 *
 * @param person who they are
 * @param roles what they may do on the whole platform
 */
public record Self(Person person, List<PlatformRole> roles) {

	public Self {
		roles = List.copyOf(roles);
	}

}
