package io.meshgate.graph.contract.authoring;

import io.meshgate.graph.port.ContractId;
import org.jspecify.annotations.Nullable;

/**
 * How a version of a contract that somebody wants to publish, and the port that is to be
 * under it, stand to each other and to all else.
 *
 * @param taken whether the contract's own id is others'
 * @param version the version; null where it is not published yet
 * @param text what it says; null where it is not published yet
 * @param served the own id of the contract that the port serves; null where it serves
 * none
 * @param governed whether the port is under this version, and no other
 */
public record ContractClaim(boolean taken, @Nullable ContractId version, @Nullable String text, @Nullable String served,
		boolean governed) {

	/**
	 * Whether the version says something else already.
	 * @param other what it is to say
	 * @return whether another text was published
	 */
	public boolean isPublishedOtherwise(String other) {
		return this.text != null && !this.text.equals(other);
	}

}
