package io.meshgate.frontend.contract;

import java.util.List;

/**
 * What changed between two versions of a contract, and whether the version's number is
 * honest about it.
 *
 * @param from the version it was
 * @param to the version it became
 * @param step what the numbers of the versions say
 * @param breaking whether a change breaks
 * @param misleading whether something breaks though the number says that nothing does
 * @param summary the whole in one sentence
 * @param changeCount how many changes there are
 * @param changes the worst first; at most 1,000
 */
public record ContractComparison(String from, String to, VersionStep step, boolean breaking, boolean misleading,
		String summary, int changeCount, List<ContractChange> changes) {

	public ContractComparison {
		changes = List.copyOf(changes);
	}

}
