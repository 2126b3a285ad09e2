package io.meshgate.graph;

import java.util.Map;

/**
 * A line in which changes stand that could each be right and together wrong. Whoever
 * stands in several joins them in their order here, and joins before locking any other
 * node of the mesh and before reading what the change depends on.
 */
public enum Line {

	/** Imports, and whoever else takes keys of ports or resolves references. */
	IMPORTS("ImportLock", "descriptors"),

	/** Changes of the tree of domains: two moves could close a circle together. */
	DOMAIN_TREE("DomainTreeLock", "domains"),

	/** Changes of which team is a part of which, for the same reason. */
	TEAM_TREE("TeamTreeLock", "teams"),

	/** Changes of which product is a part of which, for the same reason. */
	PRODUCT_TREE("ProductTreeLock", "products"),

	/** Changes of access policies: a narrower one must not loosen a wider one. */
	ACCESS_POLICIES("AccessPolicyLock", "policies"),

	/** Whoever writes what lineage tools tell: much of it is of the same datasets. */
	LINEAGE("LineageLock", "lineage"),

	/** Changes of who may act: two administrators could keep each other from it. */
	PLATFORM_ROLES("PlatformRoleLock", "platform roles"),

	/** First sights of who signs in, and registrations of accounts they must not meet. */
	FIRST_SIGHTS("FirstSightLock", "first sights");

	private final String label;

	private final String key;

	Line(String label, String key) {
		this.label = label;
		this.key = key;
	}

	/**
	 * Waits until nobody else in the line writes, and keeps them waiting until the
	 * transaction ends.
	 * @param transaction the change's own
	 */
	public void join(Transaction transaction) {
		String cypher = """
				MERGE (lock:%s {key: $key})
				SET lock._lock = true
				REMOVE lock._lock
				RETURN lock.key AS key
				""".formatted(this.label);
		transaction.one(cypher, Map.of("key", this.key));
	}

}
