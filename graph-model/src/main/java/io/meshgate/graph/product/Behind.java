package io.meshgate.graph.product;

/**
 * What a product stands behind. Each carries the fragment that leads from the
 * {@code thing} to the product {@code p}.
 */
public enum Behind {

	/** Where its data can be had. */
	OUTPUT_PORT("MATCH (thing:OutputPort)<-[:OFFERS]-(p:DataProduct)"),

	/** Where its data come from. */
	INPUT_PORT("MATCH (thing:InputPort)<-[:CONSUMES]-(p:DataProduct)"),

	/** What it promises. */
	OBJECTIVE("MATCH (thing:Objective)<-[:PROMISES]-(p:DataProduct)"),

	/** What its data are checked for. */
	CHECK("MATCH (thing:QualityCheck)<-[:CHECKED_BY]-(p:DataProduct)"),

	/** What goes wrong with them. */
	INCIDENT("MATCH (thing:Incident)<-[:HAS_INCIDENT]-(p:DataProduct)"),

	/** What those who use it say of it. */
	RATING("MATCH (thing:Rating)<-[:RATED_BY]-(p:DataProduct)");

	private final String path;

	Behind(String path) {
		this.path = path;
	}

	String path() {
		return this.path;
	}

}
