package io.meshgate.graph.contract.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.contract.SemanticVersion;
import io.meshgate.graph.contract.VersionPair;

/**
 * All that changed between two versions of a contract, and whether the version's number
 * is honest about it.
 *
 * @param from the version it was
 * @param to the version it became
 * @param step what the numbers say
 * @param changes the worst first
 */
public record ContractComparison(String from, String to, VersionStep step, List<ContractChange> changes) {

	public ContractComparison {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares.
	 * @param pair the two versions
	 * @return all that changed
	 */
	public static ContractComparison of(VersionPair pair) {
		List<ContractChange> changes = changes(pair.from().content(), pair.to().content());
		changes.sort(Comparator.comparing(ContractChange::effect));
		VersionStep step = VersionStep.between(SemanticVersion.of(pair.from().version()),
				SemanticVersion.of(pair.to().version()));
		return new ContractComparison(pair.from().version(), pair.to().version(), step, changes);
	}

	private static List<ContractChange> changes(ContractContent from, ContractContent to) {
		List<ContractChange> data = new ArrayList<>(ObjectComparing.changes(from.objects(), to.objects()));
		data.addAll(QualityRuleComparing.changes(from.rules(), to.rules()));
		Map<String, List<ContractChange>> told = new LinkedHashMap<>();
		told.put("schema", data);
		told.put("slaProperties", ServiceLevelComparing.changes(from.serviceLevels(), to.serviceLevels()));
		told.put("servers", ServerComparing.changes(from.servers(), to.servers()));
		List<ContractChange> changes = new ArrayList<>();
		told.values().forEach(changes::addAll);
		told.values().removeIf(List::isEmpty);
		changes.addAll(SectionComparing.changes(from.sections(), to.sections(), told.keySet()));
		return changes;
	}

	/**
	 * Whether anything breaks.
	 * @return whether a change does
	 */
	public boolean breaking() {
		return this.changes.stream().anyMatch((change) -> change.effect() == Effect.BREAKING);
	}

	/**
	 * Whether something breaks though the number says that nothing does.
	 * @return whether it does
	 */
	public boolean misleading() {
		return breaking() && switch (this.step) {
			case MINOR, PATCH, NONE -> true;
			case MAJOR, BACK, UNKNOWN -> false;
		};
	}

	/**
	 * The whole in one sentence.
	 * @return for a person to read
	 */
	public String summary() {
		if (this.changes.isEmpty()) {
			return "Nothing that the contract promises has changed.";
		}
		long breaks = this.changes.stream().filter((change) -> change.effect() == Effect.BREAKING).count();
		if (breaks == 0) {
			return "Nothing breaks.";
		}
		String count = (breaks == 1) ? "One change breaks" : breaks + " changes break";
		return count + switch (this.step) {
			case MAJOR -> ", as the version says.";
			case MINOR -> ", though the version says by its number that nothing does (minor).";
			case PATCH -> ", though the version says by its number that nothing does (patch).";
			case NONE -> ", though the version is the same.";
			case BACK -> " on the way back to the earlier version.";
			case UNKNOWN -> "; the versions say nothing of it.";
		};
	}

}
