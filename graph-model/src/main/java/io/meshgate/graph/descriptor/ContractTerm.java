package io.meshgate.graph.descriptor;

import io.meshgate.graph.quality.ObjectiveComparison;
import org.jspecify.annotations.Nullable;

/**
 * Something that a contract states of the service around its data. What is no number, or
 * nothing that numbers are held against in a known way, is kept in its own words.
 *
 * @param key tells it from the contract's other terms
 * @param subject what it is about
 * @param statement what is stated, word by word
 * @param aim the same, where it can be measured
 * @param description what it means
 */
public record ContractTerm(String key, Subject subject, String statement, Aim aim, @Nullable String description) {

	/**
	 * What a term is about.
	 *
	 * @param property what is measured
	 * @param element the part of the data
	 * @param driver why it is stated
	 */
	public record Subject(String property, @Nullable String element, @Nullable String driver) {
	}

	/**
	 * What values are held against.
	 *
	 * @param comparison how; null where the property is not known
	 * @param target the number; null where there is none
	 * @param unit what it is counted in
	 */
	public record Aim(@Nullable ObjectiveComparison comparison, @Nullable Double target, @Nullable String unit) {
	}

}
