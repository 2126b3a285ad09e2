package io.meshgate.graph.audit;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the record, as it is read.
 *
 * @param recorded what it says
 * @param actor who did it; null where that was no person
 * @param program the key of the service account that did it; null where it was none
 * @param onBehalfOf in whose place it was done, if in anybody's
 * @param kind the label of what it is about; null where that is gone or its type says it
 * @param seal its number and its hash; null for what waits to be sealed
 */
public record AuditEntry(Recorded recorded, @Nullable Person actor, @Nullable String program,
		@Nullable Person onBehalfOf, @Nullable String kind, @Nullable Seal seal) {

	/**
	 * Where it stands in the record.
	 * @return its identity
	 */
	public AuditEntryId id() {
		return this.recorded.id();
	}

}
