package io.meshgate.graph.consumer;

/**
 * On whose behalf access is asked for, by name.
 *
 * @param kind what it is
 * @param id its identity in the graph
 */
public record ConsumerRef(Kind kind, String id) {

	/**
	 * What can consume.
	 */
	public enum Kind {

		/** A team. */
		TEAM("Team"),

		/** A program. */
		APPLICATION("Application"),

		/** Another product. */
		DATA_PRODUCT("DataProduct"),

		/** A person. */
		PERSON("Person");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/**
		 * The label of its nodes.
		 * @return as it stands in Cypher
		 */
		public String label() {
			return this.label;
		}

	}

}
