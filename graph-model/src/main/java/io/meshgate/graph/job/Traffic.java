package io.meshgate.graph.job;

/**
 * Which way data go between a job and a dataset, and the relationship that says so.
 */
public enum Traffic {

	/** The job reads the dataset. */
	READING("READS_FROM"),

	/** The job writes the dataset. */
	WRITING("WRITES_TO");

	private final String relationship;

	Traffic(String relationship) {
		this.relationship = relationship;
	}

	/**
	 * What it is called in Cypher.
	 * @return the type of the relationship, from the job to the dataset
	 */
	public String relationship() {
		return this.relationship;
	}

}
