package io.meshgate.graph.exports;

/**
 * What is to be handed out.
 *
 * @param scope around what
 * @param of its id in the graph; empty for the whole mesh
 */
public record Selection(Scope scope, String of) {

	/** All that the viewer sees. */
	public static final Selection MESH = new Selection(Scope.MESH, "");

	/**
	 * Which products belong to it, as a condition on the product {@code p}.
	 */
	public enum Scope {

		/** The whole mesh. */
		MESH("true"),
		/** One product. */
		PRODUCT("p.id = $of"),
		/** A domain and all below it. */
		DOMAIN("EXISTS { (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(:Domain {id: $of}) }"),
		/** The products whose ports a contract governs. */
		CONTRACT("EXISTS { (p)-[:OFFERS]->(:OutputPort)-[:GOVERNED_BY]->(:Contract {id: $of}) }");

		private final String condition;

		Scope(String condition) {
			this.condition = condition;
		}

		String condition() {
			return this.condition;
		}

	}

}
