package io.meshgate.graph.quality;

import java.time.Duration;

import io.meshgate.graph.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * Something that a product promises of its data.
 *
 * @param id the identity
 * @param outputPort the one port it is about; null for the whole product
 * @param property what is measured
 * @param name for showing
 * @param description what it means
 * @param comparison how values are held against the target; null where there is no number
 * to hold them against
 * @param target what values are held against; null where that is no number
 * @param unit what values and the target are counted in
 * @param validFor how long a measurement tells; null for until the next one
 * @param statement what a contract states, word by word
 * @param element the part of the data it is about, as a contract names it
 * @param driver why it is promised, as a contract names it
 * @param imported whether it is an import's
 * @param status whether it is kept now
 * @param latest the newest measurement, if there is one
 * @param version grows by one with each change
 */
public record Objective(ObjectiveId id, @Nullable OutputPort outputPort, String property, String name,
		@Nullable String description, @Nullable ObjectiveComparison comparison, @Nullable Double target,
		@Nullable String unit, @Nullable Duration validFor, @Nullable String statement, @Nullable String element,
		@Nullable String driver, boolean imported, ObjectiveStatus status, @Nullable Measurement latest, int version) {
}
