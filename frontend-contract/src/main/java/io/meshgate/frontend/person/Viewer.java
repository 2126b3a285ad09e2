package io.meshgate.frontend.person;

import java.util.List;

/**
 * The signed-in person and what concerns them.
 *
 * @param person who is signed in
 * @param roles what the viewer may do on the whole platform
 */
public record Viewer(Person person, List<PlatformRole> roles) {

	public Viewer {
		roles = List.copyOf(roles);
	}

}
