package io.meshgate.graph.imports;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.Transaction;

/**
 * Writes contracts that were published in the portal just as an import writes them, so
 * that the same document is the same contract, whichever way it comes.
 */
public final class PublishedContracts {

	private final Documents documents = new Documents();

	private final Contracts contracts = new Contracts();

	/**
	 * Writes a version of a contract that was not there.
	 * @param tx a transaction in the line of the imports
	 * @param arrival the contract's document
	 * @param at when
	 */
	public void write(Transaction tx, Arrival arrival, Instant at) {
		Landing landing = new Landing(List.of(arrival), List.of(), at);
		this.documents.write(tx, landing);
		this.contracts.write(tx, landing);
	}

}
