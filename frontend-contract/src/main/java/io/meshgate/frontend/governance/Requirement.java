package io.meshgate.frontend.governance;

/**
 * What a rule can demand of a product.
 */
public enum Requirement {

	/** A team answers for it. */
	HAS_OWNER,

	/** It belongs to a domain. */
	HAS_DOMAIN,

	/** It says what it holds. */
	HAS_DESCRIPTION,

	/** It says which side of the mesh it stands on. */
	HAS_KIND,

	/** It has a word to be found by. */
	HAS_TAG,

	/** Its data can be had somewhere. */
	HAS_OUTPUT_PORT,

	/** It offers something, and a contract governs all that it offers. */
	HAS_CONTRACT,

	/** It promises something that can be measured. */
	HAS_OBJECTIVE,

	/** Wherever its data come from is known in the mesh. */
	RESOLVED_INPUTS

}
