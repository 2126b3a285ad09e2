package io.meshgate.graph.person;

import java.util.Set;

/**
 * What somebody may do on the platform as a whole.
 *
 * @param roles what a person was appointed to
 * @param account whether it is a service account
 * @param declared all that one may do
 */
public record Rights(Set<PlatformRole> roles, boolean account, Set<ServiceRight> declared) {

	public Rights {
		roles = Set.copyOf(roles);
		declared = Set.copyOf(declared);
	}

	/**
	 * Whether they administer the platform.
	 * @return true for an active person who was appointed
	 */
	public boolean administers() {
		return this.roles.contains(PlatformRole.ADMINISTRATOR);
	}

}
