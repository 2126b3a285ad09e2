package io.meshgate.graph.domain.authoring;

import java.util.List;
import java.util.Optional;

import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Standing;

/**
 * A domain that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param name for showing
 * @param revision grows by one with each change
 * @param path the domain itself and what it is a part of, up to the root; stays true only
 * while the tree is locked too
 * @param standing where the viewer stands towards it
 */
public record LockedDomain(DomainId id, String name, int revision, List<DomainId> path, Standing standing) {

	public LockedDomain {
		path = List.copyOf(path);
	}

	/**
	 * Whether it is another domain or below it.
	 * @param other the other domain
	 * @return true where the other is on its path
	 */
	public boolean isWithin(DomainId other) {
		return this.path.contains(other);
	}

	/**
	 * The domain it is directly a part of.
	 * @return empty at a root
	 */
	public Optional<DomainId> parent() {
		return this.path.stream().skip(1).findFirst();
	}

}
