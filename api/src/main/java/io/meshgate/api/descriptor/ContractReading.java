package io.meshgate.api.descriptor;

import java.util.List;

import io.meshgate.graph.descriptor.ContractDescriptor;
import io.meshgate.graph.imports.Arrival;

/**
 * What was read of a text that is to hold one data contract.
 */
public sealed interface ContractReading {

	/**
	 * A contract.
	 *
	 * @param arrival the document, on its way in
	 * @param contract what it says
	 * @param warnings what of it is left to the document
	 */
	record Understood(Arrival arrival, ContractDescriptor contract, List<String> warnings) implements ContractReading {

		public Understood {
			warnings = List.copyOf(warnings);
		}

	}

	/**
	 * Something else, or nothing that can be read.
	 *
	 * @param line where, counted from 1
	 * @param reason why not, in the words of an import
	 */
	record NotUnderstood(int line, String reason) implements ContractReading {
	}

}
