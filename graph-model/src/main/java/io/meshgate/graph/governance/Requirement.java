package io.meshgate.graph.governance;

import java.util.List;

import io.meshgate.graph.port.InputPort;

/**
 * What a rule can demand of a product: a closed set, so that nobody's text is ever
 * evaluated. Each carries the condition on the product {@code p}, and what to say where
 * it does not hold.
 */
public enum Requirement {

	/** A team answers for it. */
	HAS_OWNER("EXISTS { (p)<-[:OWNS]-(:Team) }", "No team answers for it."),

	/** It belongs to a domain. */
	HAS_DOMAIN("EXISTS { (p)-[:IN_DOMAIN]->(:Domain) }", "It belongs to no domain."),

	/** It says what it holds. */
	HAS_DESCRIPTION("trim(coalesce(p.description, '')) <> ''", "It has no description."),

	/** It says which side of the mesh it stands on. */
	HAS_KIND("p.kind IS NOT NULL", "It does not say of which kind it is."),

	/** It has a word to be found by. */
	HAS_TAG("size(coalesce(p.tags, [])) > 0", "It has no tag."),

	/** Its data can be had somewhere. */
	HAS_OUTPUT_PORT("EXISTS { (p)-[:OFFERS]->(:OutputPort) }", "It offers no output port."),

	/** It offers something, and a contract governs all that it offers. */
	HAS_CONTRACT("""
			EXISTS { (p)-[:OFFERS]->(:OutputPort) } AND NOT EXISTS {
			  MATCH (p)-[:OFFERS]->(o:OutputPort)
			  WHERE NOT EXISTS { (o)-[:GOVERNED_BY]->(:Contract) }
			}""", "It offers no output port that a contract could govern.",
			"No contract governs these of its output ports: "),

	/** It promises something that can be measured. */
	HAS_OBJECTIVE("""
			EXISTS {
			  MATCH (p)-[:PROMISES]->(ob:Objective)
			  WHERE ob.comparison IS NOT NULL AND ob.target IS NOT NULL
			}""", "It promises nothing that can be measured."),

	/** Wherever its data come from is known in the mesh, as far as the viewer sees it. */
	RESOLVED_INPUTS("""
			NOT EXISTS {
			  MATCH (p)-[:CONSUMES]->(i:InputPort)
			  WHERE NOT %s
			}""".formatted(InputPort.RESOLVED), "The mesh does not know all its sources.",
			"The mesh does not know the sources of these of its input ports: ");

	private final String condition;

	private final String otherwise;

	private final String ofParts;

	Requirement(String condition, String otherwise) {
		this(condition, otherwise, otherwise);
	}

	Requirement(String condition, String otherwise, String ofParts) {
		this.condition = condition;
		this.otherwise = otherwise;
		this.ofParts = ofParts;
	}

	/**
	 * Holds where the product {@code p} has what is demanded, as far as the {@code sight}
	 * goes.
	 * @return a Cypher condition
	 */
	public String condition() {
		return this.condition;
	}

	/**
	 * What is said of a product that does not have it.
	 * @param parts the names of its parts that lack it; empty where it is about the whole
	 * @return one sentence
	 */
	public String otherwise(List<String> parts) {
		return parts.isEmpty() ? this.otherwise : this.ofParts + String.join(", ", parts) + ".";
	}

}
