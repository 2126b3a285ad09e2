package io.meshgate.graph.account;

import java.time.Instant;
import java.util.Set;

import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.ServiceRight;

/**
 * The account of a program. It is no person: whatever asks who looks finds nobody.
 *
 * @param id the identity
 * @param key what people call it by
 * @param name for showing
 * @param identity as whom it signs in
 * @param rights all it may do while it is active
 * @param active whether it may act
 * @param registeredAt when it was made known
 * @param revision grows by one with each change
 */
public record ServiceAccount(ServiceAccountId id, String key, String name, Identity identity, Set<ServiceRight> rights,
		boolean active, Instant registeredAt, int revision) {

	public ServiceAccount {
		rights = Set.copyOf(rights);
	}

}
