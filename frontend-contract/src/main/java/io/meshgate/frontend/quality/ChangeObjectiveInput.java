package io.meshgate.frontend.quality;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param objective the global id of the objective
 * @param name for showing; at most 200 characters
 * @param description what it means, and how it is measured; at most 10,000 characters
 * @param comparison how measured values are held against the target
 * @param target what values are held against
 * @param unit what values and the target are counted in; at most 50 characters
 * @param validFor how long a measurement tells, at most ten years
 * @param clear what else is cleared: no text, and not given here
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeObjectiveInput(String objective, @Nullable String name, @Nullable String description,
		@Nullable ObjectiveComparison comparison, @Nullable Double target, @Nullable String unit,
		@Nullable Duration validFor, @Nullable List<ObjectiveClearing> clear, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {

	public ChangeObjectiveInput {
		clear = (clear != null) ? List.copyOf(clear) : null;
	}

}
