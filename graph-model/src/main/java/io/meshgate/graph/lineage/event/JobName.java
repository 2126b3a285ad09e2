package io.meshgate.graph.lineage.event;

/**
 * What a job is called in OpenLineage, and nothing else is.
 *
 * @param namespace whose jobs they are, as {@code nightly}
 * @param name among those
 */
public record JobName(String namespace, String name) {

	/**
	 * What people call it by. A slash of the namespace is written differently, so that no
	 * two jobs have one key.
	 * @return both parts in one text, unique among jobs
	 */
	public String key() {
		return this.namespace.replace("%", "%25").replace("/", "%2F") + "/" + this.name;
	}

}
