package io.meshgate.graph.contract.authoring;

import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * A port that comes under a version of a contract.
 *
 * @param port which port
 * @param contract which version
 * @param served the own id of the contract that it serves until now; null where it serves
 * none
 * @param contractId the own id of the contract that it serves from now on
 */
public record Placing(OutputPortId port, ContractId contract, @Nullable String served, String contractId) {

	/** What reads the port because of the contract that it served looks for another. */
	boolean movesOn() {
		return this.served != null && !this.served.equals(this.contractId);
	}

}
