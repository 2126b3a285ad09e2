package io.meshgate.graph.contract;

/**
 * Two versions of a contract, to be compared.
 *
 * @param from the version it was
 * @param to the version it became
 */
public record VersionPair(Version from, Version to) {

	/**
	 * A version and what it says.
	 *
	 * @param version as it is written
	 * @param content what it says
	 */
	public record Version(String version, ContractContent content) {
	}

}
