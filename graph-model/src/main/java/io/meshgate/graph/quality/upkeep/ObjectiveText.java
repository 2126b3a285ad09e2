package io.meshgate.graph.quality.upkeep;

import java.time.Duration;

import io.meshgate.graph.Clearing;
import io.meshgate.graph.quality.ObjectiveComparison;
import org.jspecify.annotations.Nullable;

/**
 * What an objective says. For a change, what is null stays as it is, and an empty text
 * clears.
 *
 * @param name for showing
 * @param description what it means
 * @param aim what values are held against, and how
 * @param unit what values and the target are counted in
 * @param clearing what is cleared by name
 */
public record ObjectiveText(@Nullable String name, @Nullable String description, Aim aim, @Nullable String unit,
		Clearing clearing) {

	/**
	 * What values are held against.
	 *
	 * @param comparison how
	 * @param target the number
	 * @param validFor how long a measurement tells
	 */
	public record Aim(@Nullable ObjectiveComparison comparison, @Nullable Double target, @Nullable Duration validFor) {
	}

}
