package io.meshgate.graph.person;

import java.util.Set;

/**
 * Where the viewer stands towards a person, as the graph says at this moment.
 *
 * @param administrator whether the viewer administers the platform
 * @param self whether they are the person
 * @param name what the person is called
 * @param active whether the person may act
 * @param roles what the person is for the whole platform, whether they may act or not
 * @param last whether the person is the viewer and nobody else who may act administers
 * the platform
 */
public record PersonStanding(boolean administrator, boolean self, String name, boolean active, Set<PlatformRole> roles,
		boolean last) {

	public PersonStanding {
		roles = Set.copyOf(roles);
	}

}
