package io.meshgate.graph.loading;

import io.meshgate.graph.product.ProductSight;

/**
 * What a statement gathers of the viewer before it finds anything, the lesser first:
 * whatever the greater binds, the lesser does without. There is no row for who is unknown
 * or no longer active.
 */
public enum Opening {

	/** Binds the viewer as {@code me}. */
	PERSON("MATCH (me:Person {id: $viewer, active: true})\n", "me"),

	/** Binds besides, as {@code sight}, what they see products by. */
	SIGHT(ProductSight.VIEWER, "me, sight");

	private final String cypher;

	private final String variables;

	Opening(String cypher, String variables) {
		this.cypher = cypher;
		this.variables = variables;
	}

	String cypher() {
		return this.cypher;
	}

	/** The same of several people, each of which it binds one after the other. */
	String cypherOf(String person) {
		return this.cypher.replace("$viewer", person);
	}

	/** The same, where one of them may be nobody, who stands nowhere. */
	String cypherOfAnyOf(String person) {
		return "OPTIONAL " + cypherOf(person);
	}

	/** What it binds, as a subquery takes it in. */
	String variables() {
		return this.variables;
	}

}
